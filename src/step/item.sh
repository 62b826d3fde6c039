
# A task in the list of those that failed.
add_item() { # NAME WHY
  text="$text$newline• $1: $2"
  html="$html<li><code>$(printf %s "$1" | to_html)</code>: $(printf %s "$2" | to_html)</li>"
}
