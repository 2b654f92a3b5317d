import assert from 'node:assert/strict';
import { type Behaviour, inferred } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';
import type { Request, Stage } from './stage.ts';

/** A restore as it is put together: what a fault changes of a good one. */
interface Draft {
  readonly path: string;
  readonly apiVersion?: null;
  readonly token?: null;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Fault {
  readonly of: string;
  readonly put: (draft: Draft, stage: Stage) => Draft | Promise<Draft>;
  readonly code: string;
  /** Where the code alone does not tell which fault was answered. */
  readonly message?: RegExp;
}

const inPath =
  (part: string, other: string) =>
  (draft: Draft): Draft => ({ ...draft, path: draft.path.replaceAll(part, other) });

const inBody =
  (properties: (stage: Stage) => Draft['properties']): Fault['put'] =>
  (draft, stage) => ({ ...draft, properties: { ...draft.properties, ...properties(stage) } });

const INVALID = 'BMSUserErrorInvalidInput';

/** One thing wrong each, in order of precedence: the gateway’s, then the path’s, then the body’s. */
const FAULTS: readonly Fault[] = [
  {
    of: 'a missing api-version',
    put: (draft) => ({ ...draft, apiVersion: null }),
    code: 'MissingApiVersionParameter',
  },
  {
    of: 'a missing token',
    put: (draft) => ({ ...draft, token: null }),
    code: 'AuthenticationFailed',
  },
  {
    of: 'a malformed subscription',
    put: (draft, { names }) => inPath(`/${names.subscription}/`, '/mine/')(draft),
    code: 'InvalidSubscriptionId',
  },
  {
    of: 'an unknown resource group',
    put: inPath('/testVaultRG/', '/nowhere/'),
    code: 'ResourceGroupNotFound',
  },
  {
    of: 'an unknown vault',
    put: inPath('/testVault/', '/nothing/'),
    code: 'ResourceNotFound',
  },
  {
    of: 'an unknown item',
    put: inPath(';testVM/', ';otherVM/'),
    code: 'BMSUserErrorDataSourceObjectNotFound',
  },
  {
    of: 'an unknown point',
    put: inPath('/20982486783671/', '/1/'),
    code: 'BMSUserErrorRecoveryPointNotFound',
  },
  {
    of: 'another point in the body',
    put: inBody(() => ({ recoveryPointId: '23358112038108' })),
    code: INVALID,
    message: /and the URL names the point/,
  },
  {
    of: 'a missing field',
    put: inBody(() => ({ region: undefined })),
    code: INVALID,
    message: /needs properties\.region/,
  },
  {
    of: 'a forbidden field',
    put: inBody(({ names }) => ({ targetVirtualMachineId: names.machineId })),
    code: INVALID,
    message: /takes no properties\.targetVirtualMachineId/,
  },
  {
    of: 'a malformed id',
    put: inBody(() => ({ storageAccountId: 'testAccount' })),
    code: INVALID,
    message: /'testAccount' is not the id/,
  },
  {
    of: 'another machine than the item’s',
    put: inBody(({ names }) => ({ sourceResourceId: `${names.machineId}2` })),
    code: 'BMSUserErrorInvalidSourceResourceId',
  },
  {
    of: 'a job that runs',
    async put(draft, stage) {
      await startedJob(stage);
      return draft;
    },
    code: 'UserErrorRestoreOperationInProgress',
  },
];

const goodDraft = ({ names }: Stage): Draft => ({
  path: `${names.itemPath}/recoveryPoints/20982486783671/restore`,
  properties: {
    objectType: 'IaasVMRestoreRequest',
    recoveryPointId: '20982486783671',
    recoveryType: 'RestoreDisks',
    sourceResourceId: names.machineId,
    storageAccountId: names.storageAccountId,
    region: names.region,
  },
});

const requestOf = ({ properties, ...rest }: Draft): Request => ({
  method: 'POST',
  ...rest,
  body: { properties },
});

/** Each fault by itself, or it would prove nothing in second place; then before each later one. */
export default FAULTS.flatMap((first, at) =>
  [undefined, ...FAULTS.slice(at + 1)].map((second) => ({
    says: `refuses a restore for ${first.of}${second ? ` before ${second.of}` : ''}`,
    evidence: inferred('the order in which the service looks is not documented'),
    async run(stage: Stage) {
      const one = await first.put(goodDraft(stage), stage);
      const reply = await stage.send(requestOf((await second?.put(one, stage)) ?? one));
      assert.ok(reply.status >= 400, `It was answered ${reply.status}.`);
      const { code, message } = reply.json().error;
      assert.equal(code, first.code, reply.text);
      if (first.message) assert.match(message, first.message);
    },
  })),
) satisfies Behaviour[];
