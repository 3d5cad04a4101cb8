@echo off
rem Starts Fasti on Windows: finds a JDK, builds the program when its sources have changed, runs it.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0."
set "target=%root%\target"
set "jdk="
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"

if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~j"
if not defined jdk (
  echo fasti: there is no JDK 25 or newer on this computer>&2
  echo   hint: install one from https://adoptium.net, or set JAVA_HOME to it>&2
  exit /b 3
)

call :built || call :build || exit /b 3
if "%~1"=="bench" goto bench
set "cache=-Xshare:auto"
if exist "%target%\fasti.aot" set "cache=-XX:AOTCache=%target%\fasti.aot"
"%jdk%\bin\java.exe" "%cache%" %flags% "-Dfasti.root=%root%" -jar "%target%\fasti.jar" %*
exit /b %errorlevel%

rem How fast the program is, for those who work on it: src\docs\speed.md. It takes up to four options.
:bench
"%jdk%\bin\javac.exe" -nowarn -d "%target%\bench\classes" -cp "%target%\fasti.jar" -sourcepath "%root%\src\bench\java" "%root%\src\bench\java\fasti\bench\Bench.java" || exit /b 3
"%jdk%\bin\java.exe" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dfasti.root=%root%" -cp "%target%\bench\classes;%root%\src\bench\resources;%target%\fasti.jar" fasti.bench.Bench %2 %3 %4 %5 %6 %7 %8 %9
exit /b %errorlevel%

rem The version stands in the file "release", so that no java has to be started to ask.
:try
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do for /f "delims=.-+ tokens=1" %%m in ("%%~v") do if %%m geq 25 set "jdk=%~1"
exit /b

rem A copy of the sources, made after each good build, tells whether anything has changed since.
:built
if not exist "%target%\fasti.jar" exit /b 1
robocopy "%root%" "%target%\sources" pom.xml /l >nul || exit /b 1
robocopy "%root%\src\main" "%target%\sources\main" /mir /l >nul || exit /b 1
robocopy "%root%\fonts" "%target%\sources\fonts" /mir /l >nul || exit /b 1
exit /b 0

rem A folder is the lock, since making one is atomic. It is taken to be left by a killed build
rem after five minutes.
:build
if not exist "%target%" md "%target%"
set /a patience=150
:wait
md "%target%\fasti.lock" 2>nul && goto locked
timeout /t 2 /nobreak >nul
set /a patience-=1
if %patience% gtr 0 goto wait
:locked
set "failed=0"
call :built || call :package
rd "%target%\fasti.lock" 2>nul
exit /b %failed%

:package
where mvn >nul 2>nul
if errorlevel 1 (
  echo fasti: Maven is not on this computer; it builds Fasti, once>&2
  echo   hint: install it from https://maven.apache.org>&2
  set "failed=3"
  exit /b
)
echo Building Fasti, once ...>&2
setlocal
set "JAVA_HOME=%jdk%"
pushd "%root%"
call mvn -q -B package -Dmaven.test.skip >"%target%\fasti-build.log" 2>&1
set "result=%errorlevel%"
popd
endlocal & set "result=%result%"
if not "%result%"=="0" (
  type "%target%\fasti-build.log" >&2
  echo fasti: Fasti could not be built; the lines above say why>&2
  set "failed=3"
  exit /b
)
robocopy "%root%" "%target%\sources" pom.xml >nul
robocopy "%root%\src\main" "%target%\sources\main" /mir >nul
robocopy "%root%\fonts" "%target%\sources\fonts" /mir >nul
del "%target%\fasti.aot" 2>nul
"%jdk%\bin\java.exe" "-XX:AOTCacheOutput=%target%\fasti.aot" %flags% "-Dfasti.root=%root%" -jar "%target%\fasti.jar" build --out "%target%\warm-up" "%root%\src\build\warm-up" >nul 2>&1
exit /b
