#!/bin/sh
# restore-offline.sh FOLDER: has the built service restore for several clients, each by its way of
# coming here, while strace writes down with whom the service speaks. FOLDER gets the trace. To be run
# where there is no network but loopback.
set -eu

folder=$1
tests=$(cd "$(dirname "$0")/.." && pwd)
ip link set lo up

# Left running, the service would hold on to whoever has started this.
service=
stop() {
  [ -z "$service" ] || kill -TERM "$service" 2>/dev/null || true
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkfifo "$folder/first"
strace -D -f -qq -e trace=%network -o "$folder/trace" \
  node "$tests/../dist/main.js" serve --port 0 --https-port 0 --state-dir "$folder/state" \
  --world everyday --pace instant >"$folder/first" 2>"$folder/log" &
service=$!
read -r listening <"$folder/first"
url=$(printf '%s\n' "$listening" | sed 's/.*"http":"\([^"]*\)".*/\1/')

# Through the proxy, by the names of the cloud.
eval "$(curl -s "$url/_restorite/env")"
"$tests/curl/restore.sh"
node "$tests/javascript/restorer.mjs" secret
node "$tests/javascript/restorer.mjs" identity
# Of another host it is asked in vain.
curl -s -o /dev/null -w '%{http_connect}\n' https://example.com/ || true

# By its own addresses.
eval "$(curl -s "$url/_restorite/env?direct=true")"
unset HTTPS_PROXY HTTP_PROXY https_proxy http_proxy
ARM_ENDPOINT=$RESTORITE_ENDPOINT "$tests/curl/restore.sh"
node "$tests/javascript/restorer.mjs" identity --direct

stop
wait "$service"
service=
