"""Where a program is and who it is: by the defaults of the public cloud, or by this service's own
addresses where `restorite env --direct` has named them. Nothing here is done to please the service."""

import json
import os

from azure.identity import (
    ClientSecretCredential,
    DefaultAzureCredential,
    ManagedIdentityCredential,
)
from azure.mgmt.recoveryservices import RecoveryServicesClient
from azure.mgmt.recoveryservicesbackup import RecoveryServicesBackupClient

SUBSCRIPTION = os.environ["AZURE_SUBSCRIPTION_ID"]
IS_DIRECT = "AZURE_AUTHORITY_HOST" in os.environ
ENDPOINT = {"base_url": os.environ["RESTORITE_ENDPOINT"]} if IS_DIRECT else {}

VAULT = {
    "vault_name": os.environ["RESTORITE_VAULT"],
    "resource_group_name": os.environ["RESTORITE_RESOURCE_GROUP"],
}
CONTAINER = {"fabric_name": "Azure", "container_name": os.environ["RESTORITE_CONTAINER"]}
ITEM = {**VAULT, **CONTAINER, "protected_item_name": os.environ["RESTORITE_ITEM"]}
POINT = os.environ["RESTORITE_RECOVERY_POINT"]
MACHINE = os.environ["RESTORITE_SOURCE_VM_ID"]
REGION = os.environ["RESTORITE_REGION"]

# As any user may who does not want to wait half a minute for the second look.
SOON = {"polling_interval": 1}


def credential(kind="secret"):
    if kind == "managed":
        return ManagedIdentityCredential()
    if kind == "default":
        return DefaultAzureCredential()
    return ClientSecretCredential(
        os.environ["AZURE_TENANT_ID"],
        os.environ["AZURE_CLIENT_ID"],
        os.environ["AZURE_CLIENT_SECRET"],
    )


def backup_client(kind="secret"):
    return RecoveryServicesBackupClient(credential(kind), SUBSCRIPTION, **ENDPOINT)


def vaults(kind="secret"):
    return RecoveryServicesClient(credential(kind), SUBSCRIPTION, **ENDPOINT).vaults


def restore_request(point=POINT, **more):
    return {
        "properties": {
            "objectType": "IaasVMRestoreRequest",
            "recoveryPointId": point,
            "recoveryType": "RestoreDisks",
            "sourceResourceId": MACHINE,
            "targetResourceGroupId": os.environ["RESTORITE_TARGET_RESOURCE_GROUP_ID"],
            "storageAccountId": os.environ["RESTORITE_STORAGE_ACCOUNT_ID"],
            "region": REGION,
            "createNewCloudService": False,
            "originalStorageAccountOption": False,
            **more,
        }
    }


def tell(**facts):
    """One line of JSON for whoever runs this."""
    print(json.dumps(facts, default=str))
