
# Where the message goes: the homeserver and the room.
find_room() { # sets homeserver, ROOM_ID, and servers: up to three through which the room can be joined
  is_room "$PARAM_ROOM" ||
    fail "room is \"$PARAM_ROOM\"; expected a room id like !abc:example.org or an alias like #ci:example.org"
  server=${PARAM_ROOM#*:}
  [ "$server" != "$PARAM_ROOM" ] || server='' # the id of a room of version 12
  if [ -n "$PARAM_ENDPOINT" ]; then
    set_homeserver "$PARAM_ENDPOINT"
    look="check endpoint $homeserver"
    is_base_url "$homeserver" || refuse_base_url endpoint
  else
    discover_homeserver
  fi
  case $PARAM_ROOM in
    '!'*) export ROOM_ID="$PARAM_ROOM" servers="$server" ;;
    *) look_up_alias ;;
  esac
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

is_server_name() { # TEXT: only characters of a host, perhaps with a port; curl refuses what is none all the same
  case $1 in '' | [!0-9A-Za-z[]* | *[!]0-9A-Za-z._:[-]*) return 1 ;; esac
}

look_up_alias() {
  local what
  what="the alias $PARAM_ROOM could not be looked up (a room id needs no lookup)"
  request --variable %PARAM_ROOM --expand-url "$homeserver/_matrix/client/v3/directory/room/{{PARAM_ROOM:url}}"
  [ "$status" = 200 ] || give_up "$what"
  ROOM_ID=$(answer_string room_id)
  [ "$ROOM_ID" != "${ROOM_ID#!?}" ] || fail "$what: HTTP 200 without a room_id; $look"
  export ROOM_ID
  servers=$(answer_in_one_line | sed -n 's/.*"servers" *: *\[\([^]]*\)\].*/\1/p' | tr -d '" ' | tr ',' '\n' |
    sed -n '/^[0-9A-Za-z._:-]*$/p' | head -n 3)
}

set_homeserver() { # HOST-OR-URL
  homeserver=$1
  [ "$homeserver" != "${homeserver#*://}" ] || homeserver=https://$homeserver
  while [ "$homeserver" != "${homeserver%/}" ]; do
    homeserver=${homeserver%/}
  done
}

is_base_url() { # TEXT: http or https, a host and perhaps a path: no user, query or fragment, and no path of the API
  case $1 in
    *[!]0-9A-Za-z/._~%:[-]* | */_matrix* | https://http*//*) return 1 ;;
    https://[0-9A-Za-z[]* | http://[0-9A-Za-z[]*) return 0 ;;
    *) return 1 ;;
  esac
}

refuse_base_url() { # WHAT
  case $homeserver in *[@?#]*) homeserver='<hidden, since it may hold a secret>' ;; esac
  fail "$1 is \"$homeserver\"; expected a host, or a URL like https://matrix.example.org, without user or query"
}

# discover_homeserver: sets homeserver by the specification's rules for /.well-known/matrix/client, and look. Whatever
# the server has led to must answer like a homeserver before it gets the token.
discover_homeserver() {
  local well_known lost
  look='set endpoint to the homeserver'
  is_server_name "$server" || fail "room is \"$PARAM_ROOM\", which names no server to ask; $look"
  well_known=https://$(printf %s "$server" | sed 's/:[0-9]*$//')/.well-known/matrix/client
  request --location --max-redirs 5 --proto =https --proto-redir =https --url "$well_known"
  case $status in
    200) read_base_url "$well_known" ;;
    404) homeserver=https://$server ;;
    *) give_up "the homeserver of $server could not be discovered" ;;
  esac
  lost="the homeserver of $server was not found at $homeserver"
  request --url "$homeserver/_matrix/client/versions"
  case $status in 000 | 408 | 429 | 5??) give_up "$lost" ;; esac
  grep -q '"versions" *: *\[\|"errcode" *: *"M_' "$answer" || give_up "$lost"
}

read_base_url() { # WELL-KNOWN-URL that has answered
  local base_url
  base_url=$(answer_in_one_line | sed -n 's/.*"m.homeserver" *: *{[^}]*"base_url" *: *"\([^"]*\)".*/\1/p' | sed 's/\\//g')
  [ -n "$base_url" ] || fail "$1 names no base_url of an m.homeserver; $look"
  set_homeserver "$base_url"
  is_base_url "$homeserver" || refuse_base_url "base_url in $1"
  [ "$homeserver" = "${homeserver#http:}" ] || refuse_base_url "base_url in $1" # it must name one with TLS
}
