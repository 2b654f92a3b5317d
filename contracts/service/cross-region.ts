import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, reported, specified } from './behaviour.ts';
import type { Json, Reply, Stage } from './stage.ts';

/** A version that the secondary region alone has, and the region that westus is paired with. */
const VERSION = '2021-11-15';
const SECONDARY = 'eastus';

const everyday = { world: 'everyday' } as const;

const locationOf = ({ names }: Stage, region = SECONDARY): string =>
  `/subscriptions/${names.subscription}/providers/Microsoft.RecoveryServices/locations/${region}`;

const post = (stage: Stage, path: string, body: object): Promise<Reply> =>
  stage.send({ method: 'POST', path, apiVersion: VERSION, body });

const namesOf = async (stage: Stage, apiVersion?: string): Promise<Json> =>
  (await stage.get(`${stage.names.itemPath}/recoveryPoints`, apiVersion))
    .json()
    .value.map(({ name }: Json) => name);

const newestPoint = async (stage: Stage): Promise<string> => (await namesOf(stage, VERSION))[0];

async function accessOf(stage: Stage, point: string): Promise<Reply> {
  const aad = await stage.get(`${locationOf(stage)}/backupAadProperties`, VERSION);
  assert.equal(aad.status, 200);
  const path = `${stage.names.itemPath}/recoveryPoints/${point}/accessToken`;
  return post(stage, path, aad.json());
}

