# fish completion of rongcuo: the program itself knows what may stand at the cursor.
function __rongcuo_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (rongcuo complete (math (count $words) - 1) -- $words[2..-1] $current 2>/dev/null)
    set -l prefix (string match -r -- '^--[^=]*=' $current)
    set -l path (string replace -r -- '^--[^=]*=' '' $current)
    switch "$answer[1]"
        case files
            printf "$prefix%s\n" (__fish_complete_path $path)
        case folders
            printf "$prefix%s\n" (__fish_complete_directories $path)
        case words
            printf '%s\n' $answer[2..-1]
    end
end

complete -c rongcuo -f -a '(__rongcuo_complete)'
