# What the scripts beside it share. They source it after setting `work`, their temp folder.

stop() {
  echo "$(basename "$0"): $1" >&2
  exit 1
}

heading() { printf '\n-- %s (at %d s)\n' "$1" "$SECONDS" >&2; }

# Runs a command whose output is only worth reading where it fails.
quietly() {
  "$@" >"$work/log" 2>&1 </dev/null && return
  tail -n 60 "$work/log" >&2
  stop "'$*' failed; its last words are above."
}

# Namespaces, chroot and apt-get are there for root only, and on Linux only.
is_root_on_linux() { [[ $(uname) == Linux && $EUID == 0 ]]; }

# install_missing COMMAND=PACKAGE…: the bare machine may be one in CI.
install_missing() {
  local pair missing=()
  for pair in "$@"; do
    command -v "${pair%=*}" >/dev/null || missing+=("${pair#*=}")
  done
  ((${#missing[@]})) || return 0
  heading "install ${missing[*]}"
  quietly apt-get update
  # Another run on this machine may be installing the same: wait for it.
  DEBIAN_FRONTEND=noninteractive quietly apt-get -o DPkg::Lock::Timeout=120 \
    install --yes --no-install-recommends "${missing[@]}"
}
