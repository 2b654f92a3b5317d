import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';

const THROTTLED = {
  when: { operation: 'Vaults_Get' },
  do: { kind: 'status', code: 'TooManyRequests', retryAfter: 5 },
  times: 2,
};

export default [
  {
    says: 'are added, spoil what they are for, and tell how far they have come',
    async run({ steer, ask, vault }) {
      const added = await steer('POST', '/rules', THROTTLED);
      assert.equal(added.status, 201);
      assert.deepEqual([added.json().id, added.json().hits], ['rule-1', 0]);
      const reply = await ask(vault);
      assert.deepEqual([reply.status, reply.headers['retry-after']], [429, '5']);
      const rule = (await steer('GET', '/rules/rule-1')).json();
      assert.match(rule.says, /^answer 429 .* Vaults_Get.*\(1 left\)$/);
      await ask(vault);
      assert.equal((await ask(vault)).status, 200);
      assert.equal((await steer('GET', '/rules')).json().rules[0].spent, true);
    },
  },
  {
    says: 'give no id twice, though they were dropped',
    async run({ steer }) {
      const added = (await steer('POST', '/rules', [THROTTLED, THROTTLED])).json();
      assert.deepEqual(
        added.rules.map(({ id }: { id: string }) => id),
        ['rule-1', 'rule-2'],
      );
      assert.equal((await steer('DELETE', '/rules/rule-2')).status, 204);
      assert.equal((await steer('DELETE', '/rules/rule-2')).status, 404);
      assert.equal((await steer('GET', '/rules/rule-2')).status, 404);
      assert.equal((await steer('DELETE', '/rules')).status, 204);
      assert.equal((await steer('POST', '/rules', THROTTLED)).json().id, 'rule-3');
    },
  },
  {
    says: 'are refused as a whole where one is wrong, with what would do',
    async run({ steer }) {
      for (const [document, why] of [
        [[THROTTLED, { do: { kind: 'rest' } }], /no fault 'rest'; try 'reset'/],
        [{ ...THROTTLED, when: { operation: 'Restore_Trigger' } }, /try 'Restores_Trigger'/],
        [{ when: {} }, /do/],
        [{ ...THROTTLED, times: 0 }, /times/],
      ] as const) {
        const reply = await steer('POST', '/rules', document);
        assert.equal(reply.status, 400, JSON.stringify(document));
        assert.match(reply.json().detail, why);
      }
      assert.deepEqual((await steer('GET', '/rules')).json(), { rules: [] });
    },
  },
  {
    says: 'do not touch the API they are added through',
    async run({ steer }) {
      await steer('POST', '/rules', { do: { kind: 'status', code: 'TooManyRequests' } });
      assert.equal((await steer('GET', '/rules')).json().rules[0].hits, 0);
    },
  },
] satisfies Behaviour[];
