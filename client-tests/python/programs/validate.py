"""Asks whether a restore would be accepted, of one that would and of one that would not."""

from operations import id_in
from place import ITEM, MACHINE, POINT, SOON, VAULT, backup_client, restore_request, tell

client = backup_client()


def asked(**more):
    restore = restore_request(**more)["properties"]
    return {"objectType": "ValidateIaasVMRestoreOperationRequest", "restoreRequest": restore}


def codes(response):
    results = response.validate_operation_response.validation_results or []
    return [result.code for result in results]


tell(fine=codes(client.operation.validate(**VAULT, parameters=asked())))
other = f"{MACHINE}2"
tell(odd=codes(client.operation.validate(**VAULT, parameters=asked(sourceResourceId=other))))

item = client.protected_items.get(**ITEM).id
body = {"id": f"{item}/recoveryPoints/{POINT}", "properties": asked()}
poller = client.validate_operation.begin_trigger(**VAULT, parameters=body, **SOON)
# It has no result for whoever waits: that stands in the status, at the address of the first answer.
poller.wait()
operation = id_in(poller.polling_method()._initial_response.http_response)
status = client.validate_operation_statuses.get(**VAULT, operation_id=operation)
client.validate_operation_results.get(**VAULT, operation_id=operation)
tell(status=status.status, waited=codes(status.properties))
