# How to post to a Matrix room: where, as whom, once, for how long, and what went wrong.
# These functions are shared; the Task's own part follows them and calls them from `start` to `post_message`.
#
# curl does all the escaping: --variable %NAME reads an environment variable, {{NAME:json}} and {{NAME:url}} write it.
# No value ever becomes part of this script or of JSON written by hand, and only the homeserver's URL, which is checked,
# stands on a command line.
set -eu
export LC_ALL=C

token_folder=/var/run/matrix-access-token
ca_folder=/var/run/matrix-homeserver-ca
answer=/tmp/answer     # the body of the last answer
transfer=/tmp/transfer # what curl reports about it
event_limit=60000      # bytes of JSON for text, HTML and mentions; a whole event may have 65,536, signatures included
mention_limit=20000    # bytes of that which the mentions may take
child=''
delivered=''
exec 3>&2 # what a signal has to say must not be lost where 2 is turned away
# A name that the environment has would be exported again, to be read by others.
unset token line authorization errcode reason said problem redirect retry_after length event_id sentence url what
token=''
authorization=''

# --- How it ends ---

# one_line TEXT: sets sentence to what of it may stand in the log: one line, and of a long one its beginning and its end, which
# says what to do. A server or proxy that repeats the request in its answer must not get the token into the log.
# (Something shorter is no token, and may be one of the words here.)
one_line() {
  sentence=$({ printf '%s\n' "$token" && printf %s "$1" | tr -s '[:cntrl:]' ' '; } | awk '
    NR == 1 { token = $0; next }
    {
      rest = $0
      while (length(token) >= 8 && (at = index(rest, token))) {
        line = line substr(rest, 1, at - 1) "<access token>"
        rest = substr(rest, at + length(token))
      }
      line = line rest
      gsub(/\302[\200-\237]/, " ", line) # control characters, too
      if (length(line) > 1500) {
        head = substr(line, 1, 1000)
        tail = substr(line, length(line) - 499)
        sub(/[\300-\377][\200-\277]*$/, "", head) # no half of a character
        sub(/^[\200-\277]+/, "", tail)
        line = head " … " tail
      }
      print line
    }')
}

# fail WHAT: says in one line what happened and what to do, and ends the step.
fail() {
  one_line "$1"
  if [ "$PARAM_ON_ERROR" = warn ]; then
    printf 'warning: %s (on-error is warn, so the task succeeds)\n' "$sentence" >&2
    exit 0
  fi
  printf 'error: %s\n' "$sentence" >&2
  exit 1
}

stop() {
  [ -z "$child" ] || kill "$child" 2>/dev/null || child=''
  when='before the message was known to be delivered'
  [ -z "$delivered" ] || when='after the message was delivered'
  echo "error: stopped by a signal $when" >&3
  exit 143
}

# wait_for_child: a trap runs only between commands, so all that takes time runs in the background and is waited for.
wait_for_child() {
  child=$!
  child_exit=0
  wait "$child" || child_exit=$?
  child=''
}

# --- What is known before the first request ---

# is_one_word TEXT: not empty, no white space, no control characters.
is_one_word() {
  case $1 in '' | *[[:space:][:cntrl:]]*) return 1 ;; esac
}

# is_identifier TEXT: one word of at most 255 characters.
is_identifier() {
  is_one_word "$1" && [ "${#1}" -le 255 ]
}

# is_server_name TEXT: HOST or HOST:PORT, where HOST is a DNS name, an IPv4 address or an IPv6 address in brackets.
is_server_name() {
  name=$1
  case $1 in
    *']') ;;
    *:*)
      name=${1%:*}
      case ${1##*:} in '' | *[!0-9]* | ??????*) return 1 ;; esac
      ;;
  esac
  case $name in
    '['*']')
      name=${name#'['}
      case ${name%']'} in '' | *[!0-9A-Fa-f:.]*) return 1 ;; esac
      ;;
    '' | *[!0-9A-Za-z._-]*) return 1 ;;
  esac
}

# is_base_url TEXT: https:// or http://, a server name, and perhaps a path.
is_base_url() {
  case $1 in https://* | http://*) ;; *) return 1 ;; esac
  rest=${1#*://}
  is_server_name "${rest%%/*}" || return 1
  case ${rest#"${rest%%/*}"} in *[!0-9A-Za-z/._~%-]*) return 1 ;; esac
}

# is_event_id TEXT: $ and something, at most 255 characters of ASCII.
is_event_id() {
  case $1 in
    *[\"\\]* | *[!!-~]*) return 1 ;;
    '$'?*) is_identifier "$1" ;;
    *) return 1 ;;
  esac
}

# holds_token TEXT: what a server names so must reach neither log nor results.
holds_token() {
  [ "${#token}" -ge 8 ] || return 1
  case $1 in *"$token"*) ;; *) return 1 ;; esac
}

