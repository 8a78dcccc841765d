# PowerShell completion of rongcuo: the program itself knows what may stand at the cursor.
Register-ArgumentCompleter -Native -CommandName 'rongcuo', 'rongcuo.cmd' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @()
    $index = 0
    foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
        if ($element.Extent.EndOffset -lt $cursorPosition) { $index++ }
        $words += $element.Extent.Text.Trim('"', "'")
    }
    # The command processor of Windows would run what stands behind one of these.
    if ($env:OS -eq 'Windows_NT' -and "$words" -match '[&|<>^%"]') { return }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $answer = @(rongcuo complete $index '--' @words 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    # PowerShell may replace but the end of a word, such as what follows a comma.
    $kept = 0
    if ($index -lt $words.Count -and $words[$index].EndsWith($wordToComplete)) {
        $kept = $words[$index].Length - $wordToComplete.Length
    }
    # Without candidates PowerShell offers files itself.
    if ($answer.Count -lt 2 -or $answer[0] -ne 'words') { return }
    foreach ($line in $answer[1..($answer.Count - 1)]) {
        $text, $meaning = $line -split "`t", 2
        if (-not $meaning) { $meaning = $text }
        [System.Management.Automation.CompletionResult]::new(
            $text.Substring($kept), $text, 'ParameterValue', $meaning)
    }
}
