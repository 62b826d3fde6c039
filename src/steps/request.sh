
# --- One HTTP request ---

# request ARGUMENT…: asks with curl until there is an answer worth having, or the time is up.
# Sets status (000: no answer), problem (curl's words), redirect and url. Only $authorization carries the token.
request() {
  tries=0 curl_exit=28 status=000 proxy_status='' length='' problem='no time was left' redirect='' url=''
  is_with_token=${authorization:+yes}
  while :; do
    read_clock
    [ "$left" -ge 10 ] || return 0
    try_for=$left
    [ "$try_for" -le "$longest_try" ] || try_for=$longest_try
    tries=$((tries + 1))
    { true >"$answer" && true >"$transfer"; } 2>/dev/null || fail 'nothing can be written to /tmp; is it full?'
    # The token comes on standard input: command lines can be read by others.
    curl --disable --config - --silent --globoff --path-as-is --proto =http,https --max-filesize 1000000 \
      --connect-timeout 10 --max-time "$((try_for / 100)).$((try_for / 10 % 10))" --output "$answer" \
      --write-out '%{http_code}\n%{http_connect}\n%header{content-length}%header{transfer-encoding}\n%header{retry-after}\n%{redirect_url}\n%{url_effective}\n%{errormsg}\n' \
      "$@" >"$transfer" <<CONFIG &
$authorization
CONFIG
    wait_for_child
    curl_exit=$child_exit
    {
      read -r status && read -r proxy_status && read -r length && read -r retry_after && read -r redirect && read -r url && read -r problem
    } <"$transfer" || {
      status=000 proxy_status='' length='' retry_after='' problem="curl ended with exit code $curl_exit"
      [ "$curl_exit" != 0 ] || curl_exit=23 # it could not write
    }
    is_passing || return 0
    wait_for=$tries
    [ "$wait_for" -le 3 ] || wait_for=3
    case $retry_after in
      '' | 0* | *[!0-9]*) ;; # none, no time at all, a date or rubbish
      ???????*) return 0 ;; # longer than any timeout
      *) [ "$retry_after" -le "$wait_for" ] || wait_for=$retry_after ;;
    esac
    read_clock
    [ $((wait_for * 100)) -lt "$left" ] || return 0
    sleep "$wait_for" &
    wait_for_child
  done
}

