#!/bin/sh
# Makes the pictures of the README: builds the books and draws six of their pages.
# Needs pdftoppm and pdftotext (package poppler-utils, or poppler from Homebrew).
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
