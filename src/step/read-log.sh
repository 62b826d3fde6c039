# Finds out which step has failed a task and what it said last, for the report that the next step posts.
#
# It asks the API of Kubernetes with the service account of its pod. The report must come whatever the answers are, so
# this never fails: what goes wrong is one line in the log. curl writes {{NAME:url}}, an environment variable, in a URL.
export LC_ALL=C
account=/var/run/secrets/kubernetes.io/serviceaccount
most_bytes=7800 # of all logs together, so that they fit in the report

main() { # NAME=STATUS=REASON=ONERROR…: each task of the run, with =matrix at the end if it has a matrix
  local names name share
  names=$(list_failed "$@")
  if [ -z "$names" ]; then
    return
  fi
  if [ -z "$PIPELINE_RUN" ] || [ ! -r "$account/token" ]; then
    note 'no log is read: the pod belongs to no run, or has no token of a service account'
    return
  fi
  deadline=$(($(uptime_seconds) + 30))
  share=$((most_bytes / $(printf '%s\n' "$names" | wc -l)))
  for name in $names; do
    write_log "$name" "$share"
  done
}

list_failed() { # NAME=STATUS=REASON=ONERROR…: prints the names of at most three tasks that have failed the run
  local task
  for task; do
    case ${task#*=} in
      Failed=*=continue | Failed=*=continue=matrix) ;;
      Failed=TaskRunCancelled=stopAndFail) ;; # a matrix may have others that failed
      Failed=*) printf '%s\n' "${task%%=*}" ;;
    esac
  done | head -n 3
}

write_log() { # TASK BYTES: writes a file of this name: which step has failed, and the end of its log
  local failure step how
  export TASK="$1" POD='' CONTAINER=''
  failure=$(ask_for_failure)
  if ! was_answered "the failed step of $TASK"; then
    return
  fi
  if [ -z "$failure" ]; then
    note "no step of $TASK is known to have failed, or its label keeps the log"
    return
  fi
  read -r POD step how <<FAILURE
$failure
FAILURE
  CONTAINER=step-$step
  ask_for_log | tail -c "$2" >/tmp/log
  {
    printf 'step %s, %s\n' "$step" "$how"
    if was_answered "the log of $TASK"; then
      cat /tmp/log
    fi
  } >"/var/run/failed-step-log/$TASK"
}

# Prints POD STEP HOW of each TaskRun in which a step has failed: a matrix has many. The answer has one member a line,
# and its indent tells whose it is: 12 spaces are a condition's, 8 the status's, and those of earlier tries have more.
# The members are sorted, so that the condition comes first.
ask_for_failure() {
  local run task shown both
  run='tekton.dev%2FpipelineRun%3D{{PIPELINE_RUN:url}}'
  task='tekton.dev%2FpipelineTask%3D{{TASK:url}}'
  shown='cdk8s-matrix-notifications%2Ffailed-step-log!%3Dnever' # a label by which a Task keeps its log
  both='^ *"podName": "([^"]+)",?\n *"message": "\\"step-([^"\\]+)\\" exited'
  ask "apis/tekton.dev/v1/namespaces/{{NAMESPACE:url}}/taskruns?pretty=true&labelSelector=$run%2C$task%2C$shown" |
    sed -n -E -e '/^ {12}"message": "/h' -e '/^ {8}"podName": "/{G' \
      -e "s/$both with code ([0-9]+).*/\1 \2 exit code \3/p" \
      -e "s/$both because the step exceeded .*/\1 \2 exceeded its timeout/p" -e '}'
}

ask_for_log() {
  ask "api/v1/namespaces/{{NAMESPACE:url}}/pods/{{POD:url}}/log?container={{CONTAINER:url}}&tailLines=$LOG_LINES"
}

ask() { # PATH: prints the answer, and writes to /tmp/ending the HTTP status, curl's exit code and what curl says
  local host left
  case $KUBERNETES_SERVICE_HOST in
    *:*) host="[$KUBERNETES_SERVICE_HOST]" ;;
    *) host=$KUBERNETES_SERVICE_HOST ;;
  esac
  echo '000 28 no time was left' >/tmp/ending
  left=$((deadline - $(uptime_seconds)))
  if [ "$left" -gt 0 ]; then
    # The API is in the cluster, so no proxy.
    curl --disable --silent --fail --globoff --noproxy '*' --proto =https --cacert "$account/ca.crt" \
      --max-time "$((left < 10 ? left : 10))" --write-out '%output{/tmp/ending}%{http_code} %{exitcode} %{errormsg}\n' \
      --variable %NAMESPACE --variable %PIPELINE_RUN --variable %TASK --variable %POD --variable %CONTAINER \
      --variable "TOKEN@$account/token" --expand-header 'Authorization: Bearer {{TOKEN:trim}}' \
      --expand-url "https://$host:$KUBERNETES_SERVICE_PORT/$1"
  fi
}

was_answered() { # WHAT: tells why, if it was not
  local status exit_code problem
  read -r status exit_code problem </tmp/ending
  if [ "$status/$exit_code" = 200/0 ]; then
    return
  fi
  if [ "$status" = 403 ]; then
    problem="$problem; its service account needs the Role read-failed-step-log"
  fi
  note "$1 could not be read: $problem"
  return 1
}

note() { # TEXT
  echo "note: $1" >&2
}

uptime_seconds() {
  cut -d . -f 1 /proc/uptime
}

main "$@" || exit 0
