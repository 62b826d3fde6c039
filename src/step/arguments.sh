
# The params that are lists: each comes after its name. In the last, the details, a text like --outcomes is a text.
outcomes='' details='' details_html='' operator='' unmet=''

read_arguments() { # ARGUMENT…
  local argument list
  list=''
  for argument; do
    if is_list_name "$argument" && [ "$list" != details ]; then
      list=${argument#--}
    else
      read_argument "$list" "$argument"
    fi
  done
  end_condition
  add_details_of_run
  mentions_on_failure=$mentions
  mentions='{}'
}

is_list_name() { # ARGUMENT
  case $1 in
    --task-statuses | --outcomes | --mentions-on-failure | --senders | --when | --details) ;;
    *) return 1 ;;
  esac
}

read_argument() { # LIST ARGUMENT
  case $1 in
    task-statuses) add_task "$2" ;;
    outcomes) add_outcome "$2" ;;
    mentions-on-failure) add_user "$1" "$2" ;;
    senders) add_sender "$2" ;;
    when) add_condition "$2" ;;
    details) add_detail "$2" ;;
  esac
}

add_outcome() { # OUTCOME: one to report
  case $1 in
    succeeded | failed | completed | cancelled) outcomes="$outcomes $1" ;;
    *) fail "outcomes has \"$1\"; expected succeeded, failed, completed or cancelled" ;;
  esac
}

add_detail() { # TEXT
  if [ -n "$1" ] && [ "${#details}" -le 65000 ]; then # otherwise the message is too long already
    details="$details$newline$1"
    escape "$1"
    details_html="$details_html<br>$escaped"
  fi
}

add_condition() { # in=INPUT or notin=INPUT, and =VALUE for each value of it; sets unmet to one that does not hold
  case $1 in
    =*)
      [ -n "$operator" ] || refuse_condition "$1"
      values="$values \"${1#=}\""
      [ "${1#=}" != "$input" ] || has_input=yes
      ;;
    in=* | notin=*)
      end_condition
      operator=${1%%=*} input=${1#*=} has_input=no values=''
      ;;
    *) refuse_condition "$1" ;;
  esac
}

refuse_condition() { # ARGUMENT
  fail "when has \"$1\"; expected in=INPUT or notin=INPUT, and after it =VALUE for each value"
}

end_condition() { # when all its values are known
  case $operator in
    in) [ "$has_input" = no ] || return 0 ;;
    notin) [ "$has_input" = yes ] || return 0 ;;
    *) return 0 ;;
  esac
  unmet=$(printf %.2000s "\"$input\" $operator$values" | tr -s '[:cntrl:]' ' ')
}
