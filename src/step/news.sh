
# recall: sets news by what the bot remembers, in its account data for this room, of the last run with this title: yes,
# fixed (a success after a failure), or no (this run ended like the last one).
recall() {
  news=yes
  TYPE="cdk8s-matrix-notifications.$(printf %s "$PARAM_TITLE" | sha256sum | head -c 32)"
  TASKS=$(printf %s "${broken:-$idle}" | sed 's/=.*//' | sha256sum | head -c 32)
  memory='user/{{USER_ID:url}}/rooms/{{ROOM_ID:url}}/account_data/{{TYPE:url}}'
  as_bot GET account/whoami
  USER_ID=$(answer_string user_id) variables="$variables --variable %TYPE --variable %TASKS --variable %USER_ID"
  export TYPE TASKS USER_ID
  [ "$status" != 200 ] || as_bot GET "$memory"
  case $status$(answer_string errcode)/$(answer_string run)/$(answer_string outcome)/$outcome in
    404M_NOT_FOUND/*) ;; # the first run
    200/"$transaction_id"/*) news=$(answer_string news) ;; # this run, repeated
    200/*/failed/succeeded) news=fixed ;;
    200/*/succeeded/succeeded) news=no ;;
    200/*/failed/failed) [ "$(answer_string tasks)" != "$TASKS" ] || news=no ;;
    200/*) ;;
    *) echo "note: how the last run ended could not be read (HTTP $status), so this one is reported" >&2 ;;
  esac
}

remember() { # how this run has ended, for the next one
  export TRANSACTION_ID="$transaction_id"
  as_bot PUT "$memory" \
    '{"outcome":"'"$outcome"'","news":"'"$news"'","tasks":"{{TASKS:json}}","run":"{{TRANSACTION_ID:json}}"}'
  [ "$status" = 200 ] || echo "note: how this run ended could not be kept for the next one (HTTP $status)" >&2
}
