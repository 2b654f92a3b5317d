import assert from 'node:assert/strict';
import { type Evidence, inferred, recorded, specified } from '../service/behaviour.ts';
import type { Json } from '../service/stage.ts';
import type { BagFacts } from './bags.ts';
import { JOB_CODES } from './codes.ts';
import { GROUP, locationPath, vaultPath } from './estate.ts';
import type { Seen } from './seen.ts';
import { OWN_ERROR, type TaskState } from './states.ts';
import { duration, instant } from './ticks.ts';

/** One thing that holds of jobs: of all, or of those it is for. */
export interface Fact {
  /** A sentence in the present tense, of which the job is the subject. */
  readonly says: string;
  readonly evidence: Evidence;
  readonly of?: (seen: Seen) => boolean;
  holds(seen: Seen): void;
}

const YEAR_ONE = '0001-01-01T00:00:00';

const RUNNING: readonly string[] = ['InProgress', 'Cancelling'];
const isRunning = ({ state }: Seen): boolean => RUNNING.includes(state.status);
const isRestore = ({ kind }: Seen): boolean => kind.restore !== undefined;
const isBackup = ({ kind }: Seen): boolean => kind.operation === 'Backup';

/** Recorded: jobs of restores had neither tasks nor figures in 2017 and 2018. */
const hasTasks = (seen: Seen): boolean => !isRestore(seen) || seen.column.spoken >= '2019-05-13';

const properties = ({ alone }: Seen): Json => alone.properties;
const info = (seen: Seen): Json => properties(seen).extendedInfo;

/** Those that are not there leave no gap. */
const present = (...keys: readonly (string | false)[]): string[] =>
  keys.filter((key) => key !== false);

const mayBeCancelled = (seen: Seen): boolean => isRestore(seen) || isBackup(seen);

const ofResource: readonly Fact[] = [
  {
    says: 'has its id below its vault, or its region, and its name at the end',
    evidence: recorded('az CLI 2021 to 2026; of the region: test_backup_crr, 2024'),
    holds({ kind, alone, jobId }) {
      const place = kind.operation === 'CrossRegionRestore' ? locationPath : vaultPath;
      assert.equal(alone.id, `${place}/backupJobs/${jobId}`);
      assert.equal(alone.name, jobId);
      assert.equal(alone.type, 'Microsoft.RecoveryServices/vaults/backupJobs');
      assert.deepEqual(Object.keys(alone), ['id', 'name', 'type', 'properties']);
    },
  },
  {
    says: 'has its properties in the order of the era, and none but those',
    evidence: recorded('PowerShell 2020 for 2019-06-15, az CLI 2022 to 2026'),
    holds(seen) {
      const { state } = seen;
      const { spoken } = seen.column;
      const actions = mayBeCancelled(seen) && 'actionsInfo';
      // Recorded (2017 to 2020): behind the duration; from 2021 on ahead of it.
      const first = spoken >= '2021';
      assert.deepEqual(
        Object.keys(properties(seen)),
        present(
          'jobType',
          first && actions,
          spoken >= '2019-06-15' && 'containerName',
          'duration',
          !first && actions,
          state.errors.length > 0 && 'errorDetails',
          'virtualMachineVersion',
          'extendedInfo',
          'entityFriendlyName',
          'backupManagementType',
          'operation',
          'status',
          'startTime',
          !isRunning(seen) && 'endTime',
          'activityId',
        ),
      );
    },
  },
  {
    says: 'stands in the list as it stands alone, but for extendedInfo and for why it was cancelled',
    evidence: recorded('az CLI 2021, PowerShell 2024: failed with, cancelled without errorDetails'),
    holds({ alone, item, state }) {
      const { extendedInfo: _, errorDetails, ...rest } = alone.properties;
      const tells = errorDetails && state.status !== 'Cancelled';
      const keys = Object.keys(alone.properties).filter(
        (key) => key !== 'extendedInfo' && (key !== 'errorDetails' || tells),
      );
      assert.deepEqual(Object.keys(item.properties), keys);
      assert.deepEqual(item, {
        ...alone,
        properties: { ...rest, ...(tells && { errorDetails }) },
      });
    },
  },
  {
    says: 'says what it does, how it stands, and of what',
    evidence: recorded('az CLI 2022 to 2026, PowerShell 2024 and 2025'),
    holds(seen) {
      const { operation, status, jobType, virtualMachineVersion, backupManagementType } =
        properties(seen);
      assert.equal(operation, seen.kind.operation);
      assert.equal(status, seen.state.status);
      assert.equal(jobType, 'AzureIaaSVMJob');
      assert.equal(virtualMachineVersion, 'Compute');
      assert.equal(backupManagementType, 'AzureIaasVM');
    },
  },
  {
    says: 'names its machine in lower case, and one that deletes as the machine is written',
    evidence: recorded('PowerShell 2024: one job that deletes kept hiaganewVM3'),
    holds(seen) {
      const { machine, operation } = seen.kind;
      const written = operation === 'DeleteBackupData' ? machine : machine.toLowerCase();
      assert.equal(properties(seen).entityFriendlyName, written);
    },
  },
  {
    says: 'names its container from 2019 on, in lower case and without its type',
    evidence: recorded('PowerShell 2020, az CLI 2022'),
    of: ({ column }) => column.spoken >= '2019-06-15',
    holds(seen) {
      const name = `iaasvmcontainerv2;${GROUP};${seen.kind.machine}`.toLowerCase();
      assert.equal(properties(seen).containerName, name);
    },
  },
  {
    says: 'offers its cancel in every state, by a number up to 2023 and by a word since',
    evidence: recorded('2019-06-15 to 2022-02-01, and 2024-04-01 to 2025-02-01'),
    of: mayBeCancelled,
    holds(seen) {
      const offered = seen.column.spoken < '2024' ? 1 : 'Cancellable';
      assert.deepEqual(properties(seen).actionsInfo, [offered]);
    },
  },
  {
    says: 'carries the client’s request id of the request that ordered it',
    evidence: recorded('every job recorded'),
    holds: (seen) => assert.equal(properties(seen).activityId, seen.activityId),
  },
];

