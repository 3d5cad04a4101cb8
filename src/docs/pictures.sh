#!/bin/sh
# Makes the pictures of the README: builds the books and draws six of their pages.
# Needs pdftoppm and pdftotext (package poppler-utils, or poppler from Homebrew). Where Chromium and
# unzip are found too, three views of the e-books are drawn anew.
set -eu
cd "$(dirname "$0")/../.."

./fasti build
mkdir -p src/docs/pictures

# Draws the page $3 of the book $2 as $1.png.
draw() {
  pdftoppm -png -r 60 -f "$3" -l "$3" -singlefile "output/$2/$2.pdf" "src/docs/pictures/$1"
}

# The first page of the book $1, after title and contents, that has the words $2 as a line.
page_of() {
  page=3
  while pdftotext -f "$page" -l "$page" "output/$1/$1.pdf" - 2> /dev/null > /tmp/fasti-page.$$; do
    if grep -qx "$2" /tmp/fasti-page.$$; then
      break
    fi
    page=$((page + 1))
  done
  rm -f /tmp/fasti-page.$$
  echo "$page"
}

sample=stalins-rise-to-power
draw title $sample 1
draw contents $sample 2
draw time-line $sample "$(page_of $sample 'The years at a glance')"
draw event $sample "$(page_of $sample 'The Tenth Party Congress')"
draw chronology $sample "$(page_of $sample 'Chronology')"
draw right-to-left bayt-al-hikma-to-print 3

# Shows the document $3 of the e-book $2 on a screen of $4 by $5, at the scale $6, as $1.png.
view() {
  book=/tmp/fasti-book.$$
  mkdir -p "$book"
  unzip -q -o "output/$2/$2.epub" -d "$book"
  # --no-sandbox: root, as in a container, may not start Chromium otherwise. The pages are our own.
  "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$4,$5" \
    --force-device-scale-factor="$6" --screenshot="src/docs/pictures/$1.png" \
    "file://$(ls "$book"/EPUB/text/*-"$3".xhtml)" 2> /dev/null
  rm -rf "$book"
}

chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -n "$chromium" ] && command -v unzip > /dev/null; then
  view phone $sample tenth-congress 360 508 1.38
  view e-ink $sample chronology 600 847 0.828
  view phone-right-to-left bayt-al-hikma-to-print al-jabr 360 508 1.38
fi
