"""Asks whether a restore would be accepted, of one that would and of one that would not."""

from place import MACHINE, SOON, VAULT, backup_client, restore_request, tell

client = backup_client()


def asked(**more):
    restore = restore_request(**more)["properties"]
    return {"objectType": "ValidateIaasVMRestoreOperationRequest", "restoreRequest": restore}


def codes(response):
    results = response.validate_operation_response.validation_results or []
    return [result.code for result in results]


tell(fine=codes(client.operation.validate(**VAULT, parameters=asked())))
nowhere = MACHINE.replace("Microsoft.Compute/virtualMachines", "Microsoft.Storage/storageAccounts")
tell(odd=codes(client.operation.validate(**VAULT, parameters=asked(storageAccountId=nowhere))))

body = {"id": VAULT["vault_name"], "properties": asked()}
poller = client.validate_operation.begin_trigger(**VAULT, parameters=body, **SOON)
tell(waited=codes(poller.result()))
operation = poller.polling_method()._operation._async_url.split("?")[0].split("/")[-1]
status = client.validate_operation_statuses.get(**VAULT, operation_id=operation)
client.validate_operation_results.get(**VAULT, operation_id=operation)
tell(status=status.status)
