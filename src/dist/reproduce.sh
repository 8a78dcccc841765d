#!/bin/sh
# Builds a release twice, in two folders, at two times, in two time zones, languages and umasks,
# and compares the files byte by byte: reproduce.sh [OPTION…], from a checkout without changes. Options
# are Maven's, such as -Drongcuo.arm64-jdk=FOLDER for a further image.
set -eu
cd "$(dirname "$0")/../.."
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
# One commit for both, whatever is committed meanwhile.
commit=$(git rev-parse HEAD)
for one in first 'second build'; do
  mkdir "$top/$one"
  git archive "$commit" | tar -xf - -C "$top/$one"
  (
    if [ "$one" = first ]; then
      umask 022
      export TZ=Asia/Shanghai LC_ALL=C.UTF-8
    else
      umask 077
      export TZ=America/New_York LC_ALL=C
      sleep 3
    fi
    cd "$top/$one"
    ./mvnw -q -B -Pdist -DskipTests -Dspotless.check.skip=true "$@" package </dev/null
    cp target/rongcuo.jar target/rongcuo-documents.jar target/dist/
  )
done
different=0
for file in "$top"/first/target/dist/*; do
  name=${file##*/}
  if cmp -s "$file" "$top/second build/target/dist/$name"; then
    echo "same       $(sha256sum <"$file" | cut -c 1-64)  $name"
  else
    echo "different  $name"
    different=1
  fi
done
exit $different
