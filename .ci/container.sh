# Runs an image without an engine, one container at a time. It is sourced by a script that sets `here`,
# `work` and `root`, the folder with the image's files.

# What an engine is told by the image, and by compose.yaml on top of it.
user=() folder=() environment=() entrypoint=() command=() health=()
# Empty where none runs.
started=

# run [TMPFS…]: starts the image as its own user; `started` is the process that waits for its own.
run() {
  local place tmpfs=()
  for place in "$@"; do tmpfs+=(--tmpfs "$place"); done
  # Without a home of its own an engine gives a numeric user the root folder.
  user_and_settings=(
    /usr/bin/env --ignore-environment "--chdir=$folder" HOME=/ "${environment[@]}"
    /usr/bin/setpriv "--reuid=${user%:*}" "--regid=${user#*:}" --clear-groups --no-new-privs
    --inh-caps=-all --bounding-set=-all --
  )
  touch "$work/before"
  unshare --mount --pid --net --fork --kill-child "$here/contain" "$root" "${tmpfs[@]}" -- \
    "${user_and_settings[@]}" "${entrypoint[@]}" "${command[@]}" \
    >"$work/stdout" 2>"$work/stderr" </dev/null &
  started=$!
}

listens() {
  local tries
  for ((tries = 50; tries > 0; tries--)); do
    grep '"event":"listening"' "$work/stdout" && return
    sleep 0.1
  done
  cat "$work/stdout" "$work/stderr"
  return 1
}

# The process that `unshare` started, as this side sees it.
process() { pgrep --parent "$started"; }

# A command of this machine, on the container's network.
inside() { nsenter --target "$(process)" --net -- "$@"; }

# A command of the image, as an engine's exec would run it.
as_user() {
  nsenter --target "$(process)" --mount --pid --net --root -- "${user_and_settings[@]}" "$@"
}

has_status() {
  local line
  for line in "$@"; do
    grep -E "$line" "/proc/$(process)/status" || { echo "no line matches $line" && return 1; }
  done
}

# A client that stays connected and says nothing must not hold it up.
ends_on_sigterm() {
  local client code=0 from took=0
  exec {client}< <(inside bash -c 'exec 3<>/dev/tcp/127.0.0.1/7780; echo connected; read -r <&3')
  read -r <&"$client"
  from=$(milliseconds)
  kill -TERM "$(process)"
  while kill -0 "$started" && took=$(($(milliseconds) - from)) && ((took < 3000)); do sleep 0.01; done
  kill_container
  wait "$started" || code=$?
  started=
  exec {client}<&-
  measured="code $code after $took ms"
  ((code == 0 && took < 1000))
}

milliseconds() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); }

kill_container() { [[ -z $started ]] || kill -KILL "$started" 2>/dev/null || true; }
