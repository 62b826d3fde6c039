
# Requests. Each is asked until its answer is final, or the time is up.
date='' room_in_url=''
answer=/tmp/answer   # the body of the last answer
figures=/tmp/figures # what curl says of it, one figure a line
format='%{http_code}\n%{redirect_url}\n%header{retry-after}\n%header{date}\n'
format=$format'%{size_upload}\n{{ROOM_ID:url}}\n%{errormsg}\n'

# request CURL-ARGUMENT…: sets status (000 if no whole answer came), redirect, date, room_in_url (ROOM_ID as it stands
# in a link), curl's exit_code and problem, and tries. may_have_arrived: a try may have been carried out all the same.
request() {
  tries=0 status=000 exit_code=28 problem='no time was left; raise timeout' may_have_arrived=no
  while has_time_left; do
    tries=$((tries + 1))
    ask "$@"
    is_worth_another_try || return 0
    wait_for_next_try || return 0
  done
}

ask() { # CURL-ARGUMENT…: one try
  local longest uploaded
  longest=$((timeout < 90 ? timeout / 3 + 1 : 30)) # a server that hangs must leave time for another try
  longest=$((left < longest ? left : longest))
  true 2>/dev/null >"$answer" || fail 'nothing can be written to /tmp; is it full?'
  curl --disable --silent --globoff --path-as-is --proto =http,https --max-filesize 1000000 --output "$answer" \
    --connect-timeout 10 --max-time "$longest" --variable %ROOM_ID= \
    --expand-write-out "$format" "$@" >"$figures" 2>/dev/null &
  await
  exit_code=$ended_with
  {
    read -r status
    read -r redirect
    read -r retry_after
    # shellcheck disable=SC2034 # by the clock of the homeserver, for reports
    read -r date
    read -r uploaded
    read -r room_in_url
    read -r problem
  } <"$figures" || status=000 retry_after='' uploaded=1 problem="curl ended with exit code $exit_code"
  if [ "$exit_code" != 0 ] && ! is_error_status; then
    status=000 # what was cut off is no answer, unless it is an error anyway
  fi
  if is_trouble && [ "$uploaded" != 0 ] && [ "$exit_code" != 127 ]; then # 127: there is no curl
    may_have_arrived=yes
  fi
}

await() { # waits for what was just started in the background, where a signal can interrupt it; sets ended_with
  child=$! ended_with=0
  wait "$child" || ended_with=$?
  child=''
}

is_error_status() { case $status in 4?? | 5??) ;; *) return 1 ;; esac; }
is_trouble() { case $status in 000 | 5??) ;; *) return 1 ;; esac; } # nobody knows whether it was carried out

is_worth_another_try() {
  case $status in
    408 | 429 | 5??) return 0 ;; # the server may think better of it
    [1-4]??) return 1 ;;
  esac
  # As curl says it: the server speaks no TLS, or the proxy refuses.
  case $problem in *'wrong version number'* | *'response 4'* | *'nsupported proxy'*) return 1 ;; esac
  case $exit_code in
    5 | 6 | 7 | 28 | 35) return 0 ;;              # no name, no connection, no answer in time, no TLS
    16 | 18 | 52 | 55 | 56 | 92 | 95) return 0 ;; # the connection broke
    *) return 1 ;;
  esac
}

has_time_left() { # sets left, the seconds for another try
  read_clock
  left=$((deadline - now))
  [ "$status" != 429 ] || left=$((last_turn - now)) # the server is there, and only asks to wait
  [ "$left" -gt 0 ]
}

wait_for_next_try() { # as long as the server asks for; fails if that is too long
  local seconds
  seconds=$((tries < 3 ? tries : 3))
  case $retry_after in
    '' | 0* | *[!0-9]*) ;; # none, or a date
    ???????*) return 1 ;;  # weeks
    *) seconds=$((retry_after > seconds ? retry_after : seconds)) ;;
  esac
  has_time_left || return 1
  [ "$seconds" -lt "$left" ] || return 1
  sleep "$seconds" &
  await
}

answer_string() { # KEY: prints the answer's string under this key in one line, or nothing
  answer_in_one_line | sed -n -E "s/.*\"$1\" *: *\"(([^\"\\]|\\\\.)*)\".*/\1/p" | sed 's/\\\(["/]\)/\1/g'
}

answer_in_one_line() { head -c 20000 "$answer" | tr -s '[:cntrl:]' ' '; }
answer_errcode() { answer_string errcode | sed '/[^A-Z0-9_.]/d'; } # nothing, if it has another form
is_refused() { [ "$status" = "$1" ] && [ "$(answer_errcode)" = "$2" ]; } # STATUS ERRCODE
