@echo off
setlocal
set "RONGCUO_HOME=%~dp0"
set "RONGCUO_JAR=%RONGCUO_HOME%target\rongcuo.jar"
set "RONGCUO_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "RONGCUO_JAVA=%JAVA_HOME%\bin\java.exe"
"%RONGCUO_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo rongcuo: Java not found; install a JDK of version 17 or later, or set JAVA_HOME. 1>&2
  exit /b 3
)
set "RONGCUO_BUILD="
if not exist "%RONGCUO_JAR%" set RONGCUO_BUILD=1
if not exist "%RONGCUO_HOME%target\rongcuo-documents.jar" set RONGCUO_BUILD=1
if defined RONGCUO_BUILD (
  echo rongcuo: building on first use, this takes a minute or two ... 1>&2
  pushd "%RONGCUO_HOME%"
  call mvnw.cmd -q -B -DskipTests -Dspotless.check.skip=true package 1>&2
  if errorlevel 1 (
    popd
    exit /b 3
  )
  popd
)
"%RONGCUO_JAVA%" -XX:+UseSerialGC %RONGCUO_JAVA_OPTS% -jar "%RONGCUO_JAR%" %*
exit /b %ERRORLEVEL%
