#!/bin/sh
# Tries what a release holds, each part in an empty folder with no Java on the path:
# check.sh FOLDER-OF-DIST JAVA-HOME. Prints what fails; ends with 1 if anything does.
# An image of arm64 is run by qemu-aarch64, with the system that QEMU_LD_PREFIX names; one of Windows
# is started by Wine.
set -u
dist=$1 jdk=$2
unset JAVA_HOME JAVA_TOOL_OPTIONS RONGCUO_JAVA_OPTS
top=$(mktemp -d)
trap 'chmod -R u+w "$top"; rm -rf "$top"' EXIT
failures=0

# Only what the launcher may call, so that no Java is found by chance.
mkdir "$top/bin" "$top/empty"
for tool in sh find head locale readlink stty tty; do
  ln -s "$(command -v "$tool")" "$top/bin/$tool"
done

fail() {
  echo "check.sh: $*" >&2
  failures=$((failures + 1))
}

# run EXPECTED-STATUS PATTERN-OF-OUTPUT COMMAND…: output and messages together; env is set by the caller.
run() {
  expected=$1 pattern=$2
  shift 2
  # shellcheck disable=SC2086
  seen=$(cd "$top/empty" && env -i PATH="$top/bin" HOME="$home" $variables "$@" </dev/null 2>&1)
  status=$?
  [ "$status" = "$expected" ] || fail "status $status instead of $expected: $* ($seen)"
  # shellcheck disable=SC2254
  case $seen in
    $pattern) ;;
    *) fail "unexpected output of $*: $seen" ;;
  esac
}

# The archive of classes appears within a minute of the first start, and nothing beside it stays.
await_archive() {
  tries=0
  while [ ! -f "$1" ] || [ -f "$1.lock" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 120 ]; then
      fail "no archive of classes: $1"
      return
    fi
    sleep 0.5
  done
  for rest in "$1".?*; do
    [ -e "$rest" ] && fail "left over: $rest"
  done
  # Java starts with -Xshare:on only from an archive that fits.
  saved=$variables
  variables="$variables RONGCUO_JAVA_OPTS=-Xshare:on"
  run 0 "$version" "$2" --version
  variables=$saved
}

# exercise LAUNCHER FOLDER-OF-CASES: the same for every form.
exercise() {
  run 0 "$version" "$1" --version
  run 0 '*"outcome"*' "$1" evaluate "$2/flood.yaml" --format json
  run 2 '*no-such-command*' "$1" no-such-command
  run 3 '*缺.yaml*' "$1" evaluate "$top/缺.yaml"
  cp "$2/flood.yaml" "$top/empty/案 件 !.yaml"
  run 0 '*' "$1" evaluate "$top/empty/案 件 !.yaml" --quiet
  iconv -f UTF-8 -t GB18030 "$2/flood.yaml" >"$top/empty/gb.yaml"
  run 0 '*"outcome"*' "$1" evaluate "$top/empty/gb.yaml" --format json
  run 0 '*' "$1" ledger "$2" --out "$top/empty/台账.xlsx" --quiet
  formats=docx,html,md,txt
  [ -e /usr/share/fonts/truetype/arphic/uming.ttc ] && formats=$formats,pdf
  run 0 '*' "$1" notice "$2/flood.yaml" decision --format $formats --out "$top/empty/文书" --quiet
  for format in $(echo "$formats" | tr , ' '); do
    set -- "$1" "$2" "$top/empty/文书"/*."$format"
    [ -s "$3" ] || fail "no document as $format"
  done
  run 0 '*_rongcuo*' "$1" completion bash
  run 0 '*evaluate*' "$1" complete 0 -- ev
  variables="$variables LANG=xx_YY.UTF-8"
  run 0 "$version" "$1" --version
  variables=${variables%LANG=*}
  ln -sf "$1" "$top/empty/a link"
  run 0 "$version" "$top/empty/a link" --version
  rm -rf "$top/empty" && mkdir "$top/empty"
}

unpack() {
  if command -v unzip >/dev/null; then
    unzip -q "$1" -d "$2"
  else
    (cd "$2" && "$jdk/bin/jar" xf "$1" && chmod +x rongcuo-*/rongcuo)
  fi
}

