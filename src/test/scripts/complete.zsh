# Types a line and the tabulator key into a zsh of its own: complete.zsh FOLDER-OF-SCRIPT LINE.
# Prints the line as completed, between < and >.
zmodload zsh/zpty
zpty z zsh -f -i
{
  zpty -w z "PS1= PS2= RPS1=; setopt no_prompt_cr no_beep; fpath=(${(q)1} \$fpath)"
  zpty -w z "autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' list-prompt ''; stty -echo; LISTMAX=0"
  zpty -w z 'bindkey "^X" show; show() { print -r -- "<$BUFFER>"; zle kill-buffer }; zle -N show; print READY'
  zpty -r -m z seen $'*READY\r*' || exit 1
  zpty -n -w z "$2"$'\t'
  zpty -n -w z $'\x18'
  zpty -r -m z seen '*<*>*' || exit 1
  print -r -- "$seen"
} always {
  zpty -d z
}
