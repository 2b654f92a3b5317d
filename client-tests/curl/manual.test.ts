import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT, played } from '../../contracts/docs/shell.ts';
import { settled, type Step, stepsOf } from '../../contracts/docs/transcript.ts';
import { ofTheMachine } from '../shared/clients-folder.ts';

const curl = ofTheMachine('curl');

/** The recipes of those clients that `npm test` has at hand: every command runs, every output is compared. */
const RECIPES = ['curl', 'javascript'].map((name) => ({
  name,
  steps: stepsOf(readFileSync(`${PROJECT}docs/clients/${name}.md`, 'utf8')),
}));

describe.skipIf(!curl.isThere).each(RECIPES)(`the recipe of $name${curl.skipped}`, ({ steps }) => {
  let outputs: ReadonlyMap<Step, string>;
  beforeAll(async () => {
    outputs = await played(steps);
  }, 60_000);

  test.each(steps)('shows at line $line what the command answers', (step) => {
    expect(settled(outputs.get(step) ?? '')).toBe(settled(step.output));
  });
});
