
# A task in the list of those that failed, and below it the failed step and the end of its log, if they are known.
shown_bytes=0

add_item() { # NAME WHY
  text="$text$newline• $1: $2"
  escape "$1"
  html="$html<li><code>$escaped</code>: "
  escape "$2"
  html="$html$escaped"
  [ ! -r "/var/run/failed-step-log/$1" ] || add_log "/var/run/failed-step-log/$1"
  html="$html</li>"
}

add_log() { # FILE: the first line says which step it was. All logs and the details have 8 KB of text together.
  local step log left
  step=$(head -n 1 "$1")
  left=$((8192 - ${#details} - shown_bytes))
  log=$(tail -n +2 "$1" | tail -c "$((left > 0 ? left : 0))" | clean_text)
  shown_bytes=$((shown_bytes + ${#log}))
  text="$text$newline  $step${log:+$newline$(printf %s "$log" | sed 's/^/    /')}"
  html="$html<br>$step${log:+<pre><code>$(printf %s "$log" | to_html)</code></pre>}"
}
