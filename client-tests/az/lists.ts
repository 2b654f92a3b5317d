import { describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { type Az, ITEM, loggedIn, OF_VMS, VAULT } from './az.ts';
import type { AzVersion } from './version.ts';

const IN_VAULT = '-g $RESTORITE_RESOURCE_GROUP -n $RESTORITE_VAULT';
const IAAS = '--backup-management-type AzureIaasVM';
const POINTS = `backup recoverypoint list ${VAULT} ${ITEM} ${OF_VMS}`;

const names = (az: Az, of: string): Promise<unknown> => az.json(`${of} --query '[].name'`);

const inSmall = (listed: unknown): string => JSON.stringify(listed).toLowerCase();

export function lists(version: AzVersion): void {
  vaultsAndItems(version);
  points(version);
  howListsAreShown(version);
}

function vaultsAndItems({ program }: AzVersion): void {
  test('az finds a vault by subscription, by group and by name', async ({ seat, world }) => {
    const az = await loggedIn(seat, program);
    const ofGroup = 'backup vault list -g $RESTORITE_RESOURCE_GROUP';
    expect(await names(az, 'backup vault list')).toEqual([world.vault]);
    expect(await names(az, ofGroup)).toEqual([world.vault]);
    expect(await az.json(`backup vault show ${IN_VAULT} --query location`)).toBe(world.region);
  });

  test('az finds a container and an item, by short names and by full ones', async ({
    seat,
    world,
  }) => {
    const az = await loggedIn(seat, program);
    // The service spells names in lists otherwise than it was told them.
    const listed = [
      await names(az, `backup container list ${VAULT} ${IAAS}`),
      await names(az, `backup item list ${VAULT}`),
    ];
    expect(inSmall(listed)).toEqual(inSmall([[world.container], [world.item]]));
    const container = await az.json(`backup container show ${VAULT} ${IAAS} -n $RESTORITE_VM`);
    expect(container.properties.friendlyName).toBe(world.vm);
    const short = `backup item show ${VAULT} -c $RESTORITE_VM -n $RESTORITE_VM ${OF_VMS}`;
    expect((await az.json(short)).properties.friendlyName).toBe(world.vm);
    const full = `backup item show ${VAULT} -c "$RESTORITE_CONTAINER" -n "$RESTORITE_ITEM"`;
    expect((await az.json(full)).name).toBe(world.item);
  });
}

function points({ program }: AzVersion): void {
  test('az finds all points, and one by its name', async ({ seat, world }) => {
    const az = await loggedIn(seat, program);
    expect(await names(az, POINTS)).toEqual(world.points);
    const point = await az.json(
      `backup recoverypoint show ${VAULT} ${ITEM} -n $RESTORITE_RECOVERY_POINT ${OF_VMS}`,
    );
    expect(point.name).toBe(world.points[0]);
    expect(point.properties.recoveryPointType).toBe('AppConsistent');
  });

  describe('on the second of March', () => {
    test.override({ worldOptions: { clock: { now: '2026-03-02T09:30:00Z' } } });

    test('az finds the points of the days that it is told', async ({ seat, world }) => {
      const az = await loggedIn(seat, program);
      const days = '--start-date 20-02-2026 --end-date 25-02-2026';
      expect(await names(az, `${POINTS} ${days}`)).toEqual(world.points.slice(6, 11));
    });
  });
}

function howListsAreShown({ program }: AzVersion): void {
  test('az shows as a table what it lists', async ({ seat, world }) => {
    const az = await loggedIn(seat, program);
    const table = await az.prints(`backup item list ${VAULT} -o table`);
    expect(table).toContain(world.vm);
    expect(table).toContain('Healthy');
  });

  test('az ends with 3 where there is no such vault, and says so', async ({ seat }) => {
    const az = await loggedIn(seat, program);
    const { code, stderr } = await az.run('backup vault show -g $RESTORITE_RESOURCE_GROUP -n none');
    expect(code).toBe(3);
    expect(stderr).toContain('ResourceNotFound');
  });
}
