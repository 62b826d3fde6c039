
# --- The Task send-to-matrix-room: one message. Its arguments are the mentions. ---

start
case $PARAM_MESSAGE_TYPE in
  m.text | m.notice | m.emote) ;;
  *) fail "message-type is \"$PARAM_MESSAGE_TYPE\"; expected m.text, m.notice or m.emote" ;;
esac
{ [ -z "$PARAM_THREAD" ] || is_event_id "$PARAM_THREAD"; } ||
  fail "thread is \"$PARAM_THREAD\"; expected an event id like \$abc"
{ [ -z "$PARAM_REPLACES" ] || is_event_id "$PARAM_REPLACES"; } ||
  fail "replaces is \"$PARAM_REPLACES\"; expected an event id like \$abc"
[ -z "$PARAM_THREAD" ] || [ -z "$PARAM_REPLACES" ] ||
  fail 'thread and replaces are both given; an edited message stays in its thread, so replaces is enough'
for user; do
  is_mention "$user" || fail "mentions has \"$user\"; expected a user id like @dana:example.org, or @room"
  add_mention "$user" || fail 'mentions has so many user ids that no space is left for the message; name fewer'
done
TEXT=$PARAM_MESSAGE
HTML=$PARAM_FORMATTED_MESSAGE
THREAD=$PARAM_THREAD
REPLACES=$PARAM_REPLACES
read_token
trust_private_ca
find_room
post_message "$PARAM_MESSAGE_TYPE"
write_results
