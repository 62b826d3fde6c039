
# --- What to do about an answer ---

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
  case ${2:+$status}/$errcode in # what the server says comes last: it may hold a slash
    */M_UNRECOGNIZED) ;;
    40[034]/M_*) fail "$1: $said; $2" ;;
    5??/M_*) fail "$1: $said; the homeserver could not ask $server; check that name, or use the room id" ;;
  esac
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
    */413/*)
      cure="the message is too large; shorten it"
      [ -n "$is_with_token" ] || cure="this is no Matrix homeserver; $look" ;;
    */429/*) cure="rate limited for longer than timeout allows ($PARAM_TIMEOUT s); send less, or have the bot's limit raised" ;;
    */407/*) cure="the proxy that the environment variables name wants other credentials" ;;
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
