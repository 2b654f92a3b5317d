"""Takes a backup at once, and finds its point among the others."""

from jobs import wait
from operations import HEADERS, ended, id_in
from place import ITEM, backup_client, tell

client = backup_client()
before = {point.name for point in client.recovery_points.list(**ITEM)}
request = {"properties": {"objectType": "IaasVMBackupRequest"}}
response = client.backups.trigger(**ITEM, parameters=request, **HEADERS)
status = ended(client, id_in(response))
job = wait(client, status.properties.job_id)
after = {point.name for point in client.recovery_points.list(**ITEM)}
tell(operation=job.operation, status=job.status, new=len(after - before))
