#!/usr/bin/env bash
# Installs what is missing, with apt, on Debian 12 and 13 and Ubuntu 24.04; a few milliseconds when nothing is.
#   checks/setup.sh run|test|check      run: what building and serving need; test: that and what only tests need; check: and the fuzzer
set -euo pipefail
cd "$(dirname "$0")/.."
reach=${1:-test}
stamp=build/stamps/setup-$reach
[ "$stamp" -nt checks/setup.sh ] && exit 0

codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
# Groups, in this order: on Debian 12 Boost 1.81 conflicts with the default 1.74, and one long list fails as a whole.
case $codename in
    bookworm) groups=("libboost1.81-dev libboost-json1.81-dev") ;;
    *) groups=("libboost-dev libboost-json-dev") ;;
esac
groups+=(
    "build-essential g++ cmake ninja-build mold ccache pkg-config ca-certificates"
    "libsqlite3-dev libpq-dev libsodium-dev libssl-dev libzip-dev libexpat1-dev libbrotli-dev"
    "libxlsxwriter-dev libqrencode-dev libcairo2-dev libpango1.0-dev fonts-dejavu-core"
    "libfmt-dev libcli11-dev"
)
# A Node from elsewhere brings its own npm, which conflicts with Debian's.
command -v npm >/dev/null || groups+=("nodejs npm")
if [ "$reach" != run ]; then groups+=("doctest-dev librapidcheck-dev sqlite3 postgresql poppler-utils curl"); fi
# clang's runtime is named after its version: 14, 18 and 19 so far.
clang_version() { apt-cache depends clang | sed -n 's/.*Depends: clang-\([0-9]*\)$/\1/p' | head -n 1; }
if [ "$reach" = check ] && command -v apt-cache >/dev/null; then groups+=("clang libclang-rt-$(clang_version)-dev"); fi

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

missing_of() {  # PACKAGE...
    comm -23 <(printf '%s\n' "$@" | sort) <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort)
}

# Debian's postgresql starts a cluster of its own on installation; the tests make a private one, so nobody asked for that.
no_cluster=/etc/postgresql-common/createcluster.d/capaian.conf

install_missing() {
    local group missing updated=
    for group in "${groups[@]}"; do
        missing=$(missing_of $group)
        [ -n "$missing" ] || continue
        [ -n "$updated" ] || as_root apt-get update -qq
        updated=yes
        echo "setup: installing" $missing
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >build/setup.log 2>&1 ||
            { tail -n 30 build/setup.log; echo "setup: apt-get failed; the whole of it is in build/setup.log"; exit 1; }
    done
}

# Debian's is an ordinary package; Ubuntu's is a snap, which a container cannot install: then only the browser tests are missing.
browser() {
    { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null && return
    if [ "$codename" = noble ]; then groups=("chromium-browser"); else groups=("chromium"); fi
    (install_missing) || echo "setup: no Chromium; the browser tests will fail"
}

# Vite needs Node 20.19, Debian 12 and Ubuntu 24.04 have 18: a newer one goes into the build folder, not into the system.
newer_node() {
    local wanted='const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a == 22 && b >= 12) || (a == 20 && b >= 19) ? 0 : 1)'
    PATH="$PWD/build/node/node_modules/node/bin:$PATH" node -e "$wanted" && return
    echo "setup: fetching Node 22 into build/node"
    mkdir -p build/node
    npm install --prefix build/node --no-audit --no-fund --loglevel=error node@22 >/dev/null
}

mkdir -p build/stamps
if command -v apt-get >/dev/null; then
    if [ "$reach" != run ] && [ -n "$(missing_of postgresql)" ]; then
        as_root mkdir -p "$(dirname $no_cluster)"
        echo "create_main_cluster = false" | as_root tee $no_cluster >/dev/null
        trap 'as_root rm -f $no_cluster' EXIT
    fi
    install_missing
    if [ "$reach" != run ]; then browser; fi
else
    echo "setup: this script knows apt only. The program needs what these packages hold:"
    printf '  %s\n' "${groups[@]}"
fi
newer_node
touch "$stamp"
