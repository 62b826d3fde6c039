# Posts one message to a Matrix room: the Task send-to-matrix-room. Its arguments are the mentions.
#
# curl does the escaping: --variable %NAME reads an environment variable, {{NAME:json}} and {{NAME:url}} write it. No
# param becomes part of this script, of a command line, or of JSON written by hand. curl reads the token from its file.
# shellcheck shell=dash
set -eu
export LC_ALL=C

main() {
  local mention
  prepare
  case $PARAM_MESSAGE_TYPE in
    m.text | m.notice | m.emote) ;;
    *) fail "message-type is \"$PARAM_MESSAGE_TYPE\"; expected m.text, m.notice or m.emote" ;;
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
  # At most one of the two is given.
  put_message "$transaction_id" "$PARAM_MESSAGE_TYPE" "$PARAM_MESSAGE" "$PARAM_FORMATTED_MESSAGE" \
    "${PARAM_THREAD:+thread}${PARAM_REPLACES:+edit}" "$PARAM_THREAD$PARAM_REPLACES"
  write_results
}
