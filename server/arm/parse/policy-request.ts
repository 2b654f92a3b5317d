import * as z from 'zod';
import type { PolicyDocument } from '../../core/events.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { formatInstant, parseInstant } from '../../core/time.ts';
import type { Ask } from '../ask.ts';
import { firstFault, readJson } from './json-body.ts';

/**
 * Recorded (2022): times are sent with `.000Z` and come back without. Measured: az 2.91 sends those that
 * it was shown with `+00:00`.
 */
const time = z.string().transform((text, context) => {
  const instant = parseInstant(text.replace(/\+00:00$/, 'Z'));
  if (instant !== undefined) return formatInstant(instant);
  context.addIssue({ code: 'custom', message: 'it must be an instant, as 2026-03-02T20:00:00Z' });
  return z.NEVER;
});

const times = z.array(time).optional();
const whole = z.int().nonnegative().optional();
const day = z.enum(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']);
const days = z.array(day).optional();
const frequency = z.enum(['Daily', 'Weekly', 'Hourly']);
const durationType = z.enum(['Days', 'Weeks', 'Months', 'Years']);
const retentionDuration = z.object({ count: z.int().positive(), durationType }).optional();
const hourlySchedule = z
  .object({
    interval: whole,
    scheduleWindowStartTime: time.optional(),
    scheduleWindowDuration: whole,
  })
  .optional();

const SCHEDULES = z.discriminatedUnion('schedulePolicyType', [
  z.object({
    schedulePolicyType: z.literal('SimpleSchedulePolicy'),
    scheduleRunFrequency: frequency,
    scheduleRunDays: days,
    scheduleRunTimes: times,
    hourlySchedule,
    scheduleWeeklyFrequency: z.int().default(0),
  }),
  z.object({
    schedulePolicyType: z.literal('SimpleSchedulePolicyV2'),
    scheduleRunFrequency: frequency,
    hourlySchedule,
    dailySchedule: z.object({ scheduleRunTimes: times }).optional(),
    weeklySchedule: z.object({ scheduleRunDays: days, scheduleRunTimes: times }).optional(),
  }),
]);

const format = {
  retentionScheduleFormatType: z.enum(['Daily', 'Weekly']),
  retentionScheduleDaily: z
    .object({
      daysOfTheMonth: z.array(z.object({ date: whole, isLast: z.boolean().optional() })).optional(),
    })
    .nullish()
    .transform((value) => value ?? undefined),
  retentionScheduleWeekly: z
    .object({
      daysOfTheWeek: days,
      weeksOfTheMonth: z.array(z.enum(['First', 'Second', 'Third', 'Fourth', 'Last'])).optional(),
    })
    .nullish()
    .transform((value) => value ?? undefined),
  retentionTimes: times,
  retentionDuration,
};

const month = z.enum([
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

const absentIfNull = <Kind extends z.ZodType>(kind: Kind) =>
  z.preprocess((value) => value ?? undefined, kind.optional());

const RETENTIONS = z.discriminatedUnion('retentionPolicyType', [
  z.object({
    retentionPolicyType: z.literal('LongTermRetentionPolicy'),
    dailySchedule: absentIfNull(z.object({ retentionTimes: times, retentionDuration })),
    weeklySchedule: absentIfNull(
      z.object({ daysOfTheWeek: days, retentionTimes: times, retentionDuration }),
    ),
    monthlySchedule: absentIfNull(z.object(format)),
    yearlySchedule: absentIfNull(z.object({ ...format, monthsOfYear: z.array(month) })),
  }),
  z.object({ retentionPolicyType: z.literal('SimpleRetentionPolicy'), retentionDuration }),
]);

const BODY = z.object({
  properties: z.object({
    backupManagementType: z.literal('AzureIaasVM'),
    instantRPDetails: z
      .object({
        azureBackupRGNamePrefix: z.string().optional(),
        azureBackupRGNameSuffix: z.string().optional(),
      })
      .default({}),
    schedulePolicy: SCHEDULES,
    retentionPolicy: RETENTIONS,
    tieringPolicy: absentIfNull(
      z.record(
        z.string(),
        z.object({
          tieringMode: z.enum(['TierRecommended', 'TierAfter', 'DoNotTier']),
          duration: whole,
          durationType: z.enum(['Invalid', ...durationType.options]).optional(),
        }),
      ),
    ),
    instantRpRetentionRangeInDays: z.int().min(1).max(30).default(2),
    timeZone: z.string().default('UTC'),
    policyType: z.enum(['V1', 'V2']).optional(),
  }),
});

/** Reads the body that makes a policy, or says what to send instead. */
export async function parsePolicyRequest(ask: Ask): Promise<PolicyDocument | Refusal> {
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = BODY.safeParse(withoutNulls(read.json));
  return parsed.success
    ? parsed.data.properties
    : refuse(
        'BMSUserErrorInvalidPolicyInput',
        `Cannot take the policy: ${firstFault(parsed.error)}. Send ${EXAMPLE}.`,
      );
}

/** Measured: az sends back a policy as it has shown it, with a null for whatever is not there. */
const withoutNulls = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (_, value: unknown) => value ?? undefined);

const EXAMPLE =
  '{"properties":{"backupManagementType":"AzureIaasVM","schedulePolicy":{"schedulePolicyType":"SimpleSchedulePolicy",…},"retentionPolicy":{"retentionPolicyType":"LongTermRetentionPolicy",…}}}';
