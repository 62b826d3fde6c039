
# --- How the run ended ---

# What became of the tasks: lists of lines NAME=REASON.
broken='' stopped='' ignored='' idle='' task_count=0
newline='
'

# add_task NAME=STATUS=REASON=ONERROR: as Tekton tells it to a finally task. A reason can be any text.
add_task() {
  case $1 in
    ?*=Succeeded=*=* | ?*=Failed=*=* | ?*=None=*=*) ;;
    *) fail "task-statuses has \"$1\"; expected NAME=STATUS=REASON=ONERROR, like build=\$(tasks.build.status)=\$(tasks.build.reason)=stopAndFail" ;;
  esac
  task_count=$((task_count + 1))
  rest=${1#*=}
  reason=${rest#*=}
  reason=${reason%=*}
  case $reason in *"$newline"*) reason=$(printf %s "$reason" | tr '\n' ' ') ;; esac
  line="${1%%=*}=$reason$newline"
  case ${rest%%=*}/$reason/${rest##*=} in
    Succeeded/*) ;;
    None/*) idle=$idle$line ;;
    Failed/TaskRunCancelled/*) stopped="$stopped${1%%=*}=$newline" ;;
    Failed/FailureIgnored/continue) ignored="$ignored${1%%=*}=$newline" ;; # that it is ignored is all that this tells
    Failed/*/continue) ignored=$ignored$line ;;
    *) broken=$broken$line ;;
  esac
}

# decide_outcome STATUS: sets outcome. STATUS is what Tekton says of all tasks, which alone misleads: an ignored failure makes it Failed,
# a run that was cancelled before a task started is Completed, and one that failed for want of a result is Succeeded.
decide_outcome() {
  case $1 in
    Succeeded | Failed | Completed | None) ;;
    *) fail "status is \"$1\"; expected \$(tasks.status), as a finally task gets it" ;;
  esac
  [ "$task_count" -gt 0 ] || fail 'task-statuses is empty; expected one NAME=STATUS=REASON=ONERROR for each task'
  if [ -n "$broken" ]; then
    outcome=failed
  elif [ -n "$stopped" ]; then
    outcome=cancelled
  elif [ -z "$idle" ]; then
    outcome=succeeded
  elif [ "$1" = Succeeded ]; then
    outcome=failed
  else
    outcome=completed
  fi
}
