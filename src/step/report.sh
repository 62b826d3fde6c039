
escape() { # TEXT: sets escaped to the text as HTML
  escaped=$1
  case $1 in *[\&\<\>\"]* | *"$newline"*)
    escaped=$(printf %s "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g; $!s/$/<br>/') ;;
  esac
}

headline() { # ICON WORDS [HTML]: begins the message
  escape "$PARAM_TITLE"
  text="$1 $PARAM_TITLE $2" html="$1 <strong>$escaped</strong> ${3:-$2}" gap='<br>'
}

say() { # TEXT [HTML]: adds a line to the message
  text="$text$newline$1" html="$html$gap${2:-$1}" gap='<br>'
}

# list_tasks LIST MOST: puts lines NAME=REASON in words. Sets count; names, names_html: one line, with the reasons; and
# items, items_html: a line for each, with what its reason means. Of those beyond MOST it tells only how many.
list_tasks() {
  names='' names_html='' items='' items_html='' count=0
  while IFS='=' read -r name reason && [ -n "$name" ]; do
    count=$((count + 1))
    [ "$count" -le "$2" ] || continue
    explain "$reason"
    names="$names, $name${reason:+ ($reason)}" items="$items$newline• $name: $why"
    escape "$reason"
    names_html="$names_html, <code>$name</code>${escaped:+ ($escaped)}"
    escape "$why"
    items_html="$items_html<li><code>$name</code>: $escaped</li>"
  done <<LIST
$1
LIST
  names=${names#, } names_html=${names_html#, } more="and $((count - $2)) more"
  [ "$count" -le "$2" ] || {
    names="$names $more" names_html="$names_html $more"
    items="$items$newline• $more" items_html="$items_html<li>$more</li>"
  }
}

say_tasks() { # WORDS LIST: adds a line with the names on a list, unless it is empty
  [ -n "$2" ] || return 0
  list_tasks "$2" 20
  say "$1: $names" "$1: $names_html"
}

say_run() { # adds a line with the run's name, and a link if there is one
  escape "$PARAM_RUN_URL"
  link=$escaped
  escape "$PARAM_PIPELINE_RUN"
  case $PARAM_RUN_URL in
    https://* | http://*)
      say "run $PARAM_PIPELINE_RUN$took: $PARAM_RUN_URL" "run <a href=\"$link\">${escaped:-$link}</a>$took" ;;
    *) [ -z "$escaped" ] || say "run $PARAM_PIPELINE_RUN$took" "run $escaped$took" ;;
  esac
}

compose() { # sets text, html and message_type by the outcome
  message_type=m.notice # which notifies nobody
  case $outcome$broken in
    started) headline '🚀' started ;;
    succeeded) headline '✅' "${fixed:-succeeded}" ;;
    cancelled) headline '🛑' 'was cancelled or timed out' ;;
    completed)
      list_tasks "$idle" 0
      headline '🟡' "completed: $count of $task_count tasks did not run"
      say_tasks 'skipped, or cancelled or timed out before they started' "$idle" ;;
    failed) # though no task is broken
      list_tasks "$idle" 3
      headline '❌' "failed: $names could not start" "failed: $names_html could not start"
      say 'a result that it needs was not written' ;;
    *) # failed, and some are
      list_tasks "$broken" 3
      headline '❌' "failed: $names" "failed: $names_html"
      list_tasks "$broken" 20
      text=$text$items html="$html<ul>$items_html</ul>" gap='' ;;
  esac
  say_tasks stopped "$stopped"
  case $outcome$broken in completed | failed) ;; *) say_tasks 'did not run' "$idle" ;; esac
  say_tasks 'failed, which the pipeline ignores' "$ignored"
  say_run
  case $outcome/$fixed in failed/* | */?*) message_type=m.text ;; esac
  [ "$outcome" != failed ] || [ -z "$users" ] || say "$users" "$users_html"
  text=$text$details html=$html$details_html
}

add_user() { # MENTION: notified of a failure; one who can't be must not cost the others the report
  add_mention "$1" || {
    printf 'warning: mentions-on-failure has "%s"; expected a user id, or @room\n' "${1%%[[:cntrl:]]*}" >&2 && return; }
  escape "$1"
  user=$escaped
  case $1 in *[!0-9A-Za-z@:._=-]*)
    escape "$(printf %s "$1" | sed 's/%/%25/g; s/&/%26/g; s/:/%3A/g; s/\//%2F/g; s/+/%2B/g; s/#/%23/g; s/?/%3F/g')" ;;
  esac
  [ "$1" = @room ] || user="<a href=\"https://matrix.to/#/$escaped\">$user</a>"
  users="$users${users:+ }$1" users_html="$users_html${users_html:+ }$user"
}

