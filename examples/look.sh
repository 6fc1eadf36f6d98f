#!/bin/sh
# Shows a timetable's page as people see it: on a phone of 360 pixels, on a screen of 1,600, on A4.
#
#   examples/look.sh target/timetable.html target/look
#
# writes phone.png, screen.png, page.pdf and, a picture for each sheet, page-1.png and so on to the
# folder that is named second. It needs Chromium (or Chrome, named by $BROWSER) and, for the pictures of
# the sheets, pdftoppm of Poppler: apt-get install chromium poppler-utils.
set -eu

if [ $# -ne 2 ]; then
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
browser=${BROWSER:-chromium}
page=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

run() {
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$profile" \
    "$@" >/dev/null 2>&1
}

# A window cannot be as narrow as a phone; a frame can.
printf '<body style="margin:0"><iframe src="file://%s" style="border:0;width:360px;height:2400px"></iframe>' \
  "$page" > "$profile/phone.html"
run --window-size=600,2400 --screenshot="$folder/phone.png" "file://$profile/phone.html"
run --window-size=1600,1800 --screenshot="$folder/screen.png" "file://$page"
run --no-pdf-header-footer --print-to-pdf="$folder/page.pdf" "file://$page"
if command -v pdftoppm >/dev/null; then
  pdftoppm -r 80 -png "$folder/page.pdf" "$folder/page"
fi
ls "$folder"
