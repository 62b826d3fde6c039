
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
