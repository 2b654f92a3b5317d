import type { Flaw, Mishear, Spoil } from './subjects.ts';

/**
 * Services that are wrong in one thing each. The contract is only worth what it catches: a mutant
 * that no behaviour notices is a missing behaviour.
 */
export interface Mutant extends Flaw {
  /** What is wrong with it. */
  readonly is: string;
  /** The page of the contract that notices. */
  readonly on: string;
}

const isNamed =
  (name: string) =>
  ([other]: readonly [string, string]): boolean =>
    other.toLowerCase() === name;

const without =
  (...names: readonly string[]): Spoil =>
  (answer) => ({
    ...answer,
    headers: answer.headers.filter((header) => !names.some((name) => isNamed(name)(header))),
  });

const withText =
  (pattern: RegExp | string, text: string): Spoil =>
  (answer) => ({ ...answer, text: answer.text.replaceAll(pattern, text) });

const withStatus =
  (from: number, to: number): Spoil =>
  (answer) =>
    answer.status === from ? { ...answer, status: to } : answer;

const withHeader =
  (name: string, edit: (value: string) => string): Spoil =>
  (answer) => ({
    ...answer,
    headers: answer.headers.map((header) =>
      isNamed(name)(header) ? [header[0], edit(header[1])] : header,
    ),
  });

/** Changes the bodies of lists. */
const withList =
  (edit: (value: unknown[]) => unknown[]): Spoil =>
  (answer) => {
    if (!answer.text.startsWith('{"value":')) return answer;
    const list = JSON.parse(answer.text) as { value: unknown[] };
    return { ...answer, text: JSON.stringify({ ...list, value: edit(list.value) }) };
  };

/** Leaves a parameter out of every query, with whichever of its spellings it was sent. */
const deafTo =
  (name: RegExp): Mishear =>
  (request) => {
    const [path = '', query = ''] = request.path.split('?');
    const heard = query.split('&').filter((pair) => !name.test(pair));
    return { ...request, path: `${path}?${heard.join('&')}` };
  };

const onPath =
  (pattern: RegExp, text: string): Mishear =>
  (request) => ({ ...request, path: request.path.replace(pattern, text) });

const vaultOf = (path: string): string => path.slice(0, path.indexOf('/backupFabrics/'));

