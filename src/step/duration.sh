
find_duration() { # sets took to the time since the start message, by the homeserver's clock alone
  export RELATED="$start_id"
  as_bot GET 'rooms/{{ROOM_ID:url}}/event/{{RELATED:url}}'
  # The first of the times in the answer, which may also have the last reply in its thread.
  sent=$(tr -d '[:space:]' <"$answer" | tr ',{}' '\n' |
    sed -n 's/^"origin_server_ts":\([0-9]*\)[0-9]\{3\}$/\1/p' | sort -n | head -n 1)
  # The text that find_start sends has no HTML.
  { [ "$status" = 200 ] && [ -n "$sent" ] && grep -q '"formatted_body"' "$answer"; } || return 0
  IFS='| ' read -r _ _ _ _ _ day month year clock _ </tmp/transfer # …|Wed, 25 Nov 2026 07:58:31 GMT|…
  before=JanFebMarAprMayJunJulAugSepOctNovDec before=${before%%"$month"*}
  now=$(date -u -d "$year-$((${#before} / 3 + 1))-$day $clock" +%s 2>/dev/null) || return 0
  seconds=$((now - sent))
  [ "$seconds" -ge 0 ] || return 0
  took="$((seconds % 60)) s"
  [ "$seconds" -lt 60 ] || took="$((seconds / 60 % 60)) min $took"
  [ "$seconds" -lt 3600 ] || took="$((seconds / 3600)) h $((seconds / 60 % 60)) min"
  took=", $took"
}
