"""Restores in the secondary region, by the client of that side of the service."""

from azure.core.exceptions import HttpResponseError
from azure.mgmt.recoveryservicesbackup.passivestamp import RecoveryServicesBackupPassiveClient
from operations import id_in
from place import ENDPOINT, ITEM, REGION, SOON, SUBSCRIPTION, VAULT
from place import credential, restore_request, tell, vaults

# Of the regions that vaults lie in here, each has a partner.
PAIRS = {"westus": "eastus", "westeurope": "northeurope"}

client = RecoveryServicesBackupPassiveClient(credential(), SUBSCRIPTION, **ENDPOINT)
region = PAIRS[REGION]
vault = vaults().get(**VAULT).id

items = list(client.backup_protected_items_crr.list(**VAULT))
point = next(iter(client.recovery_points_crr.list(**ITEM))).name
properties = client.aad_properties.get(azure_region=region)
access = client.recovery_points.get_access_token(
    **ITEM, recovery_point_id=point, parameters=properties
).properties
restore = restore_request(point, region=region)["properties"]
body = {"crossRegionRestoreAccessDetails": access, "restoreRequest": restore}
poller = client.cross_region_restore.begin_trigger(region, body, **SOON)
poller.result()
operation = id_in(poller.polling_method()._initial_response.http_response)
client.crr_operation_status.get(region, operation)
try:
    client.crr_operation_results.get(region, operation)
except HttpResponseError as error:
    # Measured: this client knows 200 and 202 alone, and takes the 204 of other results for an error.
    assert error.status_code == 204

of_vault = {"resource_id": vault}
jobs = list(client.backup_crr_jobs.list(region, of_vault))
job = client.backup_crr_job_details.get(region, {**of_vault, "job_name": jobs[0].name})
tell(items=len(items), status=job.properties.status, jobs=len(jobs))
