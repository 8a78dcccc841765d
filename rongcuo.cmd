@echo off
rem Starts rongcuo. In a checkout it first builds the program if it is not there.
rem ASCII alone: what code page the window has is not known here. No delayed expansion: file
rem names may hold exclamation marks. No blocks in parentheses: paths may hold these.
setlocal EnableExtensions DisableDelayedExpansion
rem No program of the working folder is taken for Java.
set "NoDefaultCurrentDirectoryInExePath=1"
set "RONGCUO_HOME=%~dp0"

rem Java's class path is parted by semicolons, and there is no way to write one in a folder's name.
if "%RONGCUO_HOME:;=%"=="%RONGCUO_HOME%" goto :home_usable
echo rongcuo: Java cannot start from a folder with a semicolon in its name: "%RONGCUO_HOME%". Rename or move it. 1>&2
exit /b 3
:home_usable

set "RONGCUO_JAVA=%RONGCUO_HOME%runtime\bin\java.exe"
if exist "%RONGCUO_JAVA%" goto :java_found
set "RONGCUO_JAVA_HOME="
if not defined JAVA_HOME goto :java_on_path
rem JAVA_HOME as people set it: in quotation marks, with a slash at its end, or with bin.
set "RONGCUO_JAVA_HOME=%JAVA_HOME:"=%"
:java_home_end
if not defined RONGCUO_JAVA_HOME goto :java_on_path
if "%RONGCUO_JAVA_HOME:~-1%"=="\" goto :java_home_slash
if "%RONGCUO_JAVA_HOME:~-1%"=="/" goto :java_home_slash
if /i "%RONGCUO_JAVA_HOME:~-4%"=="\bin" goto :java_home_bin
if /i "%RONGCUO_JAVA_HOME:~-4%"=="/bin" goto :java_home_bin
goto :java_home_clean
:java_home_slash
set "RONGCUO_JAVA_HOME=%RONGCUO_JAVA_HOME:~0,-1%"
goto :java_home_end
:java_home_bin
set "RONGCUO_JAVA_HOME=%RONGCUO_JAVA_HOME:~0,-4%"
goto :java_home_end
:java_home_clean
set "RONGCUO_JAVA=%RONGCUO_JAVA_HOME%\bin\java.exe"
if exist "%RONGCUO_JAVA%" goto :java_found
:java_on_path
set "RONGCUO_JAVA="
for %%J in (java.exe) do set "RONGCUO_JAVA=%%~$PATH:J"
if defined RONGCUO_JAVA goto :java_found
if defined RONGCUO_JAVA_HOME goto :java_home_wrong
echo rongcuo: Java not found; install Java 17 or later, or set JAVA_HOME. 1>&2
exit /b 3
:java_home_wrong
echo rongcuo: there is no bin\java.exe in "%RONGCUO_JAVA_HOME%", which JAVA_HOME names, and no Java on the PATH; install Java 17 or later, or mend JAVA_HOME. 1>&2
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
rem program has one made in the background (rongcuo.cli.frame.ClassArchive).
set "RONGCUO_ARCHIVE=%RONGCUO_LIB%\rongcuo.jsa"
set "RONGCUO_SHARE=-XX:SharedArchiveFile=%RONGCUO_ARCHIVE%"
if not exist "%RONGCUO_ARCHIVE%" set "RONGCUO_SHARE=-Drongcuo.archive.absent=true"

rem Which Java it is stands beside it; one that does not tell is asked, unless it made the archive.
set "RONGCUO_VERSION="
for %%J in ("%RONGCUO_JAVA%\..\..") do set "RONGCUO_RELEASE=%%~fJ\release"
if not exist "%RONGCUO_RELEASE%" goto :ask_java
for /f "usebackq tokens=1,2 delims==" %%A in ("%RONGCUO_RELEASE%") do if "%%A"=="JAVA_VERSION" set "RONGCUO_VERSION=%%~B"
goto :version_told
:ask_java
if exist "%RONGCUO_ARCHIVE%" goto :version_told
for %%J in ("%RONGCUO_JAVA%\..") do pushd "%%~fJ" || goto :version_told
for /f "tokens=2,3" %%A in ('.\java.exe -version 2^>^&1') do if "%%A"=="version" set "RONGCUO_VERSION=%%~B"
popd
:version_told
set "RONGCUO_MAJOR="
if not defined RONGCUO_VERSION goto :version_fits
for /f "tokens=1 delims=.-+_" %%M in ("%RONGCUO_VERSION%") do set "RONGCUO_MAJOR=%%M"
if not defined RONGCUO_MAJOR goto :version_fits
if %RONGCUO_MAJOR% GEQ 17 goto :version_fits
echo rongcuo: the Java found is %RONGCUO_VERSION% ("%RONGCUO_JAVA%"), which is too old; install Java 17 or later, or set JAVA_HOME to it. 1>&2
exit /b 3
:version_fits

rem Of what terminals need, newer ones warn unless it is allowed.
set "RONGCUO_ACCESS="
if not defined RONGCUO_MAJOR goto :access_settled
if %RONGCUO_MAJOR% GEQ 22 set "RONGCUO_ACCESS=--enable-native-access=ALL-UNNAMED"
:access_settled

rem A console is one only if input and output are on it, as in Java 17.
"%RONGCUO_JAVA%" -Xshare:auto -Xlog:disable %RONGCUO_ACCESS% -Djdk.console=java.base -XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 "%RONGCUO_SHARE%" "-Drongcuo.archive=%RONGCUO_ARCHIVE%" "-Drongcuo.command=%~0" %RONGCUO_JAVA_OPTS% -cp "%RONGCUO_LIB%\rongcuo.jar" rongcuo.cli.Main %*
exit /b %ERRORLEVEL%
