"""Makes a policy of another one, and deletes it."""

from place import SOON, VAULT, backup_client, tell

client = backup_client()
policy = client.protection_policies.get(**VAULT, policy_name="DefaultPolicy")
policy.properties.instant_rp_retention_range_in_days = 3
made = client.protection_policies.create_or_update(
    **VAULT, policy_name="MyPolicy", parameters={"properties": policy.properties}
)
tell(made=made.name, days=made.properties.instant_rp_retention_range_in_days)
client.protection_policies.begin_delete(**VAULT, policy_name="MyPolicy", **SOON).result()
tell(left=[one.name for one in client.backup_policies.list(**VAULT)])
