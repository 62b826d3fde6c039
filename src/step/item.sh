
# A task in the list of those that failed.
add_item() { # NAME WHY
  text="$text$newline• $1: $2"
  escape "$1"
  html="$html<li><code>$escaped</code>: "
  escape "$2"
  html="$html$escaped</li>"
}
