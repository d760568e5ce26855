#!/bin/sh
# What must be there before the builder can run: Python 3.11 with venv, Node.js 20 with npm.
# Usage: bootstrap.sh <python>
set -eu

python=$1

has_python() {
  "$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

has_node() {
  command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null
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
  echo "Node.js 20 or newer with npm is missing (found: $(node --version 2>/dev/null || echo none))."
  echo "  → install it from your system's packages or with a version manager such as nvm"
  exit 1
}
