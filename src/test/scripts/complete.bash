# Completes a line as bash would: complete.bash SCRIPT LINE, which is parted into words as bash does.
# shellcheck source=/dev/null
source "$1"
spaced=$(sed -E 's/([=:]+)/ \1 /g' <<<"$2")
read -ra COMP_WORDS <<<"$spaced"
if [[ $spaced == *' ' ]]; then COMP_WORDS+=(''); fi
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_LINE=$2
_rongcuo
printf '%s\n' "${COMPREPLY[@]}"
