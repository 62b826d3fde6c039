
# --- What ---

# is_mention TEXT: a user id, or @room.
is_mention() {
  case $1 in
    @room) ;;
    '@'?*:?*) is_identifier "$1" && is_server_name "${1#*:}" ;;
    *) return 1 ;;
  esac
}

# forget_mentions: nobody is mentioned.
forget_mentions() {
  mention_count=0 mentioned_users='' mentioned_room='' mention_variables='' mention_bytes=0
}

# add_mention MENTION: the messages that are posted from now on notify this user, or the room. Fails when no more fit in.
forget_mentions
add_mention() {
  if [ "$1" = @room ]; then
    mentioned_room=',"room":true'
    return
  fi
  bytes=$((${#1} + 3))
  case $1 in *[\"\\]*) bytes=$((bytes + ${#1})) ;; esac
  [ $((mention_bytes + bytes)) -le "$mention_limit" ] || return 1
  mention_bytes=$((mention_bytes + bytes))
  mention_count=$((mention_count + 1))
  export "MENTION_$mention_count=$1"
  mention_variables="$mention_variables --variable %MENTION_$mention_count"
  mentioned_users="$mentioned_users,\"{{MENTION_$mention_count:json}}\""
}

# cost TEXT: one letter for each byte of its JSON, a capital where a character begins. ASCII whatever the text is.
cost() {
  printf %s "$1" | tr ' !#-[]-\177\300-\377' A | tr '"\\\010\011\012\014\015' B | tr '\001-\037' U | tr '\200-\277' c |
    sed 's/B/Bb/g; s/U/Uuuuuu/g'
}

# cut_text TEXT BYTES MARK: sets fitting to as much of the text as fits into so many bytes of JSON, and the mark.
cut_text() {
  # 99 bytes are kept for the mark, whose JSON takes half of that.
  kept=$(cost "$1" | head -c $(($2 - 99)) | sed 's/[A-Z][a-z]*$//' | tr -d 'bu\n' | wc -c)
  fitting=$(printf %s "$1" | head -c "$kept" && printf %s "$3")
}

# close_html: takes from the end of fitting what would hide the mark: a tag, a comment or an entity that was cut in its middle.
# Records begin at tags. Each is held back until the next one, those of a comment until the comment has ended.
close_html() {
  fitting=$(printf %s "$fitting" | awk -v RS='<' '
    {
      piece = (NR > 1 ? "<" : "") $0
      if (!is_comment) {
        for (i = 1; i <= count; i++) printf "%s", held[i]
        count = 0
        is_comment = piece ~ /^<!--/
      }
      held[++count] = piece
      if (index(piece, "-->")) is_comment = 0
    }
    END {
      if (is_comment || (count == 1 && piece ~ /^<([A-Za-z\/!?]|$)/ && !index(piece, ">"))) exit
      if (match(piece, /&[#0-9A-Za-z]*$/) && RLENGTH <= 11) held[count] = substr(piece, 1, RSTART - 1)
      for (i = 1; i <= count; i++) printf "%s", held[i]
    }
  ')
}

# fit_text: cuts TEXT and HTML to what an event can hold; an edit holds them twice.
fit_text() {
  space=$((event_limit - mention_bytes))
  [ -z "$REPLACES" ] || space=$((event_limit / 2 - mention_bytes))
  # No character takes more than six bytes of JSON, so most messages need no counting.
  [ $(((${#TEXT} + ${#HTML}) * 6)) -gt "$space" ] || return 0
  text_cost=$(cost "$TEXT" | wc -c)
  html_cost=$(cost "$HTML" | wc -c)
  [ $((text_cost + html_cost)) -gt "$space" ] || return 0
  text_space=$((space - html_cost))
  [ "$text_space" -ge $((space / 2)) ] || text_space=$((space / 2))
  [ "$text_space" -le "$text_cost" ] || text_space=$text_cost
  mark='… (cut: the message was too long for Matrix)'
  if [ "$text_cost" -gt "$text_space" ]; then
    cut_text "$TEXT" "$text_space" "$mark"
    TEXT=$fitting
  fi
  if [ "$html_cost" -gt $((space - text_space)) ]; then
    cut_text "$HTML" $((space - text_space)) ''
    close_html
    HTML="$fitting<p>$mark</p>"
  fi
  echo 'note: the message was too long for a Matrix event and has been cut' >&2
}

# put_message TYPE: sends TEXT, and HTML if there is any, as m.text, m.notice or m.emote into the room ROOM_ID;
# in the thread of the event THREAD or in place of the event REPLACES, if one is named. Sets event_id, or fails.
put_message() {
  # A text that is still too long must not be exported, by the message before it or by the image: no process would start.
  text=$TEXT html=$HTML
  unset TEXT HTML
  TEXT=$text HTML=$html
  fit_text
  export TEXT HTML THREAD REPLACES TRANSACTION_ID
  # m.mentions always, even empty: else servers ping whoever is named in the text.
  mentions="\"m.mentions\":{\"user_ids\":[${mentioned_users#,}]$mentioned_room}"
  [ -n "$mentioned_users" ] || mentions="\"m.mentions\":{${mentioned_room#,}}"
  content="\"msgtype\":\"$1\",\"body\":\"{{TEXT:json}}\""
  fallback="\"msgtype\":\"$1\",\"body\":\"* {{TEXT:json}}\""
  if [ -n "$HTML" ]; then
    content="$content,\"format\":\"org.matrix.custom.html\",\"formatted_body\":\"{{HTML:json}}\""
    fallback="$fallback,\"format\":\"org.matrix.custom.html\",\"formatted_body\":\"* {{HTML:json}}\""
  fi
  event="{$content,$mentions}"
  if [ -n "$REPLACES" ]; then
    relation='"rel_type":"m.replace","event_id":"{{REPLACES:json}}"'
    event="{$fallback,$mentions,\"m.new_content\":$event,\"m.relates_to\":{$relation}}"
  elif [ -n "$THREAD" ]; then
    relation='"rel_type":"m.thread","event_id":"{{THREAD:json}}","is_falling_back":true'
    event="{$content,$mentions,\"m.relates_to\":{$relation,\"m.in_reply_to\":{\"event_id\":\"{{THREAD:json}}\"}}}"
  fi
  authorization="header = \"Authorization: Bearer $token\""
  # shellcheck disable=SC2086 # mention_variables are words of our own: --variable %MENTION_1 …
  request --request PUT --header 'Content-Type: application/json' \
    --variable %TEXT --variable %HTML --variable %THREAD --variable %REPLACES $mention_variables \
    --variable %ROOM_ID --variable %TRANSACTION_ID --expand-data "$event" \
    --expand-url "$homeserver/_matrix/client/v3/rooms/{{ROOM_ID:url}}/send/m.room.message/{{TRANSACTION_ID:url}}"
  authorization=''
  [ "$curl_exit/$status" = 0/200 ] && read_event_id
}

# post_message TYPE: the same; when it fails, the step ends with what is to be done about it.
post_message() {
  put_message "$1" || refuse_answer
}

# refuse_answer: ends the step after a message that was not delivered.
refuse_answer() {
  what="the message to $PARAM_ROOM was not delivered"
  [ "$curl_exit" != 23 ] || what="the message to $PARAM_ROOM may have been delivered, but its answer cannot be written"
  [ "$curl_exit/$status" = 0/200 ] || give_up "$what"
  fail "$what: HTTP 200 without an event_id; something before the homeserver answered in its place; $look"
}

# read_event_id: sets event_id from $answer. What homeservers send is told without starting a process.
read_event_id() {
  event_id=''
  read -r line <"$answer" || [ -n "$line" ] || return 1
  case $line in '{"event_id":"$'*'"}') event_id=${line#'{"event_id":"'} event_id=${event_id%'"}'} ;; esac
  case ${event_id#'$'} in '' | *[!0-9A-Za-z_-]*) event_id=$(json_string event_id) ;; esac
  is_event_id "$event_id" && ! holds_token "$event_id"
}

# encode_part TEXT: sets encoded to what can stand in the path of a matrix.to link.
encode_part() {
  encoded=$1
  case $1 in *[!0-9A-Za-z@:._=-]*) encoded=$(printf %s "$1" | sed 's/%/%25/g; s/&/%26/g; s/:/%3A/g; s/\//%2F/g; s/+/%2B/g; s/#/%23/g; s/?/%3F/g') ;; esac
}

# write_results: the Task's results, and the log's last line.
write_results() {
  delivered=yes
  room=${url##*/rooms/%21}
  room=${room%%/*}
  encode_part "$via"
  via=$encoded
  encode_part "${event_id#'$'}"
  { printf %s "$event_id" >"$RESULT_EVENT_ID" &&
    printf %s "https://matrix.to/#/!$room/%24$encoded${via:+?via=$via}" >"$RESULT_PERMALINK"; } 2>/dev/null ||
    fail 'the message was delivered, but the results of the task cannot be written'
  printf '{"event_id":"%s"}\n' "$event_id"
}
