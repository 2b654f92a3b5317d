import { type Pair, type PairFile, pairOf } from './pair.ts';

/**
 * Pairs of our own making, of the kinds that recordings have: invented machines and ids, and the fields, orders and
 * values that were recorded. They keep the replaying and its comparer honest where no recordings are at hand, and
 * hold the service to what a ready-made world does not show: chosen disks, zones, another's machine.
 */
const SUBSCRIPTION = '5b0b5f3e-1111-4222-8333-444455556666';
const VAULT = `/subscriptions/${SUBSCRIPTION}/resourceGroups/Lab/providers/Microsoft.RecoveryServices/vaults/lab-vault`;
const CONTAINER = 'IaasVMContainer;iaasvmcontainerv2;lab;web-1';
const ITEM = `${VAULT}/backupFabrics/Azure/protectionContainers/${CONTAINER}/protectedItems/VM;iaasvmcontainerv2;lab;web-1`;
const JOB = '0a1b2c3d-4e5f-4a6b-8c7d-8e9f00112233';
const CLIENT = '99999999-8888-4777-8666-555555555555';
const HOST = 'https://management.azure.com';

const COMMON = {
  'cache-control': ['no-cache'],
  expires: ['-1'],
  pragma: ['no-cache'],
  'strict-transport-security': ['max-age=31536000; includeSubDomains'],
  'x-content-type-options': ['nosniff'],
};

const OF_2022 = {
  ...COMMON,
  'content-type': ['application/json'],
  server: ['Microsoft-IIS/10.0'],
  vary: ['Accept-Encoding'],
  'x-ms-ratelimit-remaining-subscription-resource-requests': ['140'],
  'x-powered-by': ['ASP.NET'],
};

const OF_2024 = {
  ...COMMON,
  'content-type': ['application/json; charset=utf-8'],
  'x-cache': ['CONFIG_NOCACHE'],
  'x-ms-ratelimit-remaining-subscription-resource-requests': ['290'],
  'x-msedge-ref': [
    'Ref A: 0123456789ABCDEF0123456789ABCDEF Ref B: XYZ01 Ref C: 2024-06-01T10:00:05Z',
  ],
};

const NOT_KNOWN_YET = {
  ArchivedRP: {
    isReadyForMove: false,
    additionalInfo:
      "We're still determining if this Recovery Point can be moved.. Please check again after some time.",
  },
};

const get = (uri: string): PairFile['request'] => ({
  method: 'GET',
  uri: HOST + uri.replaceAll(';', '%3B'),
  headers: { Accept: ['application/json'] },
  body: null,
});

const jobBody = (properties: object): string =>
  JSON.stringify({
    id: `${VAULT}/backupJobs/${JOB}`,
    name: JOB,
    type: 'Microsoft.RecoveryServices/vaults/backupJobs',
    properties,
  }).replace(/"progressPercentage":\d+/, '$&.0');

/** A restore of chosen disks, in 2022: the disks by name, behind the blobs. */
const chosenDisks: PairFile = {
  request: get(`${VAULT}/backupJobs/${JOB}?api-version=2021-10-01`),
  response: {
    status: 200,
    headers: {
      ...OF_2022,
      server: ['Microsoft-IIS/10.0', 'Microsoft-IIS/10.0'],
      date: ['Tue, 01 Mar 2022 10:20:00 GMT'],
    },
    body: jobBody({
      jobType: 'AzureIaaSVMJob',
      actionsInfo: [1],
      containerName: 'iaasvmcontainerv2;lab;web-1',
      duration: 'PT1M5.5000001S',
      virtualMachineVersion: 'Compute',
      extendedInfo: {
        tasksList: [
          {
            taskId: 'Transfer data from vault',
            duration: 'PT0S',
            status: 'Completed',
            taskExecutionDetails: '137 GBs / 137 GBs Transferred',
          },
        ],
        propertyBag: {
          'Job Type': 'Recover disks',
          'Target VM Name': 'vmName',
          'Target Storage Account Name': 'labstaging',
          'Recovery point time ': '3/1/2022 9:00:07 AM',
          'Config Blob Name': `config-web1-${JOB}.json`,
          'Config Blob Container Name': 'web1-00112233445566778899aabbccddeeff',
          'Config Blob Uri': `https://labstaging.blob.core.windows.net/web1-00112233445566778899aabbccddeeff/config-web1-${JOB}.json`,
          'Target resource group': 'Lab',
          'Template Blob Uri': `https://labstaging.blob.core.windows.net/web1-00112233445566778899aabbccddeeff/azuredeploy${JOB}.json`,
          'Restored disk(s)': 'web-1-os; data-a',
          'Backed-up disk(s)': 'web-1-os; data-a; data-b',
        },
        internalPropertyBag: { restoreLocationType: 'RestoreDisks' },
        progressPercentage: 100,
        estimatedRemainingDuration: 'PT0S',
      },
      entityFriendlyName: 'web-1',
      backupManagementType: 'AzureIaasVM',
      operation: 'Restore',
      status: 'Completed',
      startTime: '2022-03-01T10:15:00.25Z',
      endTime: '2022-03-01T10:16:05.7500001Z',
      activityId: CLIENT,
    }),
  },
};

