"""Finds a machine that nothing protects, and protects it."""

from place import SOON, VAULT, backup_client, tell

client = backup_client()
policy = next(iter(client.backup_policies.list(**VAULT))).id
only = "backupManagementType eq 'AzureIaasVM'"
found = next(iter(client.backup_protectable_items.list(**VAULT, filter=only)))
container = f"IaasVMContainer;{found.name}"
names = {"fabric_name": "Azure", "container_name": container, "protected_item_name": f"VM;{found.name}"}
body = {
    "properties": {
        "protectedItemType": "Microsoft.Compute/virtualMachines",
        "sourceResourceId": found.properties["virtualMachineId"],
        "policyId": policy,
    }
}
client.protected_items.begin_create_or_update(**VAULT, **names, parameters=body, **SOON).result()
item = client.protected_items.get(**VAULT, **names).properties
tell(machine=found.properties.friendly_name, state=item["protectionState"])