const ofTime: readonly Fact[] = [
  {
    says: 'starts at the instant at which it was ordered',
    evidence: recorded('the start of operation and job are equal in every recording'),
    holds: (seen) => assert.equal(instant(properties(seen).startTime), seen.orderedAt),
  },
  {
    says: 'lasts to the instant at which it is read while it runs, and then to its end',
    evidence: recorded('az CLI 2022: PT1M5.0604464S while it runs, then endTime less startTime'),
    holds(seen) {
      const { startTime, endTime, duration: lasts } = properties(seen);
      const end = isRunning(seen) ? seen.now : instant(endTime);
      assert.ok(end <= seen.now);
      assert.equal(duration(lasts), end - instant(startTime));
    },
  },
];

const ofErrors: readonly Fact[] = [
  {
    says: 'tells each of its errors by a number, its symbol, what it says and what is to be done',
    evidence: recorded('PowerShell 2024: 400160; specified alike since 2016-06-01'),
    of: ({ state }) => state.errors.length > 0,
    holds(seen) {
      const { errorDetails } = properties(seen);
      const titles = errorDetails.map(({ errorTitle }: Json) => errorTitle);
      assert.deepEqual(titles, seen.state.errors);
      for (const detail of errorDetails) {
        const keys = ['errorCode', 'errorTitle', 'errorString', 'recommendations'];
        assert.deepEqual(Object.keys(detail), keys);
        assert.ok(Number.isInteger(detail.errorCode) && detail.errorCode > 100_000);
        assert.match(detail.errorString, /\S/);
      }
    },
  },
  {
    says: 'says of an error that is known what is known of it',
    evidence: specified(
      'the codes of the documentation; what is ours of them, docs/errors.md tells',
    ),
    of: ({ state }) => state.status === 'Failed' || state.status === 'CompletedWithWarnings',
    holds(seen) {
      for (const { errorCode, errorTitle, errorString, recommendations } of properties(seen)
        .errorDetails) {
        const known = JOB_CODES.find(({ code }) => code === errorTitle);
        if (!known) continue;
        assert.equal(errorCode, known.number);
        assert.equal(errorString, known.says);
        assert.deepEqual(recommendations, [known.action]);
      }
    },
  },
  {
    says: 'says no more of its being cancelled than that it was',
    evidence: inferred('400158 without recommendation is recorded in the health of an item, 2022'),
    of: ({ state }) => state.status === 'Cancelled',
    holds(seen) {
      assert.deepEqual(properties(seen).errorDetails, [
        {
          errorCode: 400158,
          errorTitle: 'UserErrorJobSuccessfullyCancelled',
          errorString: 'Job is cancelled.',
          recommendations: [],
        },
      ]);
    },
  },
  {
    says: 'says what the order says of an error that nobody knows',
    evidence: inferred('a code without a text has no other'),
    of: ({ state }) => state.errors.includes(OWN_ERROR.code),
    holds(seen) {
      const { errorDetails } = properties(seen);
      assert.equal(errorDetails.at(-1).errorString, OWN_ERROR.message);
      assert.deepEqual(errorDetails.at(-1).recommendations, []);
    },
  },
];

