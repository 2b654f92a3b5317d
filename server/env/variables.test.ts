import { describe, expect, test } from 'vitest';
import { AMBIENT } from './ambient.ts';
import { FORMAT_NAMES } from './formats.ts';
import { printed } from './script.ts';
import { ALL_NAMES, type EnvFacts, type Form, foreignTo, variablesOf } from './variables.ts';

const NAMES = [
  'subscription',
  'tenant',
  'region',
  'resourceGroup',
  'vault',
  'container',
  'item',
  'vm',
  'vmResourceGroup',
  'machineId',
  'storageAccount',
  'storageAccountId',
  'targetResourceGroup',
  'targetResourceGroupId',
  'targetVm',
  'targetVmId',
  'vnet',
  'vnetId',
  'subnet',
  'subnetId',
] as const;

const world = {
  ...(Object.fromEntries(NAMES.map((name) => [name, `my-${name}`])) as Record<
    (typeof NAMES)[number],
    string
  >),
  points: ['1'],
};

const factsOf = (form: Form): EnvFacts => ({
  form,
  httpUrl: 'http://127.0.0.1:7780',
  httpsUrl: 'https://127.0.0.1:7443',
  names: ['127.0.0.1', 'localhost'],
  token: 'token',
  world,
});

const setBy = (form: Form): readonly string[] =>
  variablesOf(factsOf(form), true).map(({ name }) => name);

describe.each(['proxy', 'direct'] as const)('the %s form', (form) => {
  test.each(FORMAT_NAMES)('is taken back whole by %s', (format) => {
    const taken = printed(format, '', [], ALL_NAMES);
    for (const name of setBy(form)) expect(taken).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test('takes away what would have a client ask elsewhere, and nothing that it sets', () => {
    expect(foreignTo(form)).toEqual(expect.arrayContaining([...AMBIENT]));
    expect(foreignTo(form).filter((name) => setBy(form).includes(name))).toEqual([]);
  });

  test('keeps our own addresses from any proxy', () => {
    const said = variablesOf(factsOf(form), true);
    for (const name of ['NO_PROXY', 'no_proxy'])
      expect(said).toContainEqual({ name, value: '127.0.0.1,localhost', inFolder: false });
  });
});

test('what is taken away for clients is not taken back, since none of it was set', () => {
  expect(ALL_NAMES.filter((name) => AMBIENT.includes(name))).toEqual([]);
});
