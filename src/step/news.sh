
# How this run compares with those before it, which the bot remembers.
news=yes absence='' ended='' is_memory_unknown=no
compared_outcome='' compared_tasks='' compared_news='' compared_run='' # of the last run that succeeded or failed
success_run='' success_time='' last_run='' last_time=''

is_comparable() { [ "$outcome" = succeeded ] || [ "$outcome" = failed ]; }

keeps_memory() { # for an alarm each end; for only-changes the ends that can be compared, of which the room could know
  [ "$is_memory_unknown" = no ] || return 1 # what it holds would be overwritten
  [ "$PARAM_REMEMBER" = true ] || { [ "$PARAM_ONLY_CHANGES" = true ] && is_comparable && [ "$is_lost" = no ]; }
}

recall() { # sets news, absence, and what the memory holds
  tasks=$(without_reasons "${broken:-$idle}" | sha256sum | head -c 32)
  open_memory
  [ "$status" != 200 ] || memory GET runs
  ended=$(seconds_of_date "$date")
  if is_forgotten; then
    return 0
  elif [ "$status" != 200 ]; then
    is_memory_unknown=yes
    echo "note: how the last run ended could not be read (HTTP $status), so this one is reported, and not kept" >&2
    return 0
  fi
  compared_outcome=$(answer_string outcome)
  compared_tasks=$(answer_string tasks)
  compared_news=$(answer_string news)
  compared_run=$(answer_string run)
  success_run=$(answer_string success_run)
  success_time=$(answer_number success_time)
  last_run=$(answer_string last_run)
  last_time=$(answer_number last_time)
  [ "$PARAM_ONLY_CHANGES" = false ] || compare
  [ "$PARAM_REMEMBER" = false ] || recall_alarm
}

compare() { # sets news: fixed (a success after a failure), no (it ended like the last run), or yes
  if ! is_comparable; then
    news=no
  elif [ "$compared_run" = "$transaction_id" ]; then
    news=$compared_news # this run, reported again
  elif [ "$compared_outcome" = failed ] && [ "$outcome" = succeeded ]; then
    news=fixed
  elif [ "$compared_outcome" = succeeded ] && [ "$outcome" = succeeded ]; then
    news=no
  elif [ "$compared_outcome" = failed ] && [ "$compared_tasks" = "$tasks" ]; then
    news=no
  fi
}

recall_alarm() { # sets absence, if an alarm told the room that no run or no success came, and this run ends that
  local told
  memory GET alarm
  told=$(answer_string told)
  if [ "$told" = "run $last_run" ]; then
    say_absence run "$last_time"
  elif [ "$told" = "success $success_run" ] && [ "$outcome" = succeeded ]; then
    say_absence success "$success_time"
  fi
}

say_absence() { # WHAT TIME of the last one
  [ -n "$2" ] && [ -n "$ended" ] || return 0
  absence=", first $1 for $(in_days $((ended - $2)))"
}

remember() { # this run. With a lost report nothing is compared, so the next run that ends so is reported.
  read_clock
  [ "$deadline" -gt $((now + 10)) ] || deadline=$((now + 10)) # the report may have waited long
  if is_comparable && [ "$is_lost" = no ]; then
    compared_outcome=$outcome compared_tasks=$tasks compared_news=$news compared_run=$transaction_id
  fi
  if [ "$outcome" = succeeded ]; then
    success_run=$PARAM_PIPELINE_RUN success_time=$ended
  fi
  add_member outcome "$compared_outcome"
  add_member tasks "$compared_tasks"
  add_member news "$compared_news"
  add_member run "$compared_run"
  add_member success_run "$success_run"
  add_member success_time "$success_time"
  add_member last_outcome "$outcome"
  add_member last_run "$PARAM_PIPELINE_RUN"
  add_member last_time "$ended"
  memory PUT runs "{$members}"
  [ "$status" = 200 ] || echo "note: how this run ended could not be kept for the next one (HTTP $status)" >&2
}
