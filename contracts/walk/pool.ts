import type { Names, Reply } from '../service/stage.ts';
import type { Random } from './random.ts';

/** The names that a walk has come by, to ask with. */
export interface Pool {
  readonly points: string[];
  readonly jobs: string[];
  readonly operations: string[];
  /** The point in the path of the request at hand: bodies repeat it. */
  pointAskedFor: string;
}

export const poolOf = ({ points }: Names): Pool => ({
  points: [...points],
  jobs: [],
  operations: [],
  pointAskedFor: '',
});

/** A value for each name of a path, and now and then one that is nobody's. */
export function valueFor(parameter: string, names: Names, pool: Pool, random: Random): string {
  const [, subscription = '', , group = '', , , , vault = ''] = names.vaultPath.split('/').slice(1);
  const parts = names.itemPath.split('/');
  const known: Readonly<Record<string, string | undefined>> = {
    subscriptionId: names.subscription || subscription,
    resourceGroupName: group,
    vaultName: vault,
    fabricName: 'Azure',
    containerName: parts.at(-3),
    protectedItemName: parts.at(-1),
    recoveryPointId: random.oneOf(pool.points),
    jobName: random.oneOf(pool.jobs),
    operationId: random.oneOf(pool.operations),
    policyName: random.oneOf(['DefaultPolicy', 'Weekly', 'Made']),
    azureRegion: names.region,
    vmName: names.machineId.split('/').at(-1),
    accountName: names.storageAccountId.split('/').at(-1),
    virtualNetworkName: 'testNet',
    diskName: 'testVM_OsDisk',
  };
  const isStray = parameter !== 'subscriptionId' && random.percent(4);
  return (isStray ? undefined : known[parameter]) ?? 'nobodys';
}

/** Keeps the ids that an answer gives: of its operation, of a job, of points. */
export function learn(pool: Pool, reply: Reply): void {
  for (const header of ['location', 'azure-asyncoperation']) {
    const id = /([^/?]+)(\?|$)/.exec(reply.header(header) ?? '')?.[1];
    if (id !== undefined) pool.operations.push(id);
  }
  for (const [, id = ''] of reply.text.matchAll(/"jobId":"([^"]+)"|\/backupJobs\/([^"/]+)"/g))
    if (id !== '') pool.jobs.push(id);
  for (const [, id = ''] of reply.text.matchAll(/\/recoveryPoints\/(\d+)"/g)) pool.points.push(id);
  for (const known of [pool.jobs, pool.operations, pool.points])
    known.splice(0, Math.max(0, known.length - MOST));
}

/** Of each kind the latest: those that are long gone teach nothing new. */
const MOST = 12;
