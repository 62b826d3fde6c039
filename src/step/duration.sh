
find_duration() { # sets took to the time since the start message, by the homeserver's clock alone
  export RELATED="$start_id"
  as_bot GET 'rooms/{{ROOM_ID:url}}/event/{{RELATED:url}}'
  # The first of the times in the answer, which may also have the last reply in its thread.
  sent=$(tr -d '[:space:]' <"$answer" | tr ',{}' '\n' |
    sed -n 's/^"origin_server_ts":\([0-9]*\)[0-9]\{3\}$/\1/p' | sort -n | head -n 1)
  # The text that find_start sends has no HTML.
  { [ "$status" = 200 ] && [ -n "$sent" ] && grep -q '"formatted_body"' "$answer"; } || return 0
  # shellcheck disable=SC2086 # Wed, 25 Nov 2026 07:58:31 GMT
  set -- $date
  before=JanFebMarAprMayJunJulAugSepOctNovDec before=${before%%"${3:-}"*}
  now=$(date -u -d "${4:-}-$((${#before} / 3 + 1))-${2:-} ${5:-}" +%s 2>/dev/null) || return 0
  seconds=$((now - sent))
  [ "$seconds" -ge 0 ] || return 0
  took="$((seconds % 60)) s"
  [ "$seconds" -lt 60 ] || took="$((seconds / 60 % 60)) min $took"
  [ "$seconds" -lt 3600 ] || took="$((seconds / 3600)) h $((seconds / 60 % 60)) min"
  took=", $took"
}
