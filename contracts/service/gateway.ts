import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, recorded, reported, specified } from './behaviour.ts';
import type { Reply } from './stage.ts';

const codeOf = (reply: Reply): string => reply.json().error.code;

export default [
  {
    says: 'refuses a request without api-version, as ARM does before anyone else sees it',
    evidence: specified('Azure Resource Manager, common errors'),
    async run({ names, send }) {
      const reply = await send({ path: names.vaultPath, apiVersion: null });
      assert.equal(reply.status, 400);
      assert.equal(codeOf(reply), 'MissingApiVersionParameter');
      assert.match(
        reply.json().error.message,
        /^The api-version query parameter \(\?api-version=\) is required for all requests\./,
      );
      assert.equal(reply.header('x-ms-failure-cause'), 'gateway');
    },
  },
  ...['latest', '2025', '2025-13-01', '2025-02-32', '2025-02-01-', '2025-02-01-pre view'].map(
    (apiVersion) => ({
      says: `refuses the api-version ${apiVersion}`,
      evidence: specified('Azure Resource Manager, common errors'),
      async run({ names, send }: Parameters<Behaviour['run']>[0]) {
        const reply = await send({
          path: names.vaultPath,
          apiVersion: encodeURIComponent(apiVersion),
        });
        assert.equal(reply.status, 400);
        assert.equal(codeOf(reply), 'InvalidApiVersionParameter');
      },
    }),
  ),
  {
    says: 'takes any well-formed api-version, preview ones and ones to come',
    evidence: ours('clients send eight and more different ones in one restore'),
    async run({ names, get }) {
      for (const version of ['2016-06-01', '2019-05-13-preview', '2023-01-15', '2031-12-31'])
        assert.equal((await get(names.vaultPath, version)).status, 200, version);
    },
  },
  {
    says: 'asks for a token with 401 and WWW-Authenticate where there is none',
    evidence: reported('issue threads that quote ARM'),
    async run({ names, send }) {
      const reply = await send({ path: names.vaultPath, token: null });
      assert.equal(reply.status, 401);
      assert.equal(codeOf(reply), 'AuthenticationFailed');
      assert.equal(
        reply.header('www-authenticate'),
        'Bearer authorization_uri="https://login.windows.net/7e5707e1-0000-4000-8000-000000000001", error="invalid_token", error_description="The authentication failed because of missing \'Authorization\' header."',
      );
    },
  },
  {
    says: 'refuses another scheme than Bearer, and Bearer without a token',
    evidence: inferred('the code is public, its wording for this case is not'),
    async run({ names, send }) {
      for (const authorization of ['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer  ']) {
        const path = names.vaultPath;
        const reply = await send({ path, token: null, headers: { authorization } });
        assert.equal(reply.status, 401);
        assert.equal(codeOf(reply), 'InvalidAuthenticationToken');
      }
    },
  },
  {
    says: 'says first what is wrong with the api-version, then with the token',
    evidence: inferred('the order of checks in the gateway'),
    async run({ names, send }) {
      const reply = await send({ path: names.vaultPath, apiVersion: null, token: null });
      assert.equal(codeOf(reply), 'MissingApiVersionParameter');
    },
  },
  {
    says: 'refuses a subscription id that is no GUID',
    evidence: inferred('the wording is from memory of the service'),
    async run({ send }) {
      const path = '/subscriptions/mine/providers/Microsoft.RecoveryServices/vaults';
      const reply = await send({ path });
      assert.equal(reply.status, 400);
      assert.equal(codeOf(reply), 'InvalidSubscriptionId');
    },
  },
  {
    says: 'makes a world of its own for a subscription id it has never seen',
    evidence: ours('parallel tests keep apart by their subscription id'),
    async run({ names, get, restore, advance }) {
      assert.equal((await restore()).status, 202);
      const elsewhere = names.vaultPath.replace(
        names.subscription,
        '11111111-1111-4111-8111-111111111111',
      );
      assert.equal((await get(elsewhere)).status, 200);
      advance('2s');
      assert.equal((await get(`${names.vaultPath}/backupJobs`)).json().value.length, 1);
      assert.deepEqual((await get(`${elsewhere}/backupJobs`)).json().value, []);
    },
  },
  {
    says: 'answers 404 for other subscriptions where it may make no worlds',
    evidence: specified('SubscriptionNotFound, Azure Resource Manager, common errors'),
    setting: { autoWorlds: false },
    async run({ names, get }) {
      const other = '11111111-1111-4111-8111-111111111111';
      const reply = await get(names.vaultPath.replace(names.subscription, other));
      assert.equal(reply.status, 404);
      assert.equal(codeOf(reply), 'SubscriptionNotFound');
      assert.equal((await get(names.vaultPath)).status, 200);
    },
  },
  {
    says: 'asks for no token where that was switched off',
    evidence: ours('--auth off'),
    setting: { auth: 'off' },
    async run({ names, send }) {
      assert.equal((await send({ path: names.vaultPath, token: null })).status, 200);
    },
  },
  {
    says: 'misses the resource group first, then the vault',
    evidence: recorded('az CLI recordings of 2022 and 2025'),
    async run({ names, get }) {
      const group = await get(names.vaultPath.replace('testVaultRG', 'nowhere'));
      assert.equal(group.status, 404);
      assert.equal(codeOf(group), 'ResourceGroupNotFound');
      assert.equal(group.json().error.message, "Resource group 'nowhere' could not be found.");
      const vault = await get(names.vaultPath.replace(/testVault$/, 'nothing'));
      assert.equal(vault.status, 404);
      assert.equal(codeOf(vault), 'ResourceNotFound');
      assert.equal(
        vault.json().error.message,
        "The Resource 'Microsoft.RecoveryServices/vaults/nothing' under resource group 'testVaultRG' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
      );
    },
  },
  {
    says: 'answers 404 for an item that the vault does not protect, in the envelope of the era',
    evidence: reported('issue threads of 2021 (with nulls) and 2023 (without)'),
    async run({ names, get }) {
      const path = `${names.itemPath.replaceAll('testVM', 'otherVM')}/recoveryPoints`;
      const [old, now] = [await get(path, '2021-12-01'), await get(path)];
      for (const reply of [old, now]) {
        assert.equal(reply.status, 404);
        assert.equal(codeOf(reply), 'BMSUserErrorDataSourceObjectNotFound');
      }
      assert.deepEqual(Object.keys(old.json().error), [
        'code',
        'message',
        'target',
        'details',
        'innerError',
      ]);
      assert.deepEqual(Object.keys(now.json().error), ['code', 'message']);
    },
  },
  {
    says: 'refuses a container whose name is not in the form',
    evidence: reported('the code in public code; its text in issue threads'),
    async run({ names, get }) {
      const path = names.itemPath.replace('IaasVMContainer;iaasvmcontainerv2;testRG;', '');
      const reply = await get(`${path}/recoveryPoints`);
      assert.equal(reply.status, 400);
      assert.equal(codeOf(reply), 'BMSUserErrorContainerNameIncorrectFormat');
    },
  },
  {
    says: 'answers 501 by name for what the real one offers and it has not',
    evidence: ours('an unsupported operation is answered, by name'),
    async run({ names, send }) {
      const path = `/subscriptions/${names.subscription}/tagNames`;
      const reply = await send({ path, offContract: true });
      assert.equal(reply.status, 501);
      assert.equal(codeOf(reply), 'NotImplemented');
      assert.ok(reply.json().error.message.includes(`'GET ${path}'`));
    },
  },
  {
    says: 'answers 405 to a wrong method, and 404 to a type that does not exist',
    evidence: inferred('no recording sends either'),
    async run({ names, send }) {
      const method = await send({ method: 'PATCH', path: names.itemPath, offContract: true });
      assert.equal(method.status, 405);
      const type = await send({ path: `${names.vaultPath}/backupDreams`, offContract: true });
      assert.equal(type.status, 404);
      assert.equal(codeOf(type), 'InvalidResourceType');
      const namespace = await send({
        path: `/subscriptions/${names.subscription}/providers/Microsoft.Dreams/all`,
        offContract: true,
      });
      assert.equal(namespace.status, 404);
      assert.equal(codeOf(namespace), 'InvalidResourceNamespace');
    },
  },
] satisfies Behaviour[];
