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

# The contents page: the include in its place by the alphabet; the feature last, so that it may use all others.
page=app/features.cpp
awk -v new="#include \"features/$name/$name.h\"" '
    { is_feature = /^#include "features\// }
    !done && ((is_feature && $0 > new) || (was_feature && !is_feature)) { print new; done = 1 }
    { print; was_feature = is_feature }' $page >build/new.cpp
sed "s|^    };|        $name::feature(),\n&|" build/new.cpp >$page

# Its twin for the pages.
pages=web/pages.ts
sed -i -e "0,/^import type/s//import { ${name}Pages } from '..\/features\/$name\/ui\/$name-pages.ts';\n&/" \
    -e "s/^\(export const pages.*\)\];\$/\1, ...${name}Pages];/" -e "s/^\];\$/  ...${name}Pages,\n];/" $pages

echo "features/$name is there, with one rule, route, page and test, and stands last in $page. Next: ./dev test $name"
