import { getRequestListener } from '@hono/node-server';
import fc from 'fast-check';
import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { heldClock } from '../clock.ts';
import { createRestorite } from '../restorite.ts';

const MACHINE = '2026-03-02T09:30:00Z';
const SUB = '11111111-1111-4111-8111-111111111111';

/** A service and what a test asks of it: the control API, and a restore client's requests. */
async function stage() {
  const machine = heldClock(MACHINE);
  const app = await createRestorite({ clock: machine, world: 'everyday' });
  const client = supertest(getRequestListener(app.fetch));
  const control = async (
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: object,
  ) => {
    const answer = await client[method](`/_restorite${path}`).set('host', 'localhost').send(body);
    return { status: answer.status, body: answer.body as Record<string, unknown> };
  };
  const arm = async (method: 'get' | 'post', path: string, body?: object) => {
    const answer = await client[method](path)
      .query({ 'api-version': '2025-02-01' })
      .set({ host: 'localhost', authorization: 'Bearer any' })
      .send(body);
    return answer;
  };
  const names = (await control('put', `/worlds/${SUB}`, { clock: { mode: 'frozen' } }))
    .body as Record<string, string>;
  const vault = `/subscriptions/${SUB}/resourceGroups/${names['resourceGroup']}/providers/Microsoft.RecoveryServices/vaults/${names['vault']}`;
  const item = `${vault}/backupFabrics/Azure/protectionContainers/${names['container']}/protectedItems/${names['item']}`;
  const restore = async () => {
    const points = (await arm('get', `${item}/recoveryPoints`)).body as {
      value: { name: string }[];
    };
    const properties = {
      objectType: 'IaasVMRestoreRequest',
      recoveryType: 'RestoreDisks',
      region: names['region'],
      sourceResourceId: names['machineId'],
      storageAccountId: names['storageAccountId'],
    };
    const trigger = await arm('post', `${item}/recoveryPoints/${points.value[0]?.name}/restore`, {
      properties,
    });
    expect(trigger.status).toBe(202);
    return new URL(trigger.headers['azure-asyncoperation'] as string).pathname;
  };
  const advance = (body: object) => control('post', `/worlds/${SUB}/clock/advance`, body);
  return { machine, control, arm, restore, advance, vault, item };
}

describe('a clock', () => {
  test('that is frozen stands, whatever the machine’s does, until it is advanced', async () => {
    const { machine, control, advance } = await stage();
    machine.advance('3h');
    expect((await control('get', `/worlds/${SUB}/clock`)).body).toEqual({
      mode: 'frozen',
      rate: 0,
      now: MACHINE,
      skew: '-PT3H',
    });
    await advance({ by: 'PT40M' });
    expect((await control('get', `/worlds/${SUB}/clock`)).body['now']).toBe('2026-03-02T10:10:00Z');
  });

  test('that is scaled goes so many times as fast from what it shows', async () => {
    const { machine, control } = await stage();
    await control('put', `/worlds/${SUB}/clock`, { mode: 'scaled', rate: 60 });
    machine.advance('1m');
    expect((await control('get', `/worlds/${SUB}/clock`)).body['now']).toBe('2026-03-02T10:30:00Z');
  });

  test('tells what came due on the way, each thing at its own instant', async () => {
    const { restore, advance } = await stage();
    await restore();
    const { body } = await advance({ by: '1d' });
    const visited = body['visited'] as { at: string; what: string }[];
    expect(visited.map(({ at }) => at)).toEqual(visited.map(({ at }) => at).sort());
    expect(visited[0]).toMatchObject({ at: '2026-03-02T09:30:02Z' });
    expect(visited.map(({ what }) => what).join('\n')).toMatch(
      /^operation .* succeeds\njob .* has done: Transfer data from vault\njob .* ends Completed\nrecovery point (\d+) of .* is taken\nrecovery point \d+ of .* is pruned\nrecovery point \1 of .* is in the vault$/,
    );
  });

  test('goes to the next event, and says so where there is none', async () => {
    const { restore, advance, arm } = await stage();
    expect((await advance({ to: 'next-event' })).status).toBe(409);
    const status = await restore();
    expect((await advance({ to: 'next-event' })).body['now']).toBe('2026-03-02T09:30:02Z');
    expect((await arm('get', status)).body).toMatchObject({ status: 'Succeeded' });
  });

  test('does not go back, and takes no rate but for scaled', async () => {
    const { advance, control } = await stage();
    expect((await advance({ to: '2026-03-01T00:00:00Z' })).status).toBe(409);
    const refused = await control('put', `/worlds/${SUB}/clock`, { mode: 'frozen', rate: 2 });
    expect(refused.status).toBe(400);
  });

  test('advanced by a and then by b has visited what it visits by a + b', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40_000), fc.nat(40_000), async (a, b) => {
        const visit = async (...steps: number[]) => {
          const { restore, advance, arm, vault } = await stage();
          await restore();
          const visited: unknown[] = [];
          for (const ms of steps)
            visited.push(...((await advance({ by: `${ms}ms` })).body['visited'] as unknown[]));
          return { visited, jobs: (await arm('get', `${vault}/backupJobs`)).body as unknown };
        };
        expect(await visit(a, b)).toEqual(await visit(a + b));
      }),
      { numRuns: 12 },
    );
  });

  test('that skips lets a poll see work in progress once, and the next one the end', async () => {
    const { restore, arm, control, vault } = await stage();
    await control('put', `/worlds/${SUB}/clock`, { mode: 'skip' });
    const status = await restore();
    const first = await arm('get', status);
    expect(first.body).toMatchObject({ status: 'InProgress' });
    expect(first.headers['retry-after']).toBe('1');
    const second = (await arm('get', status)).body as {
      status: string;
      properties: { jobId: string };
    };
    expect(second.status).toBe('Succeeded');
    const seen: string[] = [];
    while (seen.at(-1) !== 'Completed' && seen.length < 10) {
      const job = await arm('get', `${vault}/backupJobs/${second.properties.jobId}`);
      seen.push((job.body as { properties: { status: string } }).properties.status);
    }
    expect(seen).toEqual(['InProgress', 'InProgress', 'Completed']);
  });
});

