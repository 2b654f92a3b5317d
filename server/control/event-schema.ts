import * as z from 'zod';
import { catalogueEntry, type ErrorCode } from '../core/error-catalogue.ts';
import type { WorldEvent } from '../core/events.ts';
import { LATEST, LONGEST_DURATION } from '../core/time.ts';
import { ruleSchema } from '../faults/rule-schema.ts';
import { LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT } from '../limits.ts';
import { fateSchema } from '../scenarios/fate-schema.ts';
import { scenarioSchema } from '../scenarios/scenario-schema.ts';

/** An event of an export, by its kind: nothing is taken that could not be folded. */
export const at = z
  .number()
  .min(0 - LATEST)
  .max(LATEST);
const name = z.string().min(1).max(LONGEST_NAME);
const text = z.string().max(LONGEST_TEXT);
const resource = z.strictObject({ resourceGroup: name, name });

export const worldClock = z.strictObject({
  mode: z.enum(['real', 'scaled', 'frozen', 'skip']),
  machineAt: at,
  worldAt: at,
  rate: z.number().nonnegative().max(1_000_000),
});

const item = { vault: resource, machine: resource };
const fated = { fate: fateSchema.exactOptional(), fateId: name.exactOptional() };

const work = {
  at,
  operationId: name,
  jobId: name,
  activityId: text,
  ...item,
  ...fated,
  busy: z.literal(true).exactOptional(),
  outside: z.literal(true).exactOptional(),
};

const restoreRequest = z.strictObject({
  recoveryType: z.enum(['RestoreDisks', 'AlternateLocation', 'OriginalLocation']),
  storageAccountId: text.exactOptional(),
  targetResourceGroupId: text.exactOptional(),
  targetVirtualMachineId: text.exactOptional(),
  virtualNetworkId: text.exactOptional(),
  subnetId: text.exactOptional(),
  restoreDiskLunList: z.array(z.int()).max(LONGEST_LIST).exactOptional(),
  networkAccess: z
    .strictObject({ option: text.exactOptional(), diskAccessId: text.exactOptional() })
    .exactOptional(),
});

const anyCode = z.custom<ErrorCode>(
  (code) => typeof code === 'string' && catalogueEntry(code) !== undefined,
  { error: 'it is no code of docs/errors.md' },
);

const restoreTerms = {
  pointName: name,
  pointTakenAt: at,
  fromSnapshot: z.boolean(),
  rehydration: z
    .strictObject({
      priority: z.enum(['Standard', 'High']),
      keptFor: z.number().positive().max(LONGEST_DURATION),
    })
    .exactOptional(),
  request: restoreRequest,
  containerNamedAfter: z.enum(['vhd', 'machine']),
  backedUp: z.array(name).max(LONGEST_LIST).exactOptional(),
  runsInto: z
    .strictObject({ stage: z.enum(['operation', 'job', 'warnings']), code: anyCode })
    .exactOptional(),
};

const mounting = {
  at,
  operationId: name,
  ...item,
  pointName: name,
  ...fated,
  outside: z.literal(true).exactOptional(),
};

const finding = z.strictObject({
  kind: z.literal('refused'),
  code: anyCode,
  message: text,
  advice: text.exactOptional(),
});

const vault = z.strictObject({
  resourceGroup: name,
  name,
  region: name,
  crossRegionRestore: z.boolean().exactOptional(),
  redundancy: z.enum(['LocallyRedundant', 'GeoRedundant', 'ZoneRedundant']).exactOptional(),
  hasIdentity: z.boolean().exactOptional(),
  resourceGuard: z.boolean().exactOptional(),
  crossSubscriptionRestore: z.enum(['Enabled', 'Disabled', 'PermanentlyDisabled']).exactOptional(),
  publicNetworkAccess: z.enum(['Enabled', 'Disabled']).exactOptional(),
  tags: z.record(z.string().max(LONGEST_NAME), text).exactOptional(),
  changedAt: at.exactOptional(),
  made: z.literal(true).exactOptional(),
});