const point = (more: object): object => ({
  id: `${ITEM}/recoveryPoints/12345678901234`,
  name: '12345678901234',
  type: 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints',
  properties: {
    objectType: 'IaasVMRecoveryPoint',
    recoveryPointType: 'AppConsistent',
    recoveryPointTime: '2022-03-01T09:00:07.5Z',
    recoveryPointAdditionalInfo: '',
    sourceVMStorageType: 'PremiumVMOnPartialPremiumStorage',
    isSourceVMEncrypted: false,
    isInstantIlrSessionActive: false,
    ...more,
  },
});

/** A point alone, of chosen disks, in 2022: the disks by name, the OS disk with the number -1. */
const chosenDisksPoint: PairFile = {
  request: get(`${ITEM}/recoveryPoints/12345678901234?api-version=2021-10-01`),
  response: {
    status: 200,
    headers: { ...OF_2022, date: ['Tue, 01 Mar 2022 10:20:00 GMT'] },
    body: JSON.stringify(
      point({
        recoveryPointTierDetails: [
          { type: 1, status: 1 },
          { type: 2, status: 1 },
        ],
        isManagedVirtualMachine: true,
        virtualMachineSize: 'Standard_D2s_v3',
        originalStorageAccountOption: false,
        osType: 'Linux',
        recoveryPointDiskConfiguration: {
          numberOfDisksIncludedInBackup: 2,
          numberOfDisksAttachedToVm: 3,
          includedDiskList: [
            { lun: -1, name: 'web-1-os' },
            { lun: 0, name: 'data-a' },
          ],
          excludedDiskList: [{ lun: 1, name: 'data-b' }],
        },
        recoveryPointMoveReadinessInfo: NOT_KNOWN_YET,
      }),
    ),
  },
};

/** A list of points, in 2024: a machine in a zone, a snapshot that has gone, private disks. */
const zonalPoints: PairFile = {
  request: get(`${ITEM}/recoveryPoints?api-version=2024-04-01`),
  response: {
    status: 200,
    headers: { ...OF_2024, date: ['Sat, 01 Jun 2024 10:00:05 GMT'] },
    body: JSON.stringify({
      value: [
        point({
          recoveryPointTierDetails: [
            { type: 'InstantRP', status: 'Deleted' },
            { type: 'HardenedRP', status: 'Valid' },
          ],
          isManagedVirtualMachine: true,
          virtualMachineSize: 'Standard_D2s_v3',
          originalStorageAccountOption: false,
          osType: 'Windows',
          zones: ['2'],
          recoveryPointMoveReadinessInfo: NOT_KNOWN_YET,
          securityType: 'None',
          isPrivateAccessEnabledOnAnyDisk: true,
          createdWithPolicyType: 'V1',
          threatStatus: 0,
        }),
      ],
    }),
  },
};

const listed = (name: string, more: object): object => ({
  id: `${VAULT}/backupJobs/${name}`,
  name,
  type: 'Microsoft.RecoveryServices/vaults/backupJobs',
  properties: { jobType: 'AzureIaaSVMJob', ...more, activityId: CLIENT },
});

