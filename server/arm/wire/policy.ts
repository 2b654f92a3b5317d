import type { Policy } from '../../core/policy.ts';
import type { PointTimes } from '../../core/recovery-point.ts';
import { days, formatInstant, hours, type Instant } from '../../core/time.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

type Wire = Schema<'AzureIaaSVMProtectionPolicy'>;

/** Order and fields as recorded in 2022 (2022-02-01); what a client wrote comes back as it wrote it. */
export function policyResource(
  vaultId: string,
  policy: Policy,
  madeAt: Instant,
  era: Era,
): Schema<'ProtectionPolicyResource'> {
  const { name, says, times, itemCount } = policy;
  const written = says === undefined ? fromTimes(times, madeAt) : { ...says };
  return {
    id: `${vaultId}/backupPolicies/${name}`,
    name,
    type: 'Microsoft.RecoveryServices/vaults/backupPolicies',
    // What is kept was held to this shape when it came in; the core does not know it.
    properties: {
      ...(era.has('policyType') && { policyType: 'V1' }),
      ...written,
      protectedItemsCount: itemCount,
    } as Wire,
  };
}

/** A policy by which points are taken as they are: daily, weekly or every few hours. */
function fromTimes({ every, offset, keep, snapshotsFor }: PointTimes, madeAt: Instant) {
  const midnight = madeAt - (((madeAt % days(1)) + days(1)) % days(1));
  const runTimes = [formatInstant(midnight + (offset % days(1)))];
  const first = {
    backupManagementType: 'AzureIaasVM',
    instantRPDetails: {},
  } as const satisfies Partial<Wire>;
  const last = {
    instantRpRetentionRangeInDays: Math.min(5, Math.max(1, Math.round(snapshotsFor / days(1)))),
    timeZone: 'UTC',
  } as const satisfies Partial<Wire>;
  if (every === days(7)) return { ...first, ...weekly(offset, keep, runTimes), ...last };
  return { ...first, ...daily(keep, every, runTimes), ...hourly(every, runTimes), ...last };
}

const daily = (keep: number, every: number, runTimes: string[]) => ({
  schedulePolicy: {
    schedulePolicyType: 'SimpleSchedulePolicy',
    scheduleRunFrequency: 'Daily',
    scheduleRunTimes: runTimes,
    // Recorded: there although the policy is a daily one.
    scheduleWeeklyFrequency: 0,
  },
  retentionPolicy: {
    retentionPolicyType: 'LongTermRetentionPolicy',
    dailySchedule: {
      retentionTimes: runTimes,
      retentionDuration: {
        count: Math.max(1, Math.round((keep * every) / days(1))),
        durationType: 'Days',
      },
    },
  },
});

/** Specified: only policies of the second kind run more than once a day. */
const hourly = (every: number, runTimes: string[]) =>
  every < days(1) && {
    schedulePolicy: {
      schedulePolicyType: 'SimpleSchedulePolicyV2',
      scheduleRunFrequency: 'Hourly',
      hourlySchedule: {
        interval: Math.max(1, Math.round(every / hours(1))),
        scheduleWindowStartTime: runTimes[0],
        scheduleWindowDuration: 24,
      },
    },
    policyType: 'V2',
  };

/** From the first instant of time, a Wednesday. */
const DAYS = ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday'];

function weekly(offset: number, keep: number, runTimes: string[]) {
  const runDays = [DAYS[Math.floor(offset / days(1)) % 7]];
  return {
    schedulePolicy: {
      schedulePolicyType: 'SimpleSchedulePolicy',
      scheduleRunFrequency: 'Weekly',
      scheduleRunDays: runDays,
      scheduleRunTimes: runTimes,
      scheduleWeeklyFrequency: 0,
    },
    retentionPolicy: {
      retentionPolicyType: 'LongTermRetentionPolicy',
      weeklySchedule: {
        daysOfTheWeek: runDays,
        retentionTimes: runTimes,
        retentionDuration: { count: keep, durationType: 'Weeks' },
      },
    },
  };
}
