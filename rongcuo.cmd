@echo off
rem Starts rongcuo. In a checkout it first builds the program if it is not there.
rem ASCII alone: what code page the window has is not known here. No delayed expansion: file
rem names may hold exclamation marks. No blocks in parentheses: paths may hold these.
setlocal EnableExtensions DisableDelayedExpansion
rem No program of the working folder is taken for Java: what is meant there is called by its path.
set "NoDefaultCurrentDirectoryInExePath=1"
rem A variable of this name would hide the status that Java ends with.
set "ERRORLEVEL="
set "RONGCUO_HOME=%~dp0"
set "RONGCUO_LIB=%RONGCUO_HOME%lib"
set "RONGCUO_WORDS=%RONGCUO_LIB%"
if not exist "%RONGCUO_HOME%pom.xml" goto :places_known
set "RONGCUO_LIB=%RONGCUO_HOME%target"
set "RONGCUO_WORDS=%RONGCUO_HOME%src\dist\windows"
:places_known

rem Java's class path is parted by semicolons, and there is no way to write one in a folder's name.
if "%RONGCUO_HOME:;=%"=="%RONGCUO_HOME%" goto :home_usable
call :say_in_chinese folder
echo rongcuo: Java cannot start from a folder with a semicolon in its name: "%RONGCUO_HOME%". Rename or move it. 1>&2
goto :cannot_start
:home_usable

set "RONGCUO_JAVA=%RONGCUO_HOME%runtime\bin\java.exe"
if exist "%RONGCUO_JAVA%" goto :java_found
set "RONGCUO_JAVA_HOME="
if not defined JAVA_HOME goto :java_on_path
rem JAVA_HOME as people set it: in quotation marks, with blanks around it, with what parts a PATH or
rem a slash at its end, with bin, or as the program itself.
set "RONGCUO_JAVA_HOME=%JAVA_HOME:"=%"
:java_home_look
if not defined RONGCUO_JAVA_HOME goto :java_on_path
if "%RONGCUO_JAVA_HOME:~-1%"==" " goto :java_home_end
if "%RONGCUO_JAVA_HOME:~-1%"==";" goto :java_home_end
if "%RONGCUO_JAVA_HOME:~-1%"=="\" goto :java_home_end
if "%RONGCUO_JAVA_HOME:~-1%"=="/" goto :java_home_end
if "%RONGCUO_JAVA_HOME:~0,1%"==" " goto :java_home_begin
if /i "%RONGCUO_JAVA_HOME:~-4%"=="\bin" goto :java_home_bin
if /i "%RONGCUO_JAVA_HOME:~-4%"=="/bin" goto :java_home_bin
if /i "%RONGCUO_JAVA_HOME:~-9%"=="\java.exe" goto :java_home_program
if /i "%RONGCUO_JAVA_HOME:~-9%"=="/java.exe" goto :java_home_program
goto :java_home_clean
:java_home_begin
set "RONGCUO_JAVA_HOME=%RONGCUO_JAVA_HOME:~1%"
goto :java_home_look
:java_home_end
set "RONGCUO_JAVA_HOME=%RONGCUO_JAVA_HOME:~0,-1%"
goto :java_home_look
:java_home_bin
set "RONGCUO_JAVA_HOME=%RONGCUO_JAVA_HOME:~0,-4%"
goto :java_home_look
:java_home_program
set "RONGCUO_JAVA_HOME=%RONGCUO_JAVA_HOME:~0,-9%"
goto :java_home_look
:java_home_clean
set "RONGCUO_JAVA=%RONGCUO_JAVA_HOME%\bin\java.exe"
if exist "%RONGCUO_JAVA%" goto :java_found
:java_on_path
set "RONGCUO_JAVA="
for %%J in (java.exe) do set "RONGCUO_JAVA=%%~$PATH:J"
if defined RONGCUO_JAVA goto :java_found
if defined RONGCUO_JAVA_HOME goto :java_home_wrong
call :say_in_chinese java
echo rongcuo: Java not found; install Java 17 or later, or set JAVA_HOME. 1>&2
goto :cannot_start
:java_home_wrong
call :say_in_chinese java
echo rongcuo: there is no bin\java.exe in "%RONGCUO_JAVA_HOME%", which JAVA_HOME names, and no Java on the PATH; install Java 17 or later, or mend JAVA_HOME. 1>&2
goto :cannot_start
:java_found

set "RONGCUO_ARCHIVE=%RONGCUO_LIB%\rongcuo.jsa"

