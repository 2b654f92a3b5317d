import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, reported, specified } from './behaviour.ts';
import type { Json, Names, Reply, Stage } from './stage.ts';

const codeOf = (reply: Reply): string => reply.json().error.code;

const other = ({ vaultPath }: Names, name = 'otherVault'): string =>
  vaultPath.replace(/[^/]+$/, name);

const put = (
  { names, send }: Stage,
  { path = other(names), ...how }: { path?: string; apiVersion?: string; body?: object } = {},
): Promise<Reply> =>
  send({
    method: 'PUT',
    path,
    body: { location: 'westus', sku: { name: 'Standard' }, properties: {} },
    ...how,
  });

const remove = ({ names, send }: Stage, apiVersion?: string, path = other(names)): Promise<Reply> =>
  send({ method: 'DELETE', path, ...(apiVersion !== undefined && { apiVersion }) });

const OLD = '2021-03-01';

export default [
  {
    says: 'makes a vault with 201, at once up to 2023',
    evidence: recorded('az CLI, 2022: vault create'),
    async run(stage) {
      const { names, get } = stage;
      const made = await put(stage, { apiVersion: OLD });
      assert.equal(made.status, 201);
      assert.equal(made.header('azure-asyncoperation'), undefined);
      assert.equal(made.header('x-powered-by'), undefined);
      const vault = made.json();
      assert.equal(vault.properties.provisioningState, 'Succeeded');
      assert.equal(vault.id, other(names));
      assert.deepEqual((await get(other(names), OLD)).json(), vault);
    },
  },
  {
    says: 'makes a vault with 201, provisioned while its status says so, from 2024 on',
    evidence: recorded('az CLI, 2024 and 2025: vault create'),
    async run(stage) {
      const { names, get, advance } = stage;
      const made = await put(stage);
      assert.equal(made.status, 201);
      const { provisioningState, securitySettings } = made.json().properties;
      assert.equal(provisioningState, 'Provisioning');
      assert.equal(securitySettings.multiUserAuthorization, 'Invalid');
      const address = made.header('azure-asyncoperation') ?? '';
      const name = /\/operationStatus\/([^?]+)/.exec(address)?.[1] ?? '';
      assert.match(Buffer.from(name, 'base64').toString(), /^2047;[\da-f-]{36}$/);
      const status = await get(address);
      const id = `${other(names)}/operationStatus/${name}`;
      assert.equal(
        status.text,
        `{\r\n  "id": "${id}",\r\n  "name": "${name}",\r\n  "status": "InProgress"\r\n}`,
      );
      assert.ok(status.header('azure-asyncoperation')?.includes(id));
      assert.ok(status.header('location')?.includes('/operationResults/'));
      advance('10s');
      assert.equal((await get(address)).json().status, 'Succeeded');
      const { properties } = (await get(other(names))).json();
      assert.equal(properties.provisioningState, 'Succeeded');
      assert.equal(properties.securitySettings.multiUserAuthorization, 'Disabled');
      assert.equal(properties.backupStorageVersion, 'Unassigned');
    },
  },
  {
    says: 'says in 2022 how much of the work is done, which is nothing',
    evidence: recorded('az CLI, 2022: work on a vault, followed'),
    async run(stage) {
      const address = (await put(stage)).header('azure-asyncoperation') ?? '';
      const path = new URL(address).pathname;
      assert.match((await stage.get(path, '2022-02-01')).text, /"percentComplete": 0\.0\r\n}$/);
    },
  },
  {
    says: 'has a vault that was made in its lists, with the policy that each has and no items',
    evidence: inferred('a vault that was made is a vault'),
    async run(stage) {
      const { names, get } = stage;
      await put(stage, { apiVersion: OLD });
      const list = names.vaultPath.replace(/\/[^/]+$/, '');
      const namesIn = async (path: string): Promise<string[]> =>
        (await get(path)).json().value.map(({ name }: Json) => name);
      assert.deepEqual(await namesIn(list), ['testVault', 'otherVault']);
      assert.deepEqual(await namesIn(`${other(names)}/backupPolicies`), ['DefaultPolicy']);
      assert.deepEqual(await namesIn(`${other(names)}/backupProtectedItems`), []);
      assert.deepEqual(await namesIn(`${other(names)}/backupJobs`), []);
    },
  },
  {
    says: 'protects a machine in a vault that was made, once no other protects it',
    evidence: inferred('documented: a machine is protected by one vault alone'),
    async run(stage) {
      const { names, get, send, advance } = stage;
      await put(stage, { apiVersion: OLD });
      const path = names.itemPath.replace('/testVault/', '/otherVault/');
      const policyId = `${other(names)}/backupPolicies/DefaultPolicy`;
      const properties = {
        protectedItemType: 'Microsoft.Compute/virtualMachines',
        sourceResourceId: names.machineId,
        policyId,
      };
      const protect = (): Promise<Reply> => send({ method: 'PUT', path, body: { properties } });
      assert.equal((await protect()).status, 409);
      await send({ method: 'DELETE', path: names.itemPath });
      advance('15d');
      assert.equal((await protect()).status, 202);
      advance('1d');
      const item = (await get(path)).json();
      assert.equal(item.properties.policyId, policyId);
      const vault = (await get(other(names))).json();
      assert.equal(vault.properties.backupStorageVersion, 'V2');
    },
  },
  {
    says: 'keeps tags, and puts them between etag and properties',
    evidence: recorded('az CLI recordings: the order of a vault', inferred('that they are kept')),
    async run(stage) {
      const tags = { owner: 'nobody' };
      const body = { location: 'West US', tags, identity: { type: 'SystemAssigned' } };
      const vault = (await put(stage, { apiVersion: OLD, body })).json();
      assert.deepEqual(vault.tags, tags);
      assert.equal(vault.location, 'westus');
      assert.deepEqual(Object.keys(vault), [
        'location',
        'name',
        'etag',
        'tags',
        'identity',
        'properties',
        'id',
        'type',
        'sku',
      ]);
    },
  },
  {
    says: 'changes a vault that is there with 200, and gives it another etag',
    evidence: specified('Vaults_CreateOrUpdate, Vaults_Update'),
    async run(stage) {
      const { names, get, send, advance } = stage;
      const { vaultPath: path } = names;
      const before = (await get(path)).json();
      advance('1m');
      const properties = { redundancySettings: { crossRegionRestore: 'Enabled' } };
      const changed = await put(stage, { path, body: { location: 'westus', properties } });
      assert.equal(changed.status, 200);
      advance('1m');
      const after = (await get(path)).json();
      assert.equal(after.properties.redundancySettings.crossRegionRestore, 'Enabled');
      assert.notEqual(after.etag, before.etag);
      const patch = { method: 'PATCH', path, body: { tags: { of: 'mine' } } } as const;
      assert.equal((await send(patch)).status, 202);
      assert.equal((await send({ ...patch, apiVersion: OLD })).status, 200);
      const { tags, properties: kept } = (await get(path)).json();
      assert.deepEqual(tags, { of: 'mine' });
      assert.equal(kept.redundancySettings.crossRegionRestore, 'Enabled');
    },
  },
  {
    says: 'deletes an empty vault, at once up to 2023',
    evidence: recorded('az CLI, 2022: vault delete', specified('204 of what is not there')),
    async run(stage) {
      const { names, get } = stage;
      await put(stage, { apiVersion: OLD });
      const gone = await remove(stage, OLD);
      assert.equal(gone.status, 200);
      assert.equal(gone.text, '');
      assert.equal((await get(other(names))).status, 404);
      assert.equal((await remove(stage, OLD)).status, 204);
    },
  },
  {
    says: 'deletes an empty vault from 2024 on with a status that is gone with it',
    evidence: recorded('az CLI, 2025: vault delete'),
    async run(stage) {
      const { names, get, advance } = stage;
      await put(stage);
      const begun = await remove(stage);
      assert.equal(begun.status, 202);
      const address = begun.header('azure-asyncoperation') ?? '';
      assert.equal((await get(address)).json().status, 'InProgress');
      assert.equal((await get(begun.header('location') ?? '')).status, 202);
      advance('10s');
      const over = await get(address);
      assert.equal(over.status, 404);
      assert.equal(codeOf(over), 'ResourceNotFound');
      assert.match(over.json().error.message, /vaults\/otherVault'/);
      assert.equal((await put(stage, { path: other(names) })).status, 201);
    },
  },
  {
    says: 'deletes no vault that has items, deleted ones of the last fourteen days among them',
    evidence: reported('codes of issue threads and notes', inferred('which is met when')),
    async run(stage) {
      const { names, send, advance } = stage;
      const { vaultPath } = names;
      const refused = await remove(stage, undefined, vaultPath);
      assert.equal(refused.status, 400);
      assert.equal(codeOf(refused), 'BMSUserErrorVaultDeletionNotAllowed');
      await send({ method: 'DELETE', path: names.itemPath });
      advance('1d');
      const still = await remove(stage, undefined, vaultPath);
      assert.equal(codeOf(still), 'BMSUserErrorVaultDeletionNotPermitted');
      advance('14d');
      assert.equal((await remove(stage, undefined, vaultPath)).status, 202);
    },
  },
  {
    says: 'refuses a vault in no region, in another than it is in, in no group, or with an odd name',
    evidence: reported('ARM’s codes', inferred('what is said of a name')),
    async run(stage) {
      const { names } = stage;
      const { vaultPath } = names;
      assert.equal(codeOf(await put(stage, { body: {} })), 'LocationRequired');
      const elsewhere = await put(stage, { path: vaultPath, body: { location: 'eastus' } });
      assert.equal(elsewhere.status, 409);
      assert.equal(codeOf(elsewhere), 'InvalidResourceLocation');
      const nowhere = await put(stage, { path: other(names).replace('testVaultRG', 'nowhere') });
      assert.equal(codeOf(nowhere), 'ResourceGroupNotFound');
      const odd = await put(stage, { path: other(names, '7') });
      assert.equal(odd.status, 400);
    },
  },
] satisfies Behaviour[];
