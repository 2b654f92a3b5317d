"""Follows what is no long-running operation to the client: it gives back nothing, and headers do."""

import time

from place import ITEM, VAULT

HEADERS = {"cls": lambda pipeline, _, __: pipeline.http_response}


def id_in(response, header="Azure-AsyncOperation"):
    return response.headers[header].split("?")[0].split("/")[-1]


def ended(client, operation):
    """Below the item, and once below the vault: both name the same operation."""
    while True:
        status = client.protected_item_operation_statuses.get(**ITEM, operation_id=operation)
        if status.status != "InProgress":
            break
        time.sleep(1)
    same = client.backup_operation_statuses.get(**VAULT, operation_id=operation)
    assert same.status == status.status
    client.protected_item_operation_results.get(**ITEM, operation_id=operation)
    client.backup_operation_results.get(**VAULT, operation_id=operation)
    return status