# is_passing: may the last outcome be another one soon? The network's faults (curl's exit codes for: proxy or host not found,
# no connection, HTTP/2, cut off, out of time, TLS, no answer, cannot send or receive), 408, 429 and the server's own errors.
is_passing() {
  case $proxy_status in 408 | 429) ;; 4??) return 1 ;; esac
  case $curl_exit/$status in
    */408 | */429 | */5??) ;;
    */4??) return 1 ;;
    0/200) is_cut_off ;;
    5/* | 6/* | 7/* | 16/* | 18/* | 28/* | 35/* | 52/* | 55/* | 56/* | 92/* | 95/* | 97/*)
      ! is_no_tls && ! is_no_proxy
      ;;
    *) return 1 ;;
  esac
}

# is_cut_off: has the connection ended before the answer had? Of one that says how long it is, curl knows.
is_cut_off() {
  [ -z "$length" ] || return 1
  [ -s "$answer" ] || return 0
  [ "$(head -c 1 "$answer")" = '{' ] || return 1
  case $(tail -c 20 "$answer" | tr -d '[:space:]') in *'}') return 1 ;; esac
}

# is_no_tls: what was asked by https:// has answered by something else.
is_no_tls() {
  case $problem in *'wrong version number'* | *'packet length too long'*) ;; *) return 1 ;; esac
}

# is_no_proxy: curl does not understand which proxy is meant.
is_no_proxy() {
  case $problem in 'Unsupported proxy'*) ;; *) return 1 ;; esac
}

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
      text = plain(substr(value, 1, 5000))
      print length(value) <= 5000 ? text : without_part_of_token(text)
    }
  '
}

# give_up WHAT [CURE]: ends the step after an answer that is of no use. WHAT was not reached; what to do follows from the
# answer, or is CURE where the homeserver has understood the question. $look says where to look for what answered wrongly.
give_up() {
  errcode='' reason=''
  if [ "$curl_exit" = 0 ]; then
    errcode=$(json_string errcode)
    reason=$(json_string error)
  fi
  case $problem in # what curl repeats of a proxy may be its password
    'Could not resolve proxy'*) problem='Could not resolve proxy' ;;
    'Unsupported proxy'*) problem='Unsupported proxy' ;;
    *@*) problem="${problem%%[\'/]*}…@${problem##*@}" ;;
  esac
  case $curl_exit/$status in
    0/*) said="HTTP $status${errcode:+ $errcode}${reason:+ \"$reason\"}" ;;
    */4??) said="HTTP $status, of whose answer not all arrived: $problem" ;;
    *) said="no answer: $problem" ;;
  esac
  [ "$tries" -le 1 ] || said="$said after $tries tries"
  case $errcode/$status/${2:-} in M_*/40[034]/?*) [ "$errcode" = M_UNRECOGNIZED ] || fail "$1: $said; $2" ;; esac
  case $curl_exit/$status/$errcode in
    0/*/M_UNKNOWN_TOKEN | 0/*/M_MISSING_TOKEN)
      cure="the access token is unknown, expired or logged out; log the bot in again and store the new token in $secret"
      [ -n "$is_with_token" ] || cure='the homeserver tells this to nobody without a login; use the room id' ;;
    0/*/M_USER_LOCKED | 0/*/M_USER_SUSPENDED | 0/*/M_USER_DEACTIVATED)
      cure="the bot's account is locked; ask the administrator of the homeserver" ;;
    0/401/?*) cure='the homeserver does not take this account or its access token; ask its administrator' ;;
    0/401/*) cure="something before the homeserver wants a login of its own; $look" ;;
    0/403/M_FORBIDDEN)
      cure="check room, invite the bot there and join with its account, or raise its power level" ;;
    0/403/?*) cure="the homeserver refuses this account or this room; ask its administrator" ;;
    0/403/*) cure="something before the homeserver refused the request; $look" ;;
    0/404/M_NOT_FOUND) cure='the homeserver knows no such room; check room and endpoint' ;;
    0/413/*)
      cure="the message is too large; shorten it"
      [ -n "$is_with_token" ] || cure="this is no Matrix homeserver; $look" ;;
    0/429/*) cure="rate limited for longer than timeout allows ($PARAM_TIMEOUT s); send less, or have the bot's limit raised" ;;
    0/407/*) cure="the proxy that the environment variables name wants other credentials" ;;
    0/400/M_*)
      cure='the homeserver does not accept the message'
      [ -z "${THREAD:-}${REPLACES:-}" ] ||
        cure="$cure; an event that thread or replaces names must be in this room, and thread must name its root" ;;
    0/3??/*)
      cure="redirected to $redirect, which a request with a token does not follow; set endpoint to the homeserver's base URL"
      [ -n "$redirect" ] || cure="this is no Matrix homeserver; $look" ;;
    0/5??/*) cure="the homeserver, or the proxy before it, is in trouble; try again later" ;;
    0/*) cure="this is no Matrix homeserver; $look" ;;
    2/*) cure="curl 8.3 or newer is needed; use the image that the Task came with" ;;
    5/* | 97/*) cure="check the proxy that the environment variables name" ;;
    6/*) cure="check the name of the homeserver, and the cluster's DNS" ;;
    56/*)
      cure="$look, and the proxy before it if there is one"
      [ "$proxy_status" != 407 ] || cure='the proxy that the environment variables name wants other credentials' ;;
    35/*)
      cure="no TLS was agreed on; $look, and what stands between it and the cluster"
      ! is_no_tls || cure="there is no TLS at that port; $look, which begins with http:// where there is none" ;;
    60/* | 77/*) cure="check the certificate; a private CA belongs in the ConfigMap $PARAM_CA_CONFIG_MAP, key ca.crt" ;;
    23/*) cure="is /tmp full?" ;;
    63/*) cure="this is no Matrix homeserver; $look" ;;
    *) cure="$look, and what stands between it and the cluster" ;;
  esac
  ! is_no_proxy || cure='check the proxy that the environment variables name'
  [ "$tries" != 0 ] || cure="what came before has used up the time; raise timeout ($PARAM_TIMEOUT s)"
  fail "$1: $said; $cure"
}
