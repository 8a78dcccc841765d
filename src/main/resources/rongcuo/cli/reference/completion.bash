# bash completion of rongcuo, from 3.2: the program itself knows what may stand at the cursor.
_rongcuo() {
  local words=() word rest=$COMP_LINE index=0 i current kind='' answer path prefix='' cut=''
  # Bash parts words at = and :, too: those that stand side by side on the line are one.
  for ((i = 0; i <= COMP_CWORD || i < ${#COMP_WORDS[@]}; i++)); do
    word=${COMP_WORDS[i]}
    if ((i > 0)) && [[ $rest != [[:space:]]* && -n $rest || -z $word && $rest == '' && ${COMP_LINE} != *[[:space:]] ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    rest=${rest#"${rest%%[![:space:]]*}"}
    rest=${rest#"$word"}
    if ((i == COMP_CWORD)); then index=$((${#words[@]} - 1)); fi
  done
  for ((i = 0; i < ${#words[@]}; i++)); do
    words[i]=${words[i]//[\\\"\']/}
  done
  current=${words[index]}

  COMPREPLY=()
  answer=$(rongcuo complete $((index - 1)) -- "${words[@]:1}" 2>/dev/null)
  for i in = :; do
    if [[ $COMP_WORDBREAKS == *$i* && $current == *$i* ]]; then
      word=${current%"${current##*"$i"}"}
      if ((${#word} > ${#cut})); then cut=$word; fi
    fi
  done
  while IFS= read -r word; do
    if [[ -z $kind ]]; then
      kind=$word
    elif [[ -n $word ]]; then
      word=${word%%$'\t'*}
      COMPREPLY+=("${word#"$cut"}")
    fi
  done <<<"$answer"
  case $kind in
    files | folders)
      path=$current
      if [[ $current == --*=* ]]; then
        prefix=${current%%=*}=
        path=${current#*=}
      fi
      while IFS= read -r word; do
        word=$prefix$word
        if [[ $word != "$prefix" ]]; then COMPREPLY+=("${word#"$cut"}"); fi
      done < <(if [[ $kind == files ]]; then compgen -f -- "$path"; else compgen -d -- "$path"; fi)
      type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
      ;;
    *)
      if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == *= ]]; then
        type compopt >/dev/null 2>&1 && compopt -o nospace 2>/dev/null
      fi
      ;;
  esac
  return 0
}

complete -F _rongcuo rongcuo
