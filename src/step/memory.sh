
# What the bot remembers of the last run with this title, in its account data for the room.

news=''
memory='user/{{USER_ID:url}}/rooms/{{ROOM_ID:url}}/account_data/{{TYPE:url}}'

is_comparable() { # only successes and failures are remembered
  [ "$outcome" = succeeded ] || [ "$outcome" = failed ]
}

recall() { # sets news: yes, fixed (a success after a failure), or no (the run ended like the last one)
  local last_outcome
  news=yes
  read_memory || return 0
  last_outcome=$(answer_string outcome)
  if [ "$(answer_string run)" = "$transaction_id" ]; then
    news=$(answer_string news) # this run, reported again
  elif [ "$last_outcome" = failed ] && [ "$outcome" = succeeded ]; then
    news=fixed
  elif [ "$last_outcome" = succeeded ] && [ "$outcome" = succeeded ]; then
    news=no
  elif [ "$last_outcome" = failed ] && [ "$(answer_string tasks)" = "$TASKS" ]; then
    news=no
  fi
}

read_memory() { # fails where there is none
  name_memory
  as_bot GET account/whoami
  USER_ID=$(answer_string user_id)
  export USER_ID
  variables="$variables --variable %TYPE --variable %TASKS --variable %USER_ID"
  [ "$status" != 200 ] || as_bot GET "$memory"
  case $status in
    200) return 0 ;;
    404) [ "$(answer_errcode)" != M_NOT_FOUND ] || return 1 ;; # the first run
  esac
  echo "note: how the last run ended could not be read (HTTP $status), so this one is reported" >&2
  return 1
}

name_memory() { # sets TYPE of the account data, and TASKS to what tells one failure from another
  TYPE="cdk8s-matrix-notifications.$(printf '%s\n' "$TASK_RUN_NAMESPACE" "$PARAM_TITLE" | sha256sum | head -c 32)"
  TASKS=$(without_reasons "${broken:-$idle}" | sha256sum | head -c 32)
  export TYPE TASKS
}

remember() { # how this run has ended, for the next one
  export TRANSACTION_ID="$transaction_id"
  read_clock
  [ "$deadline" -gt $((now + 10)) ] || deadline=$((now + 10)) # the report may have waited long
  as_bot PUT "$memory" \
    '{"outcome":"'"$outcome"'","news":"'"$news"'","tasks":"{{TASKS:json}}","run":"{{TRANSACTION_ID:json}}"}'
  [ "$status" = 200 ] || echo "note: how this run ended could not be kept for the next one (HTTP $status)" >&2
}