version='rongcuo [0-9]*（容错认定助手）'
home=$top/home
variables=

echo "check.sh: archive" >&2
mkdir -p "$top/容错 (a)! &b"
for archive in "$dist"/rongcuo-*.zip; do
  case $archive in *-windows-*.zip) ;; *) unpack "$archive" "$top/容错 (a)! &b" ;; esac
done
for folder in "$top/容错 (a)! &b"/rongcuo-*; do :; done
run 3 '*JAVA_HOME*' "$folder/rongcuo" --version
variables=JAVA_HOME=$jdk
# Four first starts at once.
for each in 1 2 3 4; do
  (cd "$top" && env -i PATH="$top/bin" JAVA_HOME="$jdk" "$folder/rongcuo" --version) \
    >"$top/first$each" 2>&1 &
done
wait
for each in 1 2 3 4; do
  # shellcheck disable=SC2254
  case $(cat "$top/first$each") in
    $version) ;;
    *) fail "first start $each: $(cat "$top/first$each")" ;;
  esac
done
await_archive "$folder/lib/rongcuo.jsa" "$folder/rongcuo"
exercise "$folder/rongcuo" "$folder/cases"
# One that does not fit is made again; meanwhile nobody notices.
chmod u+w "$folder/lib/rongcuo.jsa"
echo damaged >"$folder/lib/rongcuo.jsa"
run 0 "$version" "$folder/rongcuo" --version
sleep 1
while [ -f "$folder/lib/rongcuo.jsa.lock" ]; do sleep 0.5; done
await_archive "$folder/lib/rongcuo.jsa" "$folder/rongcuo"
find "$folder" -type f ! -name '*.jsa' -exec grep -lI "$top\|/.m2/" {} + | grep . && fail "paths of this machine"
# Another name, and a folder that cannot be written: the user's cache.
mv "$folder" "$top/moved"
folder=$top/moved
rm -f "$folder/lib/rongcuo.jsa"
chmod -R a-w "$folder"
if [ "$(id -u)" = 0 ]; then
  drop="$(command -v setpriv) --reuid=65534 --regid=65534 --clear-groups"
else
  drop=
fi
chmod a+rx "$top"
home=/nonexistent
# shellcheck disable=SC2086
run 0 "$version" $drop "$folder/rongcuo" --version
[ ! -e "$folder/lib/rongcuo.jsa" ] || fail "written where nothing may be"
mkdir "$top/home" && chmod 777 "$top/home"
home=$top/home
# shellcheck disable=SC2086
run 0 "$version" $drop "$folder/rongcuo" --version
if [ -n "$drop" ] || [ ! -w "$folder/lib" ]; then
  cached=$home/.cache/rongcuo$folder/lib$jdk/bin/java.jsa
  tries=0
  while [ ! -f "$cached" ] && [ "$tries" -lt 120 ]; do sleep 0.5 && tries=$((tries + 1)); done
  [ -f "$cached" ] || fail "no archive of classes in the cache: $cached"
fi
rm -rf "${top:?}/home"