/** Recorded: a backup has progress in 2025, and neither an estimate nor a message at any time. */
function extendedKeys(seen: Seen): string[] {
  const { state, kind } = seen;
  const { spoken } = seen.column;
  const figures = isRestore(seen) && hasTasks(seen);
  return present(
    'tasksList',
    'propertyBag',
    ((isRestore(seen) && hasTasks(seen)) || isBackup(seen)) && 'internalPropertyBag',
    (figures || (isBackup(seen) && spoken >= '2025')) && 'progressPercentage',
    figures && state.moved !== 0 && 'estimatedRemainingDuration',
    isRestore(seen) &&
      isRunning(seen) &&
      (spoken >= '2024' ||
        spoken < '2019-05-13' ||
        kind.restore?.recoveryType === 'AlternateLocation') &&
      'dynamicErrorMessage',
  );
}

const ofFigures: readonly Fact[] = [
  {
    says: 'has in extendedInfo what its kind has, in this order, the empty message only while it runs',
    evidence: recorded('2017 and 2018 without figures, 2022, 2024, 2025 and 2026 with them'),
    holds: (seen) => assert.deepEqual(Object.keys(info(seen)), extendedKeys(seen)),
  },
  {
    says: 'has no message in its message',
    evidence: recorded('az CLI 2022 and 2024'),
    of: (seen) => extendedKeys(seen).includes('dynamicErrorMessage'),
    holds: (seen) => assert.equal(info(seen).dynamicErrorMessage, ''),
  },
  {
    says: 'tells the service’s own bag what it is: where to it restores, and of what the backup is',
    evidence: recorded('az CLI 2022 to 2026; AdHoc: test_backup_crr, 2024'),
    of: (seen) => extendedKeys(seen).includes('internalPropertyBag'),
    holds(seen) {
      const { operation, restore } = seen.kind;
      const told = restore && { restoreLocationType: restore.recoveryType };
      const afar = operation === 'CrossRegionRestore' && { AdHoc: 'AdHoc' };
      const expected = told ? { ...afar, ...told } : { IsInstantRpJob: 'True' };
      assert.equal(JSON.stringify(info(seen).internalPropertyBag), JSON.stringify(expected));
    },
  },
  {
    says: 'writes its progress with a decimal',
    evidence: recorded('az CLI 2022 to 2026: 1.0, 99.0, 100.0'),
    of: (seen) => extendedKeys(seen).includes('progressPercentage'),
    holds: ({ text }) => assert.match(text, /"progressPercentage":\d+\.0[,}]/),
  },
  {
    says: 'has come as far as its data has, from 1 to what its kind can have before its end, and 100 at that',
    evidence: recorded('RestoreDisks 99 × the share, AlternateLocation 60 × it, 2022 to 2026'),
    of: (seen) => isRestore(seen) && hasTasks(seen),
    holds(seen) {
      const { kind, state } = seen;
      const { progressPercentage } = info(seen);
      const most = kind.restore?.copied ?? 0;
      if (/^Completed/.test(state.status)) assert.equal(progressPercentage, 100);
      else if (state.moved !== undefined)
        assert.equal(progressPercentage, Math.max(1, Math.round(most * state.moved)));
      else assert.ok(progressPercentage >= 1 && progressPercentage <= most);
    },
  },
  {
    says: 'has come somewhere between the ends while a backup runs, and to 100 when it has completed',
    evidence: recorded('az CLI 2025: 100.0', inferred('what is in between')),
    of: (seen) => isBackup(seen) && seen.column.spoken >= '2025',
    holds(seen) {
      const { progressPercentage } = info(seen);
      if (/^Completed/.test(seen.state.status)) assert.equal(progressPercentage, 100);
      else assert.ok(progressPercentage >= 1 && progressPercentage <= 99);
    },
  },
  {
    says: 'estimates two minutes once all has moved, nothing at its end, and before what is left',
    evidence: recorded('az CLI 2022 and 2026: PT2M at 99, PT0S at 100, PT42.4032073S at 96'),
    of: (seen) => extendedKeys(seen).includes('estimatedRemainingDuration'),
    holds(seen) {
      const { estimatedRemainingDuration: estimate } = info(seen);
      const { status } = seen.state;
      const hasMoved = info(seen).tasksList[0].status === 'Completed';
      if (/^Completed/.test(status)) assert.equal(estimate, 'PT0S');
      else if (hasMoved) assert.equal(estimate, 'PT2M');
      else assert.ok(duration(estimate) > 0);
    },
  },
];

