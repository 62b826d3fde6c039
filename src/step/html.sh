
# Text as HTML, and the people whom a message notifies.
users='' users_html=''

add_user() { # PARAM MENTION: to be notified; one who can't be must not cost the others the message
  case " $users " in *" $2 "*) return 0 ;; esac # is already
  if ! add_mention "$2"; then
    printf 'warning: %s has "%s"; expected a user id, or @room\n' "$1" "${2%%[[:cntrl:]]*}" >&2
    return 0
  fi
  users="$users${users:+ }$2"
  escape "$2"
  [ "$2" = @room ] || link "https://matrix.to/#/$2" "$escaped"
  users_html="$users_html${users_html:+ }$escaped"
}

to_html() { sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g'; }

link() { # URL HTML: sets escaped to the HTML with a link
  escape "$1"
  escaped="<a href=\"$escaped\">$2</a>"
}

escape() { # TEXT: sets escaped to the text as HTML
  escaped=$1
  case $1 in *[\&\<\>\"]* | *"$newline"*) escaped=$(printf %s "$1" | to_html | sed '$!s/$/<br>/') ;; esac
}
