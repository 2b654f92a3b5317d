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
    says: 'says what points a client at it, for a shell and for programs',
    async run({ control, names }) {
      const script = await control('GET', '/env?direct=true');
      assert.equal(script.status, 200);
      assert.match(script.text, /^export RESTORITE_VAULT='testVault'$/m);
      const wanted = `/env?direct=true&format=json&folder=/tmp/ours&world=${names.subscription}`;
      const variables = (await control('GET', wanted)).json();
      assert.equal(variables.RESTORITE_SUBSCRIPTION_ID, names.subscription);
      assert.equal(variables.RESTORITE_RECOVERY_POINT, names.points[0]);
      assert.match(variables.AZURE_CONFIG_DIR, /^\/tmp\/ours\/az\//);
    },
  },
  {
    says: 'takes back what it has said',
    async run({ control }) {
      const { text } = await control('GET', '/env?unset=true');
      assert.match(text, /^unset HTTPS_PROXY https_proxy .*RESTORITE_REGION\n$/);
    },
  },
  {
    says: 'refuses a format, a world or a place for the CA that is none',
    async run({ control }) {
      const wrong = [
        ['/env?direct=true&format=fish', 400, /there is no format 'fish'; try sh, powershell/],
        ['/env?direct=true&format=json', 400, /name it, as in &folder=/],
        ['/env?direct=true&world=mars', 400, /world is a subscription id; got 'mars'/],
      ] as const;
      for (const [path, status, says] of wrong) {
        const reply = await control('GET', path);
        assert.equal(reply.status, status);
        assert.match(reply.json().detail, says);
      }
    },
  },
  {
    says: 'has neither CA nor proxy where https is switched off',
    async run({ control }) {
      const ca = await control('GET', '/ca.pem');
      assert.equal(ca.status, 404);
      assert.match(ca.json().detail, /https is switched off/);
      const env = await control('GET', '/env');
      assert.equal(env.status, 409);
      assert.match(env.json().detail, /start it with --https-port, or ask with direct=true/);
    },
  },
  {
    says: 'answers 501 by name for what is promised and not there yet',
    async run({ steer }) {
      for (const reply of [await steer('PUT', '/claim', {}), await steer('GET', '/verdict')]) {
        assert.equal(reply.status, 501);
        assert.match(reply.json().detail, /is no part of this version yet/);
      }
    },
  },
] satisfies Behaviour[];