read_arguments() { # the params that are lists, each after its name; details can be any text, so they come last
  section='' outcomes=' ' users='' users_html='' details='' details_html=''
  for argument; do
    case $section/$argument in
      /--task-statuses | task-statuses/--outcomes | outcomes/--mentions-on-failure | mentions-on-failure/--when | \
        when/--details) section=${argument#--} ;;
      task-statuses/*) add_task "$argument" ;;
      outcomes/succeeded | outcomes/failed | outcomes/completed | outcomes/cancelled) outcomes="$outcomes$argument " ;;
      outcomes/*) fail "outcomes has \"$argument\"; expected succeeded, failed, completed or cancelled" ;;
      mentions-on-failure/*) add_user "$argument" ;;
      when/*) add_condition "$argument" ;;
      details/?*)
        [ "${#details}" -le 60000 ] || continue # the message is too long already
        escape "$argument"
        details="$details$newline$argument" details_html="$details_html<br>$escaped" ;;
    esac
  done
  end_condition
}

in_half_the_time() { # COMMAND: so that, if it hangs, the report is still sent
  read_clock
  end=$deadline deadline=$((deadline - left / 2))
  "$1"
  deadline=$end
}

# find_start: sets start_id to the start message's event id, which the homeserver answers to its transaction id. If
# there was no start message, this text becomes it.
find_start() {
  text="$PARAM_TITLE${PARAM_PIPELINE_RUN:+, run $PARAM_PIPELINE_RUN}" html='' mentions='{}'
  put_message m.notice "$run_id-start"
  start_id=$event_id
  [ -n "$start_id" ] || echo "note: the start message could not be found (HTTP $status)" >&2
}

post_report() { # to where it belongs; an edit notifies nobody, so only a success is nothing but an edit
  place='' id=$transaction_id
  case $outcome/$PARAM_FINISH/$PARAM_DURATION in started/* | */new-message/false) ;; *)
    in_half_the_time find_start
    [ -z "$start_id" ] || in_half_the_time find_duration ;;
  esac
  case $PARAM_FINISH/$outcome/$start_id in
    thread/*/?*) place=thread ;;
    edit/succeeded/?*) place=replaces id=$run_id-edit ;;
  esac
  compose
  [ "$outcome" != failed ] || mentions=$mentions_on_failure
  put_message "$message_type" "$id" "$place" "$start_id"
  if [ -n "$place" ] && [ "$status" = 400 ]; then # so it was not stored
    echo 'note: the homeserver does not take the report in its place, so it is a message of its own' >&2
    compose
    put_message "$message_type" "$transaction_id"
  fi
  write_results
  case $PARAM_FINISH/$outcome/$start_id in edit/started/* | edit/succeeded/* | edit/*/) ;; edit/*)
    mentions='{}'
    compose
    put_message "$message_type" "$run_id-edit" replaces "$start_id"
    [ -n "$event_id" ] || echo "note: the start message could not be edited (HTTP $status)" >&2 ;;
  esac
}

# The Task report-to-matrix-room: that a run has started, or how it has ended.
start
[ -n "$PARAM_TITLE" ] || fail 'title is empty; expected the name of the pipeline'
run_id=${transaction_id%-finish}
case $PARAM_FINISH in new-message | thread | edit) ;; *)
  fail "finish is \"$PARAM_FINISH\"; expected new-message, thread or edit" ;;
esac
case $PARAM_ONLY_CHANGES/$PARAM_DURATION in true/true | true/false | false/true | false/false) ;; *)
  fail "only-changes is \"$PARAM_ONLY_CHANGES\" and duration is \"$PARAM_DURATION\"; expected true or false" ;;
esac
case $PARAM_FINISH/$PARAM_DURATION/$PARAM_STATUS/$transaction_id in new-message/false/* | */*//* | *-finish) ;; *)
  fail "transaction-id is \"$transaction_id\"; expected one that ends with -finish" ;;
esac
read_arguments "$@"
mentions_on_failure=$mentions mentions='{}' outcome=started start_id='' took='' news='' fixed=''
if [ -n "$PARAM_STATUS" ]; then
  decide_outcome "$PARAM_STATUS"
  [ "$outcomes" != ' ' ] || fail 'outcomes is empty; expected succeeded, failed, completed or cancelled'
  case $outcomes in *" $outcome "*) ;; *)
    echo "not sent: the outcome is $outcome, and outcomes has only${outcomes% }" && exit ;;
  esac
else
  [ "$task_count" = 0 ] || fail "status is empty; expected \$(tasks.status), as a finally task gets it"
  # Its pipeline task ends after two minutes, of which the pod has taken some; so it can still say what went wrong.
  [ "$timeout" -le 90 ] || deadline=$((deadline - timeout + 90)) timeout=90
fi
[ -z "$unmet" ] || { printf 'not sent: when has %s, which does not hold\n' "$unmet" && exit; }
[ -z "$PARAM_DETAILS_FILE" ] || add_details_file "$PARAM_DETAILS_FILE"
find_room
case $PARAM_ONLY_CHANGES/$outcome in
  true/succeeded | true/failed) in_half_the_time recall ;;
  true/cancelled | true/completed) news=no ;;
esac
[ "$news" != no ] || { echo "not sent: the outcome is $outcome, which is no news" && exit; }
[ "$news" != fixed ] || fixed='is fixed'
post_report
[ -z "$news" ] || remember