/** Recorded: the task that validates came in 2025. */
const tasksOf = (seen: Seen): readonly (readonly [string, TaskState])[] =>
  seen.kind.tasks.flatMap((name, at) => {
    const state = seen.state.tasks[at];
    const isThere = hasTasks(seen) && (name !== 'Validate Backup' || seen.column.spoken >= '2025');
    return isThere && state ? [[name, state] as const] : [];
  });

const ofTasks: readonly Fact[] = [
  {
    says: 'has the tasks of its kind, each as far as it has come; a change of protection has none',
    evidence: recorded('az CLI 2022 to 2026; Cancelling: PowerShell 2025', inferred('Failed')),
    holds(seen) {
      const told = info(seen).tasksList.map(({ taskId, status }: Json) => [taskId, status]);
      assert.deepEqual(
        told,
        tasksOf(seen).map(([name, { status }]) => [name, status]),
      );
    },
  },
  {
    says: 'calls each task Normal from 2024 on',
    evidence: recorded('PowerShell 2024, against az CLI 2022'),
    holds(seen) {
      const expected = seen.column.spoken >= '2024' ? 'Normal' : undefined;
      for (const task of info(seen).tasksList) assert.equal(task.taskType, expected);
    },
  },
  {
    says: 'says of a restore’s task neither when it was nor how long it took',
    evidence: recorded('every restore recorded: PT0S'),
    of: isRestore,
    holds(seen) {
      for (const task of info(seen).tasksList) {
        assert.equal(task.duration, 'PT0S');
        assert.deepEqual(
          Object.keys(task),
          present(
            'taskId',
            'duration',
            'status',
            task.taskExecutionDetails !== undefined && 'taskExecutionDetails',
            seen.column.spoken >= '2024' && 'taskType',
          ),
        );
      }
    },
  },
  {
    says: 'dates the tasks of a backup from 2024 on, in the year one, without a zone, what has not come',
    evidence: recorded('PowerShell 2025, az CLI 2025, against az CLI 2022'),
    of: isBackup,
    holds(seen) {
      for (const [at, [, state]] of tasksOf(seen).entries()) {
        const task = info(seen).tasksList[at];
        if (seen.column.spoken >= '2024') isDated(task, state, seen);
        else assert.deepEqual(Object.keys(task), ['taskId', 'duration', 'status']);
        if (seen.column.spoken < '2024') assert.equal(task.duration, 'PT0S');
      }
    },
  },
  {
    says: 'tells how much a transfer has moved, from 2024 on only where it takes it from the vault or puts it into an account',
    evidence: recorded('az CLI 2022 and 2026, PowerShell 2024'),
    of: (seen) => isRestore(seen) && hasTasks(seen),
    holds(seen) {
      const { kind, state } = seen;
      const { spoken } = seen.column;
      const [transfer, ...others] = info(seen).tasksList;
      const { sizeGb = 0, tellsTransfer, copied = 0 } = kind.restore ?? {};
      const details = transfer.taskExecutionDetails;
      for (const other of others) assert.equal(other.taskExecutionDetails, undefined);
      if (state.moved === 0 || (spoken >= '2024' && !tellsTransfer)) {
        assert.equal(details, undefined);
        return;
      }
      const [, moved = ''] =
        new RegExp(`^(\\d+(?:\\.\\d{1,2})?) GBs / ${sizeGb} GBs Transferred$`).exec(details) ?? [];
      if (state.moved !== undefined) assert.equal(Number(moved), sizeGb * state.moved, details);
      else {
        const percent = Math.max(1, Math.round((copied * Number(moved)) / sizeGb));
        assert.equal(info(seen).progressPercentage, percent, details);
      }
    },
  },
];

