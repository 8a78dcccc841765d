@echo off
rem Starts rongcuo. In a checkout it first builds the program if it is not there.
rem ASCII alone: what code page the window has is not known here. No delayed expansion: file
rem names may hold exclamation marks. No blocks in parentheses: paths may hold these.
setlocal EnableExtensions DisableDelayedExpansion
set "RONGCUO_HOME=%~dp0"

set "RONGCUO_JAVA=%RONGCUO_HOME%runtime\bin\java.exe"
if exist "%RONGCUO_JAVA%" goto :java_found
if not defined JAVA_HOME goto :java_on_path
set "RONGCUO_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%RONGCUO_JAVA%" goto :java_found
:java_on_path
set "RONGCUO_JAVA="
for %%J in (java.exe) do set "RONGCUO_JAVA=%%~$PATH:J"
if defined RONGCUO_JAVA goto :java_found
echo rongcuo: Java not found; install Java 17 or later, or set JAVA_HOME. 1>&2
exit /b 3
:java_found

set "RONGCUO_LIB=%RONGCUO_HOME%lib"
if not exist "%RONGCUO_HOME%pom.xml" goto :built
set "RONGCUO_LIB=%RONGCUO_HOME%target"
if not exist "%RONGCUO_LIB%\rongcuo.jar" goto :build
if exist "%RONGCUO_LIB%\rongcuo-documents.jar" goto :built
:build
echo rongcuo: building on first use, this takes a minute or two ... 1>&2
pushd "%RONGCUO_HOME%" || exit /b 3
call mvnw.cmd -q -B -DskipTests -Dspotless.check.skip=true package 1>&2
set "RONGCUO_STATUS=%ERRORLEVEL%"
popd
if not "%RONGCUO_STATUS%"=="0" exit /b 3
:built

rem The archive of classes from which Java starts quicker. Where there is none that fits, the
rem program has one made in the background (rongcuo.cli.ClassArchive).
set "RONGCUO_ARCHIVE=%RONGCUO_LIB%\rongcuo.jsa"
set "RONGCUO_SHARE=-XX:SharedArchiveFile=%RONGCUO_ARCHIVE%"
if not exist "%RONGCUO_ARCHIVE%" set "RONGCUO_SHARE=-Drongcuo.archive.absent=true"

"%RONGCUO_JAVA%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 "%RONGCUO_SHARE%" "-Drongcuo.archive=%RONGCUO_ARCHIVE%" "-Drongcuo.command=%~0" %RONGCUO_JAVA_OPTS% -cp "%RONGCUO_LIB%\rongcuo.jar" rongcuo.cli.Main %*
exit /b %ERRORLEVEL%