/** Wrong in what they say. */
const MISSPEAKING: readonly Mutant[] = [
  {
    is: 'leaves out Azure-AsyncOperation',
    on: 'the gateway',
    spoil: without('azure-asyncoperation'),
  },
  { is: 'leaves out Location', on: 'the gateway', spoil: without('location') },
  { is: 'leaves out Retry-After', on: 'the restore trigger', spoil: without('retry-after') },
  { is: 'leaves out WWW-Authenticate', on: 'the gateway', spoil: without('www-authenticate') },
  {
    is: 'leaves out the rate-limit figures',
    on: 'ARM’s manners',
    spoil: without(
      'x-ms-ratelimit-remaining-subscription-reads',
      'x-ms-ratelimit-remaining-subscription-resource-requests',
    ),
  },
  {
    is: 'asks for a fraction of a second',
    on: 'the gateway',
    spoil: withHeader('retry-after', () => '0.5'),
  },
  {
    is: 'makes relative addresses',
    on: 'the gateway',
    spoil: withHeader('location', (url) => new URL(url).pathname),
  },
  {
    is: 'forgets the api-version in addresses',
    on: 'the gateway',
    spoil: withHeader('azure-asyncoperation', (url) => url.split('?')[0] ?? ''),
  },
  {
    is: 'encodes ; in addresses',
    on: 'spelling of paths',
    spoil: withHeader('location', (url) => url.replaceAll(';', '%3B')),
  },
  { is: 'renames jobId', on: 'the restore trigger', spoil: withText('"jobId"', '"jobID"') },
  {
    is: 'trims the blank of "Recovery point time "',
    on: 'the job of a disk restore',
    spoil: withText('"Recovery point time "', '"Recovery point time"'),
  },
  { is: 'answers 200 for 202', on: 'the gateway', spoil: withStatus(202, 200) },
  { is: 'answers 200 for 204', on: 'the result of an operation', spoil: withStatus(204, 200) },
  { is: 'answers 400 for 409', on: 'a repeated restore', spoil: withStatus(409, 400) },
  { is: 'answers 404 for 501', on: 'the gateway', spoil: withStatus(501, 404) },
  {
    is: 'puts a body on a 202',
    on: 'the gateway',
    spoil: (answer) => (answer.status === 202 ? { ...answer, text: '{}' } : answer),
  },
  {
    is: 'adds a field to bodies',
    on: 'the gateway',
    spoil: withText('"status":', '"state":"x","status":'),
  },
  {
    is: 'says Cancelled of operations that succeeded',
    on: 'vaults and protected items',
    spoil: withText('"Succeeded"', '"Cancelled"'),
  },
  {
    is: 'puts a zone on the year 1',
    on: 'the status of an operation',
    spoil: withText('0001-01-01T00:00:00', '0001-01-01T00:00:00Z'),
  },
  {
    is: 'writes durations by the clock',
    on: 'the gateway',
    spoil: withText(/"PT(\d+)S"/g, '"00:00:$1"'),
  },
  {
    is: 'writes whole figures without .0',
    on: 'the job of a disk restore',
    spoil: withText(/"progressPercentage":(\d+)\.0/g, '"progressPercentage":$1'),
  },
  {
    is: 'turns lists round',
    on: 'spelling of paths',
    spoil: withList((value) => value.toReversed()),
  },
  {
    is: 'loses the last of each list',
    on: 'the gateway',
    spoil: withList((value) => value.slice(0, -1)),
  },
  {
    is: 'says null where there is no next page',
    on: 'the gateway',
    spoil: withText(/\}\]\}$/g, '}],"nextLink":null}'),
  },
  {
    is: 'writes tiers as words at every version',
    on: 'recovery points',
    spoil: withText('{"type":1,"status":1}', '{"type":"InstantRP","status":"Valid"}'),
  },
  {
    is: 'writes isInstantIlrSessionActive as the schema does',
    on: 'spelling of paths',
    spoil: withText('isInstantIlrSessionActive', 'isInstantILRSessionActive'),
  },
  {
    is: 'calls a refusal by another code',
    on: 'the filter of recovery points',
    spoil: withText('BMSUserErrorInvalidInput', 'InvalidInput'),
  },
  {
    is: 'lists a backup’s point in the vault before it is there',
    on: 'a backup on demand',
    spoil: withText(
      '[{"type":"InstantRP","status":"Valid"}]',
      '[{"type":"InstantRP","status":"Valid"},{"type":"HardenedRP","status":"Valid"}]',
    ),
  },
  {
    is: 'keeps to itself how much it backed up',
    on: 'a backup on demand',
    spoil: withText(/,"Backup Size":"\d+ MB"/g, ''),
  },
  {
    is: 'calls every job a restore',
    on: 'a backup on demand',
    spoil: withText(/"operation":"\w+"/g, '"operation":"Restore"'),
  },
  {
    is: 'names no policy in jobs',
    on: 'a change of protection',
    spoil: withText(/,"Policy Name":"\w*"/g, ''),
  },
  {
    is: 'loses count of what it deletes',
    on: 'the deletion of an item',
    spoil: withText(/Points":"\d+"/g, 'Points":"1"'),
  },
  {
    is: 'offers to cancel every job',
    on: 'a change of protection',
    spoil: withText(
      '"jobType":"AzureIaaSVMJob","containerName"',
      '"jobType":"AzureIaaSVMJob","actionsInfo":["Cancellable"],"containerName"',
    ),
  },
  {
    is: 'calls an item protected whose backups have stopped',
    on: 'a change of protection',
    spoil: withText('"ProtectionStopped"', '"Protected"'),
  },
  {
    is: 'keeps the password out of the name of a script',
    on: 'the recovery of files',
    spoil: withText(/(_[\da-f]{32})[\da-f]{28}"/g, '$1"'),
  },
  {
    is: 'names a job where none is made',
    on: 'the recovery of files',
    spoil: withText(
      /"properties":\{"objectType":"OperationStatusProvisionILRExtendedInfo".*$/g,
      '"properties":{"objectType":"OperationStatusJobExtendedInfo","jobId":"00000000-0000-4000-8000-000000000000"}}',
    ),
  },
  {
    is: 'finds nothing wrong with any restore',
    on: 'a check ahead of a restore',
    spoil: withText(/"validationResults":\[.+\]/g, '"validationResults":[]'),
  },
  {
    is: 'calls a restore in the secondary region any restore',
    on: 'a restore in the secondary region',
    spoil: withText('"CrossRegionRestore"', '"Restore"'),
  },
  {
    is: 'says that every disk is attached',
    on: 'what stands beside the vaults',
    spoil: withText('"Unattached"', '"Attached"'),
  },
  {
    is: 'has the machine of a restore before its job has ended',
    on: 'what stands beside the vaults',
    spoil: (answer, before) =>
      answer.status === 404 ? (before.findLast(({ status }) => status < 300) ?? answer) : answer,
  },
  {
    is: 'lists items by names that it does not know itself',
    on: 'lists of items and containers',
    spoil: withText('VM;iaasvmcontainerv2;testrg;testvm"', 'VM;iaasvmcontainerv2;testrg;testvm2"'),
  },
  {
    is: 'says that a vault has keys of its own',
    on: 'the settings of a vault',
    spoil: withText('MicrosoftManaged', 'CustomerManaged'),
  },
  {
    is: 'answers nothing of the client’s request id',
    on: 'ARM’s manners',
    spoil: without('x-ms-client-request-id'),
  },
  {
    is: 'calls an item protected that has no point yet',
    on: 'the protection of a machine that has none',
    spoil: withText('"IRPending"', '"Protected"'),
  },
  {
    is: 'dates the last backup of an item that has none as what has not come',
    on: 'the protection of a machine that has none',
    spoil: withText('2001-01-01T00:00:00Z', '0001-01-01T00:00:00'),
  },
  {
    is: 'finds no conflict with another vault',
    on: 'the protection of a machine that has none',
    spoil: withStatus(409, 400),
  },
  {
    is: 'refuses every restore by one code',
    on: 'refused restores',
    spoil: withText(/"code":"\w+"/g, '"code":"BMSUserErrorInvalidInput"'),
  },
  {
    is: 'tells of what is wrong as if it were another thing',
    on: 'two things wrong with one restore',
    spoil: withText(/"code":"BMS\w+"/g, '"code":"BMSUserErrorObjectLocked"'),
  },
  {
    is: 'calls a group as it is written',
    on: 'the jobs of other restores',
    spoil: withText('"Target resource group":"testrg"', '"Target resource group":"testRG"'),
  },
  {
    is: 'lists jobs with the oldest first',
    on: 'the list of jobs',
    spoil: withList((value) => value.toReversed()),
  },
  {
    is: 'has cancelled a job as soon as it is asked to',
    on: 'the cancel of a job',
    spoil: withText('"Cancelling"', '"Cancelled"'),
  },
  {
    is: 'signs no address',
    on: 'what the years have changed',
    spoil: withHeader('location', (url) => url.replace(/&t=.*$/, '')),
  },
];

/** Wrong in what they remember, allow or look at. */
const FORGETFUL: readonly Mutant[] = [
  {
    is: 'makes no world for unseen subscriptions',
    on: 'the gateway',
    settle: (asked) => ({ ...asked, autoWorlds: false }),
  },
  {
    is: 'keeps every subscription in one world',
    on: 'the gateway',
    mishear: onPath(
      /^\/subscriptions\/[1-9a-f][0-9a-f-]{35}/,
      '/subscriptions/00000000-0000-0000-0000-000000000000',
    ),
  },
  {
    is: 'forgets the second name of an item when it restores',
    on: 'a repeated restore',
    mishear: onPath(/\/protectedItems\/VM;testRG;(.*\/restore\?)/, '/protectedItems/VM;nowhere;$1'),
  },
  {
    is: 'accepts every restore',
    on: 'a repeated restore',
    spoil: (answer, before) =>
      answer.status === 409 ? (before.findLast(({ status }) => status === 202) ?? answer) : answer,
  },
  {
    is: 'answers every request like the first of its world',
    on: 'the gateway',
    spoil: (answer, before) => before[0] ?? answer,
  },
  {
    is: 'gives the same operation to every restore',
    on: 'the restore trigger',
    spoil: (answer, before) =>
      answer.status === 202 ? (before.find(({ status }) => status === 202) ?? answer) : answer,
  },
  {
    is: 'goes on to list a machine as one to be protected',
    on: 'the protection of a machine that has none',
    spoil: (answer, before) =>
      answer.text === '{"value":[]}'
        ? (before.find(({ text }) => text.includes('protectableItemType')) ?? answer)
        : answer,
  },
  {
    is: 'takes no notice of the account that a restore names',
    on: 'refused restores',
    mishear: (request) =>
      request.path.includes('/restore?')
        ? { ...request, body: request.body?.replace(/"storageAccountId":[^,]+,/, '') }
        : request,
  },
  {
    is: 'takes no notice of the zones that a restore names',
    on: 'the rules of restores',
    mishear: (request) => ({
      ...request,
      body: request.body?.replace(/"zones":\[[^\]]*\]/, '"zones":null'),
    }),
  },
  {
    is: 'takes no notice of what jobs are to be listed',
    on: 'the list of jobs',
    mishear: deafTo(/^(\$|%24)filter=/i),
  },
  {
    is: 'lets a job be cancelled twice',
    on: 'the cancel of a job',
    spoil: (answer, before) =>
      answer.status === 400 ? (before.findLast(({ status }) => status === 202) ?? answer) : answer,
  },
  {
    is: 'gives pages of a hundred and loses the rest',
    on: 'pages of recovery points',
    spoil: withList((value) => value.slice(0, 100)),
  },
  {
    is: 'takes no notice of $filter',
    on: 'the filter of recovery points',
    mishear: deafTo(/^(\$|%24)filter=/i),
  },
  {
    is: 'takes no notice of a cancel',
    on: 'a backup on demand',
    mishear: (request) =>
      request.path.includes('/cancel?') ? { ...request, method: 'GET' } : request,
  },
  {
    is: 'takes a stop of backups for another policy',
    on: 'a change of protection',
    mishear: (request) =>
      request.method === 'PUT' && request.body?.includes('ProtectionStopped')
        ? {
            ...request,
            body: request.body
              .replace(
                '"policyId":""',
                `"policyId":"${vaultOf(request.path)}/backupPolicies/Other"`,
              )
              .replace('ProtectionStopped', 'Protected'),
          }
        : request,
  },
  {
    is: 'gives a deletion addresses below the item that is going',
    on: 'the result of an operation',
    spoil: withHeader('azure-asyncoperation', (url) =>
      url.replace(
        '/backupOperations/',
        '/backupFabrics/Azure/protectionContainers/c/protectedItems/i/operationsStatus/',
      ),
    ),
  },
  {
    is: 'restores what it is to check',
    on: 'a check ahead of a restore',
    mishear(request) {
      const [, id, restoreRequest] =
        /^\{"id":"([^"]+)",.*"restoreRequest":(\{.*\})\}\}$/.exec(request.body ?? '') ?? [];
      return id !== undefined && request.path.includes('/backupTriggerValidateOperation?')
        ? {
            ...request,
            path: `${id}/restore?${request.path.split('?')[1] ?? ''}`,
            body: `{"properties":${restoreRequest ?? ''}}`,
          }
        : request;
    },
  },
  {
    is: 'has every point in the secondary region at once',
    on: 'a restore in the secondary region',
    mishear: onPath(/(\/recoveryPoints\?.*)api-version=2021-11-15/, '$1api-version=2024-04-01'),
  },
  {
    is: 'deletes for good what it is asked to delete',
    on: 'the deletion of an item',
    spoil: withText(
      /,"deferredDeleteTimeInUTC":"[^"]+","isScheduledForDeferredDelete":true,"deferredDeleteTimeRemaining":"[^"]+"/g,
      '',
    ),
  },
  {
    is: 'calls an undelete a stop of backups',
    on: 'the deletion of an item',
    spoil: withText('"Undelete"', '"DisableBackup"'),
  },
  {
    is: 'mounts for ever',
    on: 'the recovery of files',
    spoil: (answer, before) =>
      before.some(({ text }) => text.includes('"isInstantIlrSessionActive":true'))
        ? withText('SessionActive":false', 'SessionActive":true')(answer, before)
        : answer,
  },
  {
    is: 'deletes nothing',
    on: 'the deletion of an item',
    mishear: (request) => (request.method === 'DELETE' ? { ...request, method: 'GET' } : request),
  },
  {
    is: 'lists backups among restores',
    on: 'a backup on demand',
    mishear: (request) => ({
      ...request,
      path: request.path.replace(/operation%20eq%20'\w+'/, "operation%20eq%20''"),
    }),
  },
  {
    is: 'forgets the policies that it is given',
    on: 'the policies of a vault',
    mishear: (request) =>
      request.method === 'GET'
        ? { ...request, path: request.path.replace(/backupPolicies\/W\w+/i, 'backupPolicies/None') }
        : request,
  },
  {
    is: 'protects every machine it is asked about',
    on: 'the search for machines',
    spoil: withText('"NotProtected"', '"Protected"'),
  },
  {
    is: 'lists every container, whatever its friendly name',
    on: 'lists of items and containers',
    mishear: (request) => ({
      ...request,
      path: request.path.replace(/friendlyName%20eq%20'\w+'/, "friendlyName%20eq%20''"),
    }),
  },
  { is: 'lets everybody in', on: 'the gateway', settle: (asked) => ({ ...asked, auth: 'off' }) },
];