function isDated(task: Json, { begun, ended }: TaskState, seen: Seen): void {
  const keys = ['taskId', 'startTime', 'endTime', 'duration', 'status', 'taskType'];
  assert.deepEqual(Object.keys(task), keys);
  if (!begun) {
    assert.deepEqual([task.startTime, task.endTime, task.duration], [YEAR_ONE, YEAR_ONE, 'PT0S']);
    return;
  }
  const from = instant(task.startTime);
  if (!ended) {
    assert.equal(task.endTime, YEAR_ONE);
    return;
  }
  assert.equal(duration(task.duration), instant(task.endTime) - from);
  assert.ok(from >= seen.orderedAt);
  const { endTime } = properties(seen);
  assert.ok(instant(task.endTime) <= (endTime === undefined ? seen.now : instant(endTime)));
}

function bagFacts({ jobId, column, state }: Seen): BagFacts {
  const completed = state.status === 'Completed';
  return {
    jobId,
    spoken: column.spoken,
    copied: state.tasks[0]?.status === 'Completed',
    ended: !RUNNING.includes(state.status),
    completed,
    left: completed || state.status === 'CompletedWithWarnings',
  };
}

const ofBag: readonly Fact[] = [
  {
    says: 'has in its property bag what its kind has, in this order',
    evidence: recorded('az CLI 2017 to 2026, PowerShell 2018 and 2024'),
    holds(seen) {
      const keys = seen.kind.bag(bagFacts(seen)).map(([key]) => key);
      assert.deepEqual(Object.keys(info(seen).propertyBag), keys);
    },
  },
  {
    says: 'names in its property bag what was asked for, in texts',
    evidence: recorded('az CLI 2017 to 2026, PowerShell 2018 and 2024'),
    holds(seen) {
      for (const [key, value] of seen.kind.bag(bagFacts(seen)))
        if (value instanceof RegExp) assert.match(info(seen).propertyBag[key], value, key);
        else assert.equal(info(seen).propertyBag[key], value, key);
    },
  },
];

/** What a client may not find, though it is specified. */
const ofAbsence: readonly Fact[] = [
  {
    says: 'does not say who ordered it, nor of a task when it will be done',
    evidence: specified('both fields are in the schema; no recording has them'),
    holds: ({ text }) => assert.doesNotMatch(text, /isUserTriggered|instanceId|"percent/),
  },
];

export const FACTS: readonly Fact[] = [
  ...ofResource,
  ...ofTime,
  ...ofErrors,
  ...ofFigures,
  ...ofTasks,
  ...ofBag,
  ...ofAbsence,
];
