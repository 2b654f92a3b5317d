import * as z from 'zod';
import { catalogueEntry, type Stage } from '../core/error-catalogue.ts';
import { type OneRetryAfter, spellRetryAfter } from '../core/retry-after.ts';
import { shown } from '../shown.ts';
import { listed } from '../words-of-zod.ts';
import { withBody } from './answers.ts';
import { faultKind, type Scene } from './fault-kind.ts';
import { headerValue, httpStatus, textField } from './fields.ts';
import { codeOf, envelopeOf, messageOf, plainTextOf, statusOf } from './known-errors.ts';

const FORMS = ['http-date', 'omit', 'fraction', 'zero', 'huge'] as const;

/** Answers with an error, in the gateway's envelope, the backup service's, as bare text or as nothing. */
export const status = faultKind({
  kind: 'status',
  fields: {
    code: textField.min(1).exactOptional(),
    status: httpStatus.exactOptional(),
    /** Seconds, or a form, as fates have them. */
    retryAfter: z
      .union([z.number().nonnegative(), z.enum(FORMS)], {
        error: `must be seconds or one of ${FORMS.join(', ')}; try retryAfterText for any other text`,
      })
      .exactOptional(),
    /** In place of `retryAfter`: sent as it is. */
    retryAfterText: headerValue.exactOptional(),
    envelope: z.enum(['arm', 'cloud-error', 'text', 'empty']).exactOptional(),
    message: textField.exactOptional(),
  },
  check(fault) {
    if (fault.retryAfter !== undefined && fault.retryAfterText !== undefined)
      return 'takes either retryAfter or retryAfterText, not both';
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
  says({ code, status: given, retryAfter, retryAfterText }) {
    const number = given ?? statusOf(code ?? '') ?? 0;
    const named = code === undefined || code === codeOf(number) ? '' : ` ${code}`;
    const wait = waitOf(retryAfterText ?? retryAfter);
    return `answer ${number}${named}${wait} to`;
  },
  apply(fault, scene) {
    const number = fault.status ?? statusOf(fault.code ?? '') ?? 500;
    const code = fault.code ?? codeOf(number) ?? 'InternalServerError';
    const message = fault.message ?? messageOf(code);
    const { envelope = envelopeOf(code) } = fault;
    const wait = spelled(fault, scene);
    const answer = scene.exchange.fail({
      status: number,
      code,
      ...(message !== undefined && { message }),
      envelope: envelope === 'cloud-error' ? envelope : 'arm',
      ...(wait !== undefined && { headers: { 'Retry-After': wait } }),
    });
    if (envelope === 'empty') return { answer: withBody(answer, '') };
    if (envelope === 'text')
      return { answer: withBody(answer, message ?? plainTextOf(code), 'text/plain') };
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

const waitOf = (retryAfter: number | string | undefined): string =>
  retryAfter === undefined || retryAfter === 'omit' ? '' : ` with Retry-After ${retryAfter}`;

interface Waiting {
  readonly retryAfter?: OneRetryAfter;
  readonly retryAfterText?: string;
}

function spelled({ retryAfter, retryAfterText }: Waiting, { exchange }: Scene): string | undefined {
  return retryAfter === undefined ? retryAfterText : spellRetryAfter(retryAfter, exchange);
}
