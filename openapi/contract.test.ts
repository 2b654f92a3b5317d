import { describe, expect, test } from 'vitest';
import { loadContract, type Exchange } from './contract.ts';

const contract = loadContract();

const guid = '781a0f18-e250-4d73-b059-5e9ffed4069e';
const vault =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/testVaultRG/providers/Microsoft.RecoveryServices/vaults/testVault';
const item = `${vault}/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testVM/protectedItems/VM;iaasvmcontainerv2;testRG;testVM`;
const version = 'api-version=2024-04-01';

const always = {
  'x-ms-request-id': guid,
  'x-ms-correlation-request-id': guid,
  'x-ms-routing-request-id': `WESTUS:20240422T111332Z:${guid}`,
  'Cache-Control': 'no-cache',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

const accepted: Exchange = {
  method: 'POST',
  path: `${item}/recoveryPoints/20982486783671/restore?${version}`,
  status: 202,
  headers: {
    ...always,
    'Azure-AsyncOperation': `https://127.0.0.1:7443${item}/operationsStatus/${guid}?${version}`,
    Location: `https://127.0.0.1:7443${item}/operationResults/${guid}?${version}`,
    'Retry-After': '60',
  },
  body: '',
};

const succeeded = {
  id: guid,
  name: guid,
  status: 'Succeeded',
  startTime: '2024-04-22T11:12:31.3093988Z',
  endTime: '2024-04-22T11:12:31.3093988Z',
  properties: { objectType: 'OperationStatusJobExtendedInfo', jobId: guid },
};

const status = (body: unknown): Exchange => ({
  method: 'GET',
  path: `${item}/operationsStatus/${guid}?${version}`,
  status: 200,
  headers: { ...always, 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

const withHeaders = (exchange: Exchange, headers: Exchange['headers']): Exchange => ({
  ...exchange,
  headers: { ...exchange.headers, ...headers },
});

describe('an exchange that keeps the contract', () => {
  test('has no violation', () => {
    expect(contract.check(accepted)).toEqual([]);
    expect(contract.check(status(succeeded))).toEqual([]);
  });

  test('may leave Retry-After out', () => {
    expect(contract.check(withHeaders(accepted, { 'Retry-After': undefined }))).toEqual([]);
  });

  test('may write header names in any case, and values as a list', () => {
    const headers = Object.entries(accepted.headers).map(
      ([name, value]) => [name.toLowerCase(), [String(value)]] as const,
    );
    expect(contract.check({ ...accepted, headers: Object.fromEntries(headers) })).toEqual([]);
  });

  test('in progress has an end in the year 1', () => {
    const { properties: _none, ...rest } = succeeded;
    const body = { ...rest, status: 'InProgress', endTime: '0001-01-01T00:00:00' };
    expect(contract.check(status(body))).toEqual([]);
  });

  test('may be an error that only the default describes', () => {
    const throttled = status({ error: { code: 'TooManyRequests', message: 'Too many.' } });
    expect(contract.check({ ...throttled, status: 429 })).toEqual([]);
  });
});

describe('a path', () => {
  test.each([
    ['in another case', item.toUpperCase()],
    ['with escaped semicolons', item.replaceAll(';', '%3B')],
    ['with a trailing slash', item, '/'],
    ['with an empty segment', item.replace('/vaults/', '/vaults//')],
    ['with a doubled prefix', `/subscriptions/${item}`],
    ['with scheme and host', `https://management.azure.com${item}`],
  ])('%s is found', (_how, path, end = '') => {
    expect(contract.find('get', `${path}/recoveryPoints${end}?${version}`)).toBe(
      'RecoveryPoints_List',
    );
  });

  test('prefers the literal segment to the parameter', () => {
    expect(contract.find('GET', `${vault}/backupJobs/operationResults/${guid}`)).toBe(
      'ExportJobsOperationResults_Get',
    );
  });

  test('that no operation has is a violation', () => {
    const [fault] = contract.check({ ...accepted, path: `${item}/recoverypoint` });
    expect(fault).toMatch(/^No operation of the contract matches POST /);
  });
});

describe('a violation', () => {
  const seeded: [string, Exchange, string][] = [
    [
      'is a missing header',
      withHeaders(accepted, { 'Azure-AsyncOperation': undefined }),
      'Restores_Trigger 202: the header Azure-AsyncOperation is missing.',
    ],
    [
      'is a header without the id of the request',
      withHeaders(accepted, { 'x-ms-request-id': 'one' }),
      'Restores_Trigger 202: the header x-ms-request-id is "one", which must match pattern',
    ],
    [
      'is a relative Location',
      withHeaders(accepted, { Location: `${item}/operationResults/${guid}?${version}` }),
      'Restores_Trigger 202: the header Location is',
    ],
    [
      'is a Location with a doubled prefix',
      withHeaders(accepted, {
        Location: `https://a/subscriptions/${item}/operationResults/${guid}?${version}`,
      }),
      'Restores_Trigger 202: the header Location is',
    ],
    [
      'is a Retry-After that is no whole number',
      withHeaders(accepted, { 'Retry-After': '0.2' }),
      'Restores_Trigger 202: the header Retry-After is "0.2", which must be integer.',
    ],
    [
      'is a Retry-After of zero',
      withHeaders(accepted, { 'Retry-After': '0' }),
      'Restores_Trigger 202: the header Retry-After is "0", which must be >= 1.',
    ],
    [
      'is a 202 with a body',
      { ...accepted, body: '{}' },
      'Restores_Trigger 202: it has a body of 2 characters, and none is allowed.',
    ],
    [
      'is an undocumented success',
      { ...accepted, status: 200 },
      'Restores_Trigger does not document status 200;',
    ],
    [
      'is an unexpected operation',
      { ...accepted, operationId: 'Backups_Trigger' },
      'POST /subscriptions/',
    ],
    [
      'is a renamed field',
      status({
        ...succeeded,
        properties: { ...succeeded.properties, jobId: undefined, job: guid },
      }),
      'ProtectedItemOperationStatuses_Get 200: the body at /properties lacks the field "jobId".',
    ],
    [
      'is an added field',
      status({ ...succeeded, percentComplete: 100 }),
      'ProtectedItemOperationStatuses_Get 200: the body at / has the undocumented field "percentComplete".',
    ],
    [
      'is an unknown state',
      status({ ...succeeded, status: 'Completed' }),
      'ProtectedItemOperationStatuses_Get 200: the body at /status must be one of',
    ],
    [
      'is a body that is no JSON',
      { ...status({}), body: '<html>' },
      'ProtectedItemOperationStatuses_Get 200: the body is not JSON.',
    ],
    [
      'is a missing body',
      { ...status({}), body: '' },
      'ProtectedItemOperationStatuses_Get 200: the body is missing.',
    ],
    [
      'is another content type',
      withHeaders(status(succeeded), { 'Content-Type': 'text/plain' }),
      'ProtectedItemOperationStatuses_Get 200: the content type is text/plain,',
    ],
    [
      'is an error without the envelope',
      { ...status({ code: 'NotFound', message: 'Gone.' }), status: 404 },
      'ProtectedItemOperationStatuses_Get 404: the body at / lacks the field "error".',
    ],
    [
      'is a 401 without a challenge',
      { ...status({ error: { code: 'AuthenticationFailed', message: 'No.' } }), status: 401 },
      'ProtectedItemOperationStatuses_Get 401: the header WWW-Authenticate is missing.',
    ],
  ];

  test.each(seeded)('%s', (_what, exchange, fault) => {
    expect(contract.check(exchange)).toContainEqual(expect.stringContaining(fault));
  });
});
