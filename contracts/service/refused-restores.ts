import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, specified } from './behaviour.ts';
import type { Reply, Stage } from './stage.ts';

/** A restore that cannot be, by what is laid over a good body, and what must be answered. */
interface Row {
  readonly of: string;
  readonly properties: (stage: Stage) => Record<string, unknown>;
  readonly code: string;
  readonly message: RegExp;
  readonly status?: number;
}

const inGroup = (stage: Stage, rest: string): string =>
  `/subscriptions/${stage.names.subscription}/resourceGroups/targetRG/providers/${rest}`;

const alternate = (stage: Stage): Record<string, unknown> => ({
  recoveryType: 'AlternateLocation',
  targetVirtualMachineId: inGroup(stage, 'Microsoft.Compute/virtualMachines/targetVM'),
  virtualNetworkId: inGroup(stage, 'Microsoft.Network/virtualNetworks/testNet'),
  subnetId: inGroup(stage, 'Microsoft.Network/virtualNetworks/testNet/subnets/default'),
});

const INVALID = 'BMSUserErrorInvalidInput';
const SOURCE = 'BMSUserErrorInvalidSourceResourceId';

const ROWS: readonly Row[] = [
  ...['sourceResourceId', 'region', 'storageAccountId'].map((field) => ({
    of: `disks without ${field}`,
    properties: () => ({ [field]: undefined }),
    code: INVALID,
    message: new RegExp(`RestoreDisks needs properties\\.${field},`),
  })),
  ...['targetVirtualMachineId', 'virtualNetworkId', 'subnetId', 'targetResourceGroupId'].map(
    (field) => ({
      of: `an alternate location without ${field}`,
      properties: (stage: Stage) => ({ ...alternate(stage), [field]: null }),
      code: INVALID,
      message: new RegExp(`AlternateLocation needs properties\\.${field},`),
    }),
  ),
  {
    of: 'disks with a target machine',
    properties: (stage) => ({
      targetVirtualMachineId: alternate(stage)['targetVirtualMachineId'],
    }),
    code: INVALID,
    message: /RestoreDisks takes no properties\.targetVirtualMachineId/,
  },
  {
    of: 'an original location with a target group',
    properties: () => ({ recoveryType: 'OriginalLocation' }),
    code: INVALID,
    message: /OriginalLocation takes no properties\.targetResourceGroupId/,
  },
  {
    of: 'an unknown objectType',
    properties: () => ({ objectType: 'AzureFileShareRestoreRequest' }),
    code: INVALID,
    message: /properties\.objectType does not fit/,
  },
  {
    of: 'no objectType',
    properties: () => ({ objectType: undefined }),
    code: INVALID,
    message: /properties\.objectType does not fit/,
  },
  ...['Offline', 'Invalid', 'Everything', 7].map((recoveryType) => ({
    of: `the recoveryType ${recoveryType}`,
    properties: () => ({ recoveryType }),
    code: INVALID,
    message: /properties\.recoveryType does not fit.*RestoreDisks, AlternateLocation/,
  })),
  {
    of: 'a list of disks that are no numbers',
    properties: () => ({ restoreDiskLunList: ['all'] }),
    code: INVALID,
    message: /properties\.restoreDiskLunList\.0 does not fit/,
  },
  {
    of: 'a flag that is a text',
    properties: () => ({ createNewCloudService: 'false' }),
    code: INVALID,
    message: /properties\.createNewCloudService does not fit/,
  },
  {
    of: 'another point in the body than in the URL',
    properties: () => ({ recoveryPointId: '23358112038108' }),
    code: INVALID,
    message: /'23358112038108' and the URL names the point '20982486783671'/,
  },
  {
    of: 'a storage account that is no resource id',
    properties: () => ({ storageAccountId: 'testAccount' }),
    code: INVALID,
    message: /properties\.storageAccountId 'testAccount' is not the id/,
  },
  {
    of: 'a target group that is no id of a group',
    properties: () => ({ targetResourceGroupId: 'targetRG' }),
    code: INVALID,
    message: /properties\.targetResourceGroupId 'targetRG' is not the id/,
  },
  {
    of: 'a source that is no machine',
    properties: (stage) => ({ sourceResourceId: stage.names.storageAccountId }),
    code: SOURCE,
    message: /is not the id of such a resource/,
  },
  {
    of: 'another machine than the item’s',
    properties: (stage) => ({ sourceResourceId: `${stage.names.machineId}2` }),
    code: SOURCE,
    message: /Send '\/subscriptions\/.*\/testVM'/,
  },
];