# start: looks at the params that everything else relies on, and starts the clock.
start() {
  trap stop TERM INT
  { true >"$RESULT_EVENT_ID" && true >"$RESULT_PERMALINK"; } 2>/dev/null || fail 'the results of the task cannot be written'
  case $PARAM_ON_ERROR in
    fail | warn) ;;
    *) fail "on-error is \"$PARAM_ON_ERROR\"; expected fail or warn" ;;
  esac
  case $PARAM_TIMEOUT in
    '' | 0* | *[!0-9]* | ???????*) fail "timeout is \"$PARAM_TIMEOUT\"; expected seconds, from 1 to 999999" ;;
  esac
  TRANSACTION_ID=${PARAM_TRANSACTION_ID:-$TASK_RUN_UID}
  is_identifier "$TRANSACTION_ID" ||
    fail "transaction-id is \"$TRANSACTION_ID\"; expected up to 255 characters without white space"
  deadline=0
  read_clock
  deadline=$((now + PARAM_TIMEOUT * 100))
  # A server that hangs must not use up the time of all further tries.
  longest_try=$((PARAM_TIMEOUT * 100 / 3))
  [ "$longest_try" -le 3000 ] || longest_try=3000
  [ "$longest_try" -ge 500 ] || longest_try=500
}

# read_clock: sets now, and what is left until the deadline. All times of the clock are hundredths of a second.
# They come from the kernel, since `date` would be one more process.
read_clock() {
  read -r now _ </proc/uptime
  now=${now%.*}${now#*.}
  now=${now#0} # with a zero before it a shell takes a number for octal
  now=${now#0}
  left=$((deadline - now))
}

# trust_private_ca: besides the public CAs, also the one in the ConfigMap, if there is one.
trust_private_ca() {
  if [ ! -e "$ca_folder/ca.crt" ]; then
    set -- "$ca_folder"/*
    [ ! -e "$1" ] || fail "the ConfigMap $PARAM_CA_CONFIG_MAP has no key ca.crt; store the CA certificate under that key"
    return
  fi
  [ -r "$ca_folder/ca.crt" ] || fail "the CA certificate of the ConfigMap $PARAM_CA_CONFIG_MAP cannot be read"
  public=${CURL_CA_BUNDLE:-${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}}
  [ -r "$public" ] || public=/dev/null
  { { cat "$public" && echo && cat "$ca_folder/ca.crt"; } >/tmp/ca.crt; } 2>/dev/null || fail "the CA certificate cannot be copied to /tmp; is /tmp full?"
  export CURL_CA_BUNDLE=/tmp/ca.crt
}

# read_token: the Secret's key `token`, which people store with newlines, CRLF or a byte order mark around it.
read_token() {
  secret="the Secret $PARAM_MATRIX_ACCESS_TOKEN"
  if [ ! -e "$token_folder/token" ]; then
    set -- "$token_folder"/*
    [ ! -e "$1" ] || fail "$secret has no key token; store the access token under that key"
    fail "$secret does not exist in this namespace, or is empty; create it with the key token"
  fi
  { [ -f "$token_folder/token" ] && [ -r "$token_folder/token" ]; } || fail "the key token of $secret cannot be read"
  while [ "${#token}" -le 8000 ] && { read -r line || [ -n "$line" ]; }; do
    token="$token${token:+${line:+ }}$line"
  done <"$token_folder/token"
  [ "${#token}" -le 8000 ] || fail "the key token of $secret holds far more than an access token; store the access token alone"
  # To `read` a carriage return and a byte order mark are no white space.
  case $token in *[!!-~]*)
    token=$(printf %s "$token" | tr -s ' \t\r\357\273\277' ' ')
    token=${token# }
    token=${token% }
    ;;
  esac
  case $token in
    '') fail "the key token of $secret is empty; store an access token there" ;;
    '{OAuth'*) fail "$secret still holds the placeholder of the example; store the bot's access token in its key token" ;;
    '{'*) fail "the key token of $secret holds JSON; store the value of its access_token alone" ;;
    *' '*) fail "the key token of $secret holds more than one word; store the access token alone" ;;
    *[!!-~]* | *[\"\\]*) fail "the key token of $secret holds characters that no access token has; store it again" ;;
  esac
}
