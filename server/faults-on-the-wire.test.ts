import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldClock } from './clock.ts';
import type { FaultDocument } from './core/rule.ts';
import { KIND_NAMES } from './faults/kinds.ts';
import type { RestoriteWorld } from './library/types.ts';
import { type Heard, heardIn, type Line, say as sayTo, type Scheme } from './raw-line.stage.ts';
import { type Restorite, startRestorite } from './start.ts';

const NOW = '2026-03-02T09:30:00Z';

let service: Restorite;
beforeAll(async () => {
  service = await startRestorite({
    clock: heldClock(NOW),
    world: 'everyday',
    now: NOW,
    speed: 0,
  });
});
afterAll(() => service.close());

const say = (scheme: Scheme, request: string): Line => sayTo(service, scheme, request);

const vaultPath = ({ subscription, resourceGroup, vault }: RestoriteWorld): string =>
  `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${vault}`;

const itemPath = (world: RestoriteWorld): string =>
  `${vaultPath(world)}/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}`;

const QUERY = '?api-version=2024-04-01';

/** A read of the machine's points, which a world that nothing spoils answers with 200 and JSON. */
const points = (world: RestoriteWorld): string =>
  requestOf('GET', `${itemPath(world)}/recoveryPoints${QUERY}`);

/** A restore, which is answered with 202 and two addresses. */
function restore(world: RestoriteWorld): string {
  const body = JSON.stringify({
    properties: {
      objectType: 'IaasVMRestoreRequest',
      recoveryType: 'RestoreDisks',
      region: world.region,
      sourceResourceId: world.machineId,
      storageAccountId: world.storageAccountId,
    },
  });
  const path = `${itemPath(world)}/recoveryPoints/${world.points[0] ?? ''}/restore${QUERY}`;
  return requestOf('POST', path, body);
}

