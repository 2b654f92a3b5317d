import * as z from 'zod';
import { bareAnswer, withBody, withHeader } from './answers.ts';
import { faultKind, type Scene } from './fault-kind.ts';
import { headerName, headerValue, httpStatus } from './fields.ts';
import { fillIn, fillInAll, unknownBlank } from './fill-in.ts';

/** Answers what it is told: in place of the work, or over what the work has answered. */
export const answer = faultKind({
  kind: 'answer',
  fields: {
    status: httpStatus.exactOptional().describe('Default: 200, or the work’s own'),
    headers: z
      .record(headerName, headerValue)
      .exactOptional()
      .describe('Set over those that there are'),
    body: z.json().exactOptional().describe('A text is sent as it is, any other value as JSON'),
  },
  check(fault) {
    const blank = unknownBlank(fault);
    return blank === undefined ? undefined : `nothing can be filled in for {{${blank}}}`;
  },
  phases: ['before', 'after'],
  ends: true,
  says({ status, body }) {
    const what = body === undefined ? '' : ' with a body of its own';
    return `answer ${status ?? 'as it is told'}${what} to`;
  },
  apply({ status, headers = {}, body }, scene) {
    const before = scene.answer ?? bareAnswer(scene.exchange, 200);
    const given = { ...before, status: status ?? before.status };
    const said = body === undefined ? given : withBody(given, ...written(body, scene));
    const dressed = Object.entries(headers).reduce(
      (all, [name, value]) => withHeader(all, name, fillIn(value, scene)),
      said.headers,
    );
    return { answer: { ...said, headers: dressed } };
  },
});

function written(body: unknown, scene: Scene): [body: string, type: string] {
  const filled = fillInAll(body, scene);
  return typeof filled === 'string'
    ? [filled, 'text/plain; charset=utf-8']
    : [JSON.stringify(filled), 'application/json; charset=utf-8'];
}
