
# add_details_file PATH: adds the end of a file in the workspace `details`, if there is one. Its text stays as it is, except
# for NUL and for letters that are not UTF-8, with which no homeserver would take the report.
add_details_file() {
  case /$1/ in //* | */../*) fail "details-file is \"$1\"; expected a path within the workspace" ;; esac
  { [ -f "$WORKSPACE_DETAILS/$1" ] && [ -r "$WORKSPACE_DETAILS/$1" ]; } || return 0
  byte=$(printf '[\200-\277]')
  utf8=$(printf '[\302-\337]B|\340[\240-\277]B|[\341-\354\356\357]BB|\355[\200-\237]B|\360[\220-\277]BB')
  utf8=$(printf %s "$utf8" && printf '|[\361-\363]BBB|\364[\200-\217]BB')
  code=$(tail -c 8192 "$WORKSPACE_DETAILS/$1" | tr -d '\000' | sed "1s/^$byte*//")
  [ -n "$code" ] || return 0
  [ -z "$(printf %s "$code" | sed -E "s/$(printf %s "$utf8" | sed "s/B/$byte/g")//g" | tr -d '\001-\177')" ] ||
    code=$(printf %s "$code" | tr '\200-\377' '?')
  [ "$(wc -c <"$WORKSPACE_DETAILS/$1")" -le 8192 ] || code="… (cut: only the end of the file is shown)$newline$code"
  details=$details$newline$(printf %s "$code" | sed 's/^/    /')
  code=$(printf %s "$code" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g')
  details_html="$details_html<pre><code>$code</code></pre>"
}
