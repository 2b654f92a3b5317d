import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listOperations, type OpenApiDocument } from '../../openapi/document.ts';
import { sampleOf } from '../whole.ts';
import type { Behaviour } from './behaviour.ts';
import { CONTRACT } from './index.ts';
import { exercised } from './stage.ts';
import { inProcess, listening, type Subject } from './subjects.ts';

const HELD = { from: 'everyday', clock: { mode: 'frozen' } };

/** Where each request is given a port of its own, it takes longer: of each page a sample. */
const SUBJECTS: [Subject, (all: readonly Behaviour[]) => readonly Behaviour[]][] = [
  [listening, (all) => all],
  [inProcess, sampleOf],
];

for (const [subject, chosen] of SUBJECTS)
  describe(subject.name, () => {
    for (const [page, behaviours] of Object.entries(CONTRACT))
      describe(page, () => {
        for (const { says, order = HELD, run } of chosen(behaviours))
          test(says, () => subject.perform(order, run));
      });
  });

test('every operation of the contract has been asked for', () => {
  const file = new URL('../../openapi/control.yaml', import.meta.url);
  const document = parse(readFileSync(file, 'utf8')) as OpenApiDocument;
  const ids = listOperations(document).map(({ operationId }) => operationId);
  expect(ids.filter((id) => !exercised.has(id))).toEqual([]);
});
