// Generated from openapi/azure-backup.yaml by openapi/generate.ts; do not edit.
export interface paths {
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** Reads one vault. */
        get: operations["Vaults_Get"];
        /**
         * Makes a vault, or changes one.
         * @description From 2024 on the vault is provisioned for a moment, and its state stands at the Azure-AsyncOperation.
         */
        put: operations["Vaults_CreateOrUpdate"];
        post?: never;
        /**
         * Deletes a vault that protects nothing.
         * @description Done at once up to 2023; from 2024 on begun, and the state at the Azure-AsyncOperation is gone with the vault.
         */
        delete: operations["Vaults_Delete"];
        options?: never;
        head?: never;
        /** Changes a vault. */
        patch: operations["Vaults_Update"];
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/operationStatus/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /**
         * Reads how work on a vault stands.
         * @description Written in lines that end with CRLF. The operationId is ours: the published one is of another service's name.
         */
        get: operations["Vaults_GetOperationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        /** Lists the vaults of a resource group. */
        get: operations["Vaults_ListByResourceGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/vaults": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Lists the vaults of a subscription. */
        get: operations["Vaults_ListBySubscriptionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        /**
         * Reads one protected machine.
         * @description The filter `expand eq 'extendedinfo'` adds the oldest point and the count of points.
         */
        get: operations["ProtectedItems_Get"];
        /**
         * Changes or stops the protection of a machine.
         * @description With a policy the machine is backed up by it; with the state ProtectionStopped it is not backed up any more and keeps its points; with isRehydrate beside that state, a soft-deleted one comes back. The operation lasts as long as the job that it makes.
         */
        put: operations["ProtectedItems_CreateOrUpdate"];
        post?: never;
        /**
         * Stops protection and deletes the backups of a machine.
         * @description The machine stays for 14 days, soft-deleted: it can be read and undeleted, and nothing else. The addresses to poll are those of the vault; the operation lasts as long as the job that it makes.
         */
        delete: operations["ProtectedItems_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        /**
         * Lists the recovery points of a machine, newest first.
         * @description The filter knows `startDate`, `endDate`, `restorePointQueryType`, `extendedInfo`, `moveReadyRPOnly` and `includeSoftDeletedRP`. A page holds 200 points; no recording shows a second page.
         */
        get: operations["RecoveryPoints_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPointsRecommendedForMove": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the recovery points that should be moved to the archive, newest first.
         * @description Those that may be moved, without those that the body excludes. Only an empty list was recorded.
         */
        post: operations["RecoveryPointsRecommendedForMove_List"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        /** Reads one recovery point. */
        get: operations["RecoveryPoints_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/restore": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a restore from a recovery point.
         * @description An accepted request becomes an operation, which ends within seconds and names a job; the job does the work and decides the outcome.
         */
        post: operations["Restores_Trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/operationsStatus/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Reads the state of an operation on a machine. */
        get: operations["ProtectedItemOperationStatuses_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/operationResults/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Fetches the result of an operation on a machine. */
        get: operations["ProtectedItemOperationResults_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupOperations/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Reads the state of an operation by its id alone. */
        get: operations["BackupOperationStatuses_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupOperationResults/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Fetches the result of an operation by its id alone. */
        get: operations["BackupOperationResults_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /**
         * Lists the jobs of a vault, latest start first.
         * @description The filter knows `operation` (empty for any), `status`, `backupManagementType`, `jobId`, `startTime` and `endTime`. A page holds 200 jobs.
         */
        get: operations["BackupJobs_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
                jobName: components["parameters"]["JobName"];
            };
            cookie?: never;
        };
        /** Reads one job with its tasks. */
        get: operations["JobDetails_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}/cancel": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
                jobName: components["parameters"]["JobName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a job to be cancelled.
         * @description `Azure-AsyncOperation` names the fixed api-version 2019-05-13-preview, `Location` the one asked with. No recording shows a refused cancel; its status is inferred.
         */
        post: operations["JobCancellations_Trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}/operationsStatus/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
                jobName: components["parameters"]["JobName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /**
         * Reads the state of a cancellation.
         * @description No published specification has this operation, so its operationId is ours; the address stands in the `Azure-AsyncOperation` of a recorded cancel.
         */
        get: operations["JobOperationStatuses_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}/operationResults/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
                jobName: components["parameters"]["JobName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /**
         * Fetches the result of a cancellation.
         * @description One recorded client writes `Azure` in place of the job name, which is accepted.
         */
        get: operations["JobOperationResults_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupProtectedItems": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /**
         * Lists the protected machines of a vault.
         * @description The filter knows `backupManagementType`, `itemType`, `policyName`, `containerName`, `friendlyName`, `healthState`, `fabricName`, `backupEngineName` and `backupSetName`; none at all lists every machine.
         */
        get: operations["BackupProtectedItems_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupProtectionContainers": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /**
         * Lists the containers of a vault.
         * @description The filter has to name a `backupManagementType`; it knows `friendlyName`, `status`, `healthStatus`, `containerType`, `backupEngineName` and `fabricName` as well.
         */
        get: operations["BackupProtectionContainers_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
            };
            cookie?: never;
        };
        /** Reads one container. */
        get: operations["ProtectionContainers_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/refreshContainers": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks for machines that could be protected. */
        post: operations["ProtectionContainers_Refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/operationsStatus/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /**
         * Reads the state of such a search.
         * @description The address is recorded; that it answers as other states do is inferred.
         */
        get: operations["ProtectionContainerRefreshOperationStatuses_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/operationResults/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Fetches the result of such a search. */
        get: operations["ProtectionContainerRefreshOperationResults_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupProtectableItems": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /**
         * Lists the machines that could be protected.
         * @description The filter knows `backupManagementType`, `workloadType`, `containerName`, `friendlyName` and `status`.
         */
        get: operations["BackupProtectableItems_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/backup": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Backs a machine up now.
         * @description The operation ends within seconds and names a job. Its recovery point is there once the snapshot has been taken, and in the vault once the data has been transferred.
         */
        post: operations["Backups_Trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /**
         * Lists the backup policies of a vault.
         * @description The filter knows `backupManagementType` and `workloadType`.
         */
        get: operations["BackupPolicies_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies/{policyName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The backup policy. */
                policyName: components["parameters"]["PolicyName"];
            };
            cookie?: never;
        };
        /** Reads one backup policy. */
        get: operations["ProtectionPolicies_Get"];
        /**
         * Makes or changes a backup policy.
         * @description What is written can be read again; when a machine is backed up in this world does not change with it.
         */
        put: operations["ProtectionPolicies_CreateOrUpdate"];
        post?: never;
        /** Deletes a backup policy. */
        delete: operations["ProtectionPolicies_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobsExport": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports the jobs that a filter selects. */
        post: operations["Jobs_Export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/operationResults/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Fetches the result of an export. */
        get: operations["ExportJobsOperationResults_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/provisionInstantItemRecovery": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mounts a recovery point for the recovery of files.
         * @description It makes no job: the status of the operation carries the scripts that connect a client. The mount ends by itself 12 hours after it was accepted.
         */
        post: operations["ItemLevelRecoveryConnections_Provision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/listInstantItemRecoveryOperationResult": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the scripts of a mounted recovery point.
         * @description From api-version 2026-08-01 on they stand here, and no longer in the status of the operation that mounted it.
         */
        post: operations["ItemLevelRecoveryConnections_ListInstantItemRecoveryOperationResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/revokeInstantItemRecovery": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmounts a recovery point.
         * @description Takes no body; its operation succeeds without a word more.
         */
        post: operations["ItemLevelRecoveryConnections_Revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupValidateOperation": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks a restore request without starting it.
         * @description A rule that the restore breaks is told with 200, as one of the results; no results mean that it would be accepted.
         */
        post: operations["Operation_Validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupTriggerValidateOperation": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts the check of a restore request.
         * @description It makes no job; what the check finds stands in the status of the operation and is its result.
         */
        post: operations["ValidateOperation_Trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupValidateOperationsStatuses/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Reads the state of such a check. */
        get: operations["ValidateOperationStatuses_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupValidateOperationResults/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /**
         * Fetches the result of such a check.
         * @description One that has failed has no result, and answers 204 from 2021 on (inferred).
         */
        get: operations["ValidateOperationResults_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/operationsStatus/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /**
         * Reads the state of a check at the address that its 202 gives.
         * @description The operationId is ours.
         */
        get: operations["VaultOperationStatuses_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/operationResults/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /**
         * Fetches the result of a check at the address that its 202 gives.
         * @description The operationId is ours.
         */
        get: operations["VaultOperationResults_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupconfig/vaultconfig": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** Reads the security settings of a vault. */
        get: operations["BackupResourceVaultConfigs_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupstorageconfig/vaultstorageconfig": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** Reads the storage settings of a vault. */
        get: operations["BackupResourceStorageConfigsNonCRR_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupEncryptionConfigs/backupResourceEncryptionConfig": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** Reads the encryption settings of a vault. */
        get: operations["BackupResourceEncryptionConfigs_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** Lists the Resource Guards that a vault is under. */
        get: operations["ResourceGuardProxies_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The guard, as the vault calls it. */
                resourceGuardProxyName: components["parameters"]["ResourceGuardProxyName"];
            };
            cookie?: never;
        };
        /** Tells of the Resource Guard that a vault is under. */
        get: operations["ResourceGuardProxy_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupStatus": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells whether a machine is protected, and where. */
        post: operations["BackupStatus_Get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/accessToken": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gets a token for a restore in the secondary region. */
        post: operations["RecoveryPoints_GetAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupAadProperties": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        /** Reads whom such a token must be for. */
        get: operations["AadProperties_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrossRegionRestore": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a restore in the secondary region. */
        post: operations["CrossRegionRestore_Trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrrOperationsStatus/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Reads the state of a restore in the secondary region. */
        get: operations["CrrOperationStatus_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrrOperationResults/{operationId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /** Fetches the result of a restore in the secondary region. */
        get: operations["CrrOperationResults_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrrJob": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads one job of the secondary region. */
        post: operations["BackupCrrJobDetails_Get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrrJobs": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists the jobs of the secondary region. */
        post: operations["BackupCrrJobs_List"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** Lists the subscriptions of the caller. */
        get: operations["Subscriptions_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** Lists the tenants of the caller. */
        get: operations["Tenants_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Reads one subscription. */
        get: operations["Subscriptions_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Lists the resource groups of a subscription. */
        get: operations["ResourceGroups_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        /** Reads one resource group. */
        get: operations["ResourceGroups_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resources": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Lists the resources of a subscription. */
        get: operations["Resources_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/resources": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        /** Lists the resources of a resource group. */
        get: operations["Resources_ListByResourceGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.Storage/storageAccounts": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Lists the storage accounts of a subscription. */
        get: operations["StorageAccounts_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        /** Lists the storage accounts of a resource group. */
        get: operations["StorageAccounts_ListByResourceGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The storage account. */
                accountName: components["parameters"]["AccountName"];
            };
            cookie?: never;
        };
        /** Reads one storage account. */
        get: operations["StorageAccounts_GetProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.Network/virtualNetworks": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Lists the virtual networks of a subscription. */
        get: operations["VirtualNetworks_ListAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        /** Lists the virtual networks of a resource group. */
        get: operations["VirtualNetworks_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The virtual network. */
                virtualNetworkName: components["parameters"]["VirtualNetworkName"];
            };
            cookie?: never;
        };
        /** Reads one virtual network. */
        get: operations["VirtualNetworks_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.Compute/virtualMachines": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Lists the virtual machines of a subscription. */
        get: operations["VirtualMachines_ListAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/virtualMachines": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        /** Lists the virtual machines of a resource group. */
        get: operations["VirtualMachines_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/virtualMachines/{vmName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The virtual machine. */
                vmName: components["parameters"]["VmName"];
            };
            cookie?: never;
        };
        /** Reads one virtual machine. */
        get: operations["VirtualMachines_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.Compute/disks": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Lists the managed disks of a subscription. */
        get: operations["Disks_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/disks": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        /** Lists the managed disks of a resource group. */
        get: operations["Disks_ListByResourceGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/disks/{diskName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The managed disk. */
                diskName: components["parameters"]["DiskName"];
            };
            cookie?: never;
        };
        /** Reads one managed disk. */
        get: operations["Disks_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/providers/Microsoft.Compute/diskAccesses": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Lists the disk accesses of a subscription. */
        get: operations["DiskAccesses_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/diskAccesses": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        /** Lists the disk accesses of a resource group. */
        get: operations["DiskAccesses_ListByResourceGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/diskAccesses/{diskAccessName}": {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The disk access. */
                diskAccessName: components["parameters"]["DiskAccessName"];
            };
            cookie?: never;
        };
        /** Reads one disk access. */
        get: operations["DiskAccesses_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A date, with a suffix for a preview. */
        ApiVersion: string;
        Guid: string;
        /** @description The path of a resource, rooted, with no empty segment and no query. */
        ResourceId: string;
        /** @description An absolute address with an api-version and no empty path segment. */
        PollingAddress: string;
        /** @description An instant in UTC with up to seven decimals, their trailing zeros trimmed. */
        Instant: string;
        /** @description An instant, or the year 1 for one that has not come; the latter has no zone, so it is no RFC 3339 date. */
        InstantOrUnset: string;
        /** @description An instant in UTC that is written with seven decimals and without a zone. */
        InstantWithoutZone: string;
        /** @description An ISO 8601 duration with up to seven decimals of a second. */
        Duration: string;
        /** @description A duration as days, hours, minutes and seconds, the one place where ISO 8601 is not used. */
        TimeSpan: string;
        /** @description Facts about a job for a person to read. Booleans and numbers are strings here, and null stands for a fact not known yet. */
        PropertyBag: {
            [key: string]: string | null;
        };
        /**
         * @description What kind of backup this is; AzureIaasVM for virtual machines.
         * @enum {string}
         */
        BackupManagementType: "Invalid" | "AzureIaasVM" | "MAB" | "DPM" | "AzureBackupServer" | "AzureSql" | "AzureStorage" | "AzureWorkload" | "DefaultBackup";
        /**
         * @description What is backed up; VM for virtual machines.
         * @enum {string}
         */
        DataSourceType: "Invalid" | "VM" | "FileFolder" | "AzureSqlDb" | "SQLDB" | "Exchange" | "Sharepoint" | "VMwareVM" | "SystemState" | "Client" | "GenericDataSource" | "SQLDataBase" | "AzureFileShare" | "SAPHanaDatabase" | "SAPAseDatabase" | "SAPHanaDBInstance";
        /** @description The envelope of every error. */
        CloudError: {
            error: components["schemas"]["CloudErrorBody"];
        };
        /** @description What went wrong. Older answers carry explicit nulls, newer ones only code and message. */
        CloudErrorBody: {
            code: string;
            message: string;
            target?: string | null;
            details?: components["schemas"]["CloudErrorBody"][] | null;
            innerError?: Record<string, never> | null;
            additionalInfo?: components["schemas"]["ErrorAdditionalInfo"][] | null;
        };
        /** @description A further fact about an error, of a kind that its type names. */
        ErrorAdditionalInfo: {
            type: string;
            info?: {
                [key: string]: unknown;
            };
        };
        /** @description A Recovery Services vault. */
        Vault: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults";
            location: string;
            etag: string;
            tags?: {
                [key: string]: string;
            } | null;
            identity?: components["schemas"]["VaultIdentity"] | null;
            properties: components["schemas"]["VaultProperties"];
            sku: components["schemas"]["VaultSku"];
        };
        /** @description What a vault is to be. Whatever is left out stays as it is; whatever is not named here is not kept. */
        VaultRequest: {
            /** @description Needed of a new vault. */
            location?: string | null;
            tags?: {
                [key: string]: string;
            } | null;
            identity?: Record<string, never> | null;
            sku?: Record<string, never> | null;
            properties?: Record<string, never> | null;
        };
        /** @description How work on a vault stands. */
        VaultOperationStatus: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @enum {string} */
            status: "InProgress" | "Succeeded";
            percentComplete?: number;
        };
        /** @description A page of vaults. */
        VaultList: {
            value: components["schemas"]["Vault"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description The managed identities of a vault. */
        VaultIdentity: {
            /** @enum {string} */
            type: "SystemAssigned" | "None" | "UserAssigned" | "SystemAssigned, UserAssigned";
            principalId?: string;
            tenantId?: string;
            userAssignedIdentities?: {
                [key: string]: Record<string, never>;
            };
        };
        /** @description The tier of a vault. */
        VaultSku: {
            /** @enum {string} */
            name: "Standard" | "RS0";
            tier?: string | null;
            size?: string | null;
            family?: string | null;
            capacity?: string | null;
        };
        /** @description The settings of a vault; all but the first three came after 2021. */
        VaultProperties: {
            provisioningState: string;
            /** @enum {string} */
            privateEndpointStateForBackup: "None" | "Enabled";
            /** @enum {string} */
            privateEndpointStateForSiteRecovery: "None" | "Enabled";
            networkSettings?: components["schemas"]["VaultNetworkSettings"];
            monitoringSettings?: components["schemas"]["VaultMonitoringSettings"];
            costManagementSettings?: components["schemas"]["VaultCostManagementSettings"];
            /** @enum {string} */
            backupStorageVersion?: "Unassigned" | "V1" | "V2";
            securitySettings?: components["schemas"]["VaultSecuritySettings"];
            redundancySettings?: components["schemas"]["VaultRedundancySettings"];
            regionOfChoiceSettings?: components["schemas"]["VaultRegionOfChoiceSettings"];
            secureScore?: string;
            bcdrSecurityLevel?: string;
            /** @enum {string} */
            publicNetworkAccess?: "Enabled" | "Disabled";
            restoreSettings?: components["schemas"]["VaultRestoreSettings"];
        };
        /** @description Who may reach the vault, as 2021 wrote it. */
        VaultNetworkSettings: {
            /** @enum {string} */
            publicNetworkAccess?: "Enabled" | "Disabled";
        };
        /** @description Which alerts the vault raises. */
        VaultMonitoringSettings: {
            azureMonitorAlertSettings?: components["schemas"]["VaultAzureMonitorAlertSettings"];
            classicAlertSettings?: components["schemas"]["VaultClassicAlertSettings"];
        };
        /** @description Alerts through Azure Monitor. */
        VaultAzureMonitorAlertSettings: {
            /** @enum {string} */
            alertsForAllJobFailures?: "Enabled" | "Disabled";
            /** @enum {string} */
            alertsForAllReplicationIssues?: "Enabled" | "Disabled";
            /** @enum {string} */
            alertsForAllFailoverIssues?: "Enabled" | "Disabled";
        };
        /** @description Alerts of the older kind. */
        VaultClassicAlertSettings: {
            /** @enum {string} */
            alertsForCriticalOperations?: "Enabled" | "Disabled";
            /** @enum {string} */
            emailNotificationsForSiteRecovery?: "Enabled" | "Disabled";
        };
        /** @description How finely costs are told apart. */
        VaultCostManagementSettings: {
            granularityLevel?: string;
        };
        /** @description What guards the backups against deletion. */
        VaultSecuritySettings: {
            immutabilitySettings?: Record<string, never> | null;
            softDeleteSettings?: components["schemas"]["VaultSoftDeleteSettings"];
            /** @enum {string} */
            multiUserAuthorization?: "Invalid" | "Enabled" | "Disabled";
            sourceScanConfiguration?: components["schemas"]["VaultSourceScanConfiguration"];
        };
        /** @description How long deleted backups can be brought back. */
        VaultSoftDeleteSettings: {
            softDeleteRetentionPeriodInDays?: number;
            softDeleteState?: string;
            enhancedSecurityState?: string;
        };
        /** @description Whether sources are scanned for threats. */
        VaultSourceScanConfiguration: {
            state?: string;
        };
        /** @description Where the backups are kept. */
        VaultRedundancySettings: {
            /** @enum {string} */
            standardTierStorageRedundancy?: "Invalid" | "LocallyRedundant" | "GeoRedundant" | "ZoneRedundant";
            /** @enum {string} */
            crossRegionRestore?: "Enabled" | "Disabled";
        };
        /** @description Whether the secondary region was chosen by hand. */
        VaultRegionOfChoiceSettings: {
            status?: string;
        };
        /** @description Where restores may go. */
        VaultRestoreSettings: {
            crossSubscriptionRestoreSettings?: components["schemas"]["VaultCrossSubscriptionRestoreSettings"];
        };
        /** @description Whether a restore may go to another subscription. */
        VaultCrossSubscriptionRestoreSettings: {
            /** @enum {string} */
            crossSubscriptionRestoreState?: "Enabled" | "Disabled" | "PermanentlyDisabled";
        };
        /** @description A protected machine. */
        ProtectedItemResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems";
            properties: components["schemas"]["AzureIaaSComputeVMProtectedItem"];
        };
        /** @description A machine of the Resource Manager kind and the state of its protection. */
        AzureIaaSComputeVMProtectedItem: {
            /** @constant */
            protectedItemType: "Microsoft.Compute/virtualMachines";
            backupManagementType: components["schemas"]["BackupManagementType"];
            workloadType: components["schemas"]["DataSourceType"];
            containerName: string;
            sourceResourceId: string;
            /** @description Empty once protection is stopped. */
            policyId: string;
            /** @description On every recorded answer, none of which is older than 2021. */
            policyName?: string;
            /** @enum {string} */
            policyType?: "V1" | "V2";
            lastRecoveryPoint?: components["schemas"]["Instant"];
            backupSetName?: string;
            /** @enum {string} */
            createMode?: "Invalid" | "Default" | "Recover";
            /** @description When it was soft-deleted, though the name says otherwise. */
            deferredDeleteTimeInUTC?: components["schemas"]["Instant"];
            isScheduledForDeferredDelete?: boolean;
            deferredDeleteTimeRemaining?: components["schemas"]["TimeSpan"];
            isDeferredDeleteScheduleUpcoming?: boolean;
            isRehydrate?: boolean;
            resourceGuardOperationRequests?: string[];
            isArchiveEnabled?: boolean;
            softDeleteRetentionPeriod?: number;
            /** @description An address with a host, although its name promises an id. */
            vaultId?: string;
            sourceSideScanning?: number;
            friendlyName: string;
            virtualMachineId: string;
            protectionStatus: string;
            /** @enum {string} */
            protectionState: "Invalid" | "IRPending" | "Protected" | "ProtectionError" | "ProtectionStopped" | "ProtectionPaused" | "BackupsSuspended";
            /** @enum {string} */
            healthStatus: "Passed" | "ActionRequired" | "ActionSuggested" | "Invalid";
            healthDetails?: components["schemas"]["AzureIaaSVMHealthDetails"][];
            /** @description Up to 2022 only. */
            kpisHealths?: {
                [key: string]: components["schemas"]["KPIResourceHealthDetails"];
            };
            lastBackupStatus: string;
            lastBackupTime: components["schemas"]["Instant"];
            protectedItemDataId: string;
            extendedInfo?: components["schemas"]["AzureIaaSVMProtectedItemExtendedInfo"];
            extendedProperties?: components["schemas"]["ExtendedProperties"];
        };
        /** @description What the filter for extended information adds. */
        AzureIaaSVMProtectedItemExtendedInfo: {
            oldestRecoveryPoint?: components["schemas"]["Instant"];
            oldestRecoveryPointInVault?: components["schemas"]["Instant"];
            oldestRecoveryPointInArchive?: components["schemas"]["Instant"];
            newestRecoveryPointInArchive?: components["schemas"]["Instant"];
            recoveryPointCount?: number;
            policyInconsistent?: boolean;
        };
        /** @description A remark on the health of a machine's protection. */
        AzureIaaSVMHealthDetails: {
            code: number;
            title: string;
            message: string;
            recommendations: string[];
        };
        /** @description The health of one indicator, such as the last restore. */
        KPIResourceHealthDetails: {
            /** @enum {string} */
            resourceHealthStatus?: "Healthy" | "TransientDegraded" | "PersistentDegraded" | "TransientUnhealthy" | "PersistentUnhealthy" | "Invalid";
            resourceHealthDetails?: components["schemas"]["ResourceHealthDetails"][];
        };
        /** @description A remark on the health of one indicator. */
        ResourceHealthDetails: {
            code?: number;
            title?: string;
            message?: string;
            recommendations?: string[];
        };
        /** @description Settings of protection beyond the policy. */
        ExtendedProperties: {
            diskExclusionProperties?: components["schemas"]["DiskExclusionProperties"];
            linuxVmApplicationName?: string;
        };
        /** @description Which data disks are backed up. */
        DiskExclusionProperties: {
            diskLunList?: number[];
            isInclusionList?: boolean;
        };
        /** @description A recovery point. */
        RecoveryPointResource: {
            id: components["schemas"]["ResourceId"];
            /** @description A decimal string that may not fit a 64 bit float. */
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints";
            properties: components["schemas"]["IaasVMRecoveryPoint"];
        };
        /** @description A page of recovery points, newest first. */
        RecoveryPointResourceList: {
            value: components["schemas"]["RecoveryPointResource"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description Which recovery points are not wanted in a list of those to be moved. */
        ListRecoveryPointsRecommendedForMoveRequest: {
            objectType?: string | null;
            /** @description Their names. */
            excludedRPList?: string[] | null;
        };
        /** @description A recovery point of a virtual machine. */
        IaasVMRecoveryPoint: {
            /** @constant */
            objectType: "IaasVMRecoveryPoint";
            /** @enum {string} */
            recoveryPointType: "AppConsistent" | "FileSystemConsistent" | "CrashConsistent";
            recoveryPointTime: components["schemas"]["Instant"];
            recoveryPointAdditionalInfo: string;
            /** @enum {string} */
            sourceVMStorageType: "NormalStorage" | "PremiumVMOnPartialPremiumStorage" | "PremiumVMOnPremiumStorage";
            isSourceVMEncrypted: boolean;
            keyAndSecret?: components["schemas"]["KeyAndSecretDetails"];
            /** @description Spelled so at every api-version, although the schemas of 2016 write ILR in capitals. */
            isInstantIlrSessionActive: boolean;
            recoveryPointTierDetails: components["schemas"]["RecoveryPointTierInformation"][];
            isManagedVirtualMachine: boolean;
            virtualMachineSize: string;
            originalStorageAccountOption: boolean;
            osType?: string;
            recoveryPointDiskConfiguration?: components["schemas"]["RecoveryPointDiskConfiguration"];
            zones?: string[];
            /** @description Whether the point can be moved to another tier, by tier. */
            recoveryPointMoveReadinessInfo?: {
                [key: string]: components["schemas"]["RecoveryPointMoveReadinessInfo"];
            };
            securityType?: string;
            recoveryPointProperties?: components["schemas"]["RecoveryPointProperties"];
            isPrivateAccessEnabledOnAnyDisk?: boolean;
            extendedLocation?: components["schemas"]["ExtendedLocation"];
            /** @enum {string} */
            createdWithPolicyType?: "V1" | "V2";
            /** @description On some answers of 2024-04-01 only. */
            threatStatus?: number;
        };
        /** @description One tier that holds the point, and the state of the point there. */
        RecoveryPointTierInformation: {
            /** @description A number up to 2021-10-01 (1 InstantRP, 2 HardenedRP, 3 ArchivedRP), a word from 2021-12-01 on. */
            type: (0 | 1 | 2 | 3) | ("Invalid" | "InstantRP" | "HardenedRP" | "ArchivedRP");
            /** @description A number up to 2021-10-01 (1 Valid, 2 Disabled, 3 Deleted, 4 Rehydrated), a word from 2021-12-01 on. */
            status: (0 | 1 | 2 | 3 | 4) | ("Invalid" | "Valid" | "Disabled" | "Deleted" | "Rehydrated");
            extendedInfo?: {
                [key: string]: string;
            };
        };
        /** @description When a scheduled point expires and by which rule; on-demand points have none. */
        RecoveryPointProperties: {
            expiryTime?: components["schemas"]["InstantWithoutZone"];
            ruleName?: string;
            isSoftDeleted?: boolean;
        };
        /** @description Which disks the point holds; a list of points has the two numbers only. */
        RecoveryPointDiskConfiguration: {
            numberOfDisksIncludedInBackup?: number;
            numberOfDisksAttachedToVm?: number;
            includedDiskList?: components["schemas"]["DiskInformation"][];
            excludedDiskList?: components["schemas"]["DiskInformation"][];
        };
        /** @description A disk by its logical unit number; the system disk is minus one. */
        DiskInformation: {
            lun?: number;
            name?: string;
        };
        /** @description Whether the point can be moved to this tier, and why not. */
        RecoveryPointMoveReadinessInfo: {
            isReadyForMove?: boolean;
            additionalInfo?: string;
        };
        /** @description The keys of an encrypted machine. */
        KeyAndSecretDetails: {
            kekDetails?: components["schemas"]["KEKDetails"];
            bekDetails?: components["schemas"]["BEKDetails"];
            encryptionMechanism?: string;
        };
        /** @description The key that wraps the disk key. */
        KEKDetails: {
            keyUrl?: string;
            keyVaultId?: string;
            keyBackupData?: string;
        };
        /** @description The disk key, kept as a secret. */
        BEKDetails: {
            secretUrl?: string;
            secretVaultId?: string;
            secretData?: string;
        };
        /** @description The body of a backup on demand; only its properties are read. */
        BackupRequestResource: {
            id?: string | null;
            name?: string | null;
            type?: string | null;
            location?: string | null;
            eTag?: string | null;
            tags?: {
                [key: string]: string;
            } | null;
            properties: components["schemas"]["IaasVMBackupRequest"];
        };
        /** @description A backup of a virtual machine. */
        IaasVMBackupRequest: {
            /** @constant */
            objectType: "IaasVMBackupRequest";
            /** @description Until when the point is kept; thirty days, where it is left out. */
            recoveryPointExpiryTimeInUTC?: string | null;
        };
        /** @description Whom a token for a restore in the secondary region must be for. */
        AADPropertiesResource: {
            properties: components["schemas"]["AADProperties"];
        };
        /** @description A tenant and a principal in it. */
        AADProperties: {
            tenantId?: string;
            audience?: string;
            servicePrincipalObjectId?: string;
        };
        /** @description What lets the secondary region restore one point. */
        CrrAccessTokenResource: {
            properties: components["schemas"]["CrrAccessToken"];
        };
        /** @description The token, a secret, and what it is of. */
        CrrAccessToken: {
            /** @constant */
            objectType: "CrrAccessToken";
            accessTokenString: string;
            subscriptionId?: string;
            resourceGroupName?: string;
            resourceName?: string;
            resourceId?: string;
            protectionContainerId?: number;
            recoveryPointId?: string;
            recoveryPointTime?: string;
            containerName?: string;
            containerType?: string;
            backupManagementType?: string;
            datasourceType?: string;
            datasourceName?: string;
            datasourceId?: string;
            datasourceContainerName?: string;
            coordinatorServiceStampUri?: string;
            protectionServiceStampId?: string;
            protectionServiceStampUri?: string;
            tokenExtendedInformation?: string;
            rpTierInformation?: {
                [key: string]: string;
            };
            rpOriginalSAOption?: boolean;
            rpIsManagedVirtualMachine?: boolean;
            rpVMSizeDescription?: string;
            bMSActiveRegion?: string;
        };
        /** @description The body of a restore in the secondary region. */
        CrossRegionRestoreRequest: {
            /** @description What the accessToken of the point answered. */
            crossRegionRestoreAccessDetails: {
                accessTokenString: string;
                resourceGroupName: string;
                resourceName: string;
                containerName: string;
            };
            restoreRequest: components["schemas"]["RestoreRequest"];
        };
        /** @description The body that asks for jobs of the secondary region. */
        CrrJobRequest: {
            /** @description Of the vault. */
            resourceId: string;
            jobName?: string | null;
        };
        /** @description The body of a mount; only its properties are read. */
        ILRRequestResource: {
            id?: string | null;
            name?: string | null;
            type?: string | null;
            location?: string | null;
            eTag?: string | null;
            tags?: {
                [key: string]: string;
            } | null;
            properties: components["schemas"]["IaasVMILRRegistrationRequest"];
        };
        /** @description A mount of a recovery point of a virtual machine. */
        IaasVMILRRegistrationRequest: {
            /** @constant */
            objectType: "IaasVMILRRegistrationRequest";
            recoveryPointId?: string | null;
            virtualMachineId?: string | null;
            initiatorName?: string | null;
            renewExistingRegistration?: boolean | null;
        };
        /** @description The body of a change of protection; only its properties are read. */
        ProtectionRequestResource: {
            properties: components["schemas"]["ProtectionRequest"];
        };
        /** @description What of a protected machine a client may set. A policy protects the machine; the state ProtectionStopped stops its backups. */
        ProtectionRequest: {
            /** @enum {string} */
            protectedItemType?: "Microsoft.Compute/virtualMachines" | "AzureIaaSVMProtectedItem";
            sourceResourceId: string;
            policyId?: string | null;
            protectionState?: string | null;
            isRehydrate?: boolean | null;
        };
        /** @description The body of a restore request; only its properties are read. */
        RestoreRequestResource: {
            id?: string | null;
            name?: string | null;
            type?: string | null;
            location?: string | null;
            eTag?: string | null;
            tags?: {
                [key: string]: string;
            } | null;
            properties: components["schemas"]["RestoreRequest"];
        };
        /** @description A restore of a virtual machine, told apart by its objectType. */
        RestoreRequest: components["schemas"]["IaasVMRestoreRequest"] | components["schemas"]["IaasVMRestoreWithRehydrationRequest"];
        /**
         * @description How to restore. Invalid and Offline are members that no restore of a machine can use.
         * @enum {string|null}
         */
        RecoveryType: "Invalid" | "OriginalLocation" | "AlternateLocation" | "RestoreDisks" | "Offline" | null;
        /** @description A restore from a point that is ready to be read. */
        IaasVMRestoreRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            objectType: "IaasVMRestoreRequest";
            recoveryPointId?: string | null;
            recoveryType?: components["schemas"]["RecoveryType"];
            sourceResourceId?: string | null;
            targetVirtualMachineId?: string | null;
            targetResourceGroupId?: string | null;
            storageAccountId?: string | null;
            virtualNetworkId?: string | null;
            subnetId?: string | null;
            targetDomainNameId?: string | null;
            region?: string | null;
            affinityGroup?: string | null;
            createNewCloudService?: boolean | null;
            originalStorageAccountOption?: boolean | null;
            encryptionDetails?: components["schemas"]["EncryptionDetails"] | null;
            restoreDiskLunList?: (number | string)[] | null;
            restoreWithManagedDisks?: boolean | null;
            diskEncryptionSetId?: string | null;
            zones?: string[] | null;
            identityInfo?: components["schemas"]["IdentityInfo"] | null;
            identityBasedRestoreDetails?: components["schemas"]["IdentityBasedRestoreDetails"] | null;
            extendedLocation?: components["schemas"]["ExtendedLocation"] | null;
            securedVMDetails?: components["schemas"]["SecuredVMDetails"] | null;
            targetDiskNetworkAccessSettings?: components["schemas"]["TargetDiskNetworkAccessSettings"] | null;
            resourceGuardOperationRequests?: string[] | null;
        };
        /** @description A restore from a point in the archive, which has to be brought back first. */
        IaasVMRestoreWithRehydrationRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            objectType: "IaasVMRestoreWithRehydrationRequest";
            recoveryPointId?: string | null;
            recoveryType?: components["schemas"]["RecoveryType"];
            sourceResourceId?: string | null;
            targetVirtualMachineId?: string | null;
            targetResourceGroupId?: string | null;
            storageAccountId?: string | null;
            virtualNetworkId?: string | null;
            subnetId?: string | null;
            targetDomainNameId?: string | null;
            region?: string | null;
            affinityGroup?: string | null;
            createNewCloudService?: boolean | null;
            originalStorageAccountOption?: boolean | null;
            encryptionDetails?: components["schemas"]["EncryptionDetails"] | null;
            restoreDiskLunList?: (number | string)[] | null;
            restoreWithManagedDisks?: boolean | null;
            diskEncryptionSetId?: string | null;
            zones?: string[] | null;
            identityInfo?: components["schemas"]["IdentityInfo"] | null;
            identityBasedRestoreDetails?: components["schemas"]["IdentityBasedRestoreDetails"] | null;
            extendedLocation?: components["schemas"]["ExtendedLocation"] | null;
            securedVMDetails?: components["schemas"]["SecuredVMDetails"] | null;
            targetDiskNetworkAccessSettings?: components["schemas"]["TargetDiskNetworkAccessSettings"] | null;
            resourceGuardOperationRequests?: string[] | null;
            recoveryPointRehydrationInfo?: components["schemas"]["RecoveryPointRehydrationInfo"] | null;
        };
        /** @description The keys to restore an encrypted machine with. */
        EncryptionDetails: {
            encryptionEnabled?: boolean | null;
            kekUrl?: string | null;
            secretKeyUrl?: string | null;
            kekVaultId?: string | null;
            secretKeyVaultId?: string | null;
        };
        /** @description Which identity of the vault does the work. */
        IdentityInfo: {
            isSystemAssignedIdentity?: boolean | null;
            managedIdentityResourceId?: string | null;
        };
        /** @description The staging account, when an identity of the vault reaches it; storageAccountId is then left out. */
        IdentityBasedRestoreDetails: {
            objectType?: string | null;
            targetStorageAccountId?: string | null;
        };
        /** @description An edge zone. */
        ExtendedLocation: {
            name?: string | null;
            type?: string | null;
        };
        /** @description What a confidential machine needs. */
        SecuredVMDetails: {
            securedVMOsDiskEncryptionSetId?: string | null;
        };
        /** @description How the restored disks can be reached. */
        TargetDiskNetworkAccessSettings: {
            /** @enum {string|null} */
            targetDiskNetworkAccessOption?: "SameAsOnSourceDisks" | "EnablePrivateAccessForAllDisks" | "EnablePublicAccessForAllDisks" | null;
            targetDiskAccessId?: string | null;
        };
        /** @description How fast to bring a point back from the archive, and for how long. */
        RecoveryPointRehydrationInfo: {
            rehydrationRetentionDuration?: string | null;
            /** @enum {string|null} */
            rehydrationPriority?: "Standard" | "High" | null;
        };
        /** @description The body of a check ahead of a restore. Without an id, the point and the machine are those that the restore names. */
        ValidateOperationRequestResource: {
            /** @description Of the recovery point. */
            id?: string | null;
            properties: components["schemas"]["ValidateRestoreOperationRequest"];
        };
        /** @description The restore that is to be checked. */
        ValidateRestoreOperationRequest: {
            /** @enum {string} */
            objectType: "ValidateIaasVMRestoreOperationRequest" | "ValidateRestoreOperationRequest";
            restoreRequest: components["schemas"]["RestoreRequest"];
        };
        /** @description The state of an operation. Succeeded means that a job was made, not that its work is done. */
        OperationStatus: {
            /** @description The bare id of the operation; a whole path in the secondary region alone. */
            id: string;
            name: string;
            status: components["schemas"]["OperationStatusValues"];
            startTime: components["schemas"]["Instant"];
            endTime: components["schemas"]["InstantOrUnset"];
            error?: components["schemas"]["OperationStatusError"];
            properties?: components["schemas"]["OperationStatusJobExtendedInfo"] | components["schemas"]["OperationStatusProvisionILRExtendedInfo"] | components["schemas"]["OperationStatusValidateOperationExtendedInfo"];
        };
        /**
         * @description Only Succeeded, Failed and Canceled are ends; Canceled has one l here.
         * @enum {string}
         */
        OperationStatusValues: "Invalid" | "InProgress" | "Succeeded" | "Failed" | "Canceled";
        /** @description Why an operation failed. */
        OperationStatusError: {
            code: string;
            message: string;
        };
        /** @description The job that an operation made. */
        OperationStatusJobExtendedInfo: {
            /** @constant */
            objectType: "OperationStatusJobExtendedInfo";
            jobId: components["schemas"]["Guid"];
        };
        /** @description What connects a client to a mounted recovery point; the scripts up to 2026-07-01 only. */
        OperationStatusProvisionILRExtendedInfo: {
            /** @constant */
            objectType: "OperationStatusProvisionILRExtendedInfo";
            recoveryTarget?: components["schemas"]["InstantItemRecoveryTarget"];
        };
        /** @description What a check ahead of a restore has found. */
        OperationStatusValidateOperationExtendedInfo: {
            /** @constant */
            objectType: "OperationStatusValidateOperationExtendedInfo";
            validateOperationResponse: components["schemas"]["ValidateOperationResponse"];
        };
        /** @description The answer of a check ahead of a restore. */
        ValidateOperationsResponse: {
            validateOperationResponse: components["schemas"]["ValidateOperationResponse"];
        };
        /** @description What was found; empty where the restore would be accepted. */
        ValidateOperationResponse: {
            validationResults: components["schemas"]["ErrorDetail"][];
        };
        /** @description One rule that the restore breaks. */
        ErrorDetail: {
            code: string;
            message: string;
            recommendations: string[];
        };
        /** @description Which operation has mounted the recovery point. */
        InstantItemRecoveryOperationResultRequest: {
            provisionInstantItemRecoveryOperationId: string;
        };
        /** @description The scripts; the first one says for which operating system they are. */
        InstantItemRecoveryTarget: {
            clientScripts: components["schemas"]["ClientScriptForConnect"][];
        };
        /** @description One script, or the address of a program. */
        ClientScriptForConnect: {
            /** @description In base64; a secret. */
            scriptContent: string;
            scriptExtension: string;
            osType: string;
            url?: string;
            /** @description What the file is to be called; behind its last `_` stand 32 digits, and then 15 that are the password. */
            scriptNameSuffix: string;
        };
        /** @description A job. */
        JobResource: {
            id: components["schemas"]["ResourceId"];
            name: components["schemas"]["Guid"];
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupJobs";
            properties: components["schemas"]["AzureIaaSVMJob"];
        };
        /** @description A page of jobs, latest start first; none has extended information. */
        JobResourceList: {
            value: components["schemas"]["JobResource"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description A job on a virtual machine. */
        AzureIaaSVMJob: {
            /** @constant */
            jobType: "AzureIaaSVMJob";
            /** @description What may be asked of the job; on backups and restores in every state, also a finished one. */
            actionsInfo?: components["schemas"]["JobSupportedAction"][];
            containerName?: string;
            duration: components["schemas"]["Duration"];
            errorDetails?: components["schemas"]["AzureIaaSVMErrorInfo"][];
            /** @enum {string} */
            virtualMachineVersion: "Compute" | "ClassicCompute";
            extendedInfo?: components["schemas"]["AzureIaaSVMJobExtendedInfo"];
            isUserTriggered?: boolean;
            entityFriendlyName: string;
            backupManagementType: components["schemas"]["BackupManagementType"];
            operation: components["schemas"]["JobOperation"];
            status: components["schemas"]["JobStatus"];
            startTime: components["schemas"]["Instant"];
            endTime?: components["schemas"]["Instant"];
            /** @description The x-ms-client-request-id of the request that made the job. */
            activityId: string;
        };
        /**
         * @description What the job does.
         * @enum {string}
         */
        JobOperation: "Invalid" | "Register" | "UnRegister" | "ConfigureBackup" | "Backup" | "Restore" | "DisableBackup" | "DeleteBackupData" | "CrossRegionRestore" | "Undelete" | "UpdateCustomerManagedKey";
        /**
         * @description How the job stands; Cancelled has two l here.
         * @enum {string}
         */
        JobStatus: "Invalid" | "InProgress" | "Completed" | "Failed" | "CompletedWithWarnings" | "Cancelled" | "Cancelling";
        /** @description A number up to 2022 (1 Cancellable, 2 Retriable), a word from 2024 on. */
        JobSupportedAction: (0 | 1 | 2) | ("Invalid" | "Cancellable" | "Retriable");
        /** @description The tasks of a job and what they brought forth. */
        AzureIaaSVMJobExtendedInfo: {
            tasksList: components["schemas"]["AzureIaaSVMJobTaskDetails"][];
            propertyBag: components["schemas"]["PropertyBag"];
            internalPropertyBag?: components["schemas"]["PropertyBag"];
            progressPercentage?: number;
            estimatedRemainingDuration?: components["schemas"]["Duration"];
            /** @description Empty while in progress and left out once done. */
            dynamicErrorMessage?: string;
        };
        /** @description One task of a job. */
        AzureIaaSVMJobTaskDetails: {
            taskId: string;
            instanceId?: string;
            startTime?: components["schemas"]["InstantOrUnset"];
            endTime?: components["schemas"]["InstantOrUnset"];
            duration: components["schemas"]["Duration"];
            status: string;
            progressPercentage?: number;
            taskExecutionDetails?: string;
            /** @description From 2024 on. */
            taskType?: string;
        };
        /** @description Why a job failed; the code is a number and the title carries its symbol. */
        AzureIaaSVMErrorInfo: {
            errorCode: number;
            errorTitle: string;
            errorString: string;
            recommendations: string[];
        };
        /** @description A page of protected machines. */
        ProtectedItemResourceList: {
            value: components["schemas"]["ProtectedItemResource"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description The container of a machine. */
        ProtectionContainerResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers";
            properties: components["schemas"]["AzureIaaSComputeVMContainer"];
        };
        /** @description A page of containers. */
        ProtectionContainerResourceList: {
            value: components["schemas"]["ProtectionContainerResource"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description What a container says of its machine. */
        AzureIaaSComputeVMContainer: {
            virtualMachineId: components["schemas"]["ResourceId"];
            virtualMachineVersion?: string;
            resourceGroup?: string;
            friendlyName: string;
            backupManagementType?: components["schemas"]["BackupManagementType"];
            registrationStatus?: string;
            healthStatus?: string;
            /** @constant */
            containerType: "Microsoft.Compute/virtualMachines";
            protectableObjectType?: string;
        };
        /** @description The security settings of a vault. */
        BackupResourceVaultConfigResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupconfig";
            properties: components["schemas"]["BackupResourceVaultConfig"];
        };
        /** @description Soft delete and what guards it. */
        BackupResourceVaultConfig: {
            /** @enum {string} */
            storageModelType?: "Invalid" | "GeoRedundant" | "LocallyRedundant" | "ZoneRedundant" | "ReadAccessGeoZoneRedundant";
            /** @enum {string} */
            storageType?: "Invalid" | "GeoRedundant" | "LocallyRedundant" | "ZoneRedundant" | "ReadAccessGeoZoneRedundant";
            /** @enum {string} */
            storageTypeState?: "Invalid" | "Locked" | "Unlocked";
            /** @enum {string} */
            enhancedSecurityState?: "Invalid" | "Enabled" | "Disabled" | "AlwaysON";
            /** @enum {string} */
            softDeleteFeatureState?: "Invalid" | "Enabled" | "Disabled" | "AlwaysON";
            softDeleteRetentionPeriodInDays?: number;
            resourceGuardOperationRequests?: string[];
            isSoftDeleteFeatureStateEditable?: boolean;
        };
        /** @description The storage settings of a vault. */
        BackupResourceConfigResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupstorageconfig";
            properties: components["schemas"]["BackupResourceConfig"];
        };
        /** @description Where backups are kept. */
        BackupResourceConfig: {
            /** @enum {string} */
            storageModelType?: "Invalid" | "GeoRedundant" | "LocallyRedundant" | "ZoneRedundant" | "ReadAccessGeoZoneRedundant";
            /** @enum {string} */
            storageType?: "Invalid" | "GeoRedundant" | "LocallyRedundant" | "ZoneRedundant" | "ReadAccessGeoZoneRedundant";
            /** @enum {string} */
            storageTypeState?: "Invalid" | "Locked" | "Unlocked";
            crossRegionRestoreFlag?: boolean;
            /** @enum {string} */
            dedupState?: "Invalid" | "Enabled" | "Disabled";
            /** @enum {string} */
            xcoolState?: "Invalid" | "Enabled" | "Disabled";
        };
        /** @description The encryption settings of a vault. */
        BackupResourceEncryptionConfigExtendedResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupEncryptionConfigs";
            properties: components["schemas"]["BackupResourceEncryptionConfigExtended"];
        };
        /** @description Whose keys encrypt the backups. */
        BackupResourceEncryptionConfigExtended: {
            useSystemAssignedIdentity?: boolean;
            userAssignedIdentity?: string;
            /** @enum {string} */
            encryptionAtRestType?: "Invalid" | "MicrosoftManaged" | "CustomerManaged";
            keyUri?: string;
            subscriptionId?: string;
            /** @enum {string} */
            lastUpdateStatus?: "Invalid" | "NotEnabled" | "PartiallySucceeded" | "PartiallyFailed" | "Failed" | "Succeeded" | "Initialized" | "FirstInitialization";
            /** @enum {string} */
            infrastructureEncryptionState?: "Invalid" | "Disabled" | "Enabled";
        };
        /** @description The guards of a vault, of which there is one at most. */
        ResourceGuardProxyBaseResourceList: {
            value: components["schemas"]["ResourceGuardProxyBaseResource"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description What a vault knows of the guard that it is under. */
        ResourceGuardProxyBaseResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies";
            properties: components["schemas"]["ResourceGuardProxyBase"];
        };
        /** @description The guard, and what it is asked for which operation. */
        ResourceGuardProxyBase: {
            resourceGuardResourceId: components["schemas"]["ResourceId"];
            resourceGuardOperationDetails?: components["schemas"]["ResourceGuardOperationDetail"][];
            lastUpdatedTime?: string;
            description?: string;
        };
        /** @description An operation, and the request by which the guard is asked for it. */
        ResourceGuardOperationDetail: {
            vaultCriticalOperation?: string;
            defaultResourceRequest?: components["schemas"]["ResourceId"];
        };
        /** @description A subscription, which is also a world. */
        Subscription: {
            id: components["schemas"]["ResourceId"];
            authorizationSource?: string;
            managedByTenants?: Record<string, never>[];
            subscriptionId: components["schemas"]["Guid"];
            tenantId: components["schemas"]["Guid"];
            displayName: string;
            /** @constant */
            state: "Enabled";
            subscriptionPolicies?: components["schemas"]["SubscriptionPolicies"];
        };
        /** @description What a subscription may do. */
        SubscriptionPolicies: {
            locationPlacementId?: string;
            quotaId?: string;
            spendingLimit?: string;
        };
        /** @description The subscriptions of the caller. */
        SubscriptionListResult: {
            value: components["schemas"]["Subscription"][];
            count: components["schemas"]["ListCount"];
        };
        /** @description How many there are. */
        ListCount: {
            /** @constant */
            type: "Total";
            value: number;
        };
        /** @description A tenant. */
        TenantIdDescription: {
            id: string;
            tenantId: components["schemas"]["Guid"];
            countryCode?: string;
            displayName?: string;
            domains?: string[];
            tenantCategory?: string;
        };
        /** @description The tenants of the caller. */
        TenantListResult: {
            value: components["schemas"]["TenantIdDescription"][];
        };
        /** @description A resource group. */
        ResourceGroup: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.Resources/resourceGroups";
            location: string;
            properties: components["schemas"]["ProvisionedProperties"];
        };
        /** @description That it has been made. */
        ProvisionedProperties: {
            /** @constant */
            provisioningState: "Succeeded";
        };
        /** @description A page of resource groups. */
        ResourceGroupListResult: {
            value: components["schemas"]["ResourceGroup"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description What all resources have in common. */
        GenericResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            type: string;
            location: string;
        };
        /** @description A page of resources. */
        ResourceListResult: {
            value: components["schemas"]["GenericResource"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description A storage account. */
        StorageAccount: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.Storage/storageAccounts";
            location: string;
            sku?: components["schemas"]["StorageSku"];
            kind?: string;
            tags?: {
                [key: string]: string;
            };
            properties: components["schemas"]["StorageAccountProperties"];
        };
        /** @description The tier of a storage account. */
        StorageSku: {
            name: string;
            tier?: string;
        };
        /** @description What is said of a storage account. */
        StorageAccountProperties: {
            /** @constant */
            provisioningState: "Succeeded";
            creationTime?: components["schemas"]["Instant"];
            primaryLocation?: string;
            statusOfPrimary?: string;
            primaryEndpoints: components["schemas"]["StorageEndpoints"];
        };
        /** @description Where the data of a storage account is. */
        StorageEndpoints: {
            blob: string;
        };
        /** @description A page of storage accounts. */
        StorageAccountListResult: {
            value: components["schemas"]["StorageAccount"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description A virtual network. */
        VirtualNetwork: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.Network/virtualNetworks";
            location: string;
            etag?: string;
            properties: components["schemas"]["VirtualNetworkProperties"];
        };
        /** @description The addresses and subnets of a virtual network. */
        VirtualNetworkProperties: {
            /** @constant */
            provisioningState: "Succeeded";
            addressSpace?: components["schemas"]["AddressSpace"];
            subnets: components["schemas"]["Subnet"][];
        };
        /** @description The addresses of a virtual network. */
        AddressSpace: {
            addressPrefixes: string[];
        };
        /** @description A subnet. */
        Subnet: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type?: "Microsoft.Network/virtualNetworks/subnets";
            etag?: string;
            properties: components["schemas"]["SubnetProperties"];
        };
        /** @description The addresses of a subnet. */
        SubnetProperties: {
            /** @constant */
            provisioningState: "Succeeded";
            addressPrefix?: string;
        };
        /** @description A page of virtual networks. */
        VirtualNetworkListResult: {
            value: components["schemas"]["VirtualNetwork"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description A virtual machine. */
        VirtualMachine: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.Compute/virtualMachines";
            location: string;
            properties: components["schemas"]["VirtualMachineProperties"];
        };
        /** @description The size and disks of a virtual machine. */
        VirtualMachineProperties: {
            vmId: components["schemas"]["Guid"];
            /** @constant */
            provisioningState: "Succeeded";
            hardwareProfile: components["schemas"]["HardwareProfile"];
            storageProfile: components["schemas"]["StorageProfile"];
            timeCreated?: components["schemas"]["Instant"];
        };
        /** @description The size of a virtual machine. */
        HardwareProfile: {
            vmSize: string;
        };
        /** @description The disks of a virtual machine. */
        StorageProfile: {
            osDisk?: components["schemas"]["OSDisk"];
            dataDisks: components["schemas"]["DataDisk"][];
        };
        /** @description The disk that a machine starts from. */
        OSDisk: {
            /** @enum {string} */
            osType: "Windows" | "Linux";
            name: string;
            createOption: string;
            diskSizeGB?: number;
            managedDisk?: components["schemas"]["ManagedDiskParameters"];
        };
        /** @description A further disk. */
        DataDisk: {
            lun: number;
            name: string;
            createOption: string;
            diskSizeGB?: number;
            managedDisk?: components["schemas"]["ManagedDiskParameters"];
        };
        /** @description Which managed disk it is. */
        ManagedDiskParameters: {
            id: components["schemas"]["ResourceId"];
            storageAccountType?: string;
        };
        /** @description A page of virtual machines. */
        VirtualMachineListResult: {
            value: components["schemas"]["VirtualMachine"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description A managed disk. */
        Disk: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.Compute/disks";
            location: string;
            managedBy?: components["schemas"]["ResourceId"];
            sku?: components["schemas"]["DiskSku"];
            properties: components["schemas"]["DiskProperties"];
        };
        /** @description The tier of a managed disk. */
        DiskSku: {
            name: string;
            tier?: string;
        };
        /** @description What is said of a managed disk. */
        DiskProperties: {
            /** @enum {string} */
            osType?: "Windows" | "Linux";
            creationData: components["schemas"]["DiskCreationData"];
            diskSizeGB: number;
            timeCreated?: components["schemas"]["Instant"];
            /** @constant */
            provisioningState: "Succeeded";
            /** @enum {string} */
            diskState: "Attached" | "Unattached";
            /** @enum {string} */
            networkAccessPolicy?: "AllowAll" | "AllowPrivate" | "DenyAll";
            /** @enum {string} */
            publicNetworkAccess?: "Enabled" | "Disabled";
            diskAccessId?: components["schemas"]["ResourceId"];
        };
        /** @description What a managed disk was made from. */
        DiskCreationData: {
            createOption: string;
        };
        /** @description A page of managed disks. */
        DiskList: {
            value: components["schemas"]["Disk"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description What private links reach managed disks by. */
        DiskAccess: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.Compute/diskAccesses";
            location: string;
            properties: components["schemas"]["DiskAccessProperties"];
        };
        /** @description What is said of a disk access. */
        DiskAccessProperties: {
            /** @constant */
            provisioningState: "Succeeded";
            timeCreated?: components["schemas"]["Instant"];
        };
        /** @description A page of disk accesses. */
        DiskAccessList: {
            value: components["schemas"]["DiskAccess"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description A backup policy. */
        ProtectionPolicyResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupPolicies";
            properties: components["schemas"]["AzureIaaSVMProtectionPolicy"];
        };
        /** @description A page of policies. */
        ProtectionPolicyResourceList: {
            value: components["schemas"]["ProtectionPolicyResource"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description A policy for virtual machines. */
        AzureIaaSVMProtectionPolicy: {
            /** @constant */
            backupManagementType: "AzureIaasVM";
            protectedItemsCount: number;
            resourceGuardOperationRequests?: string[];
            instantRPDetails?: components["schemas"]["InstantRPAdditionalDetails"];
            schedulePolicy: components["schemas"]["SimpleSchedulePolicy"] | components["schemas"]["SimpleSchedulePolicyV2"];
            retentionPolicy: components["schemas"]["LongTermRetentionPolicy"] | components["schemas"]["SimpleRetentionPolicy"];
            tieringPolicy?: {
                [key: string]: components["schemas"]["TieringPolicy"];
            };
            instantRpRetentionRangeInDays?: number;
            timeZone?: string;
            /** @enum {string} */
            policyType?: "Invalid" | "V1" | "V2";
        };
        /** @description Where snapshots are kept. */
        InstantRPAdditionalDetails: {
            azureBackupRGNamePrefix?: string;
            azureBackupRGNameSuffix?: string;
        };
        /** @description Backups every day, or on days of the week. */
        SimpleSchedulePolicy: {
            /** @constant */
            schedulePolicyType: "SimpleSchedulePolicy";
            /** @enum {string} */
            scheduleRunFrequency?: "Invalid" | "Daily" | "Weekly" | "Hourly";
            scheduleRunDays?: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday")[];
            scheduleRunTimes?: components["schemas"]["Instant"][];
            hourlySchedule?: components["schemas"]["HourlySchedule"];
            scheduleWeeklyFrequency?: number;
        };
        /** @description The same, or every few hours. */
        SimpleSchedulePolicyV2: {
            /** @constant */
            schedulePolicyType: "SimpleSchedulePolicyV2";
            /** @enum {string} */
            scheduleRunFrequency?: "Invalid" | "Daily" | "Weekly" | "Hourly";
            hourlySchedule?: components["schemas"]["HourlySchedule"];
            dailySchedule?: components["schemas"]["DailySchedule"];
            weeklySchedule?: components["schemas"]["WeeklySchedule"];
        };
        /** @description Every few hours within a window. */
        HourlySchedule: {
            interval?: number;
            scheduleWindowStartTime?: components["schemas"]["Instant"];
            scheduleWindowDuration?: number;
        };
        /** @description Every day at these times. */
        DailySchedule: {
            scheduleRunTimes?: components["schemas"]["Instant"][];
        };
        /** @description On these days at these times. */
        WeeklySchedule: {
            scheduleRunDays?: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday")[];
            scheduleRunTimes?: components["schemas"]["Instant"][];
        };
        /** @description How long points of each kind are kept. */
        LongTermRetentionPolicy: {
            /** @constant */
            retentionPolicyType: "LongTermRetentionPolicy";
            dailySchedule?: components["schemas"]["DailyRetentionSchedule"];
            weeklySchedule?: components["schemas"]["WeeklyRetentionSchedule"];
            monthlySchedule?: components["schemas"]["MonthlyRetentionSchedule"];
            yearlySchedule?: components["schemas"]["YearlyRetentionSchedule"];
        };
        /** @description How long every point is kept. */
        SimpleRetentionPolicy: {
            /** @constant */
            retentionPolicyType: "SimpleRetentionPolicy";
            retentionDuration?: components["schemas"]["RetentionDuration"];
        };
        /** @description How long daily points are kept. */
        DailyRetentionSchedule: {
            retentionTimes?: components["schemas"]["Instant"][];
            retentionDuration?: components["schemas"]["RetentionDuration"];
        };
        /** @description How long weekly points are kept. */
        WeeklyRetentionSchedule: {
            daysOfTheWeek?: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday")[];
            retentionTimes?: components["schemas"]["Instant"][];
            retentionDuration?: components["schemas"]["RetentionDuration"];
        };
        /** @description How long monthly points are kept. */
        MonthlyRetentionSchedule: {
            /** @enum {string} */
            retentionScheduleFormatType?: "Invalid" | "Daily" | "Weekly";
            retentionScheduleDaily?: components["schemas"]["DailyRetentionFormat"];
            retentionScheduleWeekly?: components["schemas"]["WeeklyRetentionFormat"];
            retentionTimes?: components["schemas"]["Instant"][];
            retentionDuration?: components["schemas"]["RetentionDuration"];
        };
        /** @description How long yearly points are kept. */
        YearlyRetentionSchedule: {
            /** @enum {string} */
            retentionScheduleFormatType?: "Invalid" | "Daily" | "Weekly";
            monthsOfYear?: ("Invalid" | "January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December")[];
            retentionScheduleDaily?: components["schemas"]["DailyRetentionFormat"];
            retentionScheduleWeekly?: components["schemas"]["WeeklyRetentionFormat"];
            retentionTimes?: components["schemas"]["Instant"][];
            retentionDuration?: components["schemas"]["RetentionDuration"];
        };
        /** @description Days of a month. */
        DailyRetentionFormat: {
            daysOfTheMonth?: components["schemas"]["Day"][];
        };
        /** @description Days of weeks of a month. */
        WeeklyRetentionFormat: {
            daysOfTheWeek?: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday")[];
            weeksOfTheMonth?: ("First" | "Second" | "Third" | "Fourth" | "Last" | "Invalid")[];
        };
        /** @description A day of a month. */
        Day: {
            date?: number;
            isLast?: boolean;
        };
        /** @description How long, in days, weeks, months or years. */
        RetentionDuration: {
            count?: number;
            /** @enum {string} */
            durationType?: "Invalid" | "Days" | "Weeks" | "Months" | "Years";
        };
        /** @description When points move to the archive. */
        TieringPolicy: {
            /** @enum {string} */
            tieringMode?: "Invalid" | "TierRecommended" | "TierAfter" | "DoNotTier";
            duration?: number;
            /** @enum {string} */
            durationType?: "Invalid" | "Days" | "Weeks" | "Months" | "Years";
        };
        /** @description What is sent to make or change a policy. */
        ProtectionPolicyRequestResource: {
            properties: components["schemas"]["ProtectionPolicyRequest"];
        };
        /** @description A policy as a client writes it; what it does not know the service takes from its own. */
        ProtectionPolicyRequest: {
            backupManagementType: string;
            schedulePolicy?: Record<string, never>;
            retentionPolicy?: Record<string, never>;
        };
        /** @description A machine that could be protected; its name lacks the vm that its id has. */
        WorkloadProtectableItemResource: {
            id: components["schemas"]["ResourceId"];
            name: string;
            /** @constant */
            type: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectableItems";
            properties: components["schemas"]["AzureIaaSComputeVMProtectableItem"];
        };
        /** @description A page of machines. */
        WorkloadProtectableItemResourceList: {
            value: components["schemas"]["WorkloadProtectableItemResource"][];
            nextLink?: components["schemas"]["PollingAddress"];
        };
        /** @description What is said of such a machine. */
        AzureIaaSComputeVMProtectableItem: {
            virtualMachineId: components["schemas"]["ResourceId"];
            virtualMachineVersion?: string;
            resourceGroup?: string;
            backupManagementType?: string;
            workloadType?: string;
            /** @constant */
            protectableItemType: "Microsoft.Compute/virtualMachines";
            friendlyName: string;
            /** @enum {string} */
            protectionState?: "Invalid" | "NotProtected" | "Protecting" | "Protected" | "ProtectionFailed";
        };
        /** @description Which machine. */
        BackupStatusRequest: {
            resourceType?: components["schemas"]["DataSourceType"];
            resourceId: string;
            poLogicalName?: string;
        };
        /** @description Whether a machine is protected, and where; its names are in lower case. */
        BackupStatusResponse: {
            /** @enum {string} */
            protectionStatus: "Invalid" | "NotProtected" | "Protecting" | "Protected" | "ProtectionFailed";
            vaultId?: components["schemas"]["ResourceId"];
            /** @enum {string} */
            fabricName?: "Invalid" | "Azure";
            containerName?: string;
            protectedItemName?: string;
            errorCode?: string;
            errorMessage?: string;
            policyName?: string;
            registrationStatus?: string;
            protectedItemsCount?: number;
            /** @enum {string} */
            acquireStorageAccountLock?: "Acquire" | "NotAcquire";
        };
        /** @description The result of an operation that makes something else than a job. */
        OperationResultInfoBaseResource: {
            /** @enum {string} */
            statusCode?: "Continue" | "SwitchingProtocols" | "OK" | "Created" | "Accepted" | "NonAuthoritativeInformation" | "NoContent" | "ResetContent" | "PartialContent" | "MultipleChoices" | "Ambiguous" | "MovedPermanently" | "Moved" | "Found" | "Redirect" | "SeeOther" | "RedirectMethod" | "NotModified" | "UseProxy" | "Unused" | "TemporaryRedirect" | "RedirectKeepVerb" | "BadRequest" | "Unauthorized" | "PaymentRequired" | "Forbidden" | "NotFound" | "MethodNotAllowed" | "NotAcceptable" | "ProxyAuthenticationRequired" | "RequestTimeout" | "Conflict" | "Gone" | "LengthRequired" | "PreconditionFailed" | "RequestEntityTooLarge" | "RequestUriTooLong" | "UnsupportedMediaType" | "RequestedRangeNotSatisfiable" | "ExpectationFailed" | "UpgradeRequired" | "InternalServerError" | "NotImplemented" | "BadGateway" | "ServiceUnavailable" | "GatewayTimeout" | "HttpVersionNotSupported";
            headers?: {
                [key: string]: string[];
            };
            operation: components["schemas"]["ExportJobsOperationResultInfo"];
        };
        /** @description Where the exported jobs are. */
        ExportJobsOperationResultInfo: {
            /** @constant */
            objectType: "ExportJobsOperationResultInfo";
            blobUrl?: string;
            blobSasKey?: string;
            excelFileBlobUrl?: string;
            excelFileBlobSasKey?: string;
        };
    };
    responses: {
        /** @description The request was taken. This says nothing yet about the work, which a job does later. No body. */
        Accepted: {
            headers: {
                "Azure-AsyncOperation": components["headers"]["AzureAsyncOperation"];
                Location: components["headers"]["Location"];
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The operation is still in progress; ask this address again. No body. */
        ResultPending: {
            headers: {
                Location: components["headers"]["Location"];
                "Azure-AsyncOperation": components["headers"]["AzureAsyncOperationAgain"];
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The operation has ended and there is nothing to fetch, which is how a restore ends from 2021 on. No body, and the job id is not here. */
        ResultEmpty: {
            headers: {
                "Azure-AsyncOperation": components["headers"]["AzureAsyncOperationAgain"];
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is nothing to delete. No body. */
        NothingThere: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The operation has ended, told by the body of its status; the tutorial shows this at 2016-12-01. */
        ResultStatus: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OperationStatus"];
            };
        };
        /** @description The check has ended. What it found; of one that has failed, its status, up to 2020. */
        ValidationResult: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidateOperationsResponse"] | components["schemas"]["OperationStatus"];
            };
        };
        /** @description What the check found. */
        Validation: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidateOperationsResponse"];
            };
        };
        /** @description The state of the operation. Failure of the work is told in the body, never by the status code. */
        Status: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OperationStatus"];
            };
        };
        /** @description The request cannot be understood or breaks a rule of the service; the message says what to send. */
        BadRequest: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description No bearer token came, or one that is not accepted. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description The subscription, group, vault, item, point, operation or job does not exist. */
        NotFound: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description Another operation stands in the way. */
        Conflict: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        PayloadTooLarge: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description The body is not announced as JSON. */
        UnsupportedMediaType: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description A fault of this service, never of the caller; the message carries a reference id. */
        InternalError: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description The contract has the operation and this service lacks it; the message names the operation. */
        NotImplemented: {
            headers: {
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description Any other error, such as a throttled or forbidden request. */
        UnexpectedError: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                "x-ms-failure-cause": components["headers"]["FailureCause"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CloudError"];
            };
        };
        /** @description The request was taken. Location is the address to ask; no job is made. No body. */
        RefreshAccepted: {
            headers: {
                "Azure-AsyncOperation": components["headers"]["AzureAsyncOperationAgain"];
                Location: components["headers"]["Location"];
                "Retry-After": components["headers"]["RetryAfter"];
                "x-ms-request-id": components["headers"]["RequestId"];
                "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Pragma: components["headers"]["Pragma"];
                Expires: components["headers"]["Expires"];
                "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The subscription, which is also the name of a world. */
        SubscriptionId: string;
        /** @description The resource group of the vault, which need not be that of the machine. */
        ResourceGroupName: string;
        /** @description The Recovery Services vault, compared without regard to case. */
        VaultName: string;
        /** @description The fabric; for virtual machines always Azure. */
        FabricName: string;
        /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
        ContainerName: string;
        /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
        ProtectedItemName: string;
        /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
        RecoveryPointId: string;
        /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
        OperationId: string;
        /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
        JobName: string;
        /** @description The backup policy. */
        PolicyName: string;
        /** @description The guard, as the vault calls it. */
        ResourceGuardProxyName: string;
        /** @description The storage account. */
        AccountName: string;
        /** @description The virtual network. */
        VirtualNetworkName: string;
        /** @description The virtual machine. */
        VmName: string;
        /** @description The managed disk. */
        DiskName: string;
        /** @description The disk access. */
        DiskAccessName: string;
        /** @description A region by its short name, such as westus. */
        AzureRegion: string;
        /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
        ApiVersion: components["schemas"]["ApiVersion"];
        /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
        Filter: string;
        /** @description The place to continue from, taken from the `nextLink` of the page before. */
        SkipToken: string;
        /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
        ClientRequestId: string;
        /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
        ReturnClientRequestId: string;
        /** @description The caller's id for a group of requests. */
        CorrelationRequestId: string;
        /** @description The language that the caller prefers; messages are English whatever it says. */
        AcceptLanguage: string;
        /** @description A second bearer token, of the tenant that owns the Resource Guard, for vaults under multi-user authorization. */
        AuxiliaryAuthorization: string;
    };
    requestBodies: never;
    headers: {
        /** @description Where work on a vault stands; from 2024 on, and while it goes on. */
        StatusOfVaultWork: components["schemas"]["PollingAddress"];
        /** @description Where what comes of work on a vault stands; while it goes on. */
        ResultOfVaultWork: components["schemas"]["PollingAddress"];
        /** @description Where the state of the operation can be read; absolute, and made from the host that the caller used. */
        AzureAsyncOperation: components["schemas"]["PollingAddress"];
        /** @description The status address once more; recorded on the 204 of operationResults. */
        AzureAsyncOperationAgain: components["schemas"]["PollingAddress"];
        /** @description Where the result of the operation can be fetched; absolute, and made from the host that the caller used. */
        Location: components["schemas"]["PollingAddress"];
        /** @description Whole seconds to wait before asking again; left out while the clock of the world is held. */
        RetryAfter: number;
        /** @description The id of this request. */
        RequestId: components["schemas"]["Guid"];
        /** @description The id of the group of requests that this one belongs to. */
        CorrelationRequestId: components["schemas"]["Guid"];
        /** @description Region, instant and id of the request, joined by colons. */
        RoutingRequestId: string;
        /** @description The caller's own request id, echoed; older answers carry it twice in one header. */
        ClientRequestId: string;
        /** @description No answer may be cached. */
        CacheControl: "no-cache";
        /** @description The same as Cache-Control, for clients of another age. */
        Pragma: "no-cache";
        /** @description Minus one, which no date can be. */
        Expires: "-1";
        /** @description Sent over http too, since an answer is the same on both ports. */
        StrictTransportSecurity: "max-age=31536000; includeSubDomains";
        /** @description Bodies are what their content type says. */
        ContentTypeOptions: "nosniff";
        /** @description Reads left to the subscription, on answers of the earlier years. */
        RemainingReads: number;
        /** @description Writes left to the subscription. */
        RemainingWrites: number;
        /** @description Reads left to the subscription over all principals, on vault answers since 2024. */
        RemainingGlobalReads: number;
        /** @description Writes left to the subscription over all principals, since 2024. */
        RemainingGlobalWrites: number;
        /** @description Requests left under the backup provider's own limit, on reads since 2019. */
        RemainingResourceRequests: number;
        /** @description Says gateway when Resource Manager itself refused and the backup provider never saw the request. */
        FailureCause: string;
        /** @description Where to get a token, and what was wrong with the one shown. */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Vaults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vault. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Vaults_CreateOrUpdate: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** @description The vault. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultRequest"];
            };
        };
        responses: {
            /** @description The vault, which was there before. */
            200: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["StatusOfVaultWork"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            /** @description The vault, which was made. */
            201: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["StatusOfVaultWork"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Vaults_Delete: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vault is gone. No body. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["Accepted"];
            204: components["responses"]["NothingThere"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Vaults_Update: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** @description The vault. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultRequest"];
            };
        };
        responses: {
            /** @description The vault as it is now. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Vaults_GetOperationStatus: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    "Azure-AsyncOperation": components["headers"]["StatusOfVaultWork"];
                    Location: components["headers"]["ResultOfVaultWork"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultOperationStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Vaults_ListByResourceGroup: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vaults. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Vaults_ListBySubscriptionId: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vaults. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectedItems_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protected machine. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectedItemResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectedItems_CreateOrUpdate: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        /** @description How the machine is to be protected. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectionRequestResource"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectedItems_Delete: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NothingThere"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    RecoveryPoints_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recovery points. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryPointResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    RecoveryPointsRecommendedForMove_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        /** @description The points that are to be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListRecoveryPointsRecommendedForMoveRequest"];
            };
        };
        responses: {
            /** @description The recovery points. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryPointResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    RecoveryPoints_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery point. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryPointResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Restores_Trigger: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A second bearer token, of the tenant that owns the Resource Guard, for vaults under multi-user authorization. */
                "x-ms-authorization-auxiliary"?: components["parameters"]["AuxiliaryAuthorization"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        /** @description What to restore and where to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreRequestResource"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectedItemOperationStatuses_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectedItemOperationResults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ResultStatus"];
            202: components["responses"]["ResultPending"];
            204: components["responses"]["ResultEmpty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupOperationStatuses_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupOperationResults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ResultStatus"];
            202: components["responses"]["ResultPending"];
            204: components["responses"]["ResultEmpty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupJobs_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs, without their extended information. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    JobDetails_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
                jobName: components["parameters"]["JobName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, whatever its state. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    JobCancellations_Trigger: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
                jobName: components["parameters"]["JobName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    JobOperationStatuses_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
                jobName: components["parameters"]["JobName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    JobOperationResults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The name of a job, a GUID; it may or may not equal the id of the operation that made it. */
                jobName: components["parameters"]["JobName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ResultStatus"];
            202: components["responses"]["ResultPending"];
            204: components["responses"]["ResultEmpty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupProtectedItems_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of protected machines. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectedItemResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupProtectionContainers_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of containers. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionContainerResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectionContainers_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionContainerResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectionContainers_Refresh: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["RefreshAccepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectionContainerRefreshOperationStatuses_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectionContainerRefreshOperationResults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["ResultPending"];
            204: components["responses"]["ResultEmpty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupProtectableItems_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of machines that are in no vault. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadProtectableItemResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Backups_Trigger: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
            };
            cookie?: never;
        };
        /** @description What to back up as, and how long to keep the point. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupRequestResource"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupPolicies_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of policies. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPolicyResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectionPolicies_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The backup policy. */
                policyName: components["parameters"]["PolicyName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPolicyResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectionPolicies_CreateOrUpdate: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The backup policy. */
                policyName: components["parameters"]["PolicyName"];
            };
            cookie?: never;
        };
        /** @description The policy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectionPolicyRequestResource"];
            };
        };
        responses: {
            /** @description The policy as it is now. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPolicyResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ProtectionPolicies_Delete: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The backup policy. */
                policyName: components["parameters"]["PolicyName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy is gone. No body. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            204: components["responses"]["NothingThere"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Jobs_Export: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["RefreshAccepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ExportJobsOperationResults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the export is; nobody has written it there. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResultInfoBaseResource"];
                };
            };
            202: components["responses"]["ResultPending"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ItemLevelRecoveryConnections_Provision: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        /** @description Which point of which machine, once more. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ILRRequestResource"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ItemLevelRecoveryConnections_ListInstantItemRecoveryOperationResult: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        /** @description Which operation has mounted it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstantItemRecoveryOperationResultRequest"];
            };
        };
        responses: {
            /** @description The scripts. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstantItemRecoveryTarget"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ItemLevelRecoveryConnections_Revoke: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Operation_Validate: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** @description The restore to be checked. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateOperationRequestResource"];
            };
        };
        responses: {
            200: components["responses"]["Validation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ValidateOperation_Trigger: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        /** @description The restore to be checked. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateOperationRequestResource"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ValidateOperationStatuses_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ValidateOperationResults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ValidationResult"];
            202: components["responses"]["ResultPending"];
            204: components["responses"]["ResultEmpty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    VaultOperationStatuses_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    VaultOperationResults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ValidationResult"];
            202: components["responses"]["ResultPending"];
            204: components["responses"]["ResultEmpty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupResourceVaultConfigs_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security settings. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupResourceVaultConfigResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupResourceStorageConfigsNonCRR_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The storage settings. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupResourceConfigResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupResourceEncryptionConfigs_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The encryption settings. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupResourceEncryptionConfigExtendedResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ResourceGuardProxies_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guards; of a vault that is under none, no entries. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceGuardProxyBaseResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ResourceGuardProxy_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The guard, as the vault calls it. */
                resourceGuardProxyName: components["parameters"]["ResourceGuardProxyName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guard, and what it is asked for which operation. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceGuardProxyBaseResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupStatus_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        /** @description The machine. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupStatusRequest"];
            };
        };
        responses: {
            /** @description Whether the machine is protected, and where. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupStatusResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    RecoveryPoints_GetAccessToken: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The Recovery Services vault, compared without regard to case. */
                vaultName: components["parameters"]["VaultName"];
                /** @description The fabric; for virtual machines always Azure. */
                fabricName: components["parameters"]["FabricName"];
                /** @description The container, such as `IaasVMContainer;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                containerName: components["parameters"]["ContainerName"];
                /** @description The protected item, such as `VM;iaasvmcontainerv2;testRG;testVM`; a semicolon may arrive as %3B. */
                protectedItemName: components["parameters"]["ProtectedItemName"];
                /** @description The name of the recovery point, a decimal string that may be too long for a 64 bit float. */
                recoveryPointId: components["parameters"]["RecoveryPointId"];
            };
            cookie?: never;
        };
        /** @description Whom the token is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AADPropertiesResource"];
            };
        };
        responses: {
            /** @description The token and what it is of. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrrAccessTokenResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    AadProperties_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom a token must be for. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AADPropertiesResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    CrossRegionRestore_Trigger: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        /** @description The token of the point, and the restore. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrossRegionRestoreRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    CrrOperationStatus_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    CrrOperationResults_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
                /** @description The id of an accepted operation, the last segment of the addresses that the 202 gave. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ResultStatus"];
            202: components["responses"]["ResultPending"];
            204: components["responses"]["ResultEmpty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupCrrJobDetails_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        /** @description The vault and the job. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrrJobRequest"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    BackupCrrJobs_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region by its short name, such as westus. */
                azureRegion: components["parameters"]["AzureRegion"];
            };
            cookie?: never;
        };
        /** @description The vault. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrrJobRequest"];
            };
        };
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "x-ms-ratelimit-remaining-subscription-writes": components["headers"]["RemainingWrites"];
                    "x-ms-ratelimit-remaining-subscription-global-writes": components["headers"]["RemainingGlobalWrites"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Subscriptions_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Tenants_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenants. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Subscriptions_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ResourceGroups_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resource groups. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceGroupListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    ResourceGroups_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource group. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Resources_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resources, each with the little that all have in common. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Resources_ListByResourceGroup: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description Equalities joined by `and`. Dates are written `yyyy-MM-dd hh:mm:ss tt` in UTC with a 12-hour clock, and an `eq` on a start or end date bounds a range. */
                $filter?: components["parameters"]["Filter"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resources, each with the little that all have in common. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    StorageAccounts_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of storage accounts. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageAccountListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    StorageAccounts_ListByResourceGroup: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of storage accounts. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageAccountListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    StorageAccounts_GetProperties: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The storage account. */
                accountName: components["parameters"]["AccountName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The storage account. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    VirtualNetworks_ListAll: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of virtual networks. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualNetworkListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    VirtualNetworks_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of virtual networks. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualNetworkListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    VirtualNetworks_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The virtual network. */
                virtualNetworkName: components["parameters"]["VirtualNetworkName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The virtual network. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualNetwork"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    VirtualMachines_ListAll: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of virtual machines. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualMachineListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    VirtualMachines_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of virtual machines. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualMachineListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    VirtualMachines_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The virtual machine. */
                vmName: components["parameters"]["VmName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The virtual machine. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualMachine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Disks_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of managed disks. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Disks_ListByResourceGroup: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of managed disks. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    Disks_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The managed disk. */
                diskName: components["parameters"]["DiskName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed disk. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    DiskAccesses_List: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disk accesses. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiskAccessList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    DiskAccesses_ListByResourceGroup: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
                /** @description The place to continue from, taken from the `nextLink` of the page before. */
                $skipToken?: components["parameters"]["SkipToken"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disk accesses. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiskAccessList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    DiskAccesses_Get: {
        parameters: {
            query: {
                /** @description The version that the caller speaks; any well-formed one is accepted, and it chooses how answers are spelled. */
                "api-version": components["parameters"]["ApiVersion"];
            };
            header?: {
                /** @description The caller's own id for the request; it comes back in the answer and becomes the `activityId` of a job. */
                "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
                /** @description Asks for the caller's id in the answer; this service echoes it without being asked. */
                "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
                /** @description The caller's id for a group of requests. */
                "x-ms-correlation-request-id"?: components["parameters"]["CorrelationRequestId"];
                /** @description The language that the caller prefers; messages are English whatever it says. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subscription, which is also the name of a world. */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description The resource group of the vault, which need not be that of the machine. */
                resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description The disk access. */
                diskAccessName: components["parameters"]["DiskAccessName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk access. */
            200: {
                headers: {
                    "x-ms-request-id": components["headers"]["RequestId"];
                    "x-ms-correlation-request-id": components["headers"]["CorrelationRequestId"];
                    "x-ms-routing-request-id": components["headers"]["RoutingRequestId"];
                    "x-ms-client-request-id": components["headers"]["ClientRequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    Expires: components["headers"]["Expires"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "x-ms-ratelimit-remaining-subscription-reads": components["headers"]["RemainingReads"];
                    "x-ms-ratelimit-remaining-subscription-global-reads": components["headers"]["RemainingGlobalReads"];
                    "x-ms-ratelimit-remaining-subscription-resource-requests": components["headers"]["RemainingResourceRequests"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiskAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