/** Wrong in what time does to them. A tick is 100 ns. */
const ILL_TIMED: readonly Mutant[] = [
  {
    is: 'ends everything at once',
    on: 'a repeated restore',
    settle: (asked) => ({ pace: 'instant', ...asked }),
  },
  {
    is: 'never ends anything',
    on: 'the gateway',
    misread(clock) {
      const start = clock.now();
      return { now: () => start };
    },
  },
  {
    is: 'lives twice as fast',
    on: 'recovery points',
    misread(clock) {
      const start = clock.now();
      return { now: () => 2 * clock.now() - start };
    },
  },
  {
    is: 'lives an hour ahead',
    on: 'the status of an operation',
    misread: (clock) => ({ now: () => clock.now() + 36_000_000_000 }),
  },
  {
    is: 'loses everything finer than a second',
    on: 'the status of an operation',
    misread: (clock) => ({ now: () => Math.floor(clock.now() / 10_000_000) * 10_000_000 }),
  },
  {
    is: 'asks for a wait though its clock is held',
    on: 'the restore trigger',
    settle: (asked) => (asked.speed === 0 ? { ...asked, speed: 1 } : asked),
  },
];

export const MUTANTS: readonly Mutant[] = [...MISSPEAKING, ...FORGETFUL, ...ILL_TIMED];