/** A list of jobs, in 2024, as PowerShell keeps it: one cancelled, one failed, one that deletes. */
const jobsThatEnded: PairFile = {
  request: {
    method: 'GET',
    uri: `${VAULT}/backupJobs?api-version=2024-04-01`,
    headers: { 'x-ms-client-request-id': [CLIENT] },
    body: '',
  },
  response: {
    status: 200,
    headers: {
      'Cache-Control': ['no-cache'],
      Pragma: ['no-cache'],
      'X-Content-Type-Options': ['nosniff'],
      'x-ms-request-id': ['12345678-1234-4234-8234-123456789012'],
      'x-ms-client-request-id': [CLIENT],
      'x-ms-ratelimit-remaining-subscription-resource-requests': ['290'],
      'x-ms-correlation-request-id': ['12345678-1234-4234-8234-123456789012'],
      'x-ms-routing-request-id': [
        'WESTEUROPE:20240601T100005Z:12345678-1234-4234-8234-123456789012',
      ],
      'Strict-Transport-Security': ['max-age=31536000; includeSubDomains'],
      'X-Cache': ['CONFIG_NOCACHE'],
      'X-MSEdge-Ref': OF_2024['x-msedge-ref'],
      Date: ['Sat, 01 Jun 2024 10:00:05 GMT'],
      'Content-Length': ['2000'],
      'Content-Type': ['application/json; charset=utf-8'],
      Expires: ['-1'],
    },
    body: JSON.stringify({
      value: [
        listed('11111111-2222-4333-8444-555555555551', {
          containerName: 'iaasvmcontainerv2;lab;web-1',
          duration: 'PT30S',
          virtualMachineVersion: 'Compute',
          entityFriendlyName: 'Web-1',
          backupManagementType: 'AzureIaasVM',
          operation: 'DeleteBackupData',
          status: 'Completed',
          startTime: '2024-06-01T09:30:00Z',
          endTime: '2024-06-01T09:30:30Z',
        }),
        listed('11111111-2222-4333-8444-555555555552', {
          containerName: 'iaasvmcontainerv2;lab;web-2',
          duration: 'PT20.5S',
          errorDetails: [
            {
              errorCode: 400160,
              errorTitle: 'UserErrorVmProvisioningStateFailed',
              errorString: 'VM is in Failed Provisioning State.',
              recommendations: [
                'Please restart the VM and make sure that the VM is in Running or Shut-down state for backup.',
              ],
            },
          ],
          virtualMachineVersion: 'Compute',
          entityFriendlyName: 'web-2',
          backupManagementType: 'AzureIaasVM',
          operation: 'ConfigureBackup',
          status: 'Failed',
          startTime: '2024-06-01T09:20:00.125Z',
          endTime: '2024-06-01T09:20:20.625Z',
        }),
        listed('11111111-2222-4333-8444-555555555553', {
          actionsInfo: ['Cancellable'],
          containerName: 'iaasvmcontainerv2;lab;web-2',
          duration: 'PT45M8S',
          virtualMachineVersion: 'Compute',
          entityFriendlyName: 'web-2',
          backupManagementType: 'AzureIaasVM',
          operation: 'Backup',
          status: 'Cancelled',
          startTime: '2024-06-01T08:00:00Z',
          endTime: '2024-06-01T08:45:08Z',
        }),
      ],
    }),
  },
};

const signature = (hash: string): string =>
  `&t=638528328050000000&c=<shortened>&s=<shortened>&h=${hash}`;

/** A restore that is accepted, in 2024: both addresses, signed. */
const accepted: PairFile = {
  request: {
    method: 'POST',
    uri: `${HOST}${ITEM.replaceAll(';', '%3B')}/recoveryPoints/12345678901234/restore?api-version=2024-10-01`,
    headers: { 'Content-Type': ['application/json'] },
    body: JSON.stringify({
      properties: {
        objectType: 'IaasVMRestoreRequest',
        recoveryPointId: '12345678901234',
        recoveryType: 'RestoreDisks',
        sourceResourceId: `/subscriptions/${SUBSCRIPTION}/resourceGroups/Lab/providers/Microsoft.Compute/virtualMachines/web-1`,
        targetResourceGroupId: `/subscriptions/${SUBSCRIPTION}/resourceGroups/Lab`,
        storageAccountId: `/subscriptions/${SUBSCRIPTION}/resourceGroups/Lab/providers/Microsoft.Storage/storageAccounts/labstaging`,
        region: 'westeurope',
        createNewCloudService: false,
        originalStorageAccountOption: false,
      },
    }),
  },
  response: {
    status: 202,
    headers: {
      ...COMMON,
      'azure-asyncoperation': [
        `${HOST}${ITEM}/operationsStatus/${JOB}?api-version=2024-10-01${signature('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')}`,
      ],
      'content-length': ['0'],
      date: ['Sat, 01 Jun 2024 10:00:05 GMT'],
      location: [
        `${HOST}${ITEM}/operationResults/${JOB}?api-version=2024-10-01${signature('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefg')}`,
      ],
      'x-cache': ['CONFIG_NOCACHE'],
      'x-ms-ratelimit-remaining-subscription-global-writes': ['11990'],
      'x-ms-ratelimit-remaining-subscription-writes': ['790'],
      'x-msedge-ref': OF_2024['x-msedge-ref'],
    },
    body: '',
  },
};

