# Posts to a Matrix room. First come functions; what the Task does stands at the end, from `start` on.
#
# curl does the escaping: --variable %NAME reads an environment variable, {{NAME:json}} and {{NAME:url}} write it. No
# param becomes part of this script, of a command line, or of JSON written by hand. curl reads the token from its file.
set -eu
export LC_ALL=C
token_file=/var/run/matrix-access-token/token
ca_file=/var/run/matrix-homeserver-ca/ca.crt
answer=/tmp/answer # the body of the last answer
token='' child='' delivered=''

start() { # checks the params that everything else relies on, reads the token, and starts the clock
  trap 'echo "error: stopped by a signal ${delivered:-before the message was known to be delivered}" >&2
    ${child:+kill "$child"} 2>/dev/null || exit 143; exit 143' TERM INT
  true >"$RESULT_EVENT_ID"
  true >"$RESULT_PERMALINK"
  case $PARAM_ON_ERROR in fail | warn) ;; *) fail "on-error is \"$PARAM_ON_ERROR\"; expected fail or warn" ;; esac
  case $PARAM_TIMEOUT in '' | 0* | *[!0-9]* | ???????*)
    fail "timeout is \"$PARAM_TIMEOUT\"; expected seconds, from 1 to 999999" ;;
  esac
  timeout=$PARAM_TIMEOUT transaction_id=${PARAM_TRANSACTION_ID:-$TASK_RUN_UID}
  is_identifier "$transaction_id" ||
    fail "transaction-id is \"$transaction_id\"; expected up to 255 characters without white space"
  read -r now _ </proc/uptime
  deadline=$((${now%.*} + timeout))
  read_token
  [ -e "$ca_file" ] || return 0
  [ -r "${CURL_CA_BUNDLE:=/etc/ssl/certs/ca-certificates.crt}" ] || CURL_CA_BUNDLE=/dev/null
  { cat "$CURL_CA_BUNDLE" && echo && cat "$ca_file"; } 2>/dev/null >/tmp/ca.crt || fail 'ca.crt does not fit in /tmp'
  export CURL_CA_BUNDLE=/tmp/ca.crt # the public CAs and the private one
}

fail() { # TEXT: ends the step with one line, in which the token, that a server may have repeated, is masked
  line=$(printf %s "$1" | tr -s '[:cntrl:]' ' ')
  while [ "${#token}" -ge 8 ] && [ "$line" != "${line%%"$token"*}" ]; do
    line="${line%%"$token"*}<access token>${line#*"$token"}"
  done
  case $PARAM_ON_ERROR in warn)
    printf 'warning: %.2000s (on-error is warn, so the task succeeds)\n' "$line" >&2 && exit ;;
  esac
  printf 'error: %.2000s\n' "$line" >&2
  exit 1
}

await() { # waits for what was just started in the background, where a signal can interrupt it; sets ended_with
  child=$! ended_with=0
  wait "$child" || ended_with=$?
  child=''
}

read_clock() { # sets left, the seconds until the deadline (`date` would be one more process)
  read -r now _ </proc/uptime
  left=$((deadline - ${now%.*}))
}

read_token() { # sets token to what the Secret has under the key `token`, without white space around it
  case $PARAM_MATRIX_ACCESS_TOKEN in *[!0-9a-z.-]*) fail 'matrix-access-token is not the name of a Secret' ;; esac
  secret="the Secret $PARAM_MATRIX_ACCESS_TOKEN"
  [ -r "$token_file" ] || fail "$secret does not exist in this namespace or has no key token; store the token there"
  while read -r line || [ -n "$line" ]; do token="$token $line"; done <"$token_file"
  while :; do
    case $token in [[:space:]]*) token=${token#?} ;; *[[:space:]]) token=${token%?} ;; *) break ;; esac
  done
  case $token in
    '') fail "the key token of $secret is empty; store an access token there" ;;
    '{'* | *[!!-~]*) fail "the key token of $secret holds JSON, several words or no token; store only the token" ;;
  esac
}

