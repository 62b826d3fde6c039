
# What the room reads.
compose() { # sets text, html and message_type
  message_type=m.notice # which notifies nobody
  case $outcome in
    started) headline '🚀' started ;;
    succeeded)
      if [ "$news" = fixed ]; then
        message_type=m.text
        headline '✅' 'is fixed'
      else
        headline '✅' succeeded
      fi
      ;;
    completed)
      headline '🟡' "completed: $idle_count of $task_count tasks did not run"
      say_tasks 'skipped, or cancelled or timed out before they started' "$idle"
      ;;
    cancelled)
      headline '🛑' 'was cancelled or timed out'
      say_tasks stopped "$stopped"
      say_tasks 'did not run' "$idle"
      ;;
    failed)
      message_type=m.text
      compose_failure
      ;;
  esac
  say_tasks 'failed, which the pipeline ignores' "$ignored"
  say_change
  say_run
  if [ "$outcome" = failed ] && [ "$is_surely_broken" = yes ] && [ -n "$users" ]; then
    mentions=$mentions_on_failure
    say "$users" "$users_html"
  fi
  text=$text$details
  html=$html$details_html
}

compose_failure() {
  if [ -z "$broken" ]; then
    name_tasks "$idle" 3
    headline '❌' "failed: $names could not start" "failed: $names_html could not start"
    say 'a result that it needs was not written'
  else
    name_tasks "$broken" 3 alone
    headline '❌' "failed: $names" "failed: $names_html"
    list_tasks "$broken"
    say_tasks stopped "$stopped"
    say_tasks 'did not run' "$idle"
  fi
}

headline() { # ICON WORDS [HTML]: begins the message
  escape "$PARAM_TITLE"
  text="$1 $PARAM_TITLE $2"
  html="$1 <strong>$escaped</strong> ${3:-$2}"
  gap='<br>'
}

say() { # TEXT [HTML]: adds a line to the message
  text="$text$newline$1"
  html="$html$gap${2:-$1}"
  gap='<br>'
}

say_tasks() { # WORDS LIST: adds a line with the names on a list, unless it is empty
  if [ -n "$2" ]; then
    name_tasks "$2" 20
    say "$1: $names" "$1: $names_html"
  fi
}

say_run() { # adds a line with the run's name, and a link if there is one
  local url words
  url=$PARAM_RUN_URL
  [ -n "$url" ] || [ ! -s "$annotations/log-url" ] || url=$(annotation log-url)
  words=$took$absence
  escape "${PARAM_PIPELINE_RUN:-$url}"
  if is_web_address "$url"; then
    link "$url" "$escaped"
    say "run ${PARAM_PIPELINE_RUN:+$PARAM_PIPELINE_RUN$words: }$url" "run $escaped$words"
  elif [ -n "$PARAM_PIPELINE_RUN" ]; then
    say "run $PARAM_PIPELINE_RUN$words" "run $escaped$words"
  fi
}

# name_tasks LIST MOST [alone]: sets names and names_html to the first tasks of a list NAME=REASON, in one line: with
# their reasons, or alone.
name_tasks() {
  local name reason count
  names='' names_html='' count=0
  while IFS='=' read -r name reason && [ -n "$name" ]; do
    count=$((count + 1))
    [ "$count" -le "$2" ] || continue
    [ "${3:-}" != alone ] || reason=''
    escape "$name"
    names="$names${names:+, }$name${reason:+ ($reason)}"
    names_html="$names_html${names_html:+, }<code>$escaped</code>"
    escape "$reason"
    names_html="$names_html${escaped:+ ($escaped)}"
  done <<LIST
$1
LIST
  if [ "$count" -gt "$2" ]; then
    names="$names and $((count - $2)) more"
    names_html="$names_html and $((count - $2)) more"
  fi
}

list_tasks() { # LIST: adds a line for each task, with what its reason means; after twenty it only counts
  local name reason why count
  html="$html<ul>" count=0
  while IFS='=' read -r name reason && [ -n "$name" ]; do
    count=$((count + 1))
    [ "$count" -le 20 ] || continue
    explain "$reason"
    add_item "$name" "$why"
  done <<LIST
$1
LIST
  if [ "$count" -gt 20 ]; then
    text="$text$newline• and $((count - 20)) more"
    html="$html<li>and $((count - 20)) more</li>"
  fi
  html="$html</ul>" gap=''
}

without_reasons() { printf %s "$1" | sed 's/=.*/=/'; } # LIST
