import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, recorded, specified } from './behaviour.ts';

export default [
  {
    says: 'accepts a restore with 202, no body, and both polling addresses',
    evidence: recorded('every restore recorded from 2018 to 2026'),
    async run({ names, restore }) {
      const reply = await restore();
      assert.equal(reply.status, 202);
      assert.equal(reply.text, '');
      assert.equal(reply.header('content-length'), '0');
      const status = new URL(reply.header('azure-asyncoperation') ?? '');
      const result = new URL(reply.header('location') ?? '');
      const below = (segment: string): RegExp => new RegExp(`/${segment}/[0-9a-f-]{36}$`);
      assert.ok(status.pathname.startsWith(names.itemPath));
      assert.match(status.pathname, below('operationsStatus'));
      assert.match(result.pathname, below('operationResults'));
      assert.equal(status.searchParams.get('api-version'), '2025-02-01');
    },
  },
  {
    says: 'asks for a wait of whole seconds with Retry-After',
    evidence: recorded('PowerShell recordings of 2020 to 2025; the figure belongs to the pace'),
    async run({ restore }) {
      assert.equal((await restore()).header('retry-after'), '1');
    },
  },
  {
    says: 'asks for a minute at the realistic pace',
    evidence: recorded('Retry-After: 60 on every 202 of 2020 to 2025'),
    setting: { pace: 'realistic' },
    async run({ restore }) {
      assert.equal((await restore()).header('retry-after'), '60');
    },
  },
  {
    says: 'asks for less where the clock runs faster: divided by its rate, rounded up',
    evidence: ours('the client waits in its own time, the clock runs in the world’s'),
    setting: { pace: 'realistic', speed: 7 },
    async run({ restore }) {
      assert.equal((await restore()).header('retry-after'), '9');
    },
  },
  {
    says: 'asks for no wait while the clock is held',
    evidence: inferred('waiting would be for nothing: the clock moves only when told'),
    setting: { pace: 'realistic', speed: 0 },
    async run({ restore }) {
      assert.equal((await restore()).header('retry-after'), undefined);
    },
  },
  {
    says: 'gives the job the operation’s id from 2021 on, and one of its own before',
    evidence: recorded('equal in 2022 to 2026, different in 2017; reported to differ in 2020'),
    async run({ names, restore, get, advance }) {
      const jobAt = async (apiVersion: string): Promise<readonly string[]> => {
        const location = (await restore({ apiVersion })).header('azure-asyncoperation') ?? '';
        advance('10s');
        const { name, properties } = (await get(location)).json();
        advance('1h');
        return [name, properties.jobId];
      };
      const [oldOperation, oldJob] = await jobAt('2016-12-01');
      assert.notEqual(oldOperation, oldJob);
      const [operation, job] = await jobAt('2025-02-01');
      assert.equal(operation, job);
      assert.equal((await get(`${names.vaultPath}/backupJobs`)).json().value.length, 2);
    },
  },
  {
    says: 'takes a staging account named by the vault’s identity in place of storageAccountId',
    evidence: recorded('PowerShell recording of 2024'),
    async run({ names, restore }) {
      const reply = await restore({
        properties: {
          storageAccountId: undefined,
          identityInfo: { isSystemAssignedIdentity: true },
          identityBasedRestoreDetails: { targetStorageAccountId: names.storageAccountId },
        },
      });
      assert.equal(reply.status, 202);
    },
  },
  {
    says: 'takes null and an empty string for a field that is not there',
    evidence: specified('the bodies of the tutorial’s own examples'),
    async run({ restore }) {
      const reply = await restore({
        properties: { targetVirtualMachineId: null, virtualNetworkId: '', subnetId: null },
      });
      assert.equal(reply.status, 202);
    },
  },
] satisfies Behaviour[];
