#!/bin/sh
# Holds what ical.js and libical find in the calendars of ConformanceTest against what is to be found:
# identity, start and end as instants, zone, title, description and place of each event.
#
#   mvn -pl io-ical -am test -Djacoco.skip -Dtest=ConformanceTest -Dsurefire.failIfNoSpecifiedTests=false
#   sh io-ical/src/test/scripts/conformance.sh
#
# Needs Node.js 18 or later with npm, which fetches ical.js 2; a C compiler; and libical 3 with its headers
# (Debian: apt-get install libical-dev). Ends with 0 if both find the same everywhere.
set -eu

scripts=$(cd "$(dirname "$0")" && pwd)
target=$(cd "$scripts/../../../target" && pwd)
calendars=$target/conformance
tools=$target/conformance-tools
mkdir -p "$tools"
[ -d "$tools/node_modules/ical.js" ] || npm install --silent --prefix "$tools" ical.js@2.2.1
cc -O1 -Wall "$scripts/conformance-libical.c" -o "$tools/conformance-libical" -lical

events=0
faults=0
for calendar in "$calendars"/*.ics; do
  expected=${calendar%.ics}.tsv
  events=$((events + $(wc -l < "$expected")))
  for reader in ical.js libical; do
    found=$tools/found.tsv
    case $reader in
      ical.js) node "$scripts/conformance-icaljs.mjs" "$tools" "$calendar" > "$found" || true ;;
      libical) "$tools/conformance-libical" "$calendar" > "$found" || true ;;
    esac
    if ! diff -u "$expected" "$found"; then
      echo "$reader reads $(basename "$calendar") otherwise"
      faults=$((faults + 1))
    fi
  done
done
echo "$events events; $faults times a calendar was read otherwise"
[ "$events" -gt 0 ] && [ "$faults" -eq 0 ]
