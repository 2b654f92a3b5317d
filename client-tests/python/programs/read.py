"""Reads everything that a tool looks at before it restores."""

from place import ITEM, MACHINE, POINT, REGION, SUBSCRIPTION, VAULT, backup_client, tell, vaults
from place import CONTAINER

client = backup_client()
vault = vaults().get(**VAULT)
in_group = vaults().list_by_resource_group(VAULT["resource_group_name"])
tell(vault=vault.name, group=[one.name for one in in_group])

only_machines = "backupManagementType eq 'AzureIaasVM'"
containers = client.backup_protection_containers.list(**VAULT, filter=only_machines)
tell(containers=[one.name for one in containers])
tell(container=client.protection_containers.get(**VAULT, **CONTAINER).properties.friendly_name)
items = client.backup_protected_items.list(**VAULT, filter=f"{only_machines} and itemType eq 'VM'")
tell(items=[one.name for one in items])
tell(state=client.protected_items.get(**ITEM).properties["protectionState"])

pages = client.recovery_points.list(**ITEM).by_page()
tell(pages=[len(list(page)) for page in pages])
point = client.recovery_points.get(**ITEM, recovery_point_id=POINT)
tiers = [tier.type for tier in point.properties.recovery_point_tier_details]
tell(point=point.name, kind=type(point.properties).__name__, tiers=tiers)

policies = [one.name for one in client.backup_policies.list(**VAULT)]
policy = client.protection_policies.get(**VAULT, policy_name=policies[0])
tell(policies=policies, policy=type(policy.properties).__name__)

tell(
    soft_delete=client.backup_resource_vault_configs.get(**VAULT).properties.soft_delete_feature_state,
    storage=client.backup_resource_storage_configs_non_crr.get(**VAULT).properties.storage_type,
    encryption=client.backup_resource_encryption_configs.get(
        **VAULT
    ).properties.encryption_at_rest_type,
    guards=len(list(client.resource_guard_proxies.get(**VAULT))),
    jobs=len(list(client.backup_jobs.list(**VAULT))),
)
asked = {"resourceType": "VM", "resourceId": MACHINE}
status = client.backup_status.get(azure_region=REGION, parameters=asked)
tell(protected=status.protection_status, by=status.vault_id)
