# Completes a line as bash would: complete.bash SCRIPT WORD…, the words as bash splits them.
# shellcheck source=/dev/null
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMP_LINE=$*
_rongcuo
printf '%s\n' "${COMPREPLY[@]}"
