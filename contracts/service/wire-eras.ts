import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded } from './behaviour.ts';
import type { Reply, Stage } from './stage.ts';

const backUp = ({ names, send }: Stage, apiVersion: string): Promise<Reply> =>
  send({
    method: 'POST',
    path: `${names.itemPath}/backup`,
    apiVersion,
    body: { properties: { objectType: 'IaasVMBackupRequest' } },
  });

/** Names behind `x-ms-ratelimit-remaining-subscription-`. */
const budgets = ({ rawHeaders }: Reply): string[] =>
  rawHeaders.flatMap(
    ([name]) => /^x-ms-ratelimit-remaining-subscription-(.*)$/.exec(name)?.[1] ?? [],
  );

export default [
  {
    says: 'signs polling addresses from 2024 on with ticks, a certificate, a signature and a hash',
    evidence: recorded('PowerShell 2024 and 2025, az CLI 2024 to 2026; unsigned in 2022'),
    async run({ restore, advance }) {
      const current = (await restore({ apiVersion: '2024-04-01' })).header('location') ?? '';
      assert.match(
        current,
        /\?api-version=2024-04-01&t=\d{18}&c=[\w-]{2500,3000}&s=[\w-]{342}&h=[\w-]{43}$/,
      );
      advance('1h');
      const middle = (await restore({ apiVersion: '2022-02-01' })).header('location') ?? '';
      assert.match(middle, /\?api-version=2022-02-01$/);
    },
  },
  {
    says: 'signs each address anew and with one certificate, and answers to what is not signed',
    evidence: recorded('PowerShell 2024; az and PowerShell were seen to poll without'),
    async run({ restore, get }) {
      const reply = await restore();
      const [status, result] = ['azure-asyncoperation', 'location'].map(
        (name) => new URL(reply.header(name) ?? '').searchParams,
      );
      assert.equal(status?.get('c'), result?.get('c'));
      assert.notEqual(status?.get('s'), result?.get('s'));
      const plain = reply.header('azure-asyncoperation')?.replace(/&t=.*$/, '') ?? '';
      assert.equal((await get(plain)).status, 200);
    },
  },
  {
    says: 'says who asked from 2025 on, and how it was throttled until 2026',
    evidence: recorded('az CLI: 2025-02-01 in 2025 and 2026, 2026-07-01 in 2026'),
    async run({ names, get }) {
      const answers = async (version: string) => {
        const reply = await get(names.itemPath, version);
        return [
          reply.header('x-ms-operation-identifier') !== undefined,
          reply.header('x-ms-throttling-version'),
        ];
      };
      assert.deepEqual(await answers('2024-10-01'), [false, undefined]);
      assert.deepEqual(await answers('2025-02-01'), [true, 'v1']);
      assert.deepEqual(await answers('2026-07-01'), [true, undefined]);
      const vault = await get(names.vaultPath, '2026-05-01');
      assert.equal(vault.header('x-ms-throttling-version'), 'v2');
      assert.equal(vault.header('x-ms-operation-identifier'), undefined);
    },
  },
  {
    says: 'tells what is left of the budgets that a version knows',
    evidence: recorded('az CLI 2022, 2024, 2026: writes, with global-writes but in 2025-02-01'),
    async run(stage) {
      assert.deepEqual(budgets(await backUp(stage, '2022-02-01')), ['writes']);
      stage.advance('1h');
      assert.deepEqual(budgets(await backUp(stage, '2024-10-01')), ['writes', 'global-writes']);
      stage.advance('1h');
      assert.deepEqual(budgets(await backUp(stage, '2025-02-01')), ['writes']);
    },
  },
  {
    says: 'counts a deletion among deletes',
    evidence: recorded('az CLI, 2022: DELETE of an item'),
    async run({ names, send }) {
      const reply = await send({ method: 'DELETE', path: names.itemPath });
      assert.deepEqual(budgets(reply), ['deletes']);
    },
  },
  {
    says: 'puts the length of an answer without a body last, behind Expires',
    evidence: recorded('PowerShell 2020, 2024 and 2025: every 202'),
    async run({ restore }) {
      const { rawHeaders } = await restore();
      const names = rawHeaders.map(([name]) => name);
      assert.deepEqual(names.slice(names.indexOf('Date'), names.indexOf('Date') + 3), [
        'Date',
        'Expires',
        'Content-Length',
      ]);
    },
  },
  {
    says: 'leaves the charset out of its own refusals, whatever the version',
    evidence: recorded('az CLI, 2026: a 409 of the service'),
    async run({ names, get }) {
      const reply = await get(`${names.itemPath}/recoveryPoints/12345678901234`);
      assert.equal(reply.status, 404);
      assert.equal(reply.header('content-type'), 'application/json');
    },
  },
  {
    says: 'says when a scheduled point expires from 2024 on, with seven decimals and no zone',
    evidence: recorded('az CLI, 2024: scheduled points have it, those taken on demand have not'),
    setting: { world: 'everyday' },
    async run({ names, get }) {
      const path = `${names.itemPath}/recoveryPoints/${names.points[3] ?? ''}`;
      const { recoveryPointProperties } = (await get(path, '2024-04-01')).json().properties;
      assert.match(recoveryPointProperties.expiryTime, /^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{7}$/);
      assert.deepEqual(Object.keys(recoveryPointProperties), [
        'expiryTime',
        'ruleName',
        'isSoftDeleted',
      ]);
      const older = (await get(path, '2022-02-01')).json().properties;
      assert.equal(older.recoveryPointProperties, undefined);
    },
  },
  {
    says: 'carries a threatStatus in 2024 alone',
    evidence: recorded('az CLI: 2024-04-01 in 2024 with, 2025-02-01 in 2026 without it'),
    async run({ names, get }) {
      const statusAt = async (version: string): Promise<unknown> =>
        (await get(`${names.itemPath}/recoveryPoints`, version)).json().value[0].properties
          .threatStatus;
      assert.equal(await statusAt('2022-02-01'), undefined);
      assert.equal(await statusAt('2024-04-01'), 0);
      assert.equal(await statusAt('2025-02-01'), undefined);
    },
  },
  {
    says: 'speaks as the nearest era at a version that was not recorded',
    evidence: inferred('between two recordings nothing is known'),
    async run({ names, get }) {
      const nearest = await get(names.itemPath, '2023-08-01');
      assert.equal(nearest.header('x-powered-by'), 'ASP.NET');
      assert.equal(nearest.header('x-cache'), undefined);
    },
  },
] satisfies Behaviour[];
