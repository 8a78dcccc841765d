#compdef rongcuo
# zsh completion of rongcuo: the program itself knows what may stand at the cursor.

_rongcuo() {
  local line text
  local -a answer whole begun
  answer=("${(@f)$(rongcuo complete $((CURRENT - 2)) -- "${(@)words[2,-1]//[\\\"\']/}" 2>/dev/null)}")
  case $answer[1] in
    files | folders)
      compset -P 1 '--[^=]#='
      if [[ $answer[1] == files ]]; then _files; else _files -/; fi
      ;;
    words)
      compset -P '*[=:]'
      for line in "${(@)answer[2,-1]}"; do
        text=${${line%%$'\t'*}#${IPREFIX//[\\\"\']/}}
        text=${text//:/\\:}:${line#*$'\t'}
        if [[ ${line%%$'\t'*} == *= ]]; then begun+=("$text"); else whole+=("$text"); fi
      done
      _describe -t values rongcuo whole -- begun -S ''
      ;;
  esac
}

# Autoloaded from fpath the file is the function's body; sourced it registers the function.
if [ "$funcstack[1]" = _rongcuo ]; then
  _rongcuo "$@"
else
  compdef _rongcuo rongcuo
fi
