
# add_details_file PATH: adds the end of a file, without bytes that no homeserver takes: NUL, and what is no UTF-8.
add_details_file() {
  case /$1/ in //* | */../*) fail "details-file is \"$1\"; expected a path within the workspace details" ;; esac
  file=$WORKSPACE_DETAILS/$1
  { [ -n "$WORKSPACE_DETAILS" ] && [ -f "$file" ]; } || return 0 # a run may leave an optional workspace out
  [ -r "$file" ] || { echo 'note: details-file cannot be read by the user of the step' >&2 && return; }
  byte=$(printf '[\200-\277]')
  utf8=$(printf '[\302-\337]B|\340[\240-\277]B|[\341-\354\356\357]BB|\355[\200-\237]B|%s' \
    "$(printf '\360[\220-\277]BB|[\361-\363]BBB|\364[\200-\217]BB')" | sed "s/B/$byte/g")
  # It is looked at when it is open, because a link in the workspace could lead out of it, to a token.
  code=$(case $(readlink /proc/self/fd/0) in ("$(readlink -f "$WORKSPACE_DETAILS")"/*) tail -c 8192 ;; esac <"$file" |
    tr -d '\000' | sed -E "s/($utf8)|$(printf '[\200-\377]')/\1/g")
  [ -n "$code" ] || return 0
  [ "$(wc -c <"$file")" -le 8192 ] || code="… (cut: only the end of the file is shown)$newline$code"
  details=$details$newline$(printf %s "$code" | sed 's/^/    /')
  code=$(printf %s "$code" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g')
  details_html="$details_html<pre><code>$code</code></pre>"
}
