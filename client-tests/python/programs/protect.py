"""Stops a protection, takes it up again, deletes it, and brings it back."""

from place import ITEM, MACHINE, SOON, VAULT, backup_client, tell

# The client knows items by a class that has no such attributes: measured, its models of machines are two
# steps below the base, and it takes one. What the service has said is there as in a mapping.

client = backup_client()
policy = next(iter(client.backup_policies.list(**VAULT))).id


def change(**properties):
    body = {
        "properties": {
            "protectedItemType": "Microsoft.Compute/virtualMachines",
            "sourceResourceId": MACHINE,
            **properties,
        }
    }
    client.protected_items.begin_create_or_update(**ITEM, parameters=body, **SOON).result()
    return client.protected_items.get(**ITEM).properties


def item():
    return next(iter(client.backup_protected_items.list(**VAULT))).properties


stopped = change(policyId="", protectionState="ProtectionStopped")
tell(stopped=stopped["protectionState"])
tell(resumed=change(policyId=policy)["protectionState"])
client.protected_items.delete(**ITEM)
tell(deleted=item()["isScheduledForDeferredDelete"])
undeleted = change(policyId="", protectionState="ProtectionStopped", isRehydrate=True)
tell(undeleted=undeleted["protectionState"])
