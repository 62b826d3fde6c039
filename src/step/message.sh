
# Messages: what is in one, and how it gets into the room.
mentions='{}' # always sent, even if empty: without it servers notify whoever is named in the text
mention_count=0 mentioned_users='' mentioned_room='' has_asked_to_join=no
variables='' # arguments by which curl reads the environment

add_mention() { # MENTION: messages from now on notify this user, or the room; fails unless it is a user id or @room
  case $1 in
    @room) mentioned_room=',"room":true' ;;
    '@'?*:?*)
      is_identifier "$1" || return 1
      is_server_name "${1#*:}" || return 1
      mention_count=$((mention_count + 1))
      export "MENTION_$mention_count=$1"
      variables="$variables --variable %MENTION_$mention_count"
      mentioned_users="$mentioned_users,\"{{MENTION_$mention_count:json}}\"" ;;
    *) return 1 ;;
  esac
  # {}, {"room":true}, {"user_ids":["…"]} or {"user_ids":["…"],"room":true}
  mentions="{${mentioned_room#,}}"
  [ -z "$mentioned_users" ] || mentions="{\"user_ids\":[${mentioned_users#,}]$mentioned_room}"
}

is_event_id() { # TEXT: of characters that mean nothing to JSON, HTML or Tekton
  case $1 in '$'?*) ;; *) return 1 ;; esac
  case ${1#?} in *[!0-9A-Za-z._~:=+/-]*) return 1 ;; esac
  is_identifier "$1"
}

