# bash completion of rongcuo, from 3.2: the program itself knows what may stand at the cursor.
_rongcuo() {
  local words=() word rest=$COMP_LINE index=0 i current kind='' answer path prefix='' cut=''
  # Bash parts words at = and :, too: those that stand side by side on the line are one.
  for ((i = 0; i <= COMP_CWORD || i < ${#COMP_WORDS[@]}; i++)); do
    word=${COMP_WORDS[i]}
    if ((i > 0)) && [[ $rest != [[:space:]]* ]]; then
      if ((i == COMP_CWORD)); then cut=${words[${#words[@]} - 1]}; fi
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    rest=${rest#*"$word"}
    if ((i == COMP_CWORD)); then
      index=$((${#words[@]} - 1))
      # Where the word at the cursor is nothing but = or :, what is offered stands behind it.
      if [[ -n $word && -z ${word//[=:]/} && $COMP_WORDBREAKS == *"${word:0:1}"* ]]; then
        cut+=$word
      fi
    fi
  done
  for ((i = 0; i < ${#words[@]}; i++)); do
    words[i]=${words[i]//[\\\"\']/}
  done
  current=${words[index]}
  cut=${cut//[\\\"\']/}

  COMPREPLY=()
  answer=$(rongcuo complete $((index - 1)) -- "${words[@]:1}" 2>/dev/null)
  while IFS= read -r word; do
    if [[ -z $kind ]]; then
      kind=$word
    elif [[ -n $word ]]; then
      word=${word%%$'\t'*}
      word=${word#"$cut"}
      # What was typed of a file's name comes back as it is on disk.
      if [[ ${COMP_WORDS[COMP_CWORD]} != [\"\']* && $word == *[[:space:]\$\`\;\&\|\<\>\(\)]* ]]; then
        printf -v word %q "$word"
      fi
      COMPREPLY+=("$word")
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
      # An older bash cannot be told that these are files, whose names have to be quoted.
      if ! compopt -o filenames 2>/dev/null; then
        for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
          printf -v word %q "${COMPREPLY[i]}"
          COMPREPLY[i]=$word
        done
      fi
      ;;
    *)
      if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace 2>/dev/null
      fi
      ;;
  esac
  return 0
}

complete -F _rongcuo rongcuo
