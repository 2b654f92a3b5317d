import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listening } from './subjects.ts';
import type { Reply, Stage } from './stage.ts';

/**
 * The tutorial's own requests, sent as they are printed, get the tutorial's own answers: status,
 * header names and body fields. Its texts are not part of this project; they are read from where
 * RESTORITE_REFERENCE points.
 */
const folder = process.env['RESTORITE_REFERENCE'] || undefined;
const title = folder
  ? 'the tutorial’s requests, sent verbatim,'
  : 'the tutorial’s requests (skipped: RESTORITE_REFERENCE names no folder of published data)';

const read = (name: string): string => readFileSync(join(folder ?? '', 'tutorial', name), 'utf8');

interface Printed {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

/** A printed answer: a status line, headers, and a body that may break off. */
function printed(name: string): Printed {
  const [head = '', body = ''] = read(name).replaceAll('\r', '').split('\n\n');
  const [first = '', ...headers] = head.trim().split('\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: headers.map((line) => line.split(':')[0] ?? ''),
    body,
  };
}

const NAMES: Readonly<Record<string, string>> = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroupName: 'testVaultRG',
  vaultName: 'testVault',
  fabricName: 'Azure',
  containerName: 'iaasvmcontainer;iaasvmcontainerv2;testRG;testVM',
  protectedItemName: 'VM;testRG;testVM',
  recoveryPointId: '20982486783671',
};

/** A printed request line with its blanks filled in, at a version. */
function requestOf(name: string, version: string): { method: 'GET' | 'POST'; path: string } {
  const [method, url = ''] = read(name).trim().split(/\s+/);
  const filled = url.replace(/\{(\w+)\}/g, (_, blank: string) => NAMES[blank] ?? blank);
  const path = filled.replace(/^https:\/\/[^/]+/, '').replace('2016-12-01', version);
  return { method: method === 'POST' ? 'POST' : 'GET', path };
}

/** Every documented header is there; header names compare without case. */
function expectHeaders(reply: Reply, { headers }: Printed): void {
  for (const name of headers) expect([name, reply.header(name)]).not.toEqual([name, undefined]);
}

const CLIENT_ID = { 'x-ms-client-request-id': 'c48f4436-ce3f-42da-b537-12710d4d1a24' };

const triggered = (stage: Stage, version: string): Promise<Reply> =>
  stage.send({
    ...requestOf('03-restore.request.http', version),
    headers: CLIENT_ID,
    body: read('04-restore-disks.body.json'),
  });

describe.skipIf(folder === undefined).each(['2016-12-01', '2019-05-13'])(
  `${title} at %s`,
  (version) => {
    test('list the recovery points as printed, the last one being ours', () =>
      listening.perform({}, async ({ send }) => {
        const answer = printed('02-list.response.http');
        const reply = await send({
          ...requestOf('01-list.request.http', version),
          headers: CLIENT_ID,
        });
        expect(reply.status).toBe(answer.status);
        expectHeaders(reply, answer);
        // The print breaks off after two points; closed again, it is JSON.
        const points = JSON.parse(`${answer.body.replace(/,\s*\.*\s*$/, '')}]}`);
        const found = reply.json().value;
        expect(found).toHaveLength(3);
        for (const [at, point] of points.value.entries()) {
          expect(found[at].properties).toEqual(point.properties);
          expect(Object.keys(found[at].properties)).toEqual(Object.keys(point.properties));
          expect(found[at].id.toLowerCase()).toBe(point.id.toLowerCase());
          expect([found[at].name, found[at].type]).toEqual([point.name, point.type]);
        }
      }));

    test('trigger the restore with the printed 202, its addresses clean', () =>
      listening.perform({}, async (stage) => {
        const answer = printed('05-restore.response-202.http');
        const reply = await triggered(stage, version);
        expect(reply.status).toBe(answer.status);
        expectHeaders(reply, answer);
        expect(reply.text).toBe('');
        expect(reply.header('location')).not.toContain('//subscriptions');
      }));

    test('find the operation’s result under the printed address, with the printed body', () =>
      listening.perform({}, async (stage) => {
        const answer = printed('07-operation-results.response-200.http');
        await triggered(stage, version);
        stage.advance('9m');
        const request = requestOf('06-operation-results.request.http', version);
        const reply = await stage.send({ ...request, headers: CLIENT_ID });
        expect(reply.status).toBe(answer.status);
        expectHeaders(reply, answer);
        const body = JSON.parse(answer.body);
        expect(Object.keys(reply.json())).toEqual(Object.keys(body));
        const { startTime, endTime, ...constant } = body;
        expect(startTime).toBe(endTime);
        expect(reply.json()).toMatchObject(constant);
      }));

    test('are refused where the body is wrapped, and told what to send', () =>
      listening.perform({}, async (stage) => {
        const reply = await stage.send({
          ...requestOf('03-restore.request.http', version),
          body: read('08-restore-alternate-location.body.json'),
        });
        expect(reply.status).toBe(400);
        expect(reply.json().error.message).toContain('Send what is inside parameters.parameters');
      }));

    test('restore to an alternate location once the body is unwrapped', () =>
      listening.perform({}, async (stage) => {
        const body = JSON.parse(read('08-restore-alternate-location.body.json'));
        const { path, method } = requestOf('03-restore.request.http', version);
        const reply = await stage.send({
          method,
          path: path.replace('20982486783671', '348916168024334'),
          body: body.parameters.parameters,
        });
        expect(reply.status).toBe(202);
      }));
  },
);
