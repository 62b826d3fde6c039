
# The Task send-to-matrix-room: one message. Its arguments are the mentions.
start
case $PARAM_MESSAGE_TYPE in m.text | m.notice | m.emote) ;; *)
  fail "message-type is \"$PARAM_MESSAGE_TYPE\"; expected m.text, m.notice or m.emote" ;;
esac
[ -z "$PARAM_THREAD" ] || is_event_id "$PARAM_THREAD" ||
  fail "thread is \"$PARAM_THREAD\"; expected an event id like \$abc"
[ -z "$PARAM_REPLACES" ] || is_event_id "$PARAM_REPLACES" ||
  fail "replaces is \"$PARAM_REPLACES\"; expected an event id like \$abc"
[ -z "$PARAM_THREAD" ] || [ -z "$PARAM_REPLACES" ] ||
  fail 'thread and replaces are both given; an edited message stays in its thread, so replaces is enough'
for mention; do
  add_mention "$mention" || fail "mentions has \"$mention\"; expected a user id like @dana:example.org, or @room"
done
find_room
text=$PARAM_MESSAGE html=$PARAM_FORMATTED_MESSAGE relation=${PARAM_THREAD:+thread}${PARAM_REPLACES:+replaces}
put_message "$PARAM_MESSAGE_TYPE" "$transaction_id" "$relation" "$PARAM_THREAD$PARAM_REPLACES"
write_results