const requestOf = (method: string, path: string, body?: string): string =>
  [
    `${method} ${path} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    'Authorization: Bearer any',
    ...(body === undefined
      ? []
      : ['Content-Type: application/json', `Content-Length: ${body.length}`]),
    '',
    body ?? '',
  ].join('\r\n');

/** A world of one's own in which every answer to the Azure face is spoilt so. */
async function spoilt(fault: FaultDocument): Promise<RestoriteWorld> {
  const world = await service.createWorld();
  await world.rules.add({ do: fault });
  return world;
}

const hear = async (
  scheme: Scheme,
  fault: FaultDocument,
  request: (world: RestoriteWorld) => string = points,
): Promise<Heard> => say(scheme, request(await spoilt(fault))).ended;

const lengthOf = ({ headers }: Heard): number => Number(headers['content-length']);
const bytesOf = ({ body }: Heard): number => Buffer.byteLength(body);
const jsonOf = ({ body }: Heard): Record<string, unknown> =>
  JSON.parse(body) as Record<string, unknown>;
const codeOf = (heard: Heard): unknown => {
  const { error = jsonOf(heard) } = jsonOf(heard) as { error?: unknown };
  return (error as { code?: unknown }).code;
};

/** What each kind of fault does to a connection, as who holds the other end of it sees it. */
const SEEN: Readonly<Record<string, (scheme: Scheme) => Promise<void>>> = {
  async status(scheme) {
    const heard = await hear(scheme, { kind: 'status', code: 'TooManyRequests', retryAfter: 7 });
    expect(heard).toMatchObject({ status: 429, end: 'FIN' });
    expect(heard.headers['retry-after']).toBe('7');
    expect(codeOf(heard)).toBe('TooManyRequests');
  },

  async answer(scheme) {
    const headers = { 'X-Ours': 'yes' };
    const heard = await hear(scheme, { kind: 'answer', status: 299, headers, body: 'Well.' });
    expect(heard).toMatchObject({ status: 299, body: 'Well.', end: 'FIN' });
    expect(heard.text).toContain('\r\nX-Ours: yes\r\n');
  },

  async throttle(scheme) {
    const world = await spoilt({ kind: 'throttle', limit: 1, per: '1m' });
    expect((await say(scheme, points(world)).ended).status).toBe(200);
    const second = await say(scheme, points(world)).ended;
    expect(second.status).toBe(429);
    expect(second.headers['retry-after']).toBe('60');
    expect(second.headers['x-ms-ratelimit-remaining-subscription-reads']).toBe('0');
  },

  async 'expired-token'(scheme) {
    const world = await spoilt({ kind: 'expired-token' });
    const first = await say(scheme, points(world)).ended;
    expect(first.status).toBe(401);
    expect(first.headers['www-authenticate']).toMatch(/^Bearer /);
    expect(codeOf(first)).toBe('ExpiredAuthenticationToken');
    const newer = points(world).replace('Bearer any', 'Bearer newer');
    expect((await say(scheme, newer).ended).status).toBe(200);
  },

  async 'not-found-yet'(scheme) {
    const heard = await hear(scheme, { kind: 'not-found-yet' });
    expect(heard).toMatchObject({ status: 404, end: 'FIN' });
    expect(codeOf(heard)).toBe('BMSUserErrorRecoveryPointNotFound');
  },

  async 'html-error'(scheme) {
    const heard = await hear(scheme, { kind: 'html-error', status: 504 });
    expect(heard.status).toBe(504);
    expect(heard.headers['content-type']).toMatch(/^text\/html/);
    expect(heard.body).toMatch(/^<html>/);
  },

  async redirect(scheme) {
    const heard = await hear(scheme, { kind: 'redirect', location: 'https://elsewhere.invalid/' });
    expect(heard.status).toBe(307);
    expect(heard.headers['location']).toBe('https://elsewhere.invalid/');
  },

  async delay(scheme) {
    const world = await spoilt({ kind: 'delay', takes: '5s' });
    const line = say(scheme, points(world));
    await world.journal.wait({ match: { operation: 'RecoveryPoints_List' } });
    await world.clock.advance('PT4S');
    expect(line.text()).toBe('');
    await world.clock.advance('PT1S');
    expect(await line.ended).toMatchObject({ status: 200, end: 'FIN' });
  },

  async 'stale-read'(scheme) {
    const world = await service.createWorld();
    await say(scheme, restore(world)).ended;
    await world.clock.advance('PT1M');
    const jobs = requestOf('GET', `${vaultPath(world)}/backupJobs${QUERY}`);
    expect(jsonOf(await say(scheme, jobs).ended)['value']).toHaveLength(1);
    await world.rules.add({ do: { kind: 'stale-read', by: '1m' } });
    expect(jsonOf(await say(scheme, jobs).ended)['value']).toEqual([]);
  },

  async hang(scheme) {
    const world = await spoilt({ kind: 'hang' });
    const line = say(scheme, points(world));
    await world.journal.wait({ match: { operation: 'RecoveryPoints_List' } });
    await world.clock.advance('P1D');
    // Whoever asks meanwhile is answered: the time of an answer has passed.
    await world.rules.clear();
    expect((await say(scheme, points(world)).ended).status).toBe(200);
    expect(line.text()).toBe('');
    expect(line.socket.readyState).toBe('open');
    line.socket.destroy();
  },

  async reset(scheme) {
    expect(await hear(scheme, { kind: 'reset' })).toMatchObject({ text: '', end: 'ECONNRESET' });
    const amid = await hear(scheme, { kind: 'reset', afterBytes: 9 });
    expect([amid.status, bytesOf(amid), amid.end]).toEqual([200, 9, 'ECONNRESET']);
  },

  async 'close-mid-body'(scheme) {
    const heard = await hear(scheme, { kind: 'close-mid-body', afterBytes: 9 });
    expect([heard.status, bytesOf(heard), heard.end]).toEqual([200, 9, 'FIN']);
    expect(lengthOf(heard)).toBeGreaterThan(9);
  },

  async truncate(scheme) {
    const heard = await hear(scheme, { kind: 'truncate', bytes: 9 });
    expect([heard.status, bytesOf(heard), lengthOf(heard)]).toEqual([200, 9, 9]);
    expect(heard.end).toBe('FIN');
  },

  async drip(scheme) {
    const world = await spoilt({ kind: 'drip', bytes: 10, every: '1s' });
    const line = say(scheme, points(world));
    const arrived = (): number => bytesOf(heardIn(line.text(), ''));
    while (arrived() < 10) await once(line.socket, 'data');
    expect(arrived()).toBe(10);
    await world.clock.advance('PT1S');
    while (arrived() < 20) await once(line.socket, 'data');
    expect(arrived()).toBe(20);
    await world.clock.advance('P1D');
    const heard = await line.ended;
    expect([bytesOf(heard), heard.end]).toEqual([lengthOf(heard), 'FIN']);
  },

  async 'malformed-json'(scheme) {
    const heard = await hear(scheme, { kind: 'malformed-json' });
    expect([heard.status, bytesOf(heard)]).toEqual([200, lengthOf(heard)]);
    expect(() => jsonOf(heard)).toThrow(SyntaxError);
    expect(() => JSON.parse(`${heard.body}}`) as unknown).not.toThrow();
  },

  async 'empty-body'(scheme) {
    const heard = await hear(scheme, { kind: 'empty-body' });
    expect(heard).toMatchObject({ status: 200, body: '', end: 'FIN' });
    expect(lengthOf(heard)).toBe(0);
  },

  async 'drop-header'(scheme) {
    const heard = await hear(scheme, { kind: 'drop-header', name: 'Location' }, restore);
    expect(heard.status).toBe(202);
    expect(heard.text).not.toMatch(/^Location:/im);
    expect(heard.headers).toHaveProperty('azure-asyncoperation');
  },

  async 'set-header'(scheme) {
    const heard = await hear(scheme, { kind: 'set-header', name: 'Retry-After', value: 'soon' });
    expect([heard.status, heard.headers['retry-after']]).toEqual([200, 'soon']);
  },

  async 'patch-body'(scheme) {
    const patch = [{ op: 'replace', path: '/value', value: [{ ä: 1 }] }];
    const heard = await hear(scheme, { kind: 'patch-body', patch });
    expect(jsonOf(heard)['value']).toEqual([{ ä: 1 }]);
    expect(bytesOf(heard)).toBe(lengthOf(heard));
  },

  async 'drop-query'(scheme) {
    const heard = await hear(scheme, { kind: 'drop-query', name: 'api-version' }, restore);
    expect(heard.status).toBe(202);
    expect(heard.headers['location']).toContain('/operationResults/');
    expect(heard.headers['location']).not.toContain('api-version');
  },

  async 'change-casing'(scheme) {
    const heard = await hear(scheme, { kind: 'change-casing', of: 'subscriptions' }, restore);
    expect(heard.headers['location']).toContain('/Subscriptions/');
  },
};

test('every kind of fault is seen on a raw socket', () => {
  expect(Object.keys(SEEN).sort()).toEqual([...KIND_NAMES].sort());
});

describe.each(['http', 'https'] as const)('on a raw socket over %s', (scheme) => {
  test.each(Object.entries(SEEN))('%s is what it says', (_, seen) => seen(scheme));

  test('what nothing spoils is whole', async () => {
    const heard = await say(scheme, points(await service.createWorld())).ended;
    expect([heard.status, bytesOf(heard), heard.end]).toEqual([200, lengthOf(heard), 'FIN']);
    expect(jsonOf(heard)['value']).toHaveLength(30);
  });
});
