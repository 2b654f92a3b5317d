"""Cancels a restore that is under way."""

from jobs import latest_job, wait
from place import ITEM, POINT, SOON, VAULT, backup_client, restore_request, tell

client = backup_client()
client.restores.begin_trigger(
    **ITEM, recovery_point_id=POINT, parameters=restore_request(), **SOON
).result()
name = latest_job(client, "Restore")
response = client.job_cancellations.trigger(
    **VAULT, job_name=name, cls=lambda pipeline, _, __: pipeline.http_response
)
operation = response.headers["Location"].split("?")[0].split("/")[-1]
client.job_operation_results.get(**VAULT, job_name=name, operation_id=operation)
tell(status=wait(client, name).status)
