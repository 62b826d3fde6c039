
# What the room reads.

compose() { # sets text, html and message_type
  message_type=m.notice # which notifies nobody
  case $outcome in
    started) headline '🚀' started ;;
    succeeded) compose_success ;;
    completed) compose_completion ;;
    cancelled)
      headline '🛑' 'was cancelled or timed out'
      say_tasks stopped "$stopped"
      say_tasks 'did not run' "$idle"
      ;;
    failed) compose_failure ;;
  esac
  say_tasks 'failed, which the pipeline ignores' "$ignored"
  say_run
  if [ "$outcome" = failed ] && [ "$is_surely_broken" = yes ] && [ -n "$users" ]; then
    mentions=$mentions_on_failure
    say "$users" "$users_html"
  fi
  text=$text$details
  html=$html$details_html
}

compose_success() {
  if [ "$news" = fixed ]; then
    message_type=m.text
    headline '✅' 'is fixed'
  else
    headline '✅' succeeded
  fi
}

compose_completion() {
  name_tasks "$idle" 0
  headline '🟡' "completed: $count of $task_count tasks did not run"
  say_tasks 'skipped, or cancelled or timed out before they started' "$idle"
}

compose_failure() {
  message_type=m.text
  if [ -z "$broken" ]; then
    name_tasks "$idle" 3
    headline '❌' "failed: $names could not start" "failed: $names_html could not start"
    say 'a result that it needs was not written'
    return 0
  fi
  name_tasks "$(without_reasons "$broken")" 3
  headline '❌' "failed: $names" "failed: $names_html"
  list_tasks "$broken" 20
  say_tasks stopped "$stopped"
  say_tasks 'did not run' "$idle"
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
  local link
  escape "$PARAM_RUN_URL"
  link=$escaped
  escape "$PARAM_PIPELINE_RUN"
  case $PARAM_RUN_URL in
    https://* | http://*)
      say "run $PARAM_PIPELINE_RUN$took$absence: $PARAM_RUN_URL" "run <a href=\"$link\">${escaped:-$link}</a>$took$absence"
      ;;
    *) [ -z "$escaped" ] || say "run $PARAM_PIPELINE_RUN$took$absence" "run $escaped$took$absence" ;;
  esac
}

# name_tasks LIST MOST: sets names and names_html to the tasks of a list NAME=REASON in one line, and count. Of those
# beyond MOST it tells only how many.
name_tasks() {
  local name reason more
  names=''
  names_html=''
  count=0
  while IFS='=' read -r name reason && [ -n "$name" ]; do
    count=$((count + 1))
    if [ "$count" -le "$2" ]; then
      add_name "$name" "$reason"
    fi
  done <<LIST
$1
LIST
  if [ "$count" -gt "$2" ]; then
    more="and $((count - $2)) more"
    names="$names $more"
    names_html="$names_html $more"
  fi
}

add_name() { # NAME REASON
  escape "$1"
  names="$names${names:+, }$1${2:+ ($2)}"
  names_html="$names_html${names_html:+, }<code>$escaped</code>"
  if [ -n "$2" ]; then
    escape "$2"
    names_html="$names_html ($escaped)"
  fi
}

without_reasons() { # LIST: prints it
  printf %s "$1" | sed 's/=.*/=/'
}

list_tasks() { # LIST MOST: adds a line for each task, with what its reason means
  local name reason count
  html="$html<ul>"
  gap=''
  count=0
  while IFS='=' read -r name reason && [ -n "$name" ]; do
    count=$((count + 1))
    if [ "$count" -le "$2" ]; then
      explain "$reason"
      add_item "$name" "$why"
    fi
  done <<LIST
$1
LIST
  if [ "$count" -gt "$2" ]; then
    text="$text$newline• and $((count - $2)) more"
    html="$html<li>and $((count - $2)) more</li>"
  fi
  html="$html</ul>"
}

add_item() { # NAME WORDS
  text="$text$newline• $1: $2"
  escape "$1"
  html="$html<li><code>$escaped</code>: "
  escape "$2"
  html="$html$escaped</li>"
}

escape() { # TEXT: sets escaped to the text as HTML
  escaped=$1
  case $1 in
    *[\&\<\>\"]* | *"$newline"*)
      escaped=$(printf %s "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g; $!s/$/<br>/')
      ;;
  esac
}
