# Tells a Matrix room that no run of a Pipeline has ended for too long: the script of an alarm. Its arguments are
# mentions. As in the Tasks, curl escapes what it sends, and reads the token from its file.
# shellcheck shell=dash
set -eu
export LC_ALL=C
newline='
'
PARAM_ON_ERROR=fail PARAM_TIMEOUT=120 # so that there is time for a second pod
RESULT_EVENT_ID=/tmp/event-id RESULT_PERMALINK=/tmp/permalink

main() {
  local mention
  prepare
  for mention; do
    add_user mention "$mention"
  done
  find_room
  recall_runs
  recall_tellings
  if [ -z "$since" ]; then
    begun=$clock
    keep_tellings
    echo 'the bot remembers no such run, so this alarm counts from now on'
  elif [ $((clock - since)) -lt "$PARAM_EVERY" ]; then
    echo "in time: it has been silent for $(in_days $((clock - since)))"
  elif is_told; then
    echo 'the room was told already'
  else
    tell
  fi
}

recall_runs() { # sets what is remembered of the last run, and since when none has come that counts
  local key
  open_memory
  [ "$status" = 200 ] || give_up 'the homeserver does not say who the bot is'
  recall runs
  last_outcome=$(answer_string last_outcome)
  last_run=$(answer_string last_run)
  last_time=$(answer_number last_time)
  gap=run key=last
  [ "$PARAM_OUTCOME" != succeeded ] || gap=success key=success
  run=$(answer_string "${key}_run")
  since=$(answer_number "${key}_time")
  gap="$gap${run:+ $run}"
}

recall_tellings() { # sets of which gap the room was told, when, and how often
  recall alarm
  told=$(answer_string told)
  told_time=$(answer_number told_time)
  tellings=$(answer_number tellings)
  begun=$(answer_number begun)
  since=${since:-$begun}
}

recall() { # runs|alarm: asks for it; sets clock, in seconds since 1970, by the homeserver's clock
  memory GET "$1"
  is_forgotten || [ "$status" = 200 ] || give_up "what the bot remembers could not be read ($1)"
  clock=$(seconds_of_date "$date")
  [ -n "$clock" ] || fail "the homeserver does not say what time it is; $look"
}

is_told() { # and not so long ago that it is time to tell it again
  [ "$told" = "$gap" ] && [ $((clock - told_time)) -lt $((7 * PARAM_EVERY)) ]
}

tell() {
  local words
  [ "$told" = "$gap" ] || tellings=0
  told=$gap told_time=$clock tellings=$((tellings + 1))
  words=$(describe_gap)
  escape "$PARAM_TITLE"
  put_message "$transaction_id-$run-$since-$tellings" m.text "🔕 $PARAM_TITLE: $words${users:+$newline$users}" \
    "🔕 <strong>$escaped</strong>: $words${users_html:+<br>$users_html}"
  write_results
  keep_tellings
}

describe_gap() { # prints it
  local what last span
  what='report of a run' last='the last one'
  [ "$PARAM_OUTCOME" != succeeded ] || what=success last='the last run'
  span="for $(in_days $((clock - since)))"
  [ -n "$run" ] || span="in the ${span#for } since this alarm began"
  printf 'no %s %s' "$what" "$span"
  [ -n "$last_time" ] || return 0
  [ "$last_outcome" != cancelled ] || last_outcome='was cancelled or timed out'
  printf '; %s, %s, %s on ' "$last" "$last_run" "$last_outcome"
  date -u -d "@$last_time" '+%d %b, %H:%M UTC' | sed 's/^0//'
}

keep_tellings() {
  add_member told "$told"
  add_member told_time "$told_time"
  add_member tellings "$tellings"
  add_member begun "$begun"
  memory PUT alarm "{$members}"
  [ "$status" = 200 ] || give_up 'what the room was told could not be kept'
}
