
# --- The text of a report ---

# add_user MENTION: who is told of a failure. One that cannot be mentioned must not cost the others the report.
add_user() {
  is_mention "$1" || {
    one_line "mentions-on-failure has \"$1\", who is not mentioned; expected a user id like @dana:example.org, or @room"
    printf 'warning: %s\n' "$sentence" >&2
    return 0
  }
  users="$users${users:+ }$1"
  escape "$1"
  user_html=$escaped
  encode_part "$1"
  escape "$encoded"
  [ "$1" = @room ] || user_html="<a href=\"https://matrix.to/#/$escaped\">$user_html</a>"
  users_html="$users_html${users_html:+ }$user_html"
}

# headline ICON WORDS [HTML]: the first line of the message.
headline() {
  escape "$PARAM_TITLE"
  TEXT="$1 $PARAM_TITLE $2"
  HTML="$1 <strong>$escaped</strong> ${3:-$2}"
  gap='<br>'
}

# name_run: sets run and run_html to the run's name, with a link if there is one.
name_run() {
  escape "$PARAM_PIPELINE_RUN"
  run="run $PARAM_PIPELINE_RUN" run_html="run $escaped"
  case $PARAM_RUN_URL in https://* | http://*)
    run="$run: $PARAM_RUN_URL"
    name=$escaped
    escape "$PARAM_RUN_URL"
    run_html="run <a href=\"$escaped\">${name:-$escaped}</a>"
    ;;
  esac
}

# compose: sets TEXT, HTML and message_type by the outcome.
compose() {
  message_type=m.notice # which notifies nobody
  case $outcome in
    started) headline '🚀' started ;;
    succeeded) headline '✅' succeeded ;;
    cancelled) headline '🛑' 'was cancelled or timed out' ;;
    completed)
      name_tasks "$idle" 0
      headline '🟡' "completed: $count of $task_count tasks did not run"
      ;;
    failed)
      message_type=m.text
      name_tasks "${broken:-$idle}" 3
      if [ -n "$broken" ]; then
        headline '❌' "failed: $names" "failed: $names_html"
        say_each "$broken"
      else
        headline '❌' "failed: $names could not start" "failed: $names_html could not start"
        say 'a result that it needs was not written' 'a result that it needs was not written'
      fi
      ;;
  esac
  say_tasks stopped "$stopped"
  case $outcome$broken in
    completed) say_tasks 'skipped, or cancelled or timed out before they started' "$idle" ;;
    failed) ;; # it has just been told
    *) say_tasks 'did not run' "$idle" ;;
  esac
  say_tasks 'failed, which the pipeline ignores' "$ignored"
  [ -z "$PARAM_PIPELINE_RUN$PARAM_RUN_URL" ] || say "$run" "$run_html"
  [ "$outcome" != failed ] || [ -z "$users" ] || say "$users" "$users_html"
  TEXT=$TEXT$details HTML=$HTML$details_html
}