interface Order {
  readonly region?: string;
  /** Laid over the details that the token came with. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly restore?: Readonly<Record<string, unknown>>;
}

async function restore(stage: Stage, { region, details, restore: over }: Order = {}) {
  const { names } = stage;
  const point = await newestPoint(stage);
  const { properties } = (await accessOf(stage, point)).json();
  return post(stage, `${locationOf(stage, region)}/backupCrossRegionRestore`, {
    crossRegionRestoreAccessDetails: { ...properties, ...details },
    restoreRequest: {
      objectType: 'IaasVMRestoreRequest',
      recoveryPointId: point,
      recoveryType: 'RestoreDisks',
      sourceResourceId: names.machineId,
      storageAccountId: names.storageAccountId,
      targetResourceGroupId: names.targetResourceGroupId,
      region: SECONDARY,
      ...over,
    },
  });
}

/** Lets the operation end, and answers its status. */
async function ended(stage: Stage, trigger: Reply): Promise<Json> {
  assert.equal(trigger.status, 202);
  stage.advance('5s');
  return (await stage.get(trigger.header('azure-asyncoperation') ?? '')).json();
}

export default [
  {
    says: 'has the points of the vault tier in the secondary region, 36 hours after they were taken',
    evidence: specified('cross-region restore: vault tier alone, RPO of 36 hours'),
    setting: everyday,
    async run(stage) {
      const primary = await namesOf(stage);
      // Taken daily at two: of half past nine, that of the night before last is 31 hours old.
      assert.deepEqual(await namesOf(stage, VERSION), primary.slice(2));
      stage.advance('5h');
      assert.deepEqual(await namesOf(stage, VERSION), primary.slice(1));
      const path = `${stage.names.itemPath}/recoveryPoints/${primary[1]}`;
      const { properties } = (await stage.get(path, VERSION)).json();
      assert.deepEqual(properties.recoveryPointTierDetails, [
        { type: 'HardenedRP', status: 'Valid' },
      ]);
    },
  },
  {
    says: 'says whom a token must be for, and gives one for a point that is there, and no other',
    evidence: recorded(
      'az CLI 2024: test_backup_crr',
      inferred('a point that is not there is refused as at the other doors'),
    ),
    setting: everyday,
    async run(stage) {
      const point = await newestPoint(stage);
      const reply = await accessOf(stage, point);
      assert.equal(reply.status, 200);
      const { properties } = reply.json();
      assert.equal(properties.objectType, 'CrrAccessToken');
      assert.match(properties.accessTokenString, /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
      assert.equal(properties.recoveryPointId, point);
      assert.equal(properties.containerName, 'iaasvmcontainerv2;testrg;testvm');
      assert.deepEqual(properties.rpTierInformation, { HardenedRP: 'Valid' });
      assert.equal((await accessOf(stage, stage.names.points[0] ?? '')).status, 404);
    },
  },
  {
    says: 'accepts a restore with 202 and addresses below the location, of an id in base64',
    evidence: recorded('az CLI 2024: test_backup_crr'),
    setting: everyday,
    async run(stage) {
      const reply = await restore(stage);
      assert.equal(reply.status, 202);
      const status = new URL(reply.header('azure-asyncoperation') ?? '').pathname;
      const result = new URL(reply.header('location') ?? '').pathname;
      assert.ok(result.startsWith(`${locationOf(stage)}/backupCrrOperationResults/`));
      const [, id = ''] = status.split(`${locationOf(stage)}/backupCrrOperationsStatus/`);
      assert.match(Buffer.from(id, 'base64').toString('latin1'), /^\d{19};[\da-f-]{36}$/);
    },
  },
  {
    says: 'tells the operation with its whole path, its end without decimals, and its job',
    evidence: recorded(
      'az CLI 2024: test_backup_crr',
      inferred('its result is 204, as of an operation on an item'),
    ),
    setting: everyday,
    async run(stage) {
      const trigger = await restore(stage);
      const url = trigger.header('azure-asyncoperation') ?? '';
      assert.equal((await stage.get(trigger.header('location') ?? '')).status, 202);
      const { id, name, status, endTime, properties } = await ended(stage, trigger);
      assert.equal(status, 'Succeeded');
      assert.equal(id, new URL(url).pathname);
      assert.ok(id.endsWith(`/${name}`));
      assert.match(endTime, /:\d\dZ$/);
      assert.equal(properties.objectType, 'OperationStatusJobExtendedInfo');
      assert.ok(!name.includes(properties.jobId));
      assert.equal((await stage.get(url.replaceAll('=', '%3D'))).json().name, name);
      assert.equal((await stage.get(trigger.header('location') ?? '')).status, 204);
    },
  },
  {
    says: 'has its job in the location and in no list of the vault',
    evidence: recorded(
      'az CLI 2024: backupCrrJob',
      inferred('the vault has none of it: az asks for it in the location alone'),
    ),
    setting: everyday,
    async run(stage) {
      const { properties: made } = await ended(stage, await restore(stage));
      const resourceId = stage.names.vaultPath;
      stage.advance('1m');
      const place = locationOf(stage);
      const job = await post(stage, `${place}/backupCrrJob`, { resourceId, jobName: made.jobId });
      const { id, properties } = job.json();
      assert.equal(id, `${place}/backupJobs/${made.jobId}`);
      assert.equal(properties.operation, 'CrossRegionRestore');
      assert.equal(properties.status, 'Completed');
      const { propertyBag, internalPropertyBag } = properties.extendedInfo;
      assert.equal(propertyBag['Job Type'], 'Recover disks');
      assert.equal(propertyBag['Vault name'], 'testVault');
      assert.equal(propertyBag['Resource Group Name of the vault'], 'testVaultRG');
      assert.equal(propertyBag['Subscription Id of the vault'], stage.names.subscription);
      assert.deepEqual(internalPropertyBag, {
        AdHoc: 'AdHoc',
        restoreLocationType: 'RestoreDisks',
      });
      const { value } = (await post(stage, `${place}/backupCrrJobs`, { resourceId })).json();
      assert.deepEqual(
        value.map(({ name }: Json) => name),
        [made.jobId],
      );
      const jobs = `${stage.names.vaultPath}/backupJobs`;
      assert.deepEqual((await stage.get(jobs)).json().value, []);
      assert.equal((await stage.get(`${jobs}/${made.jobId}`)).status, 404);
    },
  },
  {
    says: 'refuses another region than the paired one, another token, and the original location',
    evidence: inferred('no recording has a refused one; that there is no such type is specified'),
    setting: everyday,
    async run(stage) {
      const original = { recoveryType: 'OriginalLocation', targetResourceGroupId: undefined };
      const orders = [
        { region: 'northeurope' },
        { details: { accessTokenString: 'eyJ.eyJ.0' } },
        { restore: original },
      ];
      for (const order of orders) {
        const reply = await restore(stage, order);
        assert.equal(reply.status, 400);
        assert.equal(reply.json().error.code, 'BMSUserErrorInvalidInput');
      }
    },
  },
  {
    says: 'refuses by the rules of any restore, and a second one while the first is running',
    evidence: inferred('the rules are those of the primary region'),
    setting: everyday,
    async run(stage) {
      const source = { sourceResourceId: `${stage.names.machineId}2` };
      const wrong = await restore(stage, { restore: source });
      assert.equal(wrong.json().error.code, 'BMSUserErrorInvalidSourceResourceId');
      await ended(stage, await restore(stage));
      assert.equal((await restore(stage)).status, 409);
      assert.equal((await stage.restore()).status, 202);
    },
  },
  {
    says: 'refuses all of it in a vault that has no cross-region restore',
    evidence: reported('issue threads of 2023 and 2025: 400 to ordinary reads at such a version'),
    async run(stage) {
      const { itemPath, points } = stage.names;
      const token = `${itemPath}/recoveryPoints/${points[0] ?? ''}/accessToken`;
      const replies = [
        await stage.get(itemPath, VERSION),
        await stage.get(`${itemPath}/recoveryPoints`, VERSION),
        await post(stage, token, { properties: {} }),
      ];
      for (const reply of replies) {
        assert.equal(reply.status, 400);
        const { code } = reply.json().error;
        assert.equal(code, 'BMSUserErrorCrossRegionRestoreNotEnabledInThisVault');
      }
    },
  },
  {
    says: 'says of a vault whether it has it',
    evidence: recorded('az CLI 2026: redundancySettings of 2026-05-01'),
    setting: everyday,
    async run({ names, get }) {
      const { properties } = (await get(names.vaultPath)).json();
      assert.equal(properties.redundancySettings.crossRegionRestore, 'Enabled');
      const settings = `${names.vaultPath}/backupstorageconfig/vaultstorageconfig`;
      assert.equal((await get(settings)).json().properties.crossRegionRestoreFlag, true);
    },
  },
] satisfies Behaviour[];