describe('a world', () => {
  test('is made with an id of the service’s choice, listed, and removed', async () => {
    const { control } = await stage();
    const made = await control('post', '/worlds', { from: 'documented', pace: 'instant' });
    expect(made.status).toBe(201);
    const id = made.body['subscription'] as string;
    const ids = async () =>
      ((await control('get', '/worlds')).body['worlds'] as { subscription: string }[]).map(
        ({ subscription }) => subscription,
      );
    expect(await ids()).toContain(id);
    expect((await control('delete', `/worlds/${id}`)).status).toBe(204);
    expect(await ids()).not.toContain(id);
    expect((await control('delete', `/worlds/${id}`)).status).toBe(404);
  });

  test.each([
    [{ from: 'mars' }, /'mars'.*documented, everyday, fleet/],
    [{ pace: 'slow' }, /pace/],
    [{ colour: 'red' }, /colour/],
    [{ clock: { now: 'today' } }, /clock\.now: it must be an instant; got 'today'; try/],
  ])('is not made from %j', async (order, says) => {
    const { control } = await stage();
    const { status, body } = await control('put', `/worlds/${SUB}`, order);
    expect(status).toBe(400);
    expect(String(body['detail'])).toMatch(says);
  });

  test('is as it was when it was begun after a reset, to the byte', async () => {
    const { control, restore, arm, vault, item } = await stage();
    const before = await arm('get', item);
    await restore();
    await control('post', `/worlds/${SUB}/reset`);
    expect((await arm('get', `${vault}/backupJobs`)).body).toEqual({ value: [] });
    await control('post', `/worlds/${SUB}/reset`);
    const after = await arm('get', item);
    expect([after.headers, after.text]).toEqual([before.headers, before.text]);
  });

  test('has in a snapshot what has happened since it was begun, whatever there was before', async () => {
    const { control, restore } = await stage();
    const saved = async () => (await control('put', `/worlds/${SUB}/snapshots/one`)).body['events'];
    const fresh = await saved();
    await restore();
    expect(await saved()).toBe(Number(fresh) + 1);
    await control('post', `/worlds/${SUB}/reset`);
    expect(await saved()).toBe(fresh);
  });

  test('goes on from a snapshot as often as it is loaded', async () => {
    const { control, restore, arm, vault, advance } = await stage();
    await restore();
    await advance({ by: '5s' });
    expect((await control('put', `/worlds/${SUB}/snapshots/mid`)).status).toBe(200);
    const jobs = async () => {
      await control('post', `/worlds/${SUB}/snapshots/mid/load`);
      const answer = await arm('get', `${vault}/backupJobs`);
      await advance({ by: '1h' });
      return [answer.headers, answer.text];
    };
    expect(await jobs()).toEqual(await jobs());
    expect((await control('post', `/worlds/${SUB}/snapshots/none/load`)).status).toBe(404);
  });

  test.each<[string, (exported: Record<string, unknown>) => unknown]>([
    ['that breaks off', () => '{"made":{"kind":"world-made"'],
    ['without its events', ({ since: _, ...rest }) => rest],
    ['with an event of no kind', (all) => ({ ...all, since: [{ kind: 'dream', at: 0 }] })],
    [
      'of an estate that nobody makes',
      ({ made, ...rest }) => ({
        ...rest,
        made: { ...(made as object), estate: { made: 'moon', from: {} } },
      }),
    ],
    [
      'of an estate that is none',
      ({ made, ...rest }) => ({
        ...rest,
        made: { ...(made as object), estate: { made: 'listed', from: { version: 1 } } },
      }),
    ],
  ])('is not made from an export %s, and stays as it is', async (_, spoil) => {
    const { control, arm, vault } = await stage();
    const before = (await control('get', `/worlds/${SUB}`)).body;
    const spoilt = spoil(before);
    const put = await control('put', `/worlds/${SUB}`, spoilt as object);
    expect(put.status).toBe(400);
    expect(String(put.body['detail'])).toMatch(/^(Cannot read|No maker)/);
    expect((await control('get', `/worlds/${SUB}`)).body['made']).toEqual(before['made']);
    expect((await arm('get', vault)).status).toBe(200);
  });

  test('that was exported and taken back gives the same bytes', async () => {
    const { control, restore, arm, vault, advance } = await stage();
    await restore();
    await advance({ by: '5s' });
    const exported = (await control('get', `/worlds/${SUB}`)).body;
    const answer = async () => {
      const { headers, text } = await arm('get', `${vault}/backupJobs`);
      return [headers, text];
    };
    const first = await answer();
    await control('delete', `/worlds/${SUB}`);
    await control('put', `/worlds/${SUB}`, exported);
    expect(await answer()).toEqual(first);
  });
});

