#!/bin/sh
# Makes the gallery: builds the books in src/docs/gallery, draws a page of each, and writes
# src/docs/gallery.md, each book’s content above its page. gallery.tsv says which: the book's
# folder, the page, the heading, what is to be seen. Needs pdftoppm (poppler).
set -eu
cd "$(dirname "$0")/../.."

books=src/docs/gallery
out=output/gallery
page=src/docs/gallery.md
mkdir -p src/docs/pictures
./fasti build --to pdf --out "$out" "$books"

{
  echo '# Gallery'
  echo
  echo 'Content above, its page below: `src/docs/gallery.sh` makes this file from the books in'
  echo '`src/docs/gallery`.'
} > "$page"

tab=$(printf '\t')
while IFS="$tab" read -r book number heading sentence; do
  pdftoppm -png -r 72 -f "$number" -l "$number" -singlefile "$out/$book/$book.pdf" "src/docs/pictures/gallery-$book"
  {
    printf '\n## %s\n\n%s\n' "$heading" "$sentence"
    for file in "$books/$book/book.yaml" "$books/$book"/events/*; do
      printf '\n`%s`\n\n````\n' "${file#"$books/"}"
      cat "$file"
      printf '````\n'
    done
    printf '\n![%s](pictures/gallery-%s.png)\n' "$heading" "$book"
  } >> "$page"
done < src/docs/gallery.tsv
