import type { JobStatus } from '../../core/job.ts';
import { parseResourceGroupId, parseResourceId, sameName } from '../../core/names.ts';
import type { RestoredBlobs } from '../../core/plan.ts';
import type { AnyRestore } from '../../core/restore.ts';
import { usDate } from './dates.ts';
import type { Era } from './era.ts';
import type { JobFacts, PropertyBag } from './job-facts.ts';

export interface RestoreFacts extends JobFacts {
  readonly restore: AnyRestore;
}

/**
 * A restore job's property bag. Keys, their order, their odd spellings and the moments at which
 * they appear are recorded (2017 to 2026): those of the blobs come when the job completes, in the
 * middle of the others, and those of the disks behind them, where the backup had chosen among its disks.
 */
export function restoreBag(facts: RestoreFacts, era: Era): PropertyBag {
  switch (facts.restore.request.recoveryType) {
    case 'RestoreDisks':
      return disksBag(facts, era);
    case 'AlternateLocation':
      return alternateBag(facts, era);
    case 'OriginalLocation':
      return originalBag(facts, era);
  }
}

function disksBag(facts: RestoreFacts, era: Era): PropertyBag {
  const { restore, plan, job } = facts;
  const blobs = HAS_LEFT.has(job.status) ? plan.leaves?.blobs : undefined;
  const group = parseResourceGroupId(restore.request.targetResourceGroupId ?? '');
  return {
    'Job Type': 'Recover disks',
    // Literally so, from 2021 to 2024; a target machine is not asked for.
    ...(era.name !== 'documented' &&
      !era.has('createTemplateKey') && { 'Target VM Name': 'vmName' }),
    ...common(facts),
    ...(blobs && configBlob(blobs)),
    ...(group !== undefined && { 'Target resource group': group }),
    ...(blobs?.template !== undefined && {
      [era.has('createTemplateKey') ? 'Create VM Template Blob Uri' : 'Template Blob Uri']: blobUri(
        blobs,
        blobs.template,
      ),
    }),
    ...diskKeys(facts),
    ...subscriptionKey(facts, era),
  };
}

/** Recorded (2022, 2021-10-01): by name, the OS disk first. */
function diskKeys({ restore: { backedUp }, plan, job }: RestoreFacts): PropertyBag {
  const restored = HAS_LEFT.has(job.status) ? plan.leaves?.disks : undefined;
  return backedUp && restored
    ? { 'Restored disk(s)': restored.join('; '), 'Backed-up disk(s)': backedUp.join('; ') }
    : {};
}

/** States in which what is left behind is there. */
const HAS_LEFT: ReadonlySet<JobStatus> = new Set(['Completed', 'CompletedWithWarnings']);

function alternateBag(facts: RestoreFacts, era: Era): PropertyBag {
  const { request, machine } = facts.restore;
  const network = parseResourceId(request.virtualNetworkId ?? '');
  return {
    'Job Type': 'Recover VM to an alternate location',
    'Original VM Name': machine.name,
    'Target VM Name': parseResourceId(request.targetVirtualMachineId ?? '')?.name ?? null,
    ...targetSubscription(facts),
    'Target VNet Name': `Group ${network?.resourceGroup ?? ''} ${network?.name ?? ''}`,
    ...common(facts),
    'Target resource group': parseResourceGroupId(request.targetResourceGroupId ?? '') ?? null,
    ...subscriptionKey(facts, era),
  };
}

/** Recorded (2022): only of a machine that is made in another subscription. */
function targetSubscription({ restore, subscription }: RestoreFacts): PropertyBag {
  const target = parseResourceId(restore.request.targetVirtualMachineId ?? '')?.subscription;
  return target === undefined || sameName(target, subscription)
    ? {}
    : { 'Target Subscription ID': target };
}

/**
 * Recorded: the machine's name is null and its group missing until the data has been copied; in 2022 the name is
 * null until the job has ended.
 */
function originalBag(facts: RestoreFacts, era: Era): PropertyBag {
  const { machine } = facts.restore;
  const copied = facts.job.tasks[0]?.status === 'Completed';
  const ended = facts.job.endedAt !== undefined;
  return {
    'Job Type': 'Replace disks',
    'Target VM Name': (era.name === 'current' ? copied : ended) ? machine.name : null,
    ...common(facts),
    ...(copied && { 'Target resource group': machine.resourceGroup.toLowerCase() }),
    ...subscriptionKey(facts, era),
  };
}

/** The blank at the end of `Recovery point time ` is the service's own, in every era. */
const common = ({ restore }: RestoreFacts): PropertyBag => ({
  'Target Storage Account Name':
    parseResourceId(restore.request.storageAccountId ?? '')?.name ?? null,
  'Recovery point time ': usDate(restore.pointTakenAt),
});

const configBlob = ({ config, ...blobs }: RestoredBlobs): PropertyBag =>
  config === undefined
    ? {}
    : {
        'Config Blob Name': config,
        'Config Blob Container Name': blobs.container,
        'Config Blob Uri': blobUri(blobs, config),
      };

const blobUri = ({ storageAccount, container }: RestoredBlobs, blob: string): string =>
  `https://${storageAccount}.blob.core.windows.net/${container}/${blob}`;

const subscriptionKey = ({ subscription }: JobFacts, era: Era): PropertyBag =>
  era.has('vmSubscriptionKey') ? { 'VM Subscription ID': subscription } : {};
