#!/usr/bin/env bash
# Kills an editor 200 times (or as often as told) while it saves answers, and checks after each
# kill that every answer it acknowledged is in the file and that the file parses.
set -euo pipefail
cd "$(dirname "$0")/../../.."
./mvnw -q -B -Dtest=KilledEditorTest -Drongcuo.kills="${1:-200}" test
echo "${1:-200} kills, nothing lost"