# request CURL-ARGUMENT…: asks until the answer is final or the time is up. Sets status (000: no whole answer), url,
# redirect, and curl's exit_code and problem. The body is in $answer.
request() {
  tries=0 status=000 exit_code=28 problem='no time was left; raise timeout' redirect='' url=''
  try_for=$((timeout < 90 ? timeout / 3 + 1 : 30)) # a server that hangs must leave time for another try
  while read_clock && [ "$left" -gt 0 ]; do
    tries=$((tries + 1))
    true 2>/dev/null >"$answer" || fail 'nothing can be written to /tmp; is it full?'
    curl --disable --silent --globoff --path-as-is --proto =http,https --max-filesize 1000000 --output "$answer" \
      --connect-timeout 10 --max-time "$((left < try_for ? left : try_for))" \
      --write-out '%{http_code}|%header{retry-after}|%{redirect_url}|%{url_effective}|%header{date}|%{errormsg}\n' \
      "$@" >/tmp/transfer 2>/dev/null &
    await
    exit_code=$ended_with
    IFS='|' read -r status retry_after redirect url _ problem </tmp/transfer ||
      status=000 retry_after='' problem="curl ended with exit code $exit_code"
    case $exit_code/$status in 0/* | */[45]??) ;; *) status=000 ;; esac
    case $status/$exit_code/$problem in
      408/* | 429/* | 5??/*) ;; # the server may think better of it
      [1-4]??/* | *'wrong version number'* | *'response 4'* | *'nsupported proxy'*) return ;; # or no TLS, no proxy
      */[567]/* | */16/* | */18/* | */28/* | */35/* | */5[256]/* | */9[25]/*) ;; # faults of the network
      *) return ;;
    esac
    case $retry_after in '' | 0* | *[!0-9]*) retry_after=1 ;; ???????*) return ;; esac # none, a date; too long
    wait_for=$((tries < 3 ? tries : 3))
    wait_for=$((retry_after > wait_for ? retry_after : wait_for))
    read_clock
    [ "$wait_for" -lt "$left" ] || return 0
    sleep "$wait_for" &
    await
  done
}

answer_string() { # KEY, a regular expression: prints the answer's string under this key in one line, or nothing
  head -c 20000 "$answer" | tr -s '[:cntrl:]' ' ' |
    sed -n -E "s/.*\"$1\" *: *\"(([^\"\\]|\\\\.)*)\".*/\1/p" | sed 's/\\\(["/]\)/\1/g' | head -c 500
}

give_up() { # WHAT: ends the step after a useless answer: says what was not done, what was said, and what to do
  case $problem in *' proxy'*) problem=${problem%%[\':]*} ;; esac # what follows may be its password
  errcode='' said="no answer: $problem"
  [ "$status" = 000 ] || {
    errcode=$(answer_string errcode) reason=$(answer_string error)
    [ "${#reason}" -lt 500 ] || reason="${reason%"${reason##* }"}…" # it was cut, perhaps within the token
    said="HTTP $status${errcode:+ $errcode}${reason:+ \"$reason\"}"
  }
  [ "$tries" -le 1 ] || said="$said after $tries tries"
  case $errcode/$status/$exit_code/$problem in
    M_*_TOKEN/*) cure="the token is unknown or has expired; log the bot in again and store its new token in $secret" ;;
    M_FORBIDDEN/*) cure='invite the bot to the room, or raise its power level there' ;;
    M_NOT_FOUND/*) cure='the homeserver knows no such room; check room and endpoint' ;;
    */413/*) cure='the message is too large; shorten it' ;;
    */429/*) cure="rate limited for longer than timeout allows ($timeout s); send less, or raise the bot's limit" ;;
    */5??/*) cure='the homeserver, a proxy in front of it or a server that it asks is in trouble; try again later' ;;
    [A-Z]*) cure='' ;;
    /3??/*) cure="redirected to $redirect, which the token does not follow; set endpoint to the homeserver's own URL" ;;
    /407/* | /000/97/* | *' proxy'* | *'CONNECT tunnel'*) cure='check the proxy in the environment and its password' ;;
    /000/0/* | /000/23/*) cure='nothing can be written to /tmp; is it full? The message may have been delivered' ;;
    /000/2/*) cure='curl 8.3 or newer is needed; use the image that the Task came with' ;;
    /000/6/*) cure="check the name of the homeserver, and the cluster's DNS" ;;
    /000/35/*) cure="no TLS was agreed on; $look (http:// if it speaks no TLS)" ;;
    /000/[67][07]/*) cure="check the certificate; a private CA belongs in ConfigMap $PARAM_CA_CONFIG_MAP, key ca.crt" ;;
    /000/63/* | /[124]*) cure="this is no Matrix homeserver; $look" ;;
    *) cure="$look, and the network between it and the cluster" ;;
  esac
  case $errcode$status$url in 40[034]*%*) cure="$cure; if a proxy refuses encoded characters, a room id helps" ;; esac
  fail "$1: $said${cure:+; $cure}"
}
