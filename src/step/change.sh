
# The change that a run is about. Pipelines-as-Code and triggers write it into annotations, of which the pod has files.
# All of it is text from outside.
annotations=/var/run/annotations

say_change() { # adds a line like: 1a2b3c4 Fix the login form on main, started by dana
  local sha url words words_html
  [ "$PARAM_CHANGE" = true ] && [ -s "$annotations/sha" ] || return 0
  sha=$(annotation sha)
  is_sha "$sha" || return 0
  sha=$(printf %.7s "$sha")
  url=$(annotation sha-url)
  words=$(describe_change)
  escape "$words"
  if is_web_address "$url"; then
    words_html=$escaped
    link "$url" "$sha"
    say "$sha$words" "$escaped$words_html"
  else
    say "$sha$words" "$sha$escaped"
  fi
}

describe_change() { # prints what is known of it, after the sha
  local title pull_request branch sender
  title=$(annotation sha-title | first_characters 200)
  pull_request=$(annotation pull-request)
  branch=$(annotation source-branch)
  branch=${branch:-$(annotation branch)}
  sender=$(annotation sender)
  printf %s "${title:+ $title}"
  if is_number "$pull_request"; then
    printf %s " in pull request $pull_request"
  elif [ -n "$branch" ]; then
    printf %s " on $(name_branch "$branch")"
  fi
  printf %s "${sender:+, started by $sender}"
}

name_branch() { # BRANCH, or the ref of a push
  case $1 in
    refs/tags/*) printf %s "tag ${1#refs/tags/}" ;;
    *) printf %s "${1#refs/heads/}" ;;
  esac
}

annotation() { # NAME: prints the first line of it that is not empty, without control characters
  head -c 4000 "$annotations/$1" | without_broken_characters | tr '\r' '\n' | sed -n '/[^[:space:]]/{p;q;}' |
    tr -d '[:cntrl:]'
}

first_characters() { # COUNT: of one line; a byte of \200-\277 belongs to the character before it
  sed -E "s/^(($(printf '[^\200-\277][\200-\277]*')){$1}).*/\\1/"
}

add_details_of_run() { # from an annotation, as they are
  [ ! -s "$annotations/details" ] || add_detail "$(head -c 65000 "$annotations/details" | without_broken_characters)"
}

add_sender() { # LOGIN=USER-ID: if this is who started the run, a failure notifies them
  [ -s "$annotations/sender" ] || return 0
  [ "$(lower_case "${1%%=*}")" != "$(lower_case "$(annotation sender)")" ] || add_user senders "${1#*=}"
}

lower_case() { printf %s "$1" | tr '[:upper:]' '[:lower:]'; }

is_sha() { # TEXT
  case $1 in *[!0-9a-f]*) return 1 ;; esac
  [ "${#1}" -ge 7 ]
}

is_number() { case $1 in '' | 0?* | *[!0-9]*) return 1 ;; esac; } # TEXT: in a form in which a shell can count

is_web_address() { # TEXT
  case $1 in
    *[[:space:]]*) return 1 ;;
    https://?* | http://?*) return 0 ;;
    *) return 1 ;;
  esac
}
