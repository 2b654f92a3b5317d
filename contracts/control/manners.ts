import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';
import { SUBSCRIPTION } from './stage.ts';

const CLOCK = `/worlds/${SUBSCRIPTION}/clock`;

export default [
  {
    says: 'refuses a path that it does not know, and says where to look',
    async run({ send }) {
      const reply = await send('GET', '/dreams', { offContract: true });
      assert.equal(reply.status, 404);
      assert.match(reply.headers['content-type'] ?? '', /^application\/problem\+json/);
      assert.match(reply.json().detail, /openapi\.yaml/);
    },
  },
  {
    says: 'means the same with a slash behind the address',
    async run({ send }) {
      const [plain, slashed] = [
        await send('GET', ''),
        await send('GET', '/', { offContract: true }),
      ];
      assert.equal(slashed.status, 200);
      assert.equal(slashed.text, plain.text);
    },
  },
  {
    says: 'refuses a method that an address does not take, and lists those that it takes',
    async run({ send }) {
      const reply = await send('DELETE', CLOCK, { offContract: true });
      assert.equal(reply.status, 405);
      assert.equal(reply.headers['allow'], 'GET, HEAD, PUT');
      assert.match(reply.json().detail, /it takes GET, HEAD, PUT/);
    },
  },
  {
    says: 'answers HEAD as GET, without the body',
    async run({ send }) {
      for (const path of [CLOCK, `/worlds/${SUBSCRIPTION}/journal/stream`]) {
        const reply = await send('HEAD', path);
        assert.equal(reply.status, 200);
        assert.equal(reply.text, '');
      }
    },
  },
  {
    says: 'refuses a body that is no JSON, or is said to be something else',
    async run({ send }) {
      const broken = await send('PUT', CLOCK, { body: '{"mode":' });
      assert.equal(broken.status, 400);
      assert.match(broken.json().detail, /no JSON/);
      const xml = await send('PUT', CLOCK, {
        body: '<clock/>',
        headers: { 'content-type': 'application/xml' },
      });
      assert.equal(xml.status, 415);
      assert.match(xml.json().detail, /Content-Type: application\/json/);
    },
  },
  {
    says: 'takes JSON under the names that curl and fetch give it',
    async run({ send }) {
      for (const type of ['application/x-www-form-urlencoded', 'text/plain;charset=UTF-8']) {
        const reply = await send('PUT', CLOCK, {
          body: '{"mode":"skip"}',
          headers: { 'content-type': type },
          offContract: true,
        });
        assert.equal(reply.json().mode, 'skip');
      }
    },
  },
  {
    says: 'refuses a body that is too long, before it has read it',
    async run({ send }) {
      const reply = await send('PUT', CLOCK, { body: ' '.repeat(64 * 1024 * 1024 + 1) });
      assert.equal(reply.status, 413);
    },
  },
  {
    says: 'takes no body for an empty order',
    async run({ send }) {
      assert.equal((await send('PUT', CLOCK)).json().mode, 'frozen');
    },
  },
  {
    says: 'refuses to be steered under a foreign name or by a foreign page',
    async run({ send }) {
      for (const headers of [{ host: 'evil.test' }, { origin: 'https://evil.test' }])
        assert.equal((await send('GET', CLOCK, { headers })).status, 403);
    },
  },
  {
    says: 'answers 404 for every address of a world that is not there',
    async run({ control }) {
      const world = '/worlds/99999999-9999-4999-8999-999999999999';
      for (const [method, path] of [
        ['GET', ''],
        ['DELETE', ''],
        ['GET', '/names'],
        ['POST', '/reset'],
        ['PUT', '/snapshots/x'],
        ['POST', '/snapshots/x/load'],
        ['GET', '/clock'],
        ['PUT', '/clock'],
        ['POST', '/clock/advance'],
        ['GET', '/fates'],
        ['POST', '/fates'],
        ['DELETE', '/fates'],
        ['GET', '/fates/fate-1'],
        ['DELETE', '/fates/fate-1'],
        ['GET', '/rules'],
        ['POST', '/rules'],
        ['DELETE', '/rules'],
        ['GET', '/rules/rule-1'],
        ['DELETE', '/rules/rule-1'],
        ['GET', '/scenario'],
        ['PUT', '/scenario'],
        ['DELETE', '/scenario'],
        ['GET', '/operations'],
        ['POST', '/operations/x/finish'],
        ['GET', '/journal'],
        ['DELETE', '/journal'],
        ['GET', '/journal/stream'],
        ['POST', '/journal/wait'],
      ] as const) {
        const reply = await control(method, world + path);
        assert.equal(reply.status, 404, `${method} ${path}`);
        assert.match(reply.json().detail, /There is no world/);
      }
    },
  },
] satisfies Behaviour[];
