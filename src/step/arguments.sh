
# The params that are lists: each comes after its name. The last can have any text, but none of it passes for a name.
list='' outcomes='' users='' users_html='' details='' details_html=''

read_arguments() { # ARGUMENT…
  local argument
  for argument; do
    if is_name_of_next_list "$argument"; then
      list=${argument#--}
    else
      read_argument "$argument"
    fi
  done
  end_condition
  mentions_on_failure=$mentions
  mentions='{}'
}

is_name_of_next_list() { # ARGUMENT
  case $1 in
    --task-statuses) [ -z "$list" ] ;;
    --outcomes) [ "$list" = task-statuses ] ;;
    --mentions-on-failure) [ "$list" = outcomes ] ;;
    --senders) [ "$list" = mentions-on-failure ] ;;
    --when) [ "$list" = senders ] ;;
    --details) [ "$list" = when ] ;;
    *) return 1 ;;
  esac
}

read_argument() { # ARGUMENT
  case $list in
    task-statuses) add_task "$1" ;;
    outcomes) add_outcome "$1" ;;
    mentions-on-failure) add_user "$1" ;;
    senders) ;;
    when) add_condition "$1" ;;
    details) add_detail "$1" ;;
  esac
}

add_outcome() { # OUTCOME: one to report
  case $1 in
    succeeded | failed | completed | cancelled) outcomes="$outcomes $1" ;;
    *) fail "outcomes has \"$1\"; expected succeeded, failed, completed or cancelled" ;;
  esac
}

add_user() { # MENTION: notified of a failure; one who can't be must not cost the others the report
  if ! add_mention "$1"; then
    printf 'warning: mentions-on-failure has "%s"; expected a user id, or @room\n' "${1%%[[:cntrl:]]*}" >&2
    return 0
  fi
  users="$users${users:+ }$1"
  escape "$1"
  [ "$1" = @room ] || escaped="<a href=\"https://matrix.to/#/$escaped\">$escaped</a>"
  users_html="$users_html${users_html:+ }$escaped"
}

add_detail() { # TEXT
  [ -n "$1" ] && [ "${#details}" -le 65000 ] || return 0 # the message is too long already
  details="$details$newline$1"
  escape "$1"
  details_html="$details_html<br>$escaped"
}

operator='' unmet=''
add_condition() { # in=INPUT or notin=INPUT, and =VALUE for each value of it; sets unmet to one that does not hold
  case $1 in
    =*)
      [ -n "$operator" ] || refuse_condition "$1"
      values="$values \"${1#=}\""
      [ "${1#=}" != "$input" ] || found=in
      ;;
    in=* | notin=*)
      end_condition
      operator=${1%%=*} input=${1#*=} found=notin values=''
      ;;
    *) refuse_condition "$1" ;;
  esac
}

refuse_condition() { # ARGUMENT
  fail "when has \"$1\"; expected in=INPUT or notin=INPUT, and after it =VALUE for each value"
}

end_condition() { # when all its values are known
  [ -n "$operator" ] || return 0
  [ "$operator" = "$found" ] || unmet=$(printf %.2000s "\"$input\" $operator$values" | tr -s '[:cntrl:]' ' ')
}
