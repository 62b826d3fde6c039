
is_identifier() { # TEXT: one word of at most 255 characters
  case $1 in '' | *[[:space:][:cntrl:]]*) return 1 ;; esac
  [ "${#1}" -le 255 ]
}

is_server_name() { # TEXT: only characters of a host, perhaps with a port; curl refuses what is none all the same
  case $1 in '' | [!0-9A-Za-z[]* | *[!]0-9A-Za-z._:[-]*) return 1 ;; esac
}

find_homeserver() { # SERVER-NAME: sets homeserver, and look to where to look if that is none
  homeserver=$PARAM_ENDPOINT what=endpoint look='set endpoint to the homeserver'
  [ -n "$PARAM_ENDPOINT" ] || ask_well_known "$1"
  case $homeserver in *://*) ;; *) homeserver=https://$homeserver ;; esac
  while [ "$homeserver" != "${homeserver%/}" ]; do homeserver=${homeserver%/}; done
  case $homeserver in
    *[!]0-9A-Za-z/._~%:[-]*) false ;;
    https://[0-9A-Za-z[]*) ;;
    http://[0-9A-Za-z[]*) [ -n "$PARAM_ENDPOINT" ] ;; # a server must name one with TLS
    *) false ;;
  esac || {
    case $homeserver in *[@?#]*) homeserver='<hidden, since it may hold a secret>' ;; esac
    fail "$what is \"$homeserver\"; expected a host, or a URL like https://matrix.example.org, without user or query"
  }
  [ -z "$PARAM_ENDPOINT" ] || { look="check endpoint $homeserver" && return; }
  # Whatever the server has led to must answer like a homeserver before it gets the token.
  request --url "$homeserver/_matrix/client/versions"
  case $status in 000 | 408 | 429 | 5??) false ;; *) grep -q '"versions" *: *\[\|"errcode" *: *"M_' "$answer" ;; esac ||
    give_up "the homeserver of $1 was not found at $homeserver"
}

ask_well_known() { # SERVER-NAME: sets homeserver by the specification's rules for /.well-known/matrix/client
  is_server_name "$1" || fail "room is \"$PARAM_ROOM\", which names no server to ask; $look"
  case $1 in *']') host=$1 ;; *) host=${1%:*} ;; esac
  what="base_url in https://$host/.well-known/matrix/client"
  request --location --max-redirs 5 --proto =https --proto-redir =https --url "https://$host/.well-known/matrix/client"
  case $status in
    200) homeserver=$(answer_string 'm.homeserver" *: *[{][^}]*"base_url') ;;
    404) homeserver=https://$1 ;;
    *) give_up "the homeserver of $1 could not be discovered" ;;
  esac
}

find_room() { # sets ROOM_ID and homeserver by the params room and endpoint
  server=${PARAM_ROOM#*:}
  [ "$server" != "$PARAM_ROOM" ] || server=''
  case $PARAM_ROOM in
    '!:'* | '#:'* | *:) false ;;
    '!'?*) is_identifier "$PARAM_ROOM" ;;
    '#'*) is_identifier "$PARAM_ROOM" && is_server_name "$server" ;;
    *) false ;;
  esac || fail "room is \"$PARAM_ROOM\"; expected a room id like !abc:example.org or an alias like #ci:example.org"
  find_homeserver "$server"
  export ROOM_ID="$PARAM_ROOM"
  case $PARAM_ROOM in '!'*) return ;; esac
  request --variable %PARAM_ROOM --expand-url "$homeserver/_matrix/client/v3/directory/room/{{PARAM_ROOM:url}}"
  what="the alias $PARAM_ROOM could not be looked up (a room id needs no lookup)"
  [ "$status" = 200 ] || give_up "$what"
  ROOM_ID=$(answer_string room_id)
  case $ROOM_ID in '!'?*) ;; *) fail "$what: HTTP 200 without a room_id; $look" ;; esac
}
