import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';

export default [
  {
    says: 'says where everything is, and which world it begins with',
    async run({ control }) {
      const index = (await control('GET', '')).json();
      assert.equal(index.world, '00000000-0000-0000-0000-000000000000');
      for (const name of ['health', 'ready', 'worlds', 'scenarios'])
        assert.equal((await control('GET', index[name].replace('/_restorite', ''))).status, 200);
    },
  },
  {
    says: 'is well and ready',
    async run({ control }) {
      assert.deepEqual((await control('GET', '/health')).json(), { status: 'ok' });
      assert.deepEqual((await control('GET', '/ready')).json(), { status: 'ready' });
    },
  },
  {
    says: 'gives its figures to Prometheus',
    async run({ control, restore }) {
      await restore();
      const { text } = await control('GET', '/metrics');
      assert.match(
        text,
        /^restorite_requests_total\{operation="Restores_Trigger",status="202"\} 1$/m,
      );
      assert.match(text, /^restorite_operations\{state="InProgress"\} 1$/m);
      assert.match(text, /^restorite_worlds 2$/m);
    },
  },
  {
    says: 'hands out its own contract',
    async run({ control }) {
      assert.match((await control('GET', '/openapi.yaml')).text, /^openapi: 3\.1\.0\n/);
      assert.match((await control('GET', '/mount-program')).text, /nothing to mount/);
    },
  },
  {
    says: 'has a schema for each kind of document, and says which there are',
    async run({ control }) {
      for (const name of ['fate', 'rule', 'scenario', 'world']) {
        const schema = (await control('GET', `/schemas/${name}`)).json();
        assert.equal(schema.type, 'object', name);
      }
      assert.equal((await control('GET', '/schemas/fate.schema.json')).status, 200);
      const missing = await control('GET', '/schemas/dream');
      assert.equal(missing.status, 404);
      assert.match(missing.json().detail, /there are config, fate, rule, scenario, world/);
    },
  },
  {
    says: 'answers 501 by name for what is promised and not there yet',
    async run({ control, steer }) {
      for (const reply of [
        await control('GET', '/env'),
        await control('GET', '/ca.pem'),
        await steer('PUT', '/claim', {}),
        await steer('GET', '/verdict'),
      ]) {
        assert.equal(reply.status, 501);
        assert.match(reply.json().detail, /is no part of this version yet/);
      }
    },
  },
] satisfies Behaviour[];
