
# --- What an answer says ---

# json_string NAME…: the string at this path of the JSON object in $answer; nothing if there is none. The image has no jq, and
# a pattern would find the name inside of another string: what a homeserver says must not pass for what it did.
# Records end at quotes, so they are by turns what stands outside of strings and inside. What would take long or much memory, since
# awk is slow in long texts, is no answer of a homeserver, and counts as none. The token, without which none of it could be told
# from the rest, comes first: of a string that is cut, no part of the token may be left at its end.
json_string() {
  { printf '%s"' "$token" && cat "$answer"; } | awk -v RS='"' -v path="$*" '
    function plain(text,    before, at, letter, code) {
      before = ""
      while (at = index(text, "\\")) {
        letter = substr(text, at + 1, 1)
        before = before substr(text, 1, at - 1)
        text = substr(text, at + 2)
        if (letter == "u") {
          code = 16 * index(digits, tolower(substr(text, 3, 1))) + index(digits, tolower(substr(text, 4, 1))) - 17
          letter = substr(text, 1, 2) == "00" && code < 128 ? sprintf("%c", code) : "?"
          text = substr(text, 5)
        } else if (letter ~ /[bfnrt]/) letter = " "
        before = before letter
      }
      text = before text
      gsub(/[[:cntrl:]]/, " ", text)
      return text
    }
    function without_part_of_token(text,    most, length_of_part) {
      most = length(token) - 1
      if (most > length(text)) most = length(text)
      for (length_of_part = most; length_of_part > 0; length_of_part--) {
        if (substr(text, length(text) - length_of_part + 1) == substr(token, 1, length_of_part)) {
          return substr(text, 1, length(text) - length_of_part)
        }
      }
      return text
    }
    function refuse() { found = 0; exit }
    BEGIN { digits = "0123456789abcdef"; names = split(path, name, " ") }
    NR == 1 { token = $0; next }
    NR > 200000 { refuse() }
    in_string {
      if (length(text) < 1000) text = text $0
      last = substr($0, length($0) > 100 ? length($0) - 99 : 1)
      match(last, /\\*$/)
      if (RLENGTH == 100) refuse()
      if (RLENGTH % 2 == 0) in_string = 0
      else if (length(text) < 1000) text = text "\"" # the quote was escaped: the string goes on
      next
    }
    length($0) > 5000 { refuse() }
    {
      is_key = kind[depth] == "{" && /^[ \t\r\n]*:/
      if (is_key) key[depth] = text
      else if (NR > 2 && depth == names && kind[depth] == "{") {
        matches = 1
        for (i = 1; i <= names; i++) if (kind[i] != "{" || key[i] != name[i]) matches = 0
        if (matches) { found = 1; value = text }
      }
      gsub(/[^][{}]+/, "")
      signs += length($0)
      if (signs > 20000) refuse()
      for (i = 1; i <= length($0); i++) {
        sign = substr($0, i, 1)
        if (sign ~ /[[{]/) {
          if (++depth > 100) refuse()
          kind[depth] = sign
          key[depth] = ""
        }
        else depth--
      }
      in_string = 1; text = ""
    }
    END {
      if (!found || depth != 0) exit
      text = substr(value, 1, 5000)
      if (length(value) <= 5000) print plain(text)
      else {
        sub(/\\u?[0-9A-Fa-f]*$/, "", text) # half of an escape
        print without_part_of_token(plain(text))
      }
    }
  '
}
