
# --- Where ---

# find_homeserver SERVER-NAME: the endpoint param or, where that is empty, what the server's .well-known names.
find_homeserver() {
  homeserver=$PARAM_ENDPOINT by=''
  [ "${#homeserver}" -le 2000 ] || homeserver=http:// # which is refused below: no URL is that long, and a shell is slow in long texts
  case $homeserver in
    '') discover_homeserver "$1" ;;
    *://*) ;;
    *) homeserver=https://$homeserver by=', which is asked by https:// since it names no scheme' ;;
  esac
  trim_homeserver
  shown=$PARAM_ENDPOINT
  case $shown in *@*) shown="…@${shown##*@}" ;; esac # what stands before it may be a password
  is_base_url "$homeserver" ||
    fail "endpoint is \"$shown\"; expected a host, or a URL like https://matrix.example.org, without user, query and fragment"
  look="check endpoint $homeserver$by"
}

# trim_homeserver: a slash at its end would stand twice in each URL.
trim_homeserver() {
  while [ "$homeserver" != "${homeserver%/}" ]; do homeserver=${homeserver%/}; done
}

# discover_homeserver SERVER-NAME: by the specification's rules for /.well-known/matrix/client.
discover_homeserver() {
  is_server_name "$1" || fail "room is \"$PARAM_ROOM\", which names no server to ask; set endpoint to the homeserver"
  host=$1
  case $host in *']') ;; *:*) host=${host%:*} ;; esac
  homeserver=https://$host/.well-known/matrix/client
  look="set endpoint to the homeserver, or look at $homeserver"
  request --url "$homeserver" --location --max-redirs 5 --proto =https --proto-redir =https
  case $curl_exit/$status in
    0/404) homeserver=https://$1; return ;;
    0/200) ;;
    *) give_up "the homeserver of $1 could not be discovered" ;;
  esac
  homeserver=$(json_string m.homeserver base_url)
  trim_homeserver
  case $homeserver in https://*) is_base_url "$homeserver" ;; *) false ;; esac ||
    fail "https://$host/.well-known/matrix/client names \"$homeserver\" as the homeserver's base_url; expected an https:// URL; correct it, or set endpoint"
  request --url "$homeserver/_matrix/client/versions"
  unanswered="the homeserver that $host names, $homeserver, could not be asked"
  [ "$curl_exit" = 0 ] || give_up "$unanswered"
  grep -q '"versions"\|"errcode"' "$answer" || {
    case $status in 408 | 429 | 5??) give_up "$unanswered" ;; esac
    false
  } ||
    fail "https://$host/.well-known/matrix/client names $homeserver, which is no Matrix homeserver (HTTP $status); correct it, or set endpoint"
}

# find_room: sets ROOM_ID and homeserver from the params room and endpoint.
find_room() {
  is_identifier "$PARAM_ROOM" || refuse_room
  server=''
  case $PARAM_ROOM in *:*) server=${PARAM_ROOM#*:} ;; esac
  via=$server
  case $PARAM_ROOM in
    '!' | '!:'* | '!'*:) refuse_room ;;
    '!'*)
      find_homeserver "$server"
      ROOM_ID=$PARAM_ROOM
      ;;
    '#'?*:*)
      { [ "$PARAM_ROOM" != "#:$server" ] && is_server_name "$server"; } || refuse_room
      find_homeserver "$server"
      request --variable %PARAM_ROOM --expand-url "$homeserver/_matrix/client/v3/directory/room/{{PARAM_ROOM:url}}"
      [ "$curl_exit/$status" = 0/200 ] ||
        give_up "the alias $PARAM_ROOM could not be looked up" 'the homeserver knows no room of that name; check the alias, or use the room id'
      ROOM_ID=$(json_string room_id)
      case $ROOM_ID in
        '!'?*) is_identifier "$ROOM_ID" && ! holds_token "$ROOM_ID" ;;
        *) false ;;
      esac || fail "the alias $PARAM_ROOM could not be looked up: HTTP 200 without a room_id; $look"
      ;;
    *) refuse_room ;;
  esac
  export ROOM_ID
}

refuse_room() {
  fail "room is \"$PARAM_ROOM\"; expected a room id like !abc:example.org or an alias like #ci:example.org"
}
