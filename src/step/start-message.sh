
# The start message of the run, and how long ago it was sent.

start_id='' took=''

# find_start: sets start_id and took. It sends a short start message under the same transaction id: a homeserver that
# has one under it already shows nothing new, and answers with the event id of the first.
find_start() {
  put_message "$run_id-start" m.notice "$PARAM_TITLE${PARAM_PIPELINE_RUN:+, run $PARAM_PIPELINE_RUN}" ''
  start_id=$event_id
  if [ -n "$start_id" ]; then
    find_duration
  else
    echo "note: the start message could not be found (HTTP $status)" >&2
  fi
}

find_duration() { # sets took to the time since the start message, by the homeserver's clock alone
  local sent ended seconds
  export RELATED="$start_id"
  as_bot GET 'rooms/{{ROOM_ID:url}}/event/{{RELATED:url}}'
  [ "$status" = 200 ] || return 0
  grep -q '"formatted_body"' "$answer" || return 0 # the short one, sent just now, has no HTML
  # In seconds, not in milliseconds. Of several times in the answer, like that of a reply in its thread, the first.
  sent=$(tr -d '[:space:]' <"$answer" | tr ',{}' '\n' |
    sed -n 's/^"origin_server_ts":\([0-9]*\)[0-9]\{3\}$/\1/p' | sort -n | head -n 1)
  ended=$(seconds_of_date "$date")
  [ -n "$sent" ] && [ -n "$ended" ] && [ "$ended" -ge "$sent" ] || return 0
  seconds=$((ended - sent))
  if [ "$seconds" -lt 60 ]; then
    took=", $seconds s"
  elif [ "$seconds" -lt 3600 ]; then
    took=", $((seconds / 60)) min $((seconds % 60)) s"
  else
    took=", $((seconds / 3600)) h $((seconds / 60 % 60)) min"
  fi
}
