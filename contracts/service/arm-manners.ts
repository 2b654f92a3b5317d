import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';
import type { Reply } from './stage.ts';

const names = (reply: Reply): string[] =>
  reply.rawHeaders
    .map(([name]) => name)
    .filter((name) => !['Connection', 'Keep-Alive'].includes(name));

export default [
  {
    says: 'gives each request an id, which correlation and routing repeat',
    evidence: recorded('PowerShell recordings of 2020 to 2025'),
    async run({ names: { vaultPath }, get }) {
      const [first, second] = [await get(vaultPath), await get(vaultPath)];
      const id = first.header('x-ms-request-id') ?? '';
      assert.notEqual(id, second.header('x-ms-request-id'));
      assert.equal(first.header('x-ms-correlation-request-id'), id);
      assert.equal(first.header('x-ms-routing-request-id'), `WESTUS:20260302T093000Z:${id}`);
      assert.equal(first.header('date'), 'Mon, 02 Mar 2026 09:30:00 GMT');
    },
  },
  {
    says: 'echoes the client’s id: once, and twice up to 2020',
    evidence: recorded('PowerShell 2020 and 2024, and the tutorial'),
    async run({ names: { itemPath }, send }) {
      const id = 'c48f4436-ce3f-42da-b537-12710d4d1a24';
      const echoed = async (apiVersion: string): Promise<string[]> => {
        const headers = { 'x-ms-client-request-id': id };
        const reply = await send({ path: itemPath, apiVersion, headers });
        return reply.rawHeaders
          .filter(([name]) => name === 'x-ms-client-request-id')
          .map(([, value]) => value);
      };
      assert.deepEqual(await echoed('2016-12-01'), [id, id]);
      assert.deepEqual(await echoed('2022-02-01'), [id]);
      assert.deepEqual(await echoed('2024-04-01'), [id]);
    },
  },
  {
    says: 'makes a client id where the client sent none',
    evidence: inferred('ARM gives the service one; the service echoes what it is given'),
    async run({ names: { vaultPath }, get }) {
      assert.match(
        (await get(vaultPath)).header('x-ms-client-request-id') ?? '',
        /^[0-9a-f-]{36}$/,
      );
    },
  },
  {
    says: 'wears the headers of each era, in their order and casing',
    evidence: recorded('PowerShell 2020 and 2024; az CLI 2022 for the set between'),
    async run({ names: { itemPath }, get }) {
      const documented = await get(`${itemPath}/recoveryPoints`, '2019-06-15');
      assert.deepEqual(names(documented), [
        'Cache-Control',
        'Pragma',
        'X-Content-Type-Options',
        'x-ms-request-id',
        'x-ms-client-request-id',
        'x-ms-client-request-id',
        'Strict-Transport-Security',
        'Server',
        'X-Powered-By',
        'x-ms-ratelimit-remaining-subscription-reads',
        'x-ms-correlation-request-id',
        'x-ms-routing-request-id',
        'Date',
        'Content-Length',
        'Content-Type',
        'Expires',
      ]);
      const middle = await get(`${itemPath}/recoveryPoints`, '2022-02-01');
      for (const name of ['Vary', 'Server', 'X-Powered-By']) assert.ok(middle.header(name));
      const current = await get(`${itemPath}/recoveryPoints`, '2024-04-01');
      assert.deepEqual(names(current), [
        'Cache-Control',
        'Pragma',
        'X-Content-Type-Options',
        'x-ms-request-id',
        'x-ms-client-request-id',
        'x-ms-ratelimit-remaining-subscription-resource-requests',
        'x-ms-correlation-request-id',
        'x-ms-routing-request-id',
        'Strict-Transport-Security',
        'X-Cache',
        'X-MSEdge-Ref',
        'Date',
        'Content-Length',
        'Content-Type',
        'Expires',
      ]);
    },
  },
  {
    says: 'says charset only from 2024 on, and in ARM’s own errors',
    evidence: recorded('PowerShell 2020 and 2024, az CLI 2022'),
    async run({ names: { itemPath, vaultPath }, get }) {
      const typeAt = async (path: string, version: string): Promise<string | undefined> =>
        (await get(path, version)).header('content-type');
      assert.equal(await typeAt(itemPath, '2022-02-01'), 'application/json');
      assert.equal(await typeAt(itemPath, '2024-04-01'), 'application/json; charset=utf-8');
      const missing = `${vaultPath}s`;
      assert.equal(await typeAt(missing, '2022-02-01'), 'application/json; charset=utf-8');
    },
  },
  {
    says: 'counts the rate-limit figures down, refills them as time passes, and refuses nothing',
    evidence: specified('Azure Resource Manager, throttling; sizes as recorded'),
    async run({ names: { itemPath }, get, advance }) {
      const left = async (): Promise<number> =>
        Number(
          (await get(itemPath, '2016-12-01')).header('x-ms-ratelimit-remaining-subscription-reads'),
        );
      const first = await left();
      assert.ok(Number.isInteger(first));
      assert.equal(await left(), first - 1);
      assert.equal(await left(), first - 2);
      advance('1h');
      assert.equal(await left(), first);
      for (let more = 0; more < 400; more++) await get(itemPath, '2025-02-01');
      const emptied = await get(itemPath, '2025-02-01');
      assert.equal(emptied.status, 200);
      assert.equal(emptied.header('x-ms-ratelimit-remaining-subscription-resource-requests'), '0');
    },
  },
] satisfies Behaviour[];
