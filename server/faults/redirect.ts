import * as z from 'zod';
import { bareAnswer, withHeader } from './answers.ts';
import { faultKind } from './fault-kind.ts';
import { headerValue } from './fields.ts';
import { fillIn, unknownBlank } from './fill-in.ts';

/** Sends the client elsewhere; without a location, to the same address again. */
export const redirect = faultKind({
  kind: 'redirect',
  fields: {
    status: z.literal([307, 308, 302]).exactOptional().describe('Default 307'),
    location: headerValue.min(1).exactOptional().describe('Default: the same address again'),
  },
  check({ location }) {
    const blank = unknownBlank(location ?? '');
    return blank === undefined ? undefined : `nothing can be filled in for {{${blank}}}`;
  },
  phases: ['before', 'after'],
  ends: true,
  says: ({ status = 307, location = 'the same address' }) =>
    `answer ${status}, see ${location}, to`,
  apply({ status = 307, location }, scene) {
    const answer = bareAnswer(scene.exchange, status);
    const target = fillIn(location ?? '{{request.url}}', scene);
    return { answer: { ...answer, headers: withHeader(answer.headers, 'Location', target) } };
  },
});
