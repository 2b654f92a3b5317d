import { listedEstate, type Obstacles, type ProtectedItem, type Vault } from './estate.ts';
import type { WorldEvent } from './events.ts';
import type { FateDocument } from './fate.ts';
import type { PaceName } from './pace.ts';
import { listedPoints, type RecoveryPointSource } from './recovery-point.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import type { OutsideEventDocument, ScenarioDocument } from './scenario.ts';
import { type Instant, parseInstant } from './time.ts';
import { evolve, makeWorld, type World } from './world.ts';
import { clockFrom } from './world-clock.ts';

/** A small world for tests of the core: one vault, one machine, points as they are wanted. */
export const NOW: Instant = parseInstant('2026-03-02T09:30:00Z') ?? 0;

export const VAULT: Vault = { resourceGroup: 'rg', name: 'vault', region: 'westus' };

export const itemWith = (points: RecoveryPointSource = listedPoints([])): ProtectedItem => ({
  machine: {
    resourceGroup: 'rg',
    name: 'vm',
    size: 'Standard_B2s',
    osType: 'Linux',
    storage: 'standard',
    managedDisks: true,
    encrypted: false,
    disks: [{ name: 'os', sizeGb: 127 }],
  },
  policy: 'DefaultPolicy',
  points,
  answersToShortName: false,
});

interface Wishes {
  readonly item?: ProtectedItem;
  readonly pace?: PaceName;
  readonly compress?: number;
  readonly fates?: readonly FateDocument[];
  readonly events?: readonly OutsideEventDocument[];
  readonly obstacles?: Obstacles;
}

export function testWorld({
  item = itemWith(),
  pace = 'brisk',
  compress,
  fates = [],
  events = [],
  obstacles,
}: Wishes = {}): World {
  const scenario: ScenarioDocument = {
    version: 1,
    name: 'test',
    about: 'What a test orders.',
    fates,
    events,
    expect: { client: 'either' },
  };
  const estate = listedEstate({
    region: 'westus',
    resourceGroups: ['rg', 'target'],
    vaults: [{ ...VAULT, items: [item] }],
    storageAccounts: [{ resourceGroup: 'rg', name: 'account', region: 'westus' }],
    virtualNetworks: [],
    ...(obstacles && { obstacles }),
  });
  const made = {
    kind: 'world-made',
    at: NOW,
    subscription: '11111111-1111-4111-8111-111111111111',
    tenant: '22222222-2222-4222-8222-222222222222',
    seed: 7,
    pace,
    clock: clockFrom('frozen', NOW, NOW),
    estate: { made: 'listed', from: {} },
    firstIds: { operations: [], jobs: [] },
    scenario,
    ...(compress !== undefined && { compress }),
  } as const;
  return makeWorld(made, estate, 1);
}

/** Takes what was decided into the world, and gives it back. */
export function happen<Event extends WorldEvent>(world: World, decided: Event | Refusal): Event {
  if (isRefusal(decided)) throw new Error(`Refused: ${decided.code} ${decided.advice ?? ''}`);
  evolve(world, decided);
  return decided;
}
