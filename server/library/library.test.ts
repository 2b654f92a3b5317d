import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  connectRestorite,
  ControlError,
  type Restorite,
  startRestorite,
  UsageError,
} from '../index.ts';
import type { RestoriteWorld } from './types.ts';

let started: Restorite;

beforeAll(async () => {
  started = await startRestorite({ world: 'everyday', httpsPort: false });
});
afterAll(() => started.close());

const FROZEN = { clock: { mode: 'frozen', now: '2026-03-02T09:30:00Z' } } as const;

/** Triggers a restore as a client would; answers with the status address. */
async function restore(world: RestoriteWorld): Promise<string> {
  const vault = `/subscriptions/${world.subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}`;
  const point = `${vault}/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}/recoveryPoints/${world.points[0] ?? ''}`;
  const answer = await fetch(`${started.httpUrl}${point}/restore?api-version=2025-02-01`, {
    method: 'POST',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    body: JSON.stringify({
      properties: {
        objectType: 'IaasVMRestoreRequest',
        recoveryType: 'RestoreDisks',
        region: world.region,
        sourceResourceId: world.machineId,
        storageAccountId: world.storageAccountId,
      },
    }),
  });
  expect(answer.status).toBe(202);
  return answer.headers.get('azure-asyncoperation') ?? '';
}

/** The same of a service that was started here, and of one that was connected to. */
const SERVICES: readonly (readonly [string, () => Promise<Restorite>])[] = [
  ['started', () => Promise.resolve(started)],
  ['connected', () => connectRestorite(started.httpUrl)],
  ['connected by its control address', () => connectRestorite(`${started.httpUrl}/_restorite/`)],
];

describe.each(SERVICES)('a service that was %s', (_, service) => {
  test('makes worlds, lists them, opens them, and forgets them when they are left', async () => {
    const sim = await service();
    let id: string;
    {
      await using world = await sim.createWorld({ from: 'documented' });
      id = world.subscription;
      expect(world.points).toHaveLength(3);
      expect(await sim.worlds()).toContain(id);
      expect((await sim.openWorld(id)).vault).toBe('testVault');
    }
    expect(await sim.worlds()).not.toContain(id);
    await expect(sim.openWorld(id)).rejects.toThrow(/There is no world/);
  });

  test('holds a world’s clock, orders its fates and tells what became of it', async () => {
    const sim = await service();
    await using world = await sim.createWorld(FROZEN);
    const fate = await world.fates.add({ job: { outcome: 'failed', endsAt: '60%' } });
    expect(fate.says).toBe('the next operation that makes a job: its job fails at 60%');
    await restore(world);
    const { visited } = await world.clock.advance('PT40M');
    expect(visited.at(-1)?.what).toMatch(/^job \S+ ends Failed$/);
    expect((await world.clock.get()).now).toBe('2026-03-02T10:10:00Z');
    expect((await world.fates.list()).map(({ spent }) => spent)).toEqual([true]);
    expect((await world.operations.list())[0]?.jobStatus).toBe('Failed');
    await world.reset();
    expect(await world.operations.list({ limit: 5 })).toEqual([]);
  });

  test('keeps rules, scenarios, snapshots and exports of a world', async () => {
    const sim = await service();
    await using world = await sim.createWorld(FROZEN);
    const rule = { do: { kind: 'status', code: 'TooManyRequests' } } as const;
    const rules = await world.rules.add([rule, rule]);
    expect(rules.map(({ id }) => id)).toEqual(['rule-1', 'rule-2']);
    await world.rules.remove('rule-1');
    expect((await world.rules.get('rule-2')).hits).toBe(0);
    await world.save('with-a-rule');
    await world.rules.clear();
    expect(await world.scenario.get()).toBeUndefined();
    expect((await world.scenario.set('job-fails-midway', { seed: 3 })).name).toBe(
      'job-fails-midway',
    );
    await world.scenario.clear();
    await world.load('with-a-rule');
    expect(await world.rules.list()).toHaveLength(1);
    await using copy = await sim.importWorld(await world.export());
    expect(copy.subscription).not.toBe(world.subscription);
    expect(await copy.rules.list()).toHaveLength(1);
  });

  test('advances to the next event, to an instant and by a duration, each by its text', async () => {
    const sim = await service();
    await using world = await sim.createWorld(FROZEN);
    await restore(world);
    expect((await world.clock.advance('next-event')).now).toBe('2026-03-02T09:30:02Z');
    expect((await world.clock.advance('2026-03-02T10:30:00Z')).now).toBe('2026-03-02T10:30:00Z');
    expect((await world.clock.advance('1h30m')).now).toBe('2026-03-02T12:00:00Z');
    await expect(world.clock.advance('soon')).rejects.toThrow(/at by: .*got 'soon'/);
  });

  test('makes no world of what is no export', async () => {
    const sim = await service();
    for (const nothing of [{}, undefined, 'export'])
      await expect(sim.importWorld(nothing as never)).rejects.toThrow(UsageError);
  });

  test('finishes operations by hand', async () => {
    const sim = await service();
    await using world = await sim.createWorld(FROZEN);
    await world.fates.add({ progression: 'manual' });
    await restore(world);
    const [operation] = await world.operations.list();
    const id = operation?.operationId ?? '';
    expect((await world.operations.finish(id)).status).toBe('Succeeded');
    expect((await world.operations.finish(id, { outcome: 'failed' })).jobStatus).toBe('Failed');
  });

  test('tells what was said, now, live and as an archive', async () => {
    const sim = await service();
    await using world = await sim.createWorld(FROZEN);
    const seen: string[] = [];
    const leaving = new AbortController();
    const following = (async () => {
      for await (const entry of world.journal.stream({ since: 0, signal: leaving.signal })) {
        seen.push(entry.kind);
        if (seen.length === 2) leaving.abort();
      }
    })();
    await restore(world);
    await following;
    expect(seen).toEqual(['control', 'exchange']);
    const match = { operation: 'Restores_Trigger' };
    expect((await world.journal.wait({ match, timeout: '10s' })).met).toBe(true);
    expect((await world.journal.har()).log.entries).toHaveLength(1);
    await world.journal.clear();
    expect(await world.journal.entries({ since: 0, limit: 5 })).toEqual([]);
  });

  test('has the world it begins with at hand, and the scenarios that ship', async () => {
    const sim = await service();
    expect(sim.world.vault).toBe('testVault');
    expect(await sim.world.points()).toHaveLength(30);
    expect(await sim.world.now()).toMatch(/^\d{4}-/);
    expect(await sim.world.restored('none')).toBeUndefined();
    expect((await sim.scenarios()).map(({ id }) => id)).toContain('job-fails-midway');
    expect((await sim.scenario('job-fails-midway')).expect.job).toBe('Failed');
  });

  test('names the environment of a world, for clients', async () => {
    const sim = await service();
    await using world = await sim.createWorld();
    const environment = await world.env({ folder: '/a folder', direct: true });
    expect(environment).toMatchObject({
      AZURE_SUBSCRIPTION_ID: world.subscription,
      RESTORITE_HTTP_ENDPOINT: started.httpUrl,
      AZURE_CONFIG_DIR: `/a folder/az/${world.subscription}`,
    });
    await expect(world.env({ folder: '/a folder' })).rejects.toThrow(/https is switched off/);
  });

  test('says what would do where it refuses', async () => {
    const sim = await service();
    const fault = await sim.createWorld({ from: 'mars' }).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(ControlError);
    expect(fault).toMatchObject({ status: 400, message: expect.stringContaining('everyday') });
  });
});

