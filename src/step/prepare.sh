
# What comes first: the params of every Task, the clock, the token and the certificates.
unset token line masked # a name that the pod's environment has would stay exported, and curl would get the token in it
token='' child='' ROOM_ID='' moment='before the message was known to be delivered'
token_file=/var/run/matrix-access-token/token
ca_folder=/var/run/matrix-homeserver-ca

prepare() { # sets transaction_id, timeout, token, and when the time is up
  trap stop TERM INT
  true >"$RESULT_EVENT_ID"
  true >"$RESULT_PERMALINK"
  case $PARAM_ON_ERROR in fail | warn) ;; *) fail "on-error is \"$PARAM_ON_ERROR\"; expected fail or warn" ;; esac
  timeout=$PARAM_TIMEOUT
  case $timeout in '' | 0* | *[!0-9]* | ???????*) fail "timeout is \"$timeout\"; expected seconds, 1 to 999999" ;; esac
  transaction_id=${PARAM_TRANSACTION_ID:-$TASK_RUN_UID}
  is_identifier "$transaction_id" ||
    fail "transaction-id is \"$transaction_id\"; expected up to 255 characters without white space"
  read_clock
  started=$now
  deadline=$((started + timeout))
  last_turn=$deadline # for a try after 429; a report of a failure waits longer for it
  read_token
  trust_certificates
}

read_clock() { # sets now, in seconds since the machine started (`date` would be one more process)
  read -r now </proc/uptime
  now=${now%%.*}
}

is_identifier() { # TEXT: one word of at most 255 bytes
  case $1 in '' | *[[:space:][:cntrl:]]*) return 1 ;; esac
  [ "${#1}" -le 255 ]
}

read_token() { # sets token to the one word that the Secret has under the key `token`
  local line
  secret="the Secret $PARAM_MATRIX_ACCESS_TOKEN"
  case $PARAM_MATRIX_ACCESS_TOKEN in *[!0-9a-z.-]*) fail 'matrix-access-token is not the name of a Secret' ;; esac
  [ -r "$token_file" ] || fail "$secret does not exist in this namespace or has no key token; store the token there"
  while read -r line || [ -n "$line" ]; do
    token="$token ${line%[[:space:]]}" # without a carriage return
  done <"$token_file"
  set -f # its words are no patterns of file names
  # shellcheck disable=SC2086 # without the white space around them
  set -- $token
  set +f
  token=$*
  case $token in
    '') fail "the key token of $secret is empty; store an access token there" ;;
    '{'* | *[!!-~]*) fail "the key token of $secret holds JSON, several words or no token; store only the token" ;;
  esac
}

# trust_certificates: makes one bundle of the image's CAs, those of the ConfigMap, and those that Tekton's operator
# names in SSL_CERT_FILE or SSL_CERT_DIR (which curl ignores, because the image sets CURL_CA_BUNDLE).
trust_certificates() {
  local file folder
  set -- "$ca_folder"/*.crt "${SSL_CERT_FILE:-}"
  if [ -n "${SSL_CERT_DIR:-}" ]; then
    for folder in $(printf %s "$SSL_CERT_DIR" | tr ':' ' '); do
      set -- "$@" "$folder"/*.crt "$folder"/*.pem
    done
  elif [ ! -e "$1" ] && [ -z "${SSL_CERT_FILE:-}" ]; then
    return 0 # there are none but the image's
  fi
  for file in "${CURL_CA_BUNDLE:-/etc/ssl/certs/ca-certificates.crt}" "$@"; do
    if [ -f "$file" ] && [ -r "$file" ]; then
      { cat "$file" && echo; } 2>/dev/null >>/tmp/ca.crt || fail 'the certificates do not fit in /tmp'
    fi
  done
  export CURL_CA_BUNDLE=/tmp/ca.crt
}
