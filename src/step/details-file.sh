
# A file of details: its end, as a block of code.

add_details_file() { # adds the end of the file, if there is one
  local file code
  file=$WORKSPACE_DETAILS/$PARAM_DETAILS_FILE
  if [ -z "$PARAM_DETAILS_FILE" ]; then
    return 0
  elif ! is_path_within "$PARAM_DETAILS_FILE"; then
    fail "details-file is \"$PARAM_DETAILS_FILE\"; expected a path within the workspace details"
  elif [ -z "$WORKSPACE_DETAILS" ] || [ ! -f "$file" ]; then
    echo 'note: the file of details-file is not there' >&2
  elif [ ! -r "$file" ]; then
    echo 'note: the file of details-file cannot be read by the user of the step' >&2
  else
    code=$(end_of_file "$file" | clean_text)
    [ -z "$code" ] || [ "$(wc -c <"$file")" -le 8192 ] || code="… (cut: only the end of the file is shown)$newline$code"
    add_code "$code"
  fi
}

is_path_within() { case /$1/ in //* | */../*) return 1 ;; esac; } # PATH

add_code() { # TEXT: adds it to the details, unless it is empty
  [ -n "$1" ] || return 0
  details=$details$newline$(printf %s "$1" | sed 's/^/    /')
  details_html="$details_html<pre><code>$(printf %s "$1" | to_html)</code></pre>"
}

# end_of_file FILE: prints it. Where the file really is, is looked at when it is open: a link in the workspace could
# lead out of it, to a token, and be another one by then.
end_of_file() {
  {
    case $(readlink /proc/self/fd/0) in
      "$(readlink -f "$WORKSPACE_DETAILS")"/*) tail -c 8192 ;;
      *) echo 'note: the file of details-file is a link out of its workspace' >&2 ;;
    esac
  } <"$1"
}

# clean_text: text as a terminal would leave it: without colours and other escape sequences, and of a line that was
# written over only the last part. What no homeserver takes goes too: NUL, and bytes that are no UTF-8.
clean_text() {
  local esc cr bel
  esc=$(printf '\033')
  cr=$(printf '\r')
  bel=$(printf '\007')
  tr -d '\000' | sed -E "
    s,${esc}\[[0-?]*[ -/]*[@-~],,g
    s,${esc}\][^$bel$esc]*($bel|$esc\\\\),,g
    s,${esc}[ -/]*[0-~],,g
    s,$cr+\$,,
    s,.*$cr,," | without_broken_characters
}

without_broken_characters() { # keeps the bytes that are UTF-8; B stands for each byte of a character after its first
  local next utf8
  next=$(printf '[\200-\277]')
  utf8=$(printf '[\302-\337]B|\340[\240-\277]B|[\341-\354\356\357]BB|\355[\200-\237]B|%s' \
    "$(printf '\360[\220-\277]BB|[\361-\363]BBB|\364[\200-\217]BB')" | sed "s/B/$next/g")
  sed -E "s/($utf8)|$(printf '[\200-\377]')/\1/g"
}