rem Which Java it is stands beside it; one that does not tell is asked, unless it made the archive.
set "RONGCUO_VERSION="
for %%J in ("%RONGCUO_JAVA%\..\..") do set "RONGCUO_RELEASE=%%~fJ\release"
if not exist "%RONGCUO_RELEASE%" goto :ask_java
for /f "usebackq tokens=1,2 delims==" %%A in ("%RONGCUO_RELEASE%") do if "%%A"=="JAVA_VERSION" set "RONGCUO_VERSION=%%~B"
goto :version_told
:ask_java
if exist "%RONGCUO_ARCHIVE%" goto :version_told
for %%J in ("%RONGCUO_JAVA%\..") do pushd "%%~fJ"
for /f "tokens=2,3" %%A in ('.\java.exe -version 2^>^&1') do if "%%A"=="version" set "RONGCUO_VERSION=%%~B"
popd
if defined RONGCUO_VERSION goto :version_told
call :say_in_chinese java
echo rongcuo: "%RONGCUO_JAVA%" cannot be run; install Java 17 or later, or set JAVA_HOME. 1>&2
goto :cannot_start
:version_told
set "RONGCUO_MAJOR="
if not defined RONGCUO_VERSION goto :version_fits
for /f "tokens=1 delims=.-+_" %%M in ("%RONGCUO_VERSION%") do set "RONGCUO_MAJOR=%%M"
if not defined RONGCUO_MAJOR goto :version_fits
if %RONGCUO_MAJOR% GEQ 17 goto :version_fits
call :say_in_chinese java
echo rongcuo: the Java found is %RONGCUO_VERSION% ("%RONGCUO_JAVA%"), which is too old; install Java 17 or later, or set JAVA_HOME to it. 1>&2
goto :cannot_start
:version_fits

if not exist "%RONGCUO_HOME%pom.xml" goto :built
if not exist "%RONGCUO_LIB%\rongcuo.jar" goto :build
if exist "%RONGCUO_LIB%\rongcuo-documents.jar" goto :built
:build
echo rongcuo: building on first use, this takes a minute or two ... 1>&2
rem The build takes the Java that was found, however JAVA_HOME is written.
for %%J in ("%RONGCUO_JAVA%\..\..") do if exist "%%~fJ\bin\javac.exe" set "JAVA_HOME=%%~fJ"
pushd "%RONGCUO_HOME%"
call "%RONGCUO_HOME%mvnw.cmd" -q -B -DskipTests -Dspotless.check.skip=true package 1>&2
set "RONGCUO_STATUS=%ERRORLEVEL%"
popd
if not "%RONGCUO_STATUS%"=="0" exit /b 3
:built

rem The archive of classes from which Java starts quicker. Where there is none that fits, the
rem program has one made in the background (rongcuo.cli.frame.ClassArchive).
set "RONGCUO_SHARE=-XX:SharedArchiveFile=%RONGCUO_ARCHIVE%"
if not exist "%RONGCUO_ARCHIVE%" set "RONGCUO_SHARE=-Drongcuo.archive.absent=true"

rem Of what terminals need, newer ones warn unless it is allowed. One that is not known has made the
rem archive, so that it is new enough to understand.
set "RONGCUO_ACCESS=--enable-native-access=ALL-UNNAMED"
if not defined RONGCUO_MAJOR goto :access_settled
if %RONGCUO_MAJOR% LSS 22 set "RONGCUO_ACCESS="
:access_settled

rem A console is one only if input and output are on it, as in Java 17.
"%RONGCUO_JAVA%" -Xshare:auto -Xlog:disable %RONGCUO_ACCESS% -Djdk.console=java.base -XX:+UseSerialGC -Xmn32m -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 "%RONGCUO_SHARE%" "-Drongcuo.archive=%RONGCUO_ARCHIVE%" "-Drongcuo.command=%~0" %RONGCUO_JAVA_OPTS% -cp "%RONGCUO_LIB%\rongcuo.jar" rongcuo.cli.Main %*
exit /b %ERRORLEVEL%

rem What cannot be written here: "call :say_in_chinese FILE", then the words in English, then
rem "goto :cannot_start". The console is of UTF-8 meanwhile.
:say_in_chinese
set "RONGCUO_PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp 2^>nul') do set "RONGCUO_PAGE=%%P"
chcp 65001 >nul 2>nul
if exist "%RONGCUO_WORDS%\%1.txt" type "%RONGCUO_WORDS%\%1.txt" 1>&2
goto :eof

:cannot_start
if defined RONGCUO_PAGE chcp %RONGCUO_PAGE% >nul 2>nul
exit /b 3
