#!/usr/bin/env bash
# ./dev new in a copy of the house: what it writes builds, passes its own tests, has pages without a type error, and keeps the laws.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=build/new-feature
rm -rf $copy/features $copy/app
mkdir -p $copy
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t $copy
[ -d $copy/web/node_modules ] || cp -al web/node_modules $copy/web/node_modules
cd $copy
export CCACHE_BASEDIR=$PWD
checks/new.sh sample
for page in app/features.cpp web/pages.ts; do
    sed -nE 's/^(#include|import).*["'\'']([^"'\'']+)["'\''].*/\2/p' $page | LC_ALL=C sort -c || { echo "$page: the new line is not in its place"; exit 1; }
done
checks/build.sh test_sample test_checks
build/test_sample
build/test_checks
npm run --prefix web check
npm test --prefix web -- ../features/sample/
