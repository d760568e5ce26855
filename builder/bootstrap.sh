#!/bin/sh
# What must be there before the builder can run: Python with venv, Node.js with npm.
# Usage: bootstrap.sh <python>
set -eu

python=$1

has_python() {
  "$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

has_node() {
  command -v npm >/dev/null && node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19) ? 0 : 1);
  ' 2>/dev/null
}

install() {
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 0
  echo "apt-get install $*"
  export DEBIAN_FRONTEND=noninteractive
  apt-get --quiet=2 update && apt-get --quiet=2 install --yes --no-install-recommends "$@" >/dev/null ||
    echo "apt-get could not install it"
}

has_python || install python3 python3-venv
has_python || {
  echo "Python 3.11 or newer with venv is missing."
  echo "  → install it, then: make PYTHON=python3.12 …  (whatever it is called)"
  exit 1
}

has_node || install nodejs npm
has_node || {
  echo "Node.js 20 from 20.19, 22 from 22.13, or from 24 on, with npm is missing (found: $(node --version 2>/dev/null || echo none))."
  echo "  → install it from your system's packages or with a version manager such as nvm"
  exit 1
}
