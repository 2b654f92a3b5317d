import { describe, expect } from 'vitest';
import type { RestoriteWorld } from '../../server/index.ts';
import { test } from '../shared/client-test.ts';
import { type Json, loggedIn, RESTORE, TO_TARGET, VAULT } from './az.ts';
import { EVERY_DISK, type Mode, MODES } from './modes.ts';
import type { AzVersion } from './version.ts';

export function restores({ program }: AzVersion): void {
  describe.each(MODES)('az restores $way', (mode) => {
    const { flags, from, point = 0, sends } = mode;
    test.override({ worldOptions: from === undefined ? {} : { from } });

    test('and names the job, which completes and leaves them', async ({ seat, world }) => {
      const az = await loggedIn(seat, program);
      const { code, stdout, stderr } = await az.run(
        `${RESTORE} ${flags} -r ${world.points[point] ?? ''}`,
      );
      expect(stderr).not.toContain('ERROR');
      expect(code).toBe(0);
      const { name } = JSON.parse(stdout);
      const status = await az.json(`backup job show ${VAULT} -n ${name} --query properties.status`);
      expect(status).toBe('Completed');
      expect((await sentTo(world, 'Restores_Trigger')).properties).toMatchObject(sends);
      expect(await leftIn(world)).toMatchObject(leavesOf(mode));
    });
  });

  test('az restores in the secondary region, and follows its job there', async ({
    seat,
    world,
  }) => {
    const az = await loggedIn(seat, program);
    const secondary = '--use-secondary-region';
    const job = await az.json(`${RESTORE} -r ${world.points[5] ?? ''} ${TO_TARGET} ${secondary}`);
    expect(job.properties).toMatchObject({ operation: 'CrossRegionRestore' });
    const name = `-n ${job.name} ${secondary}`;
    const shown = await az.json(`backup job show ${VAULT} ${name}`);
    expect(shown.properties.status).toBe('Completed');
    expect(await az.json(`backup job list ${VAULT} ${secondary}`)).toHaveLength(1);
    await az.prints(`backup job wait ${VAULT} ${name}`);
    expect((await sentTo(world, 'CrossRegionRestore_Trigger')).restoreRequest).toMatchObject({
      recoveryType: 'RestoreDisks',
    });
  });
}

const leavesOf = ({ disks = EVERY_DISK, leaves }: Mode): object => ({ disks, ...leaves });

/** What the one restore that the world has accepted has left behind. */
async function leftIn({ operations }: RestoriteWorld): Promise<unknown> {
  const all = await operations.list();
  expect(all).toHaveLength(1);
  return all[0]?.leaves;
}

/** The body of the one request that was sent to an operation. */
export async function sentTo({ journal }: RestoriteWorld, operation: string): Promise<Json> {
  const bodies = (await journal.entries()).flatMap((entry) =>
    entry.kind === 'exchange' && entry.operation === operation ? [entry.request.body] : [],
  );
  expect(bodies).toHaveLength(1);
  return JSON.parse(bodies[0] ?? '');
}