test('what is connected to and is no Restorite is told so', async () => {
  await using other = await startRestorite({ httpsPort: false });
  const wrong = `${other.httpUrl}/subscriptions`;
  await expect(connectRestorite(wrong)).rejects.toThrow(/not as Restorite does/);
});

describe('a connection that cannot be is told with what to try', () => {
  test('where nobody answers', async () => {
    const closed = await startRestorite({ httpsPort: false });
    await closed.close();
    const refused = connectRestorite(closed.httpUrl);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(`${closed.httpUrl}: nobody answers there (ECONNREFUSED)`);
    await expect(refused).rejects.toThrow('start it with restorite serve');
  });

  test('where the certificate is not trusted', async () => {
    await using other = await startRestorite();
    await expect(connectRestorite(other.httpsUrl ?? '')).rejects.toThrow(/NODE_EXTRA_CA_CERTS/);
  });

  test.each(['127.0.0.1:7780', 'ftp://host', '', 'http://'])('by %j', async (url) => {
    const says = `Cannot connect to '${url}': it must be an http or https URL; try http://127.0.0.1:7780.`;
    await expect(connectRestorite(url)).rejects.toThrow(says);
  });
});

describe('a service is not started', () => {
  test.each([
    [{ prot: 1 }, 'Cannot start with prot: there is no such option; try port.'],
    [{ clock: { mode: 'frozen' } }, 'try createWorld({ clock: { mode: … } })'],
    [{ log: 'debug' }, "Cannot start with log 'debug': it must be a log"],
  ])('with %j', async (options, says) => {
    const starting = startRestorite(options as never);
    await expect(starting).rejects.toThrow(UsageError);
    await expect(starting).rejects.toThrow(says);
  });

  test('on a port that is taken, and the option is named', async () => {
    const port = Number(new URL(started.httpUrl).port);
    await expect(startRestorite({ port, httpsPort: false })).rejects.toThrow(/with port: 0/);
  });
});
