
# What became of the tasks, as lines NAME=REASON, and what the run has come to.

broken='' stopped='' ignored='' idle='' idle_count=0 task_count=0
is_surely_broken=no # nobody is mentioned if all that failed is a matrix of which perhaps a run was only cancelled

add_task() { # NAME=STATUS=REASON=ONERROR, perhaps =matrix: as Tekton tells it to a finally task; a reason is any text
  local task name status reason on_error
  task=${1%=matrix}
  name=${task%%=*}
  status=${task#*=}
  reason=${status#*=}
  status=${status%%=*}
  on_error=${task##*=}
  reason=${reason%=*}
  case $reason in *"$newline"*) reason=$(printf %s "$reason" | tr '\n' ' ') ;; esac
  case $task in ?*=*=*=*) ;; *) status='' ;; esac
  task_count=$((task_count + 1))
  case $status in
    Succeeded) ;;
    Failed) add_failed_task "$1" ;;
    None)
      idle="$idle$name=$reason$newline"
      idle_count=$((idle_count + 1))
      ;;
    *) fail "task-statuses has \"$1\"; expected NAME=STATUS=REASON=ONERROR, like build=Failed=StepFailed=stopAndFail" ;;
  esac
}

add_failed_task() { # ARGUMENT, of which add_task has the parts
  if ! is_cancellation "$reason" && [ "$on_error" = continue ]; then
    ignored="$ignored$name=${reason#FailureIgnored}$newline" # a reason that says no more than the list
  elif ! is_cancellation "$reason"; then
    broken="$broken$name=$reason$newline"
    is_surely_broken=yes
  elif [ "$1" != "${1%=matrix}" ] && [ "$on_error" != continue ]; then
    broken="$broken$name=$reason$newline" # of a matrix Tekton tells the reason of one run; another may have failed
  else
    stopped="$stopped$name=$newline"
  fi
}

is_cancellation() { # REASON: of a TaskRun, a custom run, or the PipelineRun of a child Pipeline
  case $1 in TaskRunCancelled | CustomRunCancelled | Cancelled) ;; *) return 1 ;; esac
}

# decide_outcome STATUS: sets outcome. What Tekton says of all tasks misleads: an ignored failure makes it Failed; a run
# cancelled before a task started is Completed; one that failed because a result was missing is Succeeded.
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
    is_surely_broken=yes
  else
    outcome=completed
  fi
}

explain() { # REASON: sets why to what it means that a task has failed for this reason
  why='it failed'
  case $1 in
    StepFailed | Failed) why='a step failed' ;;
    StepOOM) why='a step ran out of memory' ;;
    TaskRunTimeout | CustomRunTimedOut | PipelineRunTimeout) why='it took longer than its timeout' ;;
    TaskRunImagePullFailed | PullImageFailed) why='an image could not be pulled' ;;
    CreateContainerConfigError) why='a container could not be configured; a Secret, ConfigMap or key may be missing' ;;
    ExceededNodeResources) why='no node had enough resources' ;;
    TaskRunResolutionFailed | CouldntGetTask | CouldntGetPipeline) why='its Task or Pipeline could not be fetched' ;;
    TaskRunCancelled | CustomRunCancelled | Cancelled) # of a matrix
      why='one of its runs was cancelled or timed out; others may have failed' ;;
  esac
  why="$why${1:+ ($1)}"
}
