import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONVERSATIONS } from './conversations.ts';
import { type Replayer, startReplayer } from './replay.ts';
import { scoreOf, sumOf } from './score.ts';

let replayer: Replayer;

beforeAll(async () => {
  replayer = await startReplayer();
});

afterAll(() => replayer[Symbol.asyncDispose]());

test.each(CONVERSATIONS)('the service answers as in $name', async (pair) => {
  const { faults, agreeing } = scoreOf(pair, await replayer.replay(pair));
  expect(faults.map(({ place, says }) => `${place} ${says}`)).toEqual([]);
  expect(sumOf(agreeing)).toBeGreaterThan(15);
});
