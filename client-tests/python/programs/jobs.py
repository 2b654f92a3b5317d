"""What is done with jobs, in the words of the client."""

import time

from place import VAULT


def latest_job(client, operation):
    """Nothing of the client's own says which job a restore has made: it is looked for."""
    jobs = list(client.backup_jobs.list(**VAULT, filter=f"operation eq '{operation}'"))
    return jobs[0].name if jobs else None


def wait(client, name, patience=120):
    """Until the job has ended; asked for every second, as a tool does that is in a hurry."""
    until = time.monotonic() + patience
    while True:
        job = client.job_details.get(**VAULT, job_name=name).properties
        if job.status not in ("InProgress", "Cancelling"):
            return job
        if time.monotonic() > until:
            raise TimeoutError(name)
        time.sleep(1)