/** A machine that another vault protects, in 2026. */
const anothersMachine: PairFile = {
  request: {
    method: 'PUT',
    uri: `${HOST}${ITEM.replaceAll(';', '%3B')}?api-version=2026-07-01`,
    headers: { 'Content-Type': ['application/json'] },
    body: JSON.stringify({
      properties: {
        protectedItemType: 'Microsoft.Compute/virtualMachines',
        policyId: `${VAULT}/backupPolicies/DefaultPolicy`,
        sourceResourceId: `/subscriptions/${SUBSCRIPTION}/resourceGroups/Lab/providers/Microsoft.Compute/virtualMachines/web-1`,
      },
    }),
  },
  response: {
    status: 409,
    headers: {
      ...COMMON,
      'content-type': ['application/json'],
      date: ['Tue, 01 Sep 2026 10:00:05 GMT'],
      'x-cache': ['CONFIG_NOCACHE'],
      'x-ms-operation-identifier': [
        `tenantId=${CLIENT},objectId=${JOB}/westeurope/${SUBSCRIPTION}`,
      ],
      'x-ms-ratelimit-remaining-subscription-global-writes': ['11990'],
      'x-ms-ratelimit-remaining-subscription-writes': ['790'],
      'x-msedge-ref': [
        'Ref A: 0123456789ABCDEF0123456789ABCDEF Ref B: XYZ01 Ref C: 2026-09-01T10:00:03Z',
      ],
    },
    body: JSON.stringify({
      error: {
        code: 'BMSUserErrorContainerIsAlreadyRegisteredWithAnotherVault',
        message:
          'Virtual machine is already registered\\registering with another recovery services vault. Please select a different virtual machine for registration.',
      },
    }),
  },
};

/** A backup job, in 2020: what may be done with it stands behind its duration. */
const backupOf2020: PairFile = {
  request: get(`${VAULT}/backupJobs/${JOB}?api-version=2019-06-15`),
  response: {
    status: 200,
    headers: {
      ...COMMON,
      'content-type': ['application/json'],
      server: ['Microsoft-IIS/10.0'],
      'x-powered-by': ['ASP.NET'],
      date: ['Sat, 01 Feb 2020 10:30:00 GMT'],
    },
    body: jobBody({
      jobType: 'AzureIaaSVMJob',
      containerName: 'iaasvmcontainerv2;lab;web-1',
      duration: 'PT10M0.5S',
      actionsInfo: [1],
      virtualMachineVersion: 'Compute',
      extendedInfo: {
        tasksList: [
          { taskId: 'Take Snapshot', duration: 'PT0S', status: 'Completed' },
          { taskId: 'Transfer data to vault', duration: 'PT0S', status: 'Completed' },
        ],
        propertyBag: {
          'VM Name': 'web-1',
          'Recovery Point Expiry Time in UTC': '2/6/2020 12:00:00 AM',
          'Backup Size': '753 MB',
        },
        internalPropertyBag: { IsInstantRpJob: 'True' },
      },
      entityFriendlyName: 'web-1',
      backupManagementType: 'AzureIaasVM',
      operation: 'Backup',
      status: 'Completed',
      startTime: '2020-02-01T10:00:00.25Z',
      endTime: '2020-02-01T10:10:00.75Z',
      activityId: CLIENT,
    }),
  },
};

/** A restored machine, in 2024: all has moved from the snapshot, and the job still stands at 1 %. */
const standingAt1: PairFile = {
  request: get(`${VAULT}/backupJobs/${JOB}?api-version=2024-04-01`),
  response: {
    status: 200,
    headers: { ...OF_2024, date: ['Sat, 01 Jun 2024 10:00:05 GMT'] },
    body: jobBody({
      jobType: 'AzureIaaSVMJob',
      actionsInfo: ['Cancellable'],
      containerName: 'iaasvmcontainerv2;lab;web-1',
      duration: 'PT1M2.5S',
      virtualMachineVersion: 'Compute',
      extendedInfo: {
        tasksList: [
          {
            taskId: 'Transfer data from vault',
            duration: 'PT0S',
            status: 'Completed',
            taskType: 'Normal',
          },
          {
            taskId: 'Create the restored virtual machine',
            duration: 'PT0S',
            status: 'InProgress',
            taskType: 'Normal',
          },
        ],
        propertyBag: {
          'Job Type': 'Recover VM to an alternate location',
          'Original VM Name': 'web-1',
          'Target VM Name': 'web-2',
          'Target VNet Name': 'Group Lab lab-net',
          'Target Storage Account Name': 'labstaging',
          'Recovery point time ': '6/1/2024 9:00:07 AM',
          'Target resource group': 'Lab',
        },
        internalPropertyBag: { restoreLocationType: 'AlternateLocation' },
        progressPercentage: 1,
        dynamicErrorMessage: '',
      },
      entityFriendlyName: 'web-1',
      backupManagementType: 'AzureIaasVM',
      operation: 'Restore',
      status: 'InProgress',
      startTime: '2024-06-01T09:59:02.75Z',
      activityId: CLIENT,
    }),
  },
};