const kind = <Kind extends WorldEvent['kind'], Shape extends z.ZodRawShape>(
  named: Kind,
  shape: Shape,
) => z.strictObject({ kind: z.literal(named), ...shape });

const KINDS = {
  'restore-accepted': kind('restore-accepted', { ...work, ...restoreTerms }),
  'cross-region-restore-accepted': kind('cross-region-restore-accepted', {
    ...work,
    ...restoreTerms,
    region: name,
  }),
  'backup-accepted': kind('backup-accepted', {
    ...work,
    expiresAt: at,
    unprotected: z.literal(true).exactOptional(),
  }),
  'protection-accepted': kind('protection-accepted', {
    ...work,
    policy: text.exactOptional(),
    rehydrates: z.literal(true).exactOptional(),
  }),
  'deletion-accepted': kind('deletion-accepted', { ...work, pointCount: z.int().nonnegative() }),
  'cancel-accepted': kind('cancel-accepted', {
    at,
    operationId: name,
    jobId: name,
    machine: resource.exactOptional(),
    ...fated,
    outside: z.literal(true).exactOptional(),
  }),
  'mount-accepted': kind('mount-accepted', mounting),
  'unmount-accepted': kind('unmount-accepted', mounting),
  'validation-accepted': kind('validation-accepted', {
    at,
    operationId: name,
    vault: resource,
    machine: resource.exactOptional(),
    found: z.array(finding).max(LONGEST_LIST),
    ...fated,
    outside: z.literal(true).exactOptional(),
  }),
  'errand-accepted': kind('errand-accepted', {
    at,
    operationId: name,
    errand: z.enum(['refresh-containers', 'export-jobs', 'put-vault', 'delete-vault']),
    vault: resource,
  }),
  'policy-put': kind('policy-put', {
    at,
    vault: resource,
    name,
    policy: z.record(z.string().max(LONGEST_NAME), z.unknown()),
  }),
  'policy-deleted': kind('policy-deleted', { at, vault: resource, name }),
  'vault-put': kind('vault-put', { at, vault }),
  'vault-deleted': kind('vault-deleted', { at, vault: resource }),
  'clock-set': kind('clock-set', { at, clock: worldClock }),
  'stage-finished': z.discriminatedUnion('stage', [
    kind('stage-finished', {
      at,
      operationId: name,
      stage: z.literal('operation'),
      outcome: z.enum(['succeeded', 'failed', 'canceled']),
    }),
    kind('stage-finished', {
      at,
      operationId: name,
      stage: z.literal('job'),
      outcome: z.enum(['completed', 'completedWithWarnings', 'failed', 'cancelled']),
    }),
  ]),
  'fate-added': kind('fate-added', { at, id: name, fate: fateSchema }),
  'fate-dropped': kind('fate-dropped', { at, id: name.exactOptional() }),
  'rule-added': kind('rule-added', { at, id: name, rule: ruleSchema }),
  'rule-dropped': kind('rule-dropped', { at, id: name.exactOptional() }),
  'scenario-set': kind('scenario-set', {
    at,
    scenario: scenarioSchema,
    seed: z.int().nonnegative().exactOptional(),
  }),
  'scenario-dropped': kind('scenario-dropped', { at }),
  'outside-came': kind('outside-came', { at, id: name }),
  'point-deleted': kind('point-deleted', { at, ...item, pointName: name }),
  'storage-account-deleted': kind('storage-account-deleted', { at, name }),
  'lock-changed': kind('lock-changed', { at, ...item, locked: z.boolean() }),
} satisfies Readonly<
  Record<
    Exclude<WorldEvent['kind'], 'world-made'>,
    z.ZodType<WorldEvent> & z.core.$ZodTypeDiscriminable
  >
>;

const { 'restore-accepted': first, ...others } = KINDS;

export const eventSchema = z.discriminatedUnion('kind', [first, ...Object.values(others)]);
