import { type Asked, fakeService, type Script, type Scripted, type Seen } from './fake-service.ts';
import { type Outcome, restoreOnce, type RestoreOptions } from '../index.ts';

/** The ids a test's client gives: the trigger's is the second where points were listed, else the first. */
const idOf = (nth: number): string => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;

export const JOB = 'dc370263-0000-4000-8000-000000000001';
export const OPERATION = 'ca08a17e-0000-4000-8000-000000000002';

const ADDRESS = `{origin}/items/operationsStatus/${OPERATION}?api-version=2024-04-01`;
const RESULT = `{origin}/items/operationResults/${OPERATION}?api-version=2024-04-01`;

/** Answers that a script is made of. */
export const accepted = (headers: Record<string, string> = {}): Scripted => ({
  status: 202,
  headers: { 'azure-asyncoperation': ADDRESS, location: RESULT, ...headers },
});

export const acceptedWith = (headers: Record<string, string>): Scripted => ({
  status: 202,
  headers,
});

export const status = (word: string, more: object = {}): Scripted => ({
  body: { id: OPERATION, name: OPERATION, status: word, ...more },
});

export const succeeded = status('Succeeded', {
  properties: { objectType: 'OperationStatusJobExtendedInfo', jobId: JOB },
});

export const bag = {
  'Job Type': 'Recover disks',
  'Recovery point time ': '5/16/2022 4:23:17 PM',
  'Config Blob Name': `config-testvm-${JOB}.json`,
  'Create VM Template Blob Uri': 'https://account.blob.core.windows.net/testvm/azuredeploy.json',
};

export const job = (word: string, more: object = {}): Scripted => ({
  body: {
    name: JOB,
    properties: { status: word, extendedInfo: { propertyBag: bag }, ...more },
  },
});

export const jobs = (...activities: readonly (string | null)[]): Scripted => ({
  body: {
    value: activities.map((activityId) => ({ name: JOB, properties: { activityId } })),
  },
});

export const point = (name: string, day: number, more: object = {}): object => ({
  name,
  properties: { recoveryPointTime: `2026-03-0${day}T02:00:00.1234567Z`, ...more },
});

export const refusal = (
  code: number,
  error: string,
  headers: Record<string, string> = {},
): Scripted => ({
  status: code,
  headers,
  body: { error: { code: error, message: `Because ${error}.` } },
});

/** All goes well where a script says nothing else. */
const WELL: Script = {
  points: [{ body: { value: [point('1001', 1)], nextLink: null } }],
  trigger: [accepted()],
  status: [succeeded],
  result: [{ status: 204 }],
  jobs: [jobs()],
  job: [job('Completed')],
};

export interface Restored {
  readonly outcome: Outcome;
  readonly seen: readonly Seen[];
  /** Only those requests, in order. */
  readonly asked: (what: Asked) => readonly Seen[];
  readonly waits: readonly number[];
  /** Of every call for a token, what claims were demanded. */
  readonly tokens: readonly (string | undefined)[];
}

/** The request id of the trigger where the point is given: the first id of all. */
export const OURS = idOf(1);

/** Restores from a given point against a script, with a watch that only waiting moves. */
export async function restoring(
  script: Script,
  options: Partial<RestoreOptions> = {},
): Promise<Restored> {
  const waits: number[] = [];
  const tokens: (string | undefined)[] = [];
  let ids = 0;
  let pending = new AbortController();
  const elapsed = (): number => waits.reduce((sum, seconds) => sum + seconds, 0);
  const watch = { elapsed, expire: () => pending.abort() };
  await using service = await fakeService({ ...WELL, ...script }, watch);
  const outcome = await restoreOnce({
    endpoint: service.origin,
    getToken: (claims) => Promise.resolve(`token-${tokens.push(claims)}`),
    ...NAMES,
    machine: {
      now: () => START_MS + elapsed() * 1000,
      wait: (seconds) => Promise.resolve(void waits.push(seconds)),
      newId: () => idOf(++ids),
      deadline: () => (pending = new AbortController()).signal,
    },
    ...options,
  });
  const asked = (what: Asked) => service.seen.filter((each) => each.asked === what);
  return { outcome, seen: service.seen, asked, waits, tokens };
}

export const START_MS = Date.parse('2026-03-02T09:30:00Z');

const SUBSCRIPTION = '/subscriptions/00000000-0000-0000-0000-000000000000';

const NAMES = {
  subscription: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'testVaultRG',
  vault: 'testVault',
  container: 'IaasVMContainer;iaasvmcontainerv2;testRG;testVM',
  item: 'VM;iaasvmcontainerv2;testRG;testVM',
  point: '1001',
  timeLimitSeconds: 3600,
  request: {
    recoveryType: 'RestoreDisks',
    sourceResourceId: `${SUBSCRIPTION}/resourceGroups/testRG/providers/Microsoft.Compute/virtualMachines/testVM`,
    storageAccountId: `${SUBSCRIPTION}/resourceGroups/testRG/providers/Microsoft.Storage/storageAccounts/testAccount`,
    region: 'westus',
    targetResourceGroupId: `${SUBSCRIPTION}/resourceGroups/targetRG`,
  },
} satisfies Partial<RestoreOptions>;
