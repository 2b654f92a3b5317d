"""Restores disks and waits for it: exits with 0 where the job is completed. Who says `resume` has it
go on from a continuation token, as after a restart."""

import sys

from jobs import latest_job, wait
from place import ITEM, POINT, SOON, backup_client, restore_request, tell

client = backup_client()
poller = client.restores.begin_trigger(
    **ITEM, recovery_point_id=POINT, parameters=restore_request(), **SOON
)
if "resume" in sys.argv:
    token = poller.continuation_token()
    client = backup_client()
    poller = client.restores.begin_trigger(
        **ITEM,
        recovery_point_id=POINT,
        parameters=restore_request(),
        continuation_token=token,
        **SOON,
    )
poller.result()
name = latest_job(client, "Restore")
job = wait(client, name)
bag = job.extended_info.property_bag if job.extended_info else {}
tell(operation=poller.status(), job=name, status=job.status, bag=dict(bag or {}))
sys.exit(0 if job.status == "Completed" else 1)
