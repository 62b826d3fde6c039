
# When it fails: one line that says what happened, what was said, and what to do.
fail() { # TEXT: ends the step with this line
  mask_token "$(printf %s "$1" | tr -s '[:cntrl:]' ' ')"
  if [ "$PARAM_ON_ERROR" = warn ]; then
    printf 'warning: %.2000s (on-error is warn, so the task succeeds)\n' "$masked" >&2
    exit 0
  fi
  printf 'error: %.2000s\n' "$masked" >&2
  exit 1
}

mask_token() { # TEXT: sets masked to the text without the token, which a server may have repeated
  masked=$1
  while has_token "$masked"; do
    masked="${masked%%"$token"*}<access token>${masked#*"$token"}"
  done
}

has_token() { # TEXT
  [ "${#token}" -ge 8 ] || return 1 # so short it is no real one, but may be a part of any word
  [ "$1" != "${1#*"$token"}" ]
}

stop() { # on a signal, as when the run is cancelled
  set +e # it ends now, whatever fails
  echo "error: stopped by a signal $moment" >&2
  [ -z "$child" ] || kill "$child" 2>/dev/null
  exit 143
}

give_up() { # WHAT: ends the step after the last answer to a request
  local said cure
  case $problem in *' proxy'*) problem=${problem%%[\':]*} ;; esac # what follows may be the proxy's password
  if [ "$status" = 000 ]; then
    said="no answer: $problem"
    cure=$(cure_for_silence)
  else
    said=$(describe_answer)
    cure=$(cure_for_answer)
  fi
  [ "$tries" -le 1 ] || said="$said after $tries tries"
  fail "$1: $said${cure:+; $cure}"
}

describe_answer() { # prints its status, errcode and error
  printf 'HTTP %s' "$status"
  answer_errcode | sed 's/^/ /' | tr -d '\n'
  mask_token "$(answer_string error)" # before it is cut
  [ -z "$masked" ] || printf ' "%.500s"' "$masked"
}

cure_for_answer() { # prints it, by the answer's errcode, or else by its status
  local cause
  cause=$(answer_errcode)
  ! is_trouble || cause=''
  case ${cause:-$status} in
    M_UNKNOWN_TOKEN) echo "the token is unknown or has expired; log the bot in and store its new token in $secret" ;;
    M_MISSING_TOKEN) echo 'the homeserver did not see the token; does a proxy drop the Authorization header?' ;;
    M_FORBIDDEN) echo 'invite the bot to the room, or raise its power level there' ;;
    M_NOT_FOUND) echo 'the homeserver knows no such room; check room and endpoint' ;;
    M_UNRECOGNIZED) echo "the homeserver knows no such path; $look" ;;
    M_TOO_LARGE | 413) echo 'the message is too large; shorten it' ;;
    M_LIMIT_EXCEEDED | 429)
      echo "rate limited for longer than timeout allows ($((last_turn - started)) s); send less, or raise its limit" ;;
    3??) printf %s "redirected to $redirect, which the token does not follow; set endpoint to the homeserver's URL" ;;
    5??) echo 'the homeserver, a proxy in front of it or a server that it asks is in trouble; try again later' ;;
    407) echo 'check the proxy in the environment and its password' ;;
    401 | 403) echo 'something in front of the homeserver, like a firewall or a login, refuses the cluster' ;;
    [124]??) echo "this is no Matrix homeserver; $look" ;;
  esac
}

cure_for_silence() { # prints it, by what curl says
  case $problem in
    *' proxy'* | *'CONNECT tunnel'*) echo 'check the proxy in the environment and its password' && return ;;
  esac
  case $exit_code in
    0 | 23) echo 'nothing can be written to /tmp; is it full?' ;;
    6) echo "check the name of the homeserver, and the cluster's DNS" ;;
    35) echo "no TLS was agreed on; $look (http:// if it speaks no TLS)" ;;
    60 | 77) echo "check the certificate; a private CA belongs in ConfigMap $PARAM_CA_CONFIG_MAP, key ca.crt" ;;
    63) echo "this is no Matrix homeserver; $look" ;;
    *) echo "$look, or the network between the homeserver and the cluster" ;;
  esac
}
