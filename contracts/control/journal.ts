import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';

export default [
  {
    says: 'has what was said and what was changed, in order and without secrets',
    async run({ ask, steer, vault }) {
      await steer('POST', '/clock/advance', { by: 'PT40M' });
      await ask(vault);
      const { entries, dropped } = (await steer('GET', '/journal')).json();
      const told = entries.map((entry: { kind: string; what?: string; operation?: string }) =>
        entry.kind === 'control' ? entry.what : entry.operation,
      );
      assert.deepEqual(told, [
        'the world was made',
        'the clock was advanced by PT40M',
        'Vaults_Get',
      ]);
      assert.equal(dropped, 0);
      assert.equal(entries[2].response.status, 200);
      assert.doesNotMatch(JSON.stringify(entries), /Bearer any/);
    },
  },
  {
    says: 'tells what was so, whatever was answered',
    async run({ ask, restore, steer }) {
      const address = (await restore()).headers['azure-asyncoperation'] ?? '';
      await steer('POST', '/rules', { do: { kind: 'empty-body' } });
      await ask(address);
      const { entries } = (await steer('GET', '/journal')).json();
      const last = entries.at(-1);
      assert.equal(last.truth.operation.status, 'InProgress');
      assert.equal(last.rules[0].rule, 'rule-1');
      assert.equal(last.response.body, '');
    },
  },
  {
    says: 'is read in pages, by lines, or as an HTTP archive',
    async run({ ask, steer, vault }) {
      await ask(vault);
      await ask(vault);
      const page = (await steer('GET', '/journal?since=1&limit=1')).json();
      assert.deepEqual([page.entries.length, page.last], [1, 3]);
      const lines = (await steer('GET', '/journal?format=ndjson')).text.trim().split('\n');
      assert.equal(lines.length, 3);
      const { log } = (await steer('GET', '/journal?format=har')).json();
      assert.deepEqual([log.version, log.entries.length], ['1.2', 2]);
      const none = await steer('GET', '/journal?format=xml');
      assert.equal(none.status, 400);
      assert.match(none.json().detail, /json, ndjson, har/);
      assert.equal((await steer('GET', '/journal?since=yesterday')).status, 400);
    },
  },
  {
    says: 'is forgotten by hand, and when its world begins anew',
    async run({ ask, steer, vault }) {
      await ask(vault);
      assert.equal((await steer('DELETE', '/journal')).status, 204);
      assert.deepEqual((await steer('GET', '/journal')).json().entries, []);
      await ask(vault);
      await steer('POST', '/reset');
      const { entries } = (await steer('GET', '/journal')).json();
      assert.deepEqual(
        entries.map(({ what }: { what: string }) => what),
        ['the world was reset'],
      );
    },
  },
  {
    says: 'is waited for',
    async run({ ask, steer, vault }) {
      const waiting = steer('POST', '/journal/wait', {
        match: { operation: 'Vaults_Get' },
        count: 2,
        timeout: '10s',
      });
      await ask(vault);
      await ask(vault);
      const { met, matched } = (await waiting).json();
      assert.deepEqual([met, matched], [true, 2]);
      const late = (await steer('POST', '/journal/wait', { count: 99, timeout: '0s' })).json();
      assert.equal(late.met, false);
      const wrong = await steer('POST', '/journal/wait', { timeout: '1h' });
      assert.equal(wrong.status, 400);
      assert.match(wrong.json().detail, /at most 10m/);
    },
  },
] satisfies Behaviour[];
