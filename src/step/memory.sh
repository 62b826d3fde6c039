
# What the bot remembers: its account data for the room, one object for the runs of a title and one for their alarm.
member_count=0 members=''

open_memory() { # sets USER_ID, and KEY to what tells the runs of this title from others
  KEY=$(printf '%s\n' "$TASK_RUN_NAMESPACE" "$PARAM_TITLE" | sha256sum | head -c 32)
  USER_ID=''
  as_bot GET account/whoami
  [ "$status" != 200 ] || USER_ID=$(answer_string user_id)
  export KEY USER_ID
  variables="$variables --variable %KEY --variable %USER_ID"
}

memory() { # GET|PUT runs|alarm [JSON]
  local type
  type='cdk8s-matrix-notifications.{{KEY}}'
  [ "$2" = runs ] || type='cdk8s-matrix-notifications.alarm.{{KEY}}'
  as_bot "$1" "user/{{USER_ID:url}}/rooms/{{ROOM_ID:url}}/account_data/$type" "${3:-}"
}

add_member() { # KEY VALUE: adds a member to the JSON in members
  member_count=$((member_count + 1))
  export "MEMBER_$member_count=$2"
  variables="$variables --variable %MEMBER_$member_count"
  members="$members${members:+,}\"$1\":\"{{MEMBER_$member_count:json}}\""
}

# answer_number KEY: prints a number in which a shell can count, or nothing: anyone with the token can write the memory.
answer_number() { answer_string "$1" | sed '/[^0-9]/d; /^0./d'; }

is_forgotten() { is_refused 404 M_NOT_FOUND; } # after a GET: there is nothing in it yet

# seconds_of_date DATE: prints an HTTP date, like Wed, 25 Nov 2026 07:58:31 GMT, in seconds since 1970, or nothing.
seconds_of_date() {
  local weekday day month year clock before
  # shellcheck disable=SC2034
  IFS=' ' read -r weekday day month year clock <<DATE
$1
DATE
  before=JanFebMarAprMayJunJulAugSepOctNovDec
  before=${before%%"$month"*}
  date -u -d "$year-$((${#before} / 3 + 1))-$day ${clock% GMT}" +%s 2>/dev/null || return 0
}

in_days() { # SECONDS: prints them in hours or days
  if [ "$1" -lt 172800 ]; then
    echo "$(($1 / 3600)) h"
  else
    echo "$(($1 / 86400)) days"
  fi
}