/** Refused, as the row says, and the world is as it was: no job, and the first id still unused. */
async function expectRefusal(stage: Stage, reply: Reply, row: Omit<Row, 'of' | 'properties'>) {
  assert.equal(reply.status, row.status ?? 400, reply.text);
  const { code, message } = reply.json().error;
  assert.equal(code, row.code);
  assert.match(message, row.message);
  const good = await stage.restore();
  assert.equal(good.status, 202);
  assert.match(good.header('location') ?? '', /781a0f18-e250-4d73-b059-5e9ffed4069e/);
}

const trigger = ({ names }: Stage): string =>
  `${names.itemPath}/recoveryPoints/20982486783671/restore`;

export default [
  ...ROWS.map((row) => ({
    says: `refuses to restore with ${row.of}, and changes nothing`,
    evidence: specified(
      'required and forbidden fields; BMSUserErrorInvalidInput is reported of a trigger',
    ),
    async run(stage: Stage) {
      await expectRefusal(stage, await stage.restore({ properties: row.properties(stage) }), row);
    },
  })),
  {
    says: 'refuses to restore from a point that the item does not have',
    evidence: inferred('no public code: the 404 of a missing item is taken'),
    async run(stage) {
      await expectRefusal(stage, await stage.restore({ point: '11111111111111' }), {
        status: 404,
        code: 'BMSUserErrorRecoveryPointNotFound',
        message: /'11111111111111'/,
      });
    },
  },
  {
    says: 'refuses the wrapped body that the tutorial prints, and says what to send',
    evidence: ours('printed for SDK users; the service is said to refuse it'),
    async run(stage) {
      const body = { parameters: { parameters: { properties: {} } } };
      const reply = await stage.send({ method: 'POST', path: trigger(stage), body });
      await expectRefusal(stage, reply, {
        code: INVALID,
        message: /Send what is inside parameters\.parameters\.$/,
      });
    },
  },
  ...['{"properties":', '', 'properties', '\u0000'].map((body) => ({
    says: `refuses the body ${JSON.stringify(body)} as no JSON`,
    evidence: inferred('ARM’s code and wording for other providers'),
    async run(stage: Stage) {
      const reply = await stage.send({ method: 'POST', path: trigger(stage), body });
      await expectRefusal(stage, reply, { code: 'InvalidRequestContent', message: /JSON/ });
    },
  })),
  ...['[]', 'null', '7', '"text"', '{}', '{"properties":[]}', '{"properties":null}'].map(
    (body) => ({
      says: `refuses the body ${body}, which is JSON and no restore`,
      evidence: inferred('reported of bodies that lack fields'),
      async run(stage: Stage) {
        const reply = await stage.send({ method: 'POST', path: trigger(stage), body });
        await expectRefusal(stage, reply, { code: INVALID, message: /does not fit/ });
      },
    }),
  ),
  {
    says: 'refuses a body over 1 MiB with 413',
    evidence: ours('a limit of this service; ARM’s is higher'),
    async run(stage) {
      const body = `{"properties":"${'x'.repeat(1024 * 1024)}"}`;
      const reply = await stage.send({ method: 'POST', path: trigger(stage), body });
      await expectRefusal(stage, reply, {
        status: 413,
        code: 'RequestContentTooLarge',
        message: /1048576/,
      });
    },
  },
  {
    says: 'refuses a form with 415 and names what it takes',
    evidence: inferred('ARM answers so for other providers'),
    async run(stage) {
      const reply = await stage.send({
        method: 'POST',
        path: trigger(stage),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=b',
      });
      await expectRefusal(stage, reply, {
        status: 415,
        code: 'UnsupportedMediaType',
        message: /application\/json/,
      });
    },
  },
] satisfies Behaviour[];
