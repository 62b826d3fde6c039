
# --- In words, as plain text and as HTML ---

# escape TEXT: sets escaped to the same text as HTML.
escape() {
  escaped=$1
  case $1 in *[\&\<\>\"]* | *"$newline"*)
    escaped=$(printf %s "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g; $!s/$/<br>/')
    ;;
  esac
}

# explain REASON: sets explained to what a task's reason means, in words; nothing for one that is not known.
explain() {
  case $1 in
    StepFailed | Failed) explained='a step ended with an error' ;;
    StepOOM) explained='a step ran out of memory' ;;
    SidecarFailed) explained='a sidecar ended with an error' ;;
    SidecarOOM) explained='a sidecar ran out of memory' ;;
    InitContainerFailed) explained='an init container of Tekton ended with an error' ;;
    InitContainerOOM) explained='an init container of Tekton ran out of memory' ;;
    TaskRunTimeout) explained='it took longer than its timeout' ;;
    TaskRunImagePullFailed | PullImageFailed) explained='an image could not be pulled' ;;
    CreateContainerConfigError) explained='a container could not be configured; a Secret, a ConfigMap or a key may be missing' ;;
    PodCreationFailed) explained='its pod could not be created' ;;
    PodAdmissionFailed) explained='its pod was not admitted to the namespace' ;;
    PodEvicted) explained='its pod was evicted from the node' ;;
    ExceededResourceQuota) explained='the resource quota of the namespace is used up' ;;
    ExceededNodeResources) explained='no node had enough resources' ;;
    TaskRunResultLargerThanAllowedLimit) explained='its results were too large' ;;
    TaskRunStopSidecarFailed) explained='a sidecar could not be stopped' ;;
    InvalidParamValue) explained='a param had a value that is not allowed' ;;
    TaskRunResolutionFailed) explained='its Task could not be fetched' ;;
    TaskRunValidationFailed | TaskValidationFailed) explained='Tekton found it invalid' ;;
    ResourceVerificationFailed) explained='its Task could not be verified' ;;
    *) explained='' ;;
  esac
}

# name_tasks LIST MOST: sets names and names_html to the names on a list, with their reasons, and count to their number.
name_tasks() {
  names='' names_html='' count=0
  while IFS='=' read -r task reason; do
    [ -n "$task" ] || continue
    count=$((count + 1))
    [ "$count" -le "$2" ] || continue
    escape "$task"
    names="$names, $task${reason:+ ($reason)}" names_html="$names_html, <code>$escaped</code>"
    escape "$reason"
    names_html="$names_html${reason:+ ($escaped)}"
  done <<LIST
$1
LIST
  names=${names#, } names_html=${names_html#, }
  [ "$count" -le "$2" ] || names="$names and $((count - $2)) more" names_html="$names_html and $((count - $2)) more"
}

# say TEXT HTML: one more line of the message.
say() {
  TEXT="$TEXT$newline$1"
  HTML="$HTML$gap$2"
  gap='<br>'
}

# say_tasks WORDS LIST: one more line with the names on a list, unless there are none.
say_tasks() {
  [ -n "$2" ] || return 0
  name_tasks "$2" 20
  say "$1: $names" "$1: $names_html"
}

# say_each LIST: a line for each task that has failed, and why.
say_each() {
  count=0 items=''
  while IFS='=' read -r task reason; do
    [ -n "$task" ] || continue
    count=$((count + 1))
    [ "$count" -le 20 ] || continue
    explain "$reason"
    why="${explained:-it failed}${reason:+ ($reason)}"
    TEXT="$TEXT$newline• $task: $why"
    escape "$task"
    items="$items<li><code>$escaped</code>: "
    escape "$why"
    items="$items$escaped</li>"
  done <<LIST
$1
LIST
  [ "$count" -le 20 ] || TEXT="$TEXT$newline• and $((count - 20)) more" items="$items<li>and $((count - 20)) more</li>"
  HTML="$HTML<ul>$items</ul>"
  gap=''
}
