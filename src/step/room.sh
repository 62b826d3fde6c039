
# Where the message goes: the homeserver and the room.
find_room() { # sets homeserver, ROOM_ID, and servers: up to three through which the room can be joined
  is_room "$PARAM_ROOM" ||
    fail "room is \"$PARAM_ROOM\"; expected a room id like !abc:example.org or an alias like #ci:example.org"
  server=${PARAM_ROOM#*:}
  is_server_name "$server" || server='' # the id of a room of version 12 has none
  if [ -n "$PARAM_ENDPOINT" ]; then
    set_homeserver endpoint "$PARAM_ENDPOINT"
    look="check endpoint $homeserver"
  else
    look='set endpoint to the homeserver'
    discover_homeserver
  fi
  servers=$server
  export ROOM_ID="$PARAM_ROOM"
  case $PARAM_ROOM in '#'*) look_up_alias ;; esac
}

is_room() { # TEXT: a room id or an alias, and no link to one
  is_identifier "$1" || return 1
  case $1 in
    *'?via='* | */'$'* | '!:'* | '#:'* | *:) return 1 ;;
    '!'?*) return 0 ;;
    '#'*:*) is_server_name "${1#*:}" ;;
    *) return 1 ;;
  esac
}

# is_server_name TEXT: only characters of a host, perhaps with a port. (In a pattern's brackets, ] stands first and -
# last.) curl itself refuses a bad host.
is_server_name() { case $1 in '' | [!0-9A-Za-z[]* | *[!]0-9A-Za-z._:[-]*) return 1 ;; esac; }

look_up_alias() {
  local what
  what="the alias $PARAM_ROOM could not be looked up (a room id needs no lookup)"
  ROOM_ID=''
  request --variable %PARAM_ROOM --expand-url "$homeserver/_matrix/client/v3/directory/room/{{PARAM_ROOM:url}}"
  [ "$status" = 200 ] || give_up "$what"
  ROOM_ID=$(answer_string room_id)
  case $ROOM_ID in '!'?*) ;; *) fail "$what: HTTP 200 without a room_id; $look" ;; esac
  servers=$(answer_in_one_line | sed -n 's/.*"servers" *: *\[\([^]]*\).*/\1/p' | tr -d '" ' | tr ',' '\n' |
    sed -n '/^[0-9A-Za-z._:-]*$/p' | head -n 3)
}

set_homeserver() { # WHAT HOST-OR-URL: sets homeserver to a base URL: no user, query or fragment, and no path of the API
  homeserver=$2
  case $homeserver in *://*) ;; *) homeserver=https://$homeserver ;; esac
  while [ "$homeserver" != "${homeserver%/}" ]; do
    homeserver=${homeserver%/}
  done
  case $homeserver in
    *[@?#]*) homeserver='<hidden, since it may hold a secret>' ;;
    *[!]0-9A-Za-z/._~%:[-]* | */_matrix*) ;;
    https://http*//*) ;; # like https//host
    https://[0-9A-Za-z[]* | http://[0-9A-Za-z[]*) return 0 ;;
  esac
  fail "$1 is \"$homeserver\"; expected a host, or a URL like https://matrix.example.org, without user or query"
}

# discover_homeserver: by the specification's rules for /.well-known/matrix/client. Whatever the server has led to must
# answer like a homeserver before it gets the token.
discover_homeserver() {
  local well_known base_url lost
  is_server_name "$server" || fail "room is \"$PARAM_ROOM\", which names no server to ask; $look"
  well_known=https://$(printf %s "$server" | sed 's/:[0-9]*$//')/.well-known/matrix/client
  request --location --max-redirs 5 --proto =https --proto-redir =https --url "$well_known"
  case $status in
    200) base_url=$(answer_base_url) ;;
    404) base_url=$server ;;
    *) give_up "the homeserver of $server could not be discovered" ;;
  esac
  [ -n "$base_url" ] || fail "$well_known names no base_url of an m.homeserver; $look"
  set_homeserver "base_url in $well_known" "$base_url"
  case $homeserver in http:*) fail "base_url in $well_known is \"$homeserver\"; expected a URL with https" ;; esac
  lost="the homeserver of $server was not found at $homeserver"
  request --url "$homeserver/_matrix/client/versions"
  case $status in 000 | 408 | 429 | 5??) give_up "$lost" ;; esac
  grep -q '"versions" *: *\[\|"errcode" *: *"M_' "$answer" || give_up "$lost"
}

answer_base_url() {
  answer_in_one_line | sed -n 's/.*"m.homeserver" *: *{[^}]*"base_url" *: *"\([^"]*\)".*/\1/p' | sed 's/\\//g'
}
