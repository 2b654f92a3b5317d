import { bareAnswer, isBodiless, withBody, withHeader } from './answers.ts';
import { faultKind, type Scene } from './fault-kind.ts';
import { framingFault, headerName, headersOf, headerValue, httpStatus } from './fields.ts';
import { jsonValue } from './json-value.ts';
import { fillIn, fillInAll, unknownBlank } from './fill-in.ts';

/** Answers what it is told: in place of the work, or over what the work has answered. */
export const answer = faultKind({
  kind: 'answer',
  fields: {
    status: httpStatus.exactOptional(),
    headers: headersOf(headerName, headerValue).exactOptional(),
    /** A text is sent as it is, any other value as JSON. */
    body: jsonValue.exactOptional(),
  },
  check(fault) {
    const { status, headers = {}, body } = fault;
    const framing = Object.keys(headers)
      .map(framingFault)
      .find((one) => one !== undefined);
    if (framing !== undefined) return framing;
    if (status !== undefined && isBodiless(status) && body !== undefined)
      return `a ${status} has no body; leave body out, or try 200`;
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
