"""Exports the list of jobs."""

from operations import HEADERS, id_in
from place import VAULT, backup_client, tell

client = backup_client()
operation = id_in(client.jobs.export(**VAULT, **HEADERS), "Location")
result = client.export_jobs_operation_results.get(**VAULT, operation_id=operation)
tell(kind=type(result.operation).__name__, blob=result.operation.blob_url)
