"""Stops a protection, takes it up again, deletes it, and brings it back."""

from place import ITEM, MACHINE, SOON, VAULT, backup_client, tell

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
tell(stopped=stopped.protection_state)
tell(resumed=change(policyId=policy).protection_state)
client.protected_items.delete(**ITEM)
tell(deleted=item().is_scheduled_for_deferred_delete)
undeleted = change(policyId="", protectionState="ProtectionStopped", isRehydrate=True)
tell(undeleted=undeleted.protection_state)