describe('the control API', () => {
  test.each([
    [{ host: 'evil.test' }, 'Foreign host'],
    [{ host: 'localhost', origin: 'https://evil.test' }, 'Foreign origin'],
    [{ host: 'localhost', origin: 'null' }, 'Foreign origin'],
  ])('is not steered from outside: %j', async (headers, title) => {
    const app = await createRestorite({ clock: heldClock(MACHINE) });
    const answer = await supertest(getRequestListener(app.fetch))
      .get('/_restorite/worlds')
      .set(headers);
    expect(answer.status).toBe(403);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ title });
  });

  test('demands its token beyond loopback, but for whether it is well', async () => {
    const app = await createRestorite({ host: '0.0.0.0', controlToken: 'secret' });
    const client = supertest(getRequestListener(app.fetch));
    const ask = (path: string, token?: string) =>
      client
        .get(`/_restorite${path}`)
        .set({ host: 'localhost', ...(token && { authorization: `Bearer ${token}` }) });
    expect((await ask('/health')).status).toBe(200);
    expect((await ask('/worlds')).status).toBe(401);
    expect((await ask('/worlds', 'secrets')).status).toBe(401);
    expect((await ask('/worlds', 'secret')).status).toBe(200);
  });

  test('makes a token where none was given, another each time', async () => {
    const made = async () => (await createRestorite({ host: '0.0.0.0' })).controlToken;
    expect(await made()).toMatch(/^[\w-]{32}$/);
    expect(await made()).not.toBe(await made());
    expect((await createRestorite()).controlToken).toBeUndefined();
  });
});

test('a body that is nested without end is refused, and no mistake of ours', async () => {
  const app = await createRestorite({ clock: heldClock(MACHINE) });
  const body = `{"scenario":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  const request = new Request(`http://localhost/_restorite/worlds/${SUB}`, { method: 'PUT', body });
  expect((await app.fetch(request)).status).toBe(400);
});
