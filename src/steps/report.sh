
# --- The Task report-to-matrix-room: that a run has started, or how it has ended ---

# read_arguments: the params that are lists, each after its name. Details can be any text, so they come last.
read_arguments() {
  section='' outcomes=' ' users='' users_html='' details='' details_html=''
  for argument; do
    case $section/$argument in
      /--task-statuses) section='task-statuses' ;;
      task-statuses/--outcomes) section=outcomes ;;
      outcomes/--mentions-on-failure) section=mentions ;;
      mentions/--details) section=details ;;
      task-statuses/*) add_task "$argument" ;;
      outcomes/succeeded | outcomes/failed | outcomes/completed | outcomes/cancelled) outcomes="$outcomes$argument " ;;
      outcomes/*) fail "outcomes has \"$argument\"; expected succeeded, failed, completed or cancelled" ;;
      mentions/*) add_user "$argument" ;;
      details/) ;; # a param that was left empty
      *)
        [ "${#details}" -le "$event_limit" ] || continue # what follows is cut off in any case
        escape "$argument"
        details="$details$newline$argument" details_html="$details_html<br>$escaped"
        ;;
    esac
  done
}

# find_start: sets start_id to the id of the start message. What is sent under its transaction id again is not shown
# again: the homeserver answers with the first one's id. If there was none, this text is what is threaded or edited.
# It may take half of the time, so that a report whose place cannot be found is still sent.
find_start() {
  TEXT="$PARAM_TITLE${PARAM_PIPELINE_RUN:+, run $PARAM_PIPELINE_RUN}" HTML='' THREAD='' REPLACES=''
  TRANSACTION_ID=$run_id-start
  end=$deadline
  read_clock
  deadline=$((now + left / 2))
  if put_message m.notice; then
    start_id=$event_id
  else
    start_id=''
    echo "note: the start message could not be found (HTTP $status)" >&2
  fi
  deadline=$end
}

# post_report: sends the report to where it is wanted. Its place matters less than the report, and an edit notifies
# nobody: so only a success is nothing but an edit.
post_report() {
  start_id='' edited=''
  case $outcome/$PARAM_FINISH in
    started/*) ;;
    */thread) find_start ;;
    succeeded/edit)
      find_start
      edited=$start_id
      ;;
  esac
  compose
  TRANSACTION_ID=$report_id THREAD=$start_id REPLACES=''
  [ -z "$edited" ] || TRANSACTION_ID=$run_id-edit THREAD='' REPLACES=$edited
  if [ "$outcome" = failed ]; then
    set -f # a user id may have a star
    for user in $users; do
      add_mention "$user" || {
        echo 'warning: mentions-on-failure has so many user ids that not all are mentioned; name fewer' >&2
        break
      }
    done
    set +f
  fi
  put_message "$message_type" || {
    [ "${start_id:+there}/$curl_exit/$status" = there/0/400 ] || refuse_answer
    # That it is not taken there is known, so it has not been stored.
    echo 'note: the homeserver does not take the report in the place of the start message, so it is a message of its own' >&2
    compose # an edit has less space
    TRANSACTION_ID=$report_id THREAD='' REPLACES=''
    post_message "$message_type"
  }
  write_results
  case $outcome/$PARAM_FINISH in
    started/* | succeeded/*) ;;
    */edit)
      forget_mentions
      find_start
      [ -n "$start_id" ] || return 0
      compose
      TRANSACTION_ID=$run_id-edit REPLACES=$start_id
      put_message "$message_type" || echo "note: the start message could not be edited (HTTP $status)" >&2
      ;;
  esac
}

start
[ -n "$PARAM_TITLE" ] || fail 'title is empty; expected the name of the pipeline'
report_id=$TRANSACTION_ID
run_id=${TRANSACTION_ID%-finish}
case $PARAM_FINISH in
  new-message) ;;
  thread | edit)
    [ "$TRANSACTION_ID" != "$run_id" ] || [ -z "$PARAM_STATUS" ] ||
      fail "transaction-id is \"$PARAM_TRANSACTION_ID\"; expected one that ends with -finish, since the start message has the same with -start"
    ;;
  *) fail "finish is \"$PARAM_FINISH\"; expected new-message, thread or edit" ;;
esac
read_arguments "$@"
if [ -n "$PARAM_STATUS" ]; then
  decide_outcome "$PARAM_STATUS"
  [ "$outcomes" != ' ' ] || fail 'outcomes is empty; expected succeeded, failed, completed or cancelled'
  case $outcomes in *" $outcome "*) ;; *)
    echo "not sent: the outcome is $outcome, and outcomes has only${outcomes% }"
    exit 0
    ;;
  esac
else
  [ "$task_count" = 0 ] || fail "status is empty; expected \$(tasks.status), as a finally task gets it"
  outcome=started
  # Its pipeline task ends after two minutes, of which the pod has taken some: so it can still say what went wrong.
  [ "$deadline" -le $((now + 9000)) ] || deadline=$((now + 9000))
fi
name_run
read_token
trust_private_ca
find_room
post_report