home=$top/home
variables=
answers=
emulated=
# try_image FOLDER: whole, if its Java can be run here.
try_image() {
  java=$1/runtime/bin/java
  if ! "$java" -version >/dev/null 2>&1; then
    case $1 in *-arm64) emulator=$(command -v qemu-aarch64) ;; *) emulator= ;; esac
    if [ -z "$emulator" ] || [ -z "${QEMU_LD_PREFIX:-}" ]; then
      [ -x "$java" ] || fail "no Java in $1"
      echo "check.sh: ${1##*/} cannot be run here" >&2
      return
    fi
    mv "$java" "$java-itself"
    # No helper of that machine can be started to start others.
    printf '#!/bin/sh\nexec %s -L %s "%s" -Djdk.lang.Process.launchMechanism=VFORK "$@"\n' \
      "$emulator" "$QEMU_LD_PREFIX" "$java-itself" >"$java"
    chmod +x "$java"
    "$java" -version >/dev/null 2>&1 || fail "Java does not run in $1"
    # Variables of run have no blanks.
    emulated=$top/emulated
    ln -s "$1/runtime" "$emulated"
  fi
  missing=$("$jdk/bin/jdeps" --ignore-missing-deps --multi-release 17 --print-module-deps \
    -cp "$1/lib/rongcuo-documents.jar" "$1/lib/rongcuo.jar" \
    "$1/lib/rongcuo-documents.jar" | tr , '\n' | while read -r module; do
      "$java" --list-modules | grep -q "^$module@" || echo "$module"
    done)
  [ -z "$missing" ] || fail "modules missing in $1: $missing"
  run 0 "$version" "$1/rongcuo" --version
  await_archive "$1/lib/rongcuo.jsa" "$1/rongcuo"
  exercise "$1/rongcuo" "$1/cases"
  run 0 '*"outcome"*' "$1/rongcuo" evaluate "$1/cases" --format json
  # The same answers on every machine.
  told=$(printf %s "$seen" | sed "s|$1/||g")
  [ -z "$answers" ] || [ "$answers" = "$told" ] || fail "other answers in $1"
  answers=$told
}
for archive in "$dist"/rongcuo-*-*.tar.gz; do
  echo "check.sh: ${archive##*/}" >&2
  name=${archive##*/}
  folder="$top/镜像 b/${name%.tar.gz}"
  mkdir -p "$folder"
  tar -xzf "$archive" -C "$folder" --strip-components=1
  try_image "$folder"
done

for archive in "$dist"/rongcuo-*-windows-*.zip; do
  [ -f "$archive" ] || continue
  echo "check.sh: ${archive##*/}" >&2
  mkdir "$top/窗口 c"
  unpack "$archive" "$top/窗口 c"
  for folder in "$top/窗口 c"/rongcuo-*; do :; done
  for file in rongcuo.cmd runtime/bin/java.exe runtime/release lib/java.txt lib/rongcuo.jar; do
    [ -s "$folder/$file" ] || fail "no $file in ${archive##*/}"
  done
  wine=/usr/lib/wine/wine64
  [ -x "$wine" ] || continue
  # A Java answers, a stub in its place (src/test/windows) reports.
  seen=$(cd "$folder" && WINEPREFIX=$top/wine HOME=$top WINEDEBUG=-all \
    WINEDLLOVERRIDES='winemenubuilder.exe,mscoree,mshtml=' STUB_REPORT="Z:$top/report" \
    "$wine" cmd /d /c rongcuo.cmd --version 2>"$top/wine-said" </dev/null) ||
    fail "the launcher of Windows: status $? ($(cat "$top/wine-said"))"
  [ ! -f "$top/report" ] || seen=$(cat "$top/report")
  # shellcheck disable=SC2254
  case $seen in
    $version* | program*'\runtime\bin\java.exe'*'argument --version'*) ;;
    *) fail "unexpected output of rongcuo.cmd: $seen" ;;
  esac
  WINEPREFIX=$top/wine /usr/lib/wine/wineserver64 -k
done

if command -v dpkg-deb >/dev/null; then
  echo "check.sh: Debian package" >&2
  dpkg-deb -x "$dist"/rongcuo_*_all.deb "$top/debian"
  [ "$(dpkg-deb -f "$dist"/rongcuo_*_all.deb Architecture)" = all ] || fail "not for all machines"
  for variables in "JAVA_HOME=$jdk" ${emulated:+"JAVA_HOME=$emulated"}; do
    exercise "$top/debian/usr/bin/rongcuo" "$top/debian/usr/share/doc/rongcuo/examples/cases"
  done
  for page in rongcuo rongcuo-evaluate; do
    [ -s "$top/debian/usr/share/man/man1/$page.1.gz" ] || fail "no manual page $page"
    [ -s "$top/debian/usr/share/man/zh_CN/man1/$page.1.gz" ] || fail "no Chinese page $page"
  done
  for shell in bash-completion/completions/rongcuo zsh/vendor-completions/_rongcuo \
    fish/vendor_completions.d/rongcuo.fish; do
    [ -s "$top/debian/usr/share/$shell" ] || fail "no completion in $shell"
  done
fi

[ "$failures" = 0 ] && echo "check.sh: archive, images and package work" >&2
[ "$failures" = 0 ]
