#!/bin/sh
# Makes the gallery: builds the books in src/docs/gallery, draws a page of each, and writes
# src/docs/gallery.md, each book’s content above its page. gallery.tsv says which: the book's
# folder, the page, the heading, what is to be seen and, where it is to be seen in more ways than
# one, how: the names of styles, or `booklet` for the sheets to fold. FASTI names another launcher.
# Needs pdftoppm (poppler) and optipng.
set -eu
cd "$(dirname "$0")/../.."

fasti=${FASTI:-./fasti}
books=src/docs/gallery
out=output/gallery
pictures=src/docs/pictures
page=src/docs/gallery.md
mkdir -p "$out" "$pictures"

# Draws the page $2 of the file $1 as $3.png, in as few colours as a page of text has.
draw() {
  pdftoppm -png -r 72 -f "$2" -l "$2" -singlefile "$1" "$pictures/$3"
  optipng -quiet "$pictures/$3.png"
}

# Builds and draws the book $1, page $2, in the way $3; without one, as it is.
exhibit() {
  case $3 in
    '') draw "$out/$1/$1.pdf" "$2" "gallery-$1" ;;
    booklet)
      "$fasti" build --to pdf --sheet booklet --out "$out" "$books/$1"
      draw "$out/$1/$1-booklet.pdf" "$2" "gallery-$1-booklet" ;;
    *)
      echo "$3" > "$out/$3.yaml"
      "$fasti" build --to pdf --style "$out/$3.yaml" --out "$out/$3" "$books/$1"
      draw "$out/$3/$1/$1.pdf" "$2" "gallery-$1-$3" ;;
  esac < /dev/null
}

"$fasti" build --to pdf --out "$out" "$books"

{
  echo '# Gallery'
  echo
  echo 'Content above, its page below: `src/docs/gallery.sh` makes this file from the books in'
  echo '`src/docs/gallery`.'
} > "$page"

tab=$(printf '\t')
while IFS="$tab" read -r book number heading sentence ways; do
  {
    printf '\n## %s\n\n%s\n' "$heading" "$sentence"
    for file in "$books/$book/book.yaml" "$books/$book"/events/*; do
      printf '\n`%s`\n\n````\n' "${file#"$books/"}"
      cat "$file"
      printf '````\n'
    done
  } >> "$page"
  if [ -z "$ways" ]; then
    exhibit "$book" "$number" ''
    printf '\n![%s](pictures/gallery-%s.png)\n' "$heading" "$book" >> "$page"
  fi
  for way in $ways; do
    exhibit "$book" "$number" "$way"
    printf '\n`%s`\n\n![%s: %s](pictures/gallery-%s-%s.png)\n' \
      "$way" "$heading" "$way" "$book" "$way" >> "$page"
  done
done < src/docs/gallery.tsv
