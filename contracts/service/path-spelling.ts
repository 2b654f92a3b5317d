import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';

export default [
  {
    says: 'takes a path in any casing and echoes it in ids and polling addresses',
    evidence: recorded(
      'PowerShell 2020, az CLI 2022: Subscriptions and vm; come back as they were sent',
      inferred('the rest'),
    ),
    async run({ names, get, send }) {
      const shouted = names.itemPath
        .replace('resourceGroups', 'RESOURCEGROUPS')
        .replace('testVaultRG', 'TESTVAULTRG')
        .replace('VM;iaasvmcontainerv2;testRG;testVM', 'vm;IaasVMContainerV2;TESTrg;TESTvm');
      const list = (await get(`${shouted}/RecoveryPoints`)).json();
      assert.equal(list.value[0].id, `${shouted}/recoveryPoints/20982486783671`);
      const trigger = await send({
        method: 'POST',
        path: `${shouted}/recoverypoints/20982486783671/RESTORE`,
        body: {
          properties: {
            objectType: 'IaasVMRestoreRequest',
            recoveryType: 'RestoreDisks',
            sourceResourceId: names.machineId.toUpperCase(),
            storageAccountId: names.storageAccountId,
            region: 'westus',
          },
        },
      });
      assert.equal(trigger.status, 202, trigger.text);
      assert.ok(new URL(trigger.header('location') ?? '').pathname.startsWith(shouted));
    },
  },
  {
    says: 'takes ; as %3B, empty segments, a slash at the end and a doubled subscriptions for the same path',
    evidence: inferred(
      'clients send all of these, az and the SDKs among them; that ARM takes each was not recorded',
    ),
    async run({ names, get }) {
      const plain = await get(`${names.itemPath}/recoveryPoints`);
      for (const spelled of [
        names.itemPath.replaceAll(';', '%3B'),
        names.itemPath.replaceAll(';', '%3b'),
        names.itemPath.replace('/vaults/', '//vaults//'),
        `/subscriptions/${names.itemPath}`,
      ])
        for (const end of ['/recoveryPoints', '/recoveryPoints/']) {
          const reply = await get(spelled + end);
          assert.equal(reply.status, 200, spelled);
          assert.equal(reply.text, plain.text);
        }
    },
  },
  {
    says: 'makes addresses of the host that was asked',
    evidence: specified(
      'Azure Resource Manager RPC: whole addresses; clients want the scheme and host they asked',
    ),
    async run({ restore }) {
      const reply = await restore({ headers: { host: 'restorite.test:8080' } });
      for (const name of ['location', 'azure-asyncoperation'])
        assert.equal(new URL(reply.header(name) ?? '').host, 'restorite.test:8080');
    },
  },
] satisfies Behaviour[];