/** A vault that is not there, in a group that is, in 2022: ARM says so, and not the service. */
const noVault: PairFile = {
  request: get(`${VAULT}/backupJobs?api-version=2022-02-01`),
  response: {
    status: 404,
    headers: {
      ...COMMON,
      'content-type': ['application/json; charset=utf-8'],
      date: ['Tue, 01 Mar 2022 10:20:00 GMT'],
      'x-ms-failure-cause': ['gateway'],
    },
    body: JSON.stringify({
      error: {
        code: 'ResourceNotFound',
        message:
          "The Resource 'Microsoft.RecoveryServices/vaults/lab-vault' under resource group 'Lab' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
      },
    }),
  },
};

const SUFFIX = `web-1_weu_1234567890123456789_160901566608_${'0123456789abcdef'.repeat(4)}`.slice(
  0,
  -4,
);

/** A point that is mounted, in 2020: the target’s name, and a program to be fetched. */
const mounted: PairFile = {
  request: {
    method: 'GET',
    uri: `${VAULT}/backupOperations/${JOB}?api-version=2016-12-01`,
    headers: { 'x-ms-client-request-id': [CLIENT] },
    body: '',
  },
  response: {
    status: 200,
    headers: {
      'Cache-Control': ['no-cache'],
      Pragma: ['no-cache'],
      'X-Content-Type-Options': ['nosniff'],
      'x-ms-request-id': ['12345678-1234-4234-8234-123456789012'],
      'x-ms-client-request-id': [CLIENT, CLIENT],
      'Strict-Transport-Security': ['max-age=31536000; includeSubDomains'],
      Server: ['Microsoft-IIS/10.0'],
      'X-Powered-By': ['ASP.NET'],
      'x-ms-ratelimit-remaining-subscription-reads': ['11850'],
      'x-ms-correlation-request-id': ['12345678-1234-4234-8234-123456789012'],
      'x-ms-routing-request-id': [
        'WESTEUROPE:20200301T100005Z:12345678-1234-4234-8234-123456789012',
      ],
      Date: ['Sun, 01 Mar 2020 10:00:05 GMT'],
      'Content-Length': ['1000'],
      'Content-Type': ['application/json'],
      Expires: ['-1'],
    },
    body: JSON.stringify({
      id: JOB,
      name: JOB,
      status: 'Succeeded',
      startTime: '2020-03-01T09:59:00.5Z',
      endTime: '2020-03-01T09:59:00.5Z',
      properties: {
        objectType: 'OperationStatusProvisionILRExtendedInfo',
        recoveryTarget: {
          clientScripts: [
            {
              scriptContent: Buffer.from(
                'User - 1234567890123456789-34f03e3c-04c2-4bc7-9b44-efabc48198c2 , Target - Owner=1234567890123456789,Name=1234567890123456789-95290-52778033860203-12345678901234,Expiry=3/1/2020 9:59:00 PM, Sequence = 637160901566608756',
              ).toString('base64'),
              scriptExtension: '.txt',
              osType: 'Windows',
              scriptNameSuffix: SUFFIX,
            },
            {
              scriptContent: 'TkE=',
              scriptExtension: '.exe',
              osType: 'Windows',
              url: 'https://download.example.com/mount.exe',
              scriptNameSuffix: SUFFIX,
            },
          ],
        },
      },
    }),
  },
};

export const CONVERSATIONS: readonly Pair[] = Object.entries({
  'the job of a restore of chosen disks, in 2022': chosenDisks,
  'a point of chosen disks, in 2022': chosenDisksPoint,
  'the points of a machine in a zone, in 2024': zonalPoints,
  'a list of jobs that have ended, in 2024': jobsThatEnded,
  'a restore that is accepted, in 2024': accepted,
  'the protection of another vault’s machine, in 2026': anothersMachine,
  'a point that is mounted, in 2020': mounted,
  'a backup job, in 2020': backupOf2020,
  'a restored machine whose job stands at 1 %, in 2024': standingAt1,
  'a vault that is not there, in 2022': noVault,
}).map(([name, file]) => pairOf(name, file));
