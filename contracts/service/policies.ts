import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, recorded, reported, specified } from './behaviour.ts';
import type { Reply, Stage } from './stage.ts';

const codeOf = (reply: Reply): string => reply.json().error.code;

const policyPath = ({ names }: Stage, name: string): string =>
  `${names.vaultPath}/backupPolicies/${name}`;

const WEEKLY = {
  backupManagementType: 'AzureIaasVM',
  schedulePolicy: {
    schedulePolicyType: 'SimpleSchedulePolicy',
    scheduleRunFrequency: 'Weekly',
    scheduleRunDays: ['Sunday'],
    scheduleRunTimes: ['2026-03-01T20:00:00.000Z'],
  },
  retentionPolicy: {
    retentionPolicyType: 'LongTermRetentionPolicy',
    weeklySchedule: {
      daysOfTheWeek: ['Sunday'],
      retentionTimes: ['2026-03-01T20:00:00.000Z'],
      retentionDuration: { count: 12, durationType: 'Weeks' },
    },
  },
  instantRpRetentionRangeInDays: 5,
  timeZone: 'UTC',
};

const put = (stage: Stage, name: string, properties: object = WEEKLY): Promise<Reply> =>
  stage.send({ method: 'PUT', path: policyPath(stage, name), body: { properties } });

export default [
  {
    says: 'has the default policy as every vault has it',
    evidence: recorded('az CLI, 2022; what it protects is this world’s'),
    async run(stage) {
      const policy = (await stage.get(policyPath(stage, 'defaultPolicy'), '2022-02-01')).json();
      assert.equal(policy.id, policyPath(stage, 'DefaultPolicy'));
      assert.deepEqual(policy.properties, {
        backupManagementType: 'AzureIaasVM',
        instantRPDetails: {},
        instantRpRetentionRangeInDays: 2,
        timeZone: 'UTC',
        schedulePolicy: {
          schedulePolicyType: 'SimpleSchedulePolicy',
          scheduleRunFrequency: 'Daily',
          scheduleRunTimes: ['2026-03-02T20:00:00Z'],
          scheduleWeeklyFrequency: 0,
        },
        retentionPolicy: {
          retentionPolicyType: 'LongTermRetentionPolicy',
          dailySchedule: {
            retentionTimes: ['2026-03-02T20:00:00Z'],
            retentionDuration: { count: 30, durationType: 'Days' },
          },
        },
        protectedItemsCount: 1,
      });
    },
  },
  {
    says: 'shows by a policy when its items are backed up',
    evidence: inferred('a policy and its points have to agree'),
    setting: { world: 'fleet' },
    async run({ names, get }) {
      const { value } = (await get(`${names.vaultPath}/backupPolicies`)).json();
      const [{ properties }] = value;
      assert.equal(value.length, 1);
      assert.match(properties.schedulePolicy.scheduleRunTimes[0], /T02:00:00Z$/);
      assert.equal(properties.retentionPolicy.dailySchedule.retentionDuration.count, 730);
      assert.equal(properties.protectedItemsCount, 25);
    },
  },
  {
    says: 'gives a policy back as it was put, without the zeros of its times',
    evidence: recorded('az CLI, 2022'),
    async run(stage) {
      const reply = await put(stage, 'Weekly');
      assert.equal(reply.status, 200);
      const { properties } = reply.json();
      assert.deepEqual(properties.schedulePolicy.scheduleRunTimes, ['2026-03-01T20:00:00Z']);
      assert.equal(properties.retentionPolicy.weeklySchedule.retentionDuration.count, 12);
      assert.equal(properties.protectedItemsCount, 0);
      assert.deepEqual((await stage.get(policyPath(stage, 'WEEKLY'))).json(), reply.json());
      const filter = encodeURIComponent("backupManagementType eq 'AzureIaasVM'");
      const list = await stage.get(`${stage.names.vaultPath}/backupPolicies?$filter=${filter}`);
      assert.deepEqual(
        list.json().value.map(({ name }: { name: string }) => name),
        ['DefaultPolicy', 'Weekly'],
      );
    },
  },
  {
    says: 'takes a policy again in place of the one before',
    evidence: specified('CreateOrUpdate'),
    async run(stage) {
      await put(stage, 'Weekly');
      await put(stage, 'weekly', { ...WEEKLY, instantRpRetentionRangeInDays: 3 });
      const policy = (await stage.get(policyPath(stage, 'Weekly'))).json();
      assert.equal(policy.name, 'Weekly');
      assert.equal(policy.properties.instantRpRetentionRangeInDays, 3);
    },
  },
  {
    says: 'takes a null in a policy for what is not there, and a time with the zone in numbers',
    evidence: inferred('az CLI 2.91 puts what it has shown, nulls included'),
    async run(stage) {
      const schedulePolicy = {
        ...WEEKLY.schedulePolicy,
        scheduleRunTimes: ['2026-03-01T20:00:00+00:00'],
        hourlySchedule: null,
      };
      const reply = await put(stage, 'weekly', { ...WEEKLY, schedulePolicy, policyType: null });
      assert.equal(reply.status, 200);
      const kept = reply.json().properties.schedulePolicy;
      assert.equal(kept.hourlySchedule, undefined);
      assert.deepEqual(kept.scheduleRunTimes, ['2026-03-01T20:00:00Z']);
    },
  },
  {
    says: 'refuses a policy that it cannot read, by the place that is wrong',
    evidence: reported('the code, in issue threads', ours('the place, for whoever has to mend it')),
    async run(stage) {
      for (const [place, properties] of [
        ['properties.backupManagementType', { ...WEEKLY, backupManagementType: 'AzureSql' }],
        ['properties.retentionPolicy', { ...WEEKLY, retentionPolicy: undefined }],
        [
          'properties.schedulePolicy.scheduleRunTimes.0',
          {
            ...WEEKLY,
            schedulePolicy: { ...WEEKLY.schedulePolicy, scheduleRunTimes: ['eight'] },
          },
        ],
      ] as const) {
        const reply = await put(stage, 'Weekly', properties);
        assert.equal(reply.status, 400);
        assert.equal(codeOf(reply), 'BMSUserErrorInvalidPolicyInput');
        assert.ok(reply.json().error.message.includes(place), reply.text);
      }
      assert.equal((await stage.get(policyPath(stage, 'Weekly'))).status, 404);
    },
  },
  {
    says: 'deletes a policy that protects nothing, and none that protects something',
    evidence: inferred('specified: 200 and 204; the code of the refusal is not public'),
    async run(stage) {
      const { send } = stage;
      await put(stage, 'Weekly');
      const remove = (name: string) => send({ method: 'DELETE', path: policyPath(stage, name) });
      const done = await remove('Weekly');
      assert.equal(done.status, 200);
      assert.equal(done.text, '');
      assert.equal((await stage.get(policyPath(stage, 'Weekly'))).status, 404);
      assert.equal((await remove('Weekly')).status, 204);
      const refused = await remove('DefaultPolicy');
      assert.equal(refused.status, 400);
      assert.equal(codeOf(refused), 'BMSUserErrorPolicyInUse');
    },
  },
] satisfies Behaviour[];
