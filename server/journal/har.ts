import { STATUS_CODES } from 'node:http';
import { milliseconds, parseInstant } from '../core/time.ts';
import type {
  ControlView,
  ExchangeView,
  HeaderView,
  JournalEntryView,
  LeftView,
  RequestView,
  ResponseView,
  Truth,
} from './view.ts';

/**
 * The journal as HAR 1.2 (the HTTP archive of browsers' network tools). What HAR has no place for
 * stands in `_restorite`, as the format allows for fields whose names begin with an underscore.
 */
export interface Har {
  readonly log: {
    readonly version: '1.2';
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
    readonly _restorite: {
      readonly world?: string;
      readonly dropped: number;
      readonly control: readonly ControlView[];
    };
  };
}

export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: HarRequest;
  readonly response: HarResponse;
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly _restorite: HarMark;
}

/** What the service knows about an exchange and a client cannot. */
export interface HarMark {
  readonly seq: number;
  readonly at: string;
  readonly operation: string | null;
  readonly truth: Truth | null;
  readonly rules: ExchangeView['rules'];
  readonly left: LeftView;
  readonly unsent?: { readonly status: number };
  readonly subject?: { readonly operation: string; readonly job: string | null };
  /** What the client says happened in the end. */
  readonly claim?: object;
}

interface NameValue {
  readonly name: string;
  readonly value: string;
}

interface HarMessage {
  readonly httpVersion: string;
  readonly cookies: readonly NameValue[];
  readonly headers: readonly NameValue[];
  readonly headersSize: number;
  readonly bodySize: number;
}

export interface HarRequest extends HarMessage {
  readonly method: string;
  readonly url: string;
  readonly queryString: readonly NameValue[];
  readonly postData?: { readonly mimeType: string; readonly text: string };
}

export interface HarResponse extends HarMessage {
  readonly status: number;
  readonly statusText: string;
  readonly content: { readonly size: number; readonly mimeType: string; readonly text?: string };
  readonly redirectURL: string;
}

export interface HarOptions {
  /** Of the program, for `creator`. */
  readonly version: string;
  readonly world?: string;
  readonly dropped?: number;
  readonly claim?: object | undefined;
}

export function harOf(views: readonly JournalEntryView[], options: HarOptions): Har {
  const { version, world, dropped = 0, claim } = options;
  return {
    log: {
      version: '1.2',
      creator: { name: 'restorite', version },
      entries: views
        .filter((view) => view.kind === 'exchange')
        .map((view) => harEntry(view, claim)),
      _restorite: {
        ...(world !== undefined && { world }),
        dropped,
        control: views.filter((view) => view.kind === 'control'),
      },
    },
  };
}

function harEntry(view: ExchangeView, claim: object | undefined): HarEntry {
  const { seq, at, operation, truth, rules, left, unsent, subject } = view;
  const wait = waitOf(view);
  return {
    startedDateTime: view.machineAt,
    time: wait,
    request: harRequest(view.request),
    response: view.response ? harResponse(view.response) : NO_RESPONSE,
    cache: {},
    timings: { send: 0, wait, receive: 0 },
    _restorite: {
      seq,
      at,
      operation,
      truth: truth ?? null,
      rules,
      left,
      ...(unsent && { unsent }),
      ...(subject && { subject }),
      ...(claim && { claim }),
    },
  };
}

/** In milliseconds: how long a rule held it back. Nothing else takes any time here. */
function waitOf({ at, left: { notBefore = at } }: ExchangeView): number {
  const held = (parseInstant(notBefore) ?? 0) - (parseInstant(at) ?? 0);
  return Math.max(0, held / milliseconds(1));
}

/** Unknown, as the format says it. */
const UNKNOWN = -1;
const HTTP = 'HTTP/1.1';

/** As browsers write an exchange that ended before it was answered. */
const NO_RESPONSE: HarResponse = {
  status: 0,
  statusText: '',
  httpVersion: HTTP,
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: 'x-unknown' },
  redirectURL: '',
  headersSize: UNKNOWN,
  bodySize: UNKNOWN,
};

function harRequest({ method, url, headers, body, bodyBytes }: RequestView): HarRequest {
  const mimeType = valueOf(headers, 'content-type') ?? 'application/octet-stream';
  return {
    method,
    url,
    httpVersion: HTTP,
    cookies: cookiesOf(headers, 'cookie'),
    headers: headers.map(named),
    queryString: [...new URLSearchParams(queryOf(url))].map(named),
    ...(body !== null && { postData: { mimeType, text: body } }),
    headersSize: UNKNOWN,
    bodySize: bodyBytes,
  };
}

function harResponse({ status, headers, body, bodyBytes }: ResponseView): HarResponse {
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: HTTP,
    cookies: cookiesOf(headers, 'set-cookie'),
    headers: headers.map(named),
    content: {
      size: bodyBytes,
      mimeType: valueOf(headers, 'content-type') ?? 'x-unknown',
      ...(body !== null && { text: body }),
    },
    redirectURL: valueOf(headers, 'location') ?? '',
    headersSize: UNKNOWN,
    bodySize: bodyBytes,
  };
}

const named = ([name, value]: HeaderView): NameValue => ({ name, value });

const valueOf = (headers: readonly HeaderView[], name: string): string | undefined =>
  headers.find(([one]) => one.toLowerCase() === name)?.[1];

/** Of a `Cookie` every pair is one, of a `Set-Cookie` the first. */
function cookiesOf(headers: readonly HeaderView[], header: 'cookie' | 'set-cookie'): NameValue[] {
  const values = headers.filter(([name]) => name.toLowerCase() === header);
  return values.flatMap(([, value]) => {
    const pairs = value.split(';').slice(0, header === 'cookie' ? undefined : 1);
    return pairs.map((pair) => {
      const end = pair.indexOf('=');
      return { name: pair.slice(0, Math.max(0, end)).trim(), value: pair.slice(end + 1).trim() };
    });
  });
}

const queryOf = (url: string): string => /\?([^#]*)/.exec(url)?.[1] ?? '';
