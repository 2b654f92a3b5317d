import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Behaviour, inferred } from '../service/behaviour.ts';
import { Unanswered } from './asker.ts';
import { firstOf } from './exchanges.ts';
import { handedWorlds } from './handed-worlds.ts';
import { type Rehearsals, rehearsals } from './rehearsal.ts';

const STRANGER = {
  subscription: '11111111-1111-4111-8111-111111111111',
  resourceGroup: 'rg',
  vault: 'vault',
  vm: 'vm',
  vmResourceGroup: 'rg',
};
const options = { secure: false, apiVersion: '2025-02-01', worlds: handedWorlds() };
const behaviour = (run: Behaviour['run']): Behaviour => ({
  says: 'does something',
  evidence: inferred('it is made up'),
  run,
});
const wrong = behaviour(() => Promise.reject(new TypeError('a slip of ours')));
const departing = behaviour(() => Promise.resolve().then(() => assert.equal(1, 2)));

describe.each([
  ['worlds that are made', undefined],
  ['a strange world', STRANGER],
])('a rehearsal in %s', (_where, stranger) => {
  let rehearsed: Rehearsals;
  beforeAll(async () => {
    rehearsed = await rehearsals({ ...options, stranger, signal: new AbortController().signal });
  });
  afterAll(() => rehearsed[Symbol.asyncDispose]());

  test('keeps over what a behaviour stumbles, and tells a slip of ours from a word of its own', async () => {
    const slip = await rehearsed.of(wrong);
    expect(slip).toMatchObject({ isOurs: true, fault: { message: 'a slip of ours' } });
    const said = await rehearsed.of(departing);
    expect(said).toMatchObject({ isOurs: false, fault: { name: 'AssertionError' } });
  });
});

test('what stumbles in a strange world, and holds in one that ships, is no slip of ours', async () => {
  const signal = new AbortController().signal;
  await using rehearsed = await rehearsals({ ...options, stranger: STRANGER, signal });
  const about = behaviour(({ names }) =>
    names.vaultPath.includes('testVault') ? Promise.resolve() : Promise.reject(new TypeError('no')),
  );
  expect(await rehearsed.of(about)).toMatchObject({ isOurs: false, fault: { message: 'no' } });
});

test('a rehearsal that cannot begin leaves no service behind', async () => {
  const listening = (): number =>
    process.getActiveResourcesInfo().filter((one) => one === 'TCPServerWrap').length;
  const before = listening();
  const beginning = rehearsals({ ...options, stranger: STRANGER, signal: AbortSignal.abort() });
  await expect(beginning).rejects.toThrow(/time is up/);
  expect(listening()).toBe(before);
});

test('what was thrown first counts, where forgetting the world fails as well', async () => {
  const fault = new Unanswered('first');
  const both = (async () => {
    await using _world = {
      [Symbol.asyncDispose]: () => Promise.reject(new Unanswered('second')),
    };
    throw fault;
  })();
  expect(firstOf(await both.catch((thrown: unknown) => thrown))).toBe(fault);
});
