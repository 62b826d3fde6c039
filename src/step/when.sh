
operator='' found='' unmet=''
add_condition() { # in=INPUT or notin=INPUT, and =VALUE for each value of it; sets unmet to one that does not hold
  case $operator/$1 in
    in/=* | notin/=*) values="$values \"${1#=}\"" && { [ "${1#=}" != "$input" ] || found=in; } ;;
    */in=* | */notin=*) end_condition && operator=${1%%=*} input=${1#*=} found=notin values='' ;;
    *) fail "when has \"$1\"; expected in=INPUT or notin=INPUT, and after it =VALUE for each value" ;;
  esac
}

end_condition() { # looks at the last one when all its values are known
  [ "$operator" = "$found" ] || unmet=$(printf %.2000s "\"$input\" $operator$values" | tr -s '[:cntrl:]' ' ')
}
