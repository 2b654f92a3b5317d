#!/bin/sh
# The documented restore of a virtual machine's disks, by hand: token, points, restore, its status, its
# result, its job. Exits 0 where the job is completed.
#
#   eval "$(restorite env)" && ./restore.sh
#
# By the service's own addresses, ARM_ENDPOINT says where it is, as AZURE_AUTHORITY_HOST does of tokens.
set -eu

arm=${ARM_ENDPOINT:-https://management.azure.com}
authority=${AZURE_AUTHORITY_HOST:-https://login.microsoftonline.com}
version=api-version=2025-02-01
# Secrets are handed over in files that nobody else reads: what stands in a command line, everybody may.
umask 077
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

vault=$arm/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/$RESTORITE_RESOURCE_GROUP
vault=$vault/providers/Microsoft.RecoveryServices/vaults/$RESTORITE_VAULT
item=$vault/backupFabrics/Azure/protectionContainers/$RESTORITE_CONTAINER/protectedItems/$RESTORITE_ITEM

# What can be asked again is: after 408, 429 and 5xx, three times, when Retry-After says, or else shortly.
ask() {
  curl --silent --show-error --fail-with-body --retry 3 --retry-delay 1 \
    --header "@$folder/authorization" --dump-header "$folder/headers" "$1"
}

# ours WHAT ADDRESS: the address, if it is on the host that the token is for; another must never see that.
ours() {
  case $2 in
  "$arm"/*) printf '%s\n' "$2" ;;
  *) echo "Cannot ask at the $1: it must begin with $arm/; got '$2'." >&2 && return 1 ;;
  esac
}

# texts NAME: each text of that name in the JSON on standard input, but those of a job's tasks.
texts() { sed 's/"tasksList":\[[^]]*\]//' | tr ',{}' '\n\n\n' | sed -n "s/^ *\"$1\": *\"\(.*\)\" *$/\1/p"; }
field() { texts "$1" | head -n 1; }

# header NAME: its value in the last answer, before which there may have been others.
header() { tr -d '\r' <"$folder/headers" | sed -n "/^HTTP/h; /^HTTP/!H; \${x;p;}" | sed -n "s/^$1: //Ip"; }

# until_ended ADDRESS: asks until the status there is final.
until_ended() {
  while true; do
    body=$(ask "$1") || { printf '%s\n' "$body"; exit 1; }
    status=$(printf '%s\n' "$body" | field status)
    case $status in
    InProgress | Cancelling) sleep "$(header Retry-After | grep . || echo "${POLL_SECONDS:-5}")" ;;
    *) return ;;
    esac
  done
}

printf %s "$AZURE_CLIENT_SECRET" >"$folder/secret"
answer=$(curl --silent --show-error --fail-with-body "$authority/$AZURE_TENANT_ID/oauth2/v2.0/token" \
  --data grant_type=client_credentials --data-urlencode "client_id=$AZURE_CLIENT_ID" \
  --data-urlencode "client_secret@$folder/secret" \
  --data-urlencode "scope=https://management.azure.com/.default")
printf 'Authorization: Bearer %s\n' "$(printf '%s\n' "$answer" | field access_token)" >"$folder/authorization"

# All pages of the list, and of them the first point.
next=$item/recoveryPoints?$version
points=
while [ -n "$next" ]; do
  page=$(ask "$next")
  points="$points $(printf '%s\n' "$page" | texts name | tr '\n' ' ')"
  next=$(printf '%s\n' "$page" | field nextLink)
  [ -z "$next" ] || next=$(ours nextLink "$next")
done
# shellcheck disable=SC2086
set -- $points
echo "$# points, the newest $1"

# Posted once: whoever does not know whether it was accepted must not post it again.
curl --silent --show-error --fail-with-body --request POST "$item/recoveryPoints/$1/restore?$version" \
  --header "@$folder/authorization" --header 'Content-Type: application/json' \
  --dump-header "$folder/headers" --data @- <<BODY
{
  "properties": {
    "objectType": "IaasVMRestoreRequest",
    "recoveryPointId": "$1",
    "recoveryType": "RestoreDisks",
    "sourceResourceId": "$RESTORITE_SOURCE_VM_ID",
    "storageAccountId": "$RESTORITE_STORAGE_ACCOUNT_ID",
    "targetResourceGroupId": "$RESTORITE_TARGET_RESOURCE_GROUP_ID",
    "region": "$RESTORITE_REGION"
  }
}
BODY
operation=$(ours Azure-AsyncOperation "$(header Azure-AsyncOperation)")
result=$(ours Location "$(header Location)")

until_ended "$operation"
echo "The operation: $status"
[ "$status" = Succeeded ] || { printf '%s\n' "$body"; exit 1; }
job=$(printf '%s\n' "$body" | field jobId)
ask "$result" >/dev/null

until_ended "$vault/backupJobs/$job?$version"
echo "Job $job: $status"
[ "$status" = Completed ]
