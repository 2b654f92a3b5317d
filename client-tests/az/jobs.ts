import { describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { loggedIn, RESTORE, TO_TARGET, VAULT } from './az.ts';
import type { AzVersion } from './version.ts';

export function jobs({ program }: AzVersion): void {
  describe('while a restore takes half an hour', () => {
    test.override({ worldOptions: { clock: { mode: 'skip' } } });

    test('az waits for its job', async ({ seat, world }) => {
      await world.fates.add({ operation: { takes: '30s' }, job: { takes: '30m' } });
      const az = await loggedIn(seat, program);
      const { name } = await az.json(`${RESTORE} ${TO_TARGET}`);
      const running = await az.json(`backup job list ${VAULT} --status InProgress`);
      expect(running).toMatchObject([{ name, properties: { operation: 'Restore' } }]);
      const ended = await az.json(`backup job wait ${VAULT} -n ${name}`);
      expect(ended.properties.status).toBe('Completed');
    });
  });

  test('az lists jobs by what they do and when', async ({ seat }) => {
    const az = await loggedIn(seat, program);
    const { name } = await az.json(`${RESTORE} ${TO_TARGET}`);
    const since = `$(date -u -d yesterday +%d-%m-%Y)`;
    const until = `$(date -u -d tomorrow +%d-%m-%Y)`;
    const list = `backup job list ${VAULT} --start-date ${since} --end-date ${until} --operation`;
    expect(await az.json(`${list} Restore`)).toMatchObject([{ name }]);
    expect(await az.json(`${list} Backup`)).toEqual([]);
    const table = await az.prints(`backup job list ${VAULT} -o table`);
    expect(table).toMatch(/Restore +Completed/);
  });

  test('az stops a job, which is cancelled', async ({ seat, world }) => {
    await world.fates.add({ operation: { takes: '0s' }, job: { takes: '1h' } });
    const az = await loggedIn(seat, program);
    const { name } = await az.json(`${RESTORE} ${TO_TARGET}`);
    await az.prints(`backup job stop ${VAULT} -n ${name}`);
    const show = `backup job show ${VAULT} -n ${name} --query properties.status`;
    expect(await az.json(show)).toMatch(/^Cancell/);
    await world.clock.advance('PT5M');
    expect(await az.json(show)).toBe('Cancelled');
  });
}