# put_message TRANSACTION-ID TYPE TEXT HTML [thread|edit EVENT-ID]: sends a message, perhaps into a thread or in place
# of another. Sets event_id, empty if it was not delivered. Sending again under one transaction id shows nothing new.
# The functions below share its local variables.
put_message() {
  local type whole kept relation
  export TRANSACTION_ID="$1" RELATED="${6:-}"
  type=$2 whole=$3 kept=${#3} TEXT=$3 HTML=$4 relation=${5:-}
  [ $((${#TEXT} + ${#HTML})) -le 65000 ] || HTML='' # an event has less room than that
  [ "$kept" -le 65000 ] || cut_text 60000
  put_event
  while is_too_large && shorten; do # nothing was stored under the transaction id
    put_event
  done
  [ "$TEXT" = "$3" ] || echo 'note: the message was too long for a Matrix event and has been cut' >&2
  [ "$HTML" = "$4" ] || echo 'note: the message was too long for a Matrix event and is sent without its HTML' >&2
  read_event_id
}

shorten() { # first the HTML goes, then half of the text each time; fails when nothing is left
  if [ -n "$HTML" ]; then
    HTML=''
  else
    cut_text $((kept / 2))
    [ "$kept" -gt 0 ]
  fi
}

cut_text() { # BYTES: keeps so many of the whole text, without a piece of a character at their end
  local first next
  kept=$1
  first=$(printf '[\300-\377]')
  next=$(printf '[\200-\277]')
  TEXT=$(printf %s "$whole" | head -c "$kept" | sed "\$s/$first$next*\$//")
  TEXT="$TEXT… (cut: the message was too long for Matrix)"
}

put_event() { # and joins the room first, if that is what it takes
  local event content path
  export TEXT HTML
  set_event
  path='rooms/{{ROOM_ID:url}}/send/m.room.message/{{TRANSACTION_ID:url}}'
  as_bot PUT "$path" "$event"
  if [ "$has_asked_to_join" = no ] && is_refused 403 M_FORBIDDEN && join_room; then
    as_bot PUT "$path" "$event"
  fi
}

set_event() { # sets event to its JSON
  set_content ''
  event="{$content}"
  case $relation in
    thread)
      event="{$content,"'"m.relates_to":{"rel_type":"m.thread","event_id":"{{RELATED:json}}","is_falling_back":true,'
      event=$event'"m.in_reply_to":{"event_id":"{{RELATED:json}}"}}}' ;;
    edit)
      set_content '* ' # which old clients show
      event="{$content,\"m.new_content\":$event,"
      event=$event'"m.relates_to":{"rel_type":"m.replace","event_id":"{{RELATED:json}}"}}' ;;
  esac
}

set_content() { # STAR: sets content to the members of an event that are the message itself
  content='"msgtype":"'$type'","body":"'$1'{{TEXT:json}}"'
  [ -z "$HTML" ] || content=$content',"format":"org.matrix.custom.html","formatted_body":"'$1'{{HTML:json}}"'
  content=$content',"m.mentions":'$mentions
}

is_too_large() { [ "$status" = 413 ] || is_refused 400 M_TOO_LARGE; } # for the homeserver, or a proxy in front of it

as_bot() { # METHOD PATH [JSON]: a request with the access token; {{NAME:url}} and {{NAME:json}} stand for variables
  # shellcheck disable=SC2086 # these are words of our own: --variable %MENTION_1 …
  request --variable %TEXT= --variable %HTML= --variable %RELATED= --variable %TRANSACTION_ID= $variables \
    --variable "TOKEN@$token_file" --expand-header 'Authorization: Bearer {{TOKEN:trim}}' \
    --header 'Content-Type: application/json' --request "$1" ${3:+--expand-data "$3"} \
    --expand-url "$homeserver/_matrix/client/v3/$2"
}

join_room() { # the bot may be invited, or the room public; if it can't join, the refusal of the message stays
  local via other
  has_asked_to_join=yes
  via=$(for other in $servers; do printf '&server_name=%s&via=%s' "$other" "$other"; done)
  ask_aside POST "join/{{ROOM_ID:url}}${via:+?${via#&}}" '{}'
  [ "$status" != 200 ] || return 0
  bring_back_refusal
  return 1
}

ask_aside() { # METHOD PATH [JSON]: asks for something else after a message was refused with 403
  mv "$answer" /tmp/refusal
  as_bot "$@"
}

bring_back_refusal() {
  mv /tmp/refusal "$answer"
  status=403 tries=1
}

read_event_id() { # sets event_id, to nothing if there is none
  local line
  event_id=''
  [ "$status" = 200 ] || return 0
  while read -r line || [ -n "$line" ]; do
    [ "${#line}" -le 2000 ] || continue # no such answer, and slow to search
    case $line in *'"event_id"'*\"*\"*) event_id=${line#*'"event_id"'*\"} ;; esac
  done <"$answer"
  event_id=${event_id%%\"*}
  is_event_id "$event_id" || event_id=''
  ! has_token "$event_id" || event_id='' # as a result it would be seen
}

write_results() { # and the last line of the log; ends the step with an error if the message was not delivered
  local event
  [ "$status" = 200 ] || give_up_message
  [ -n "$event_id" ] || fail "the message to $PARAM_ROOM was not delivered: HTTP 200 without an event_id; $look"
  moment='after the message was delivered'
  event=${event_id#'$'}
  case $event in *[:=+/]*) event=$(printf %s "$event" | sed 's/:/%3A/g; s/=/%3D/g; s/+/%2B/g; s/\//%2F/g') ;; esac
  printf %s "$event_id" >"$RESULT_EVENT_ID"
  printf %s "https://matrix.to/#/!${room_in_url#%21}/%24$event${server:+?via=$server}" >"$RESULT_PERMALINK"
  printf '{"event_id":"%s"}\n' "$event_id"
}

give_up_message() {
  local what new_room
  what="the message to $PARAM_ROOM was not delivered"
  if is_trouble && [ "$may_have_arrived" = yes ]; then
    what="the message to $PARAM_ROOM may have been delivered, so look in the room before you send it again"
  elif is_refused 403 M_FORBIDDEN; then # as in a room that was replaced by another
    read_clock
    deadline=$((now + 5)) last_turn=$((now + 5)) new_room=''
    ask_aside GET 'rooms/{{ROOM_ID:url}}/state/m.room.tombstone'
    [ "$status" != 200 ] || new_room=$(answer_string replacement_room)
    [ -z "$new_room" ] || fail "$what: the room was replaced by $new_room; set room to that one"
    bring_back_refusal
  fi
  give_up "$what"
}
