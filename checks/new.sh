#!/usr/bin/env bash
# Writes a feature from checks/template (a feature called sample), and adds it to the two contents pages.   checks/new.sh NAME
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:-}
[[ $name =~ ^[a-z]{3,}$ ]] || { echo "usage: ./dev new NAME     one word in small letters, a noun: what people do"; exit 2; }
[ ! -e "features/$name" ] || { echo "new: features/$name is there already"; exit 1; }

mkdir -p build
renamed() { sed -e "s/sample/$name/g" -e "s/Sample/${name^}/g" "$@"; }

while read -r file; do
    target=features/$name/$(renamed <<<"$file")
    mkdir -p "$(dirname "$target")"
    renamed "checks/template/$file" >"$target"
done < <(cd checks/template && find . -type f -printf '%P\n')

# A line in its place by the alphabet, among those of its kind.
by_alphabet() {  # FILE LINE KIND
    awk -v new="$2" -v kind="$3" '
        { is_kind = $0 ~ kind }
        !done && ((is_kind && path($0) > path(new)) || (was_kind && !is_kind)) { print new; done = 1 }
        { print; was_kind = is_kind }
        function path(line) { gsub(/^[^"\x27]*["\x27]|["\x27].*/, "", line); return line }' "$1" >build/new.page
    cp build/new.page "$1"
}

# The contents page: the feature last, so that it may use all others.
page=app/features.cpp
by_alphabet $page "#include \"features/$name/$name.h\"" '^#include "features/'
sed -i "s|^    };|        $name::feature(),\n&|" $page

# Its twin for the pages: before the gallery, which is no part of the program.
pages=web/pages.ts
by_alphabet $pages "import { ${name}Pages } from 'features/$name/ui/$name-pages.ts';" '^import .*features/'
sed -i "s/^  \.\.\.galleryPages/  ...${name}Pages,\n&/" $pages

echo "features/$name is there, with one rule, route, page and test, and stands last in $page. Next: ./dev test $name"
