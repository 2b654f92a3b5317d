import assert from 'node:assert/strict';
import { type Behaviour, recorded, specified } from './behaviour.ts';

/** An address without what signs it, which is another with each answer. */
const plain = (address: string | undefined): string => (address ?? '').replace(/&t=.*$/, '');

export default [
  {
    says: 'answers 202 with its own address while the operation runs',
    evidence: specified('Azure Resource Manager RPC: the Location of asynchronous operations'),
    async run({ restore, get }) {
      const address = (await restore()).header('location') ?? '';
      const reply = await get(address);
      assert.equal(reply.status, 202);
      assert.equal(reply.text, '');
      assert.equal(plain(reply.header('location')), plain(address));
      assert.equal(reply.header('retry-after'), '1');
    },
  },
  {
    says: 'ends with 204, a status address, ids of zeros and still a Retry-After from 2021 on',
    evidence: recorded('PowerShell recording of 2024'),
    async run({ restore, get, advance }) {
      const trigger = await restore();
      advance('2s');
      const reply = await get(trigger.header('location') ?? '');
      assert.equal(reply.status, 204);
      assert.equal(reply.text, '');
      assert.equal(
        plain(reply.header('azure-asyncoperation')),
        plain(trigger.header('azure-asyncoperation')),
      );
      assert.equal(reply.header('location'), undefined);
      assert.equal(reply.header('retry-after'), '1');
      assert.equal(reply.header('x-ms-request-id'), '00000000-0000-0000-0000-000000000000');
      assert.equal(reply.header('content-type'), undefined);
    },
  },
  {
    says: 'ends with 200 and the status body up to 2020',
    evidence: specified('tutorial "Restore Azure VMs using REST API", 2016-12-01 and 2019-05-13'),
    async run({ restore, get, advance }) {
      for (const apiVersion of ['2016-12-01', '2019-05-13']) {
        const trigger = await restore({ apiVersion });
        advance('2s');
        const result = await get(trigger.header('location') ?? '');
        const status = await get(trigger.header('azure-asyncoperation') ?? '');
        assert.equal(result.status, 200);
        assert.deepEqual(result.json(), status.json());
        advance('1h');
      }
    },
  },
  {
    says: 'answers the same under the vault’s backupOperationResults',
    evidence: specified('schemas of 2016 and later'),
    async run({ names, restore, get, advance }) {
      const trigger = await restore();
      const id = new URL(trigger.header('location') ?? '').pathname.split('/').at(-1);
      const path = `${names.vaultPath}/backupOperationResults/${id}`;
      const running = await get(path);
      assert.equal(running.status, 202);
      assert.ok(new URL(running.header('location') ?? '').pathname.endsWith(path));
      advance('2s');
      const ended = await get(path);
      assert.equal(ended.status, 204);
      const status = await get(ended.header('azure-asyncoperation') ?? '');
      assert.equal(status.json().status, 'Succeeded');
    },
  },
] satisfies Behaviour[];
