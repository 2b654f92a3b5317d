"""Looks for machines that can be protected."""

from operations import HEADERS, id_in
from place import VAULT, backup_client, tell

client = backup_client()
response = client.protection_containers.refresh(**VAULT, fabric_name="Azure", **HEADERS)
operation = id_in(response, "Location")
client.protection_container_refresh_operation_results.get(
    **VAULT, fabric_name="Azure", operation_id=operation
)
found = client.backup_protectable_items.list(**VAULT, filter="backupManagementType eq 'AzureIaasVM'")
tell(protectable=[one.properties.friendly_name for one in found])
