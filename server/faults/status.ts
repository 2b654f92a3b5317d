import * as z from 'zod';
import { catalogueEntry, type Stage } from '../core/error-catalogue.ts';
import { milliseconds } from '../core/time.ts';
import { shown } from '../shown.ts';
import { listed } from '../words-of-zod.ts';
import { httpDate, withBody } from './answers.ts';
import { faultKind, type Scene } from './fault-kind.ts';
import { headerValue, httpStatus } from './fields.ts';
import { codeOf, envelopeOf, messageOf, statusOf } from './known-errors.ts';

/** Answers with an error, in the gateway's envelope, the backup service's, as bare text or as nothing. */
export const status = faultKind({
  kind: 'status',
  fields: {
    code: z.string().min(1).exactOptional(),
    status: httpStatus.exactOptional(),
    /** Seconds; `http-date`; `fraction`; or any text, sent as it is. */
    retryAfter: z.union([z.number().nonnegative(), headerValue]).exactOptional(),
    envelope: z.enum(['arm', 'cloud-error', 'text', 'empty']).exactOptional(),
    message: z.string().exactOptional(),
  },
  check(fault) {
    if (fault.code === undefined && fault.status === undefined)
      return 'needs a code or a status; try { "kind": "status", "code": "TooManyRequests" }';
    if (fault.code === undefined)
      return codeOf(fault.status ?? 0) === undefined
        ? `needs a code beside the status ${fault.status ?? ''}, which may mean many things`
        : undefined;
    return fault.status === undefined && statusOf(fault.code) === undefined
      ? withoutStatus(fault.code)
      : undefined;
  },
  phases: ['before', 'after'],
  ends: true,
  says({ code, status: given, retryAfter }) {
    const number = given ?? statusOf(code ?? '') ?? 0;
    const named = code === undefined || code === codeOf(number) ? '' : ` ${code}`;
    const wait = retryAfter === undefined ? '' : ` with Retry-After ${retryAfter}`;
    return `answer ${number}${named}${wait} to`;
  },
  apply(fault, scene) {
    const number = fault.status ?? statusOf(fault.code ?? '') ?? 500;
    const code = fault.code ?? codeOf(number) ?? 'InternalServerError';
    const message = fault.message ?? messageOf(code);
    const { envelope = envelopeOf(code), retryAfter } = fault;
    const answer = scene.exchange.fail({
      status: number,
      code,
      ...(message !== undefined && { message }),
      envelope: envelope === 'cloud-error' ? envelope : 'arm',
      ...(retryAfter !== undefined && {
        headers: { 'Retry-After': spelled(retryAfter, scene) },
      }),
    });
    if (envelope === 'empty') return { answer: withBody(answer, '') };
    if (envelope === 'text') return { answer: withBody(answer, message ?? code, 'text/plain') };
    return { answer };
  },
});

/** Why a code needs a status beside it: it shows elsewhere, or nobody here knows it. */
function withoutStatus(code: string): string {
  const entry = catalogueEntry(code);
  if (!entry)
    return `needs a status beside the code ${shown(code)}, which is none that is known here`;
  const places = listed(entry.stages.map((stage) => PLACES[stage]));
  const part = entry.stages.includes('operation')
    ? `"operation": { "outcome": "failed", "code": "${code}" }`
    : `"job": { "outcome": "failed", "errors": [{ "code": "${code}" }] }`;
  return `${code} is never the answer to a request: it shows in ${places}; try a fate, { ${part} }, or put a status beside it`;
}

const PLACES: Readonly<Record<Stage, string>> = {
  gateway: 'an answer of the gateway',
  trigger: 'an answer of the service',
  operation: 'the error of an operation',
  job: 'the errors of a job',
  warnings: 'the warnings of a job',
  validate: 'the result of a check',
};

/** Whole seconds shrink with every other duration; what else is written is meant so. */
function spelled(retryAfter: number | string, { compress, exchange }: Scene): string {
  if (retryAfter === 'fraction') return '0.2';
  if (retryAfter === 'http-date')
    return httpDate(exchange.machineNow + milliseconds(1000 * shrunk(DATE_SECONDS, compress)));
  return typeof retryAfter === 'number' ? String(shrunk(retryAfter, compress)) : retryAfter;
}

const shrunk = (seconds: number, compress: number): number =>
  Number.isInteger(seconds) && seconds > 0 ? Math.max(1, Math.ceil(seconds / compress)) : seconds;

/** How far ahead a date lies. */
const DATE_SECONDS = 5;
