# Reports to a Matrix room that a run has started, or how it has ended: the Task report-to-matrix-room. Its arguments
# are the params that are lists.
#
# curl does the escaping: --variable %NAME reads an environment variable, {{NAME:json}} and {{NAME:url}} write it. No
# param becomes part of this script, of a command line, or of JSON written by hand. curl reads the token from its file.
# shellcheck shell=dash
set -eu
export LC_ALL=C
newline='
'
is_lost=no # the report could not be delivered

main() {
  prepare
  check_params
  read_arguments "$@"
  if [ -z "$PARAM_STATUS" ]; then
    report_start
  else
    report_end
  fi
}

report_start() {
  outcome=started
  [ "$task_count" = 0 ] || fail "status is empty; expected \$(tasks.status), as a finally task gets it"
  # Its pipeline task is ended after two minutes, the start of the pod included; by then it must say what went wrong.
  if [ "$timeout" -gt 90 ]; then
    timeout=90 deadline=$((started + 90)) last_turn=$((started + 90))
  fi
  stop_unless_conditions_hold
  find_room
  compose
  send
  write_results
}

report_end() {
  local ending
  decide_outcome "$PARAM_STATUS"
  stop_unless_conditions_hold
  keeps_memory || stop_unless_news # before anything is asked
  add_details_file
  find_room
  if keeps_memory; then
    in_half_the_time recall
    stop_unless_news
  fi
  [ -z "$PARAM_START_MESSAGE" ] || in_half_the_time find_start
  compose
  [ "$outcome" != failed ] || last_turn=$((started + 5 * timeout)) # the run is red anyway, so it may wait long
  deliver
  ending=0
  if [ -n "$event_id" ]; then
    write_results
    update_start
  else
    is_lost=yes
    (write_results) || ending=$? # which says why
  fi
  ! keeps_memory || remember
  exit "$ending"
}

check_params() {
  [ -n "$PARAM_TITLE" ] || fail 'title is empty; expected the name of the pipeline'
  check_boolean only-changes "$PARAM_ONLY_CHANGES"
  check_boolean remember "$PARAM_REMEMBER"
  check_boolean change "$PARAM_CHANGE"
  case $PARAM_START_MESSAGE in
    '' | separate | thread | edit) ;;
    *) fail "start-message is \"$PARAM_START_MESSAGE\"; expected separate, thread or edit, or nothing" ;;
  esac
  run_id=${transaction_id%-finish} # that of the start message is the same with -start
  if [ -n "$PARAM_START_MESSAGE" ] && [ -n "$PARAM_STATUS" ] && [ "$run_id" = "$transaction_id" ]; then
    fail "transaction-id is \"$transaction_id\"; expected one that ends with -finish"
  fi
}

check_boolean() { # PARAM VALUE
  case $2 in true | false) ;; *) fail "$1 is \"$2\"; expected true or false" ;; esac
}

stop_unless_conditions_hold() {
  [ -n "$unmet" ] || return 0
  printf 'not sent: when has %s, which does not hold\n' "$unmet"
  exit 0
}

stop_unless_news() { # ends the step if there is nothing to report; the run is remembered all the same
  local reason
  [ -n "$outcomes" ] || fail 'outcomes is empty; expected succeeded, failed, completed or cancelled'
  if ! is_wanted; then
    reason="and outcomes has only$outcomes"
  elif [ "$news" = no ] || { [ "$PARAM_ONLY_CHANGES" = true ] && ! is_comparable; }; then
    reason='which is no news'
  else
    return 0
  fi
  ! keeps_memory || remember
  echo "not sent: the outcome is $outcome, $reason"
  exit 0
}

is_wanted() { case "$outcomes " in *" $outcome "*) ;; *) return 1 ;; esac; }

send() { # [thread]: the text as a message of its own, or in the thread of the start message
  put_message "$transaction_id" "$message_type" "$text" "$html" "${1:-}" "$start_id"
}

deliver() { # to where it belongs; an edit notifies nobody, so anything but a success is also a message of its own
  if [ -n "$start_id" ] && [ "$PARAM_START_MESSAGE" = thread ]; then
    send thread
  elif [ -n "$start_id" ] && [ "$PARAM_START_MESSAGE" = edit ] && [ "$outcome" = succeeded ]; then
    put_message "$run_id-edit" "$message_type" "$text" "$html" edit "$start_id"
  else
    send
    return 0
  fi
  if [ "$status" = 400 ]; then # nothing is stored under the transaction id
    echo 'note: the homeserver does not take the report in its place, so it is a message of its own' >&2
    send
  fi
}

update_start() { # after a message of its own, which has notified those who should know
  [ -n "$start_id" ] && [ "$PARAM_START_MESSAGE" = edit ] && [ "$outcome" != succeeded ] || return 0
  mentions='{}'
  put_message "$run_id-edit" "$message_type" "$text" "$html" edit "$start_id"
  [ -n "$event_id" ] || echo "note: the start message could not be edited (HTTP $status)" >&2
}

in_half_the_time() { # FUNCTION: so that, if it hangs, the report is still sent
  local end
  read_clock
  end=$deadline
  deadline=$((now + (end - now) / 2)) last_turn=$deadline
  "$1"
  deadline=$end last_turn=$end
}
