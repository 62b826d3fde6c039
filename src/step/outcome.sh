
# What became of the tasks: lists of lines NAME=REASON.
broken='' stopped='' ignored='' idle='' task_count=0 newline='
'

add_task() { # NAME=STATUS=REASON=ONERROR: as Tekton tells it to a finally task; a reason can be any text
  case $1 in ?*=Succeeded=*=* | ?*=Failed=*=* | ?*=None=*=*) ;; *)
    fail "task-statuses has \"$1\"; expected NAME=STATUS=REASON=ONERROR, like build=Failed=StepFailed=stopAndFail" ;;
  esac
  task_count=$((task_count + 1)) name=${1%%=*} rest=${1%=matrix} rest=${rest#*=}
  reason=${rest#*=} reason=${reason%=*}
  case $reason in *"$newline"*) reason=$(printf %s "$reason" | tr '\n' ' ') ;; esac
  case ${rest%%=*}/$reason/${rest##*=} in
    Succeeded/*) ;;
    None/*) idle="$idle$name=$reason$newline" ;;
    # Of a TaskRun, a custom run, and the PipelineRun of a child Pipeline.
    Failed/TaskRunCancelled/* | Failed/CustomRunCancelled/* | Failed/Cancelled/*) stopped="$stopped$name=$newline" ;;
    Failed/FailureIgnored/continue) ignored="$ignored$name=$newline" ;; # that reason says no more than the list
    Failed/*/continue) ignored="$ignored$name=$reason$newline" ;;
    *) broken="$broken$name=$reason$newline" ;;
  esac
}

# decide_outcome STATUS: sets outcome. What Tekton says of all tasks misleads: an ignored failure makes it Failed; a run
# cancelled before a task started is Completed; one that failed because a result was missing is Succeeded.
decide_outcome() {
  case $1 in Succeeded | Failed | Completed | None) ;; *)
    fail "status is \"$1\"; expected \$(tasks.status), as a finally task gets it" ;;
  esac
  [ "$task_count" -gt 0 ] || fail 'task-statuses is empty; expected one NAME=STATUS=REASON=ONERROR for each task'
  if [ -n "$broken" ]; then outcome=failed
  elif [ -n "$stopped" ]; then outcome=cancelled
  elif [ -z "$idle" ]; then outcome=succeeded
  elif [ "$1" = Succeeded ]; then outcome=failed
  else outcome=completed
  fi
}

explain() { # REASON: sets why to what it means that a task has failed for this reason
  case $1 in
    StepFailed | Failed) why='a step ended with an error' ;;
    StepOOM) why='a step ran out of memory' ;;
    SidecarFailed | SidecarOOM) why='a sidecar failed' ;;
    InitContainerFailed | InitContainerOOM) why='an init container of its pod failed' ;;
    TaskRunTimeout | CustomRunTimedOut | PipelineRunTimeout) why='it took longer than its timeout' ;;
    TaskRunImagePullFailed | PullImageFailed) why='an image could not be pulled' ;;
    CreateContainerConfigError) why='a container could not be configured; a Secret, ConfigMap or key may be missing' ;;
    PodCreationFailed) why='its pod could not be created' ;;
    PodAdmissionFailed) why='its pod was not admitted to the namespace' ;;
    PodEvicted) why='its pod was evicted from the node' ;;
    ExceededResourceQuota) why='the resource quota of the namespace is used up' ;;
    ExceededNodeResources) why='no node had enough resources' ;;
    TaskRunResultLargerThanAllowedLimit) why='its results were too large' ;;
    TaskRunStopSidecarFailed) why='a sidecar could not be stopped' ;;
    InvalidParamValue) why='a param had a value that is not allowed' ;;
    ParameterMissing) why='a param that it needs was not given' ;;
    TaskRunResolutionFailed | CouldntGetTask | CouldntGetPipeline) why='its Task or Pipeline could not be fetched' ;;
    TaskRunValidationFailed | TaskValidationFailed | PipelineValidationFailed) why='Tekton found it invalid' ;;
    ResourceVerificationFailed) why='its Task could not be verified' ;;
    CreateRunFailed) why='its run could not be created' ;;
    *) why='it failed' ;;
  esac
  why="$why${1:+ ($1)}"
}
