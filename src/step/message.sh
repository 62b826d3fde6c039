
mentions='{}' # always sent, even if empty: without it servers notify whoever is named in the text
has_joined='' mention_count=0 mentioned_users='' mentioned_room='' variables=''

is_event_id() { # TEXT: $ and something, up to 255 characters of ASCII
  case $1 in *[!!-~]* | *[\"\\]*) return 1 ;; '$'?*) is_identifier "$1" ;; *) return 1 ;; esac
}

add_mention() { # MENTION: messages from now on notify this user, or the room; fails unless it is a user id or @room
  case $1 in
    @room) mentioned_room=',"room":true' ;;
    '@'?*:?*)
      { is_identifier "$1" && is_server_name "${1#*:}"; } || return 1
      mention_count=$((mention_count + 1))
      export "MENTION_$mention_count=$1"
      variables="$variables --variable %MENTION_$mention_count"
      mentioned_users="$mentioned_users,\"{{MENTION_$mention_count:json}}\"" ;;
    *) return 1 ;;
  esac
  mentions="{${mentioned_room#,}}"
  [ -z "$mentioned_users" ] || mentions="{\"user_ids\":[${mentioned_users#,}]$mentioned_room}"
}

fits() { # TEXT BYTES: does it take no more as JSON? A character takes up to six, so most texts need no counting.
  [ $((${#1} * 6)) -le "$2" ] ||
    [ "$(printf %s "$1" | tr '\n\t\r' '"' | sed 's/["\\]/&&/g; s/[[:cntrl:]]/&&&&&&/g' | wc -c)" -le "$2" ]
}

fit_message() { # BYTES: of a message that is too long drops the HTML, and cuts the text if it is still too long
  ! fits "$text$html" "$1" || return 0
  echo 'note: the message was too long for a Matrix event and has been cut' >&2
  whole=$text html='' bytes=$((${#text} < $1 ? ${#text} : $1))
  until fits "$text" "$1"; do
    bytes=$((bytes * 9 / 10)) # and back to the end of a character: a byte of \200-\277 belongs to the one before it
    until [ "$(printf %s "$whole" | head -c $((bytes + 1)) | tail -c 1 | tr -d '\200-\277' | wc -c)" -gt 0 ]; do
      bytes=$((bytes - 1))
    done
    text="$(printf %s "$whole" | head -c "$bytes")… (cut: the message was too long for Matrix)"
  done
}

as_bot() { # METHOD PATH [JSON]: a request with the access token; {{NAME:url}} and {{NAME:json}} stand for variables
  # shellcheck disable=SC2086 # these are words of our own: --variable %MENTION_1 …
  request --variable %TEXT= --variable %HTML= --variable %RELATED= --variable %ROOM_ID --variable %TRANSACTION_ID= \
    $variables --variable "TOKEN@$token_file" --expand-header 'Authorization: Bearer {{TOKEN:trim}}' \
    --header 'Content-Type: application/json' --request "$1" ${3:+--expand-data "$3"} \
    --expand-url "$homeserver/_matrix/client/v3/$2"
}

set_content() { # TYPE STAR: sets content to the members of an event; old clients show an edit with a star before it
  content='"msgtype":"'$1'","body":"'$2'{{TEXT:json}}"'
  [ -z "$html" ] || content=$content',"format":"org.matrix.custom.html","formatted_body":"'$2'{{HTML:json}}"'
  content=$content',"m.mentions":'$mentions
}

# put_message TYPE TRANSACTION-ID [thread|replaces EVENT-ID]: sends text, and html if there is any. Sets event_id, empty
# if it was not delivered. What was sent under a transaction id once is not shown again.
put_message() {
  # An event may have 65,536 bytes, signatures included; an edit holds the message twice.
  case ${3:-} in replaces) fit_message 30000 ;; *) fit_message 60000 ;; esac
  export TEXT="$text" HTML="$html" TRANSACTION_ID="$2" RELATED="${4:-}"
  set_content "$1" ''
  event=$content
  case ${3:-} in
    thread)
      event=$event',"m.relates_to":{"rel_type":"m.thread","event_id":"{{RELATED:json}}","is_falling_back":true,'
      event=$event'"m.in_reply_to":{"event_id":"{{RELATED:json}}"}}' ;;
    replaces)
      set_content "$1" '* '
      event=$content',"m.new_content":{'$event'},"m.relates_to":{"rel_type":"m.replace","event_id":"{{RELATED:json}}"}'
  esac
  path='rooms/{{ROOM_ID:url}}/send/m.room.message/{{TRANSACTION_ID:url}}' event_id=''
  as_bot PUT "$path" "{$event}"
  if [ "$status" = 403 ] && [ -z "$has_joined" ] && [ "$(answer_string errcode)" = M_FORBIDDEN ]; then
    has_joined=yes # after this: the bot may have been invited, and to join twice changes nothing
    as_bot POST 'join/{{ROOM_ID:url}}' '{}'
    [ "$status" != 200 ] || as_bot PUT "$path" "{$event}"
  fi
  [ "$status" = 200 ] && { read -r line || [ -n "$line" ]; } <"$answer" || return 0
  case $line in '{"event_id":"$'*'"}') event_id=${line#'{"event_id":"'} event_id=${event_id%'"}'} ;; esac
  case ${event_id#'$'} in '' | *[!0-9A-Za-z_-]*) event_id=$(answer_string event_id) ;; esac
  [ "${#token}" -lt 8 ] || case $event_id in *"$token"*) event_id='' ;; esac # which would put it into log and results
  is_event_id "$event_id" || event_id=''
}

write_results() { # and the last line of the log; ends the step with an error if the message was not delivered
  what="the message to $PARAM_ROOM was not delivered"
  [ "$status" = 200 ] || give_up "$what"
  [ -n "$event_id" ] || fail "$what: HTTP 200 without an event_id; something before the homeserver has answered; $look"
  delivered='after the message was delivered'
  room=${url##*/rooms/%21} event=${event_id#'$'}
  case $event in *[!0-9A-Za-z_-]*) event=$(printf %s "$event" | sed 's/:/%3A/g; s/\//%2F/g; s/+/%2B/g') ;; esac
  is_server_name "$server" || server=''
  printf %s "$event_id" >"$RESULT_EVENT_ID"
  printf %s "https://matrix.to/#/!${room%%/*}/%24$event${server:+?via=$server}" >"$RESULT_PERMALINK"
  printf '{"event_id":"%s"}\n' "$event_id"
}
