"""Mounts a point, gets its script, and unmounts it."""

from operations import HEADERS, ended, id_in
from place import ITEM, MACHINE, POINT, backup_client, tell

client = backup_client()
of_point = {**ITEM, "recovery_point_id": POINT}
connections = client.item_level_recovery_connections
request = {
    "properties": {
        "objectType": "IaasVMILRRegistrationRequest",
        "recoveryPointId": POINT,
        "virtualMachineId": MACHINE,
    }
}
operation = id_in(connections.provision(**of_point, parameters=request, **HEADERS))
status = ended(client, operation)
wanted = {"provisionInstantItemRecoveryOperationId": operation}
target = connections.list_instant_item_recovery_operation_result(**of_point, body=wanted)
script = target.client_scripts[0]
is_mounted = client.recovery_points.get(**of_point).properties.is_instant_ilr_session_active
tell(status=status.status, system=script.os_type, file=script.script_extension, mounted=is_mounted)
ended(client, id_in(connections.revoke(**of_point, **HEADERS)))
tell(left_mounted=client.recovery_points.get(**of_point).properties.is_instant_ilr_session_active)
