import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { seconds } from '../core/time.ts';
import { type Har, harOf } from './har.ts';
import { INSTANT, poll, WORLD } from './journal.samples.ts';
import { openJournals } from './journals.ts';

/** It brings no types. */
const schemas = createRequire(import.meta.url)('har-schema') as Record<string, object>;
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addMetaSchema(draft06);
formats.default(ajv);
ajv.addSchema(Object.values(schemas));

/** What keeps a document from being HAR 1.2. */
function faultsOf(har: object): string[] {
  ajv.validate('har.json', JSON.parse(JSON.stringify(har)));
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** One of each kind: a poll, a trigger with a body, what a rule did, nothing at all, a change. */
function eventful(claim?: object): Har {
  const journals = openJournals();
  journals.record(WORLD, poll({ about: { operationId: 'o', jobId: 'j' } }));
  journals.record(
    WORLD,
    poll({
      method: 'POST',
      requestHeaders: ['Content-Type', 'application/json', 'Cookie', 'a=b; c=d'],
      requestBody: '{"properties":{}}',
      status: 202,
      answerBody: null,
      answerHeaders: { Location: 'https://host/x', 'Set-Cookie': ['e=f; Path=/'] },
    }),
  );
  const marks = [{ rule: 'r1', kind: 'reset', says: 'reset the connection' }];
  const lost = { status: 202, headers: {}, body: null };
  journals.record(WORLD, poll({ sending: { answer: lost, marks, manner: { kind: 'reset' } } }));
  journals.record(WORLD, poll({ sending: { answer: null, manner: { kind: 'hang' } } }));
  journals.note(WORLD, { at: INSTANT, machineAt: INSTANT, what: 'the clock was advanced' });
  const truthOf = () => ({ job: { id: 'j', status: 'InProgress' } });
  const { entries, dropped } = journals.read(WORLD, {}, truthOf);
  return harOf(entries, { version: '1.0.0', world: WORLD, dropped, claim });
}

test('the schema refuses what is no HAR', () => {
  const { log } = eventful();
  const broken = { log: { ...log, entries: [{ ...log.entries[0], startedDateTime: 'now' }] } };
  expect(faultsOf(broken)).not.toEqual([]);
  expect(faultsOf({ log: { ...log, creator: undefined } })).not.toEqual([]);
});

test('a journal is HAR 1.2, whatever happened', () => {
  expect(faultsOf(eventful())).toEqual([]);
  expect(faultsOf(harOf([], { version: '1.0.0' }))).toEqual([]);
});

test('an exchange has its query, bodies and cookies where tools look for them', () => {
  const [poll, trigger] = eventful().log.entries;
  expect(poll?.request.queryString).toEqual([{ name: 'api-version', value: '2025-02-01' }]);
  expect(poll?.response.content).toEqual({
    size: 23,
    mimeType: 'application/json',
    text: '{"status":"InProgress"}',
  });
  expect(trigger?.request.postData).toEqual({
    mimeType: 'application/json',
    text: '{"properties":{}}',
  });
  expect(trigger?.request.cookies.map(({ name }) => name)).toEqual(['a', 'c']);
  expect(trigger?.response.cookies.map(({ name }) => name)).toEqual(['e']);
  expect(trigger?.response.redirectURL).toBe('https://host/x');
  expect(trigger?.response.statusText).toBe('Accepted');
});

test('an entry says what was so, which rules spoiled it and what the client claims', () => {
  const [poll, , lost] = eventful({ result: 'restored' }).log.entries;
  expect(poll?._restorite).toEqual({
    seq: 1,
    at: '2026-03-02T09:30:00Z',
    operation: 'ProtectedItemOperationStatuses_Get',
    truth: { job: { id: 'j', status: 'InProgress' } },
    rules: [],
    left: { how: 'whole' },
    subject: { operation: 'o', job: 'j' },
    claim: { result: 'restored' },
  });
  expect(lost?.response.status).toBe(0);
  expect(lost?._restorite).toMatchObject({
    rules: [{ rule: 'r1', kind: 'reset', says: 'reset the connection' }],
    left: { how: 'reset' },
    unsent: { status: 202 },
  });
});

test('an exchange took as long as a rule held it back, and no time otherwise', () => {
  const journals = openJournals();
  journals.record(WORLD, poll());
  const { sending } = poll();
  journals.record(WORLD, poll({ sending: { ...sending, notBefore: INSTANT + seconds(2.5) } }));
  const { entries } = harOf(journals.read(WORLD).entries, { version: '1.0.0' }).log;
  expect(entries.map(({ time, timings }) => [time, timings.wait])).toEqual([
    [0, 0],
    [2500, 2500],
  ]);
});

test('changes stand beside the exchanges', () => {
  const { _restorite, entries } = eventful().log;
  expect(entries.length).toBe(4);
  expect(_restorite).toMatchObject({ world: WORLD, dropped: 0, control: [{ seq: 5 }] });
});
