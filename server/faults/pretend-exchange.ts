import { PACES } from '../core/pace.ts';
import { formatInstant, type Instant, parseInstant } from '../core/time.ts';
import type { World } from '../core/world.ts';
import type { Exchange, Subject, WireAnswer, WireError } from '../exchange.ts';

/** An exchange for tests: a poll of a restore's status, and whatever a test wants of it otherwise. */
export interface Pretended extends Exchange {
  /** The instants as of which the work was done; undefined for now. */
  readonly worked: (Instant | undefined)[];
  /** The errors that were asked for. */
  readonly failed: WireError[];
}

export const NOON: Instant = parseInstant('2026-03-02T12:00:00Z') ?? 0;

export const ITEM_PATH =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/vaultRG/providers/Microsoft.RecoveryServices/vaults/v/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;vmRG;vm1/protectedItems/VM;iaasvmcontainerv2;vmRG;vm1';

export const SUBJECT: Subject = {
  operationId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  jobId: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
  acceptedAt: NOON,
  state: 'in-progress',
};

/** What the work answers where a test says nothing else. */
export const ANSWER: WireAnswer = {
  status: 200,
  headers: {
    'Cache-Control': 'no-cache',
    Location: `https://localhost${ITEM_PATH}/operationResults/1?api-version=2025-02-01`,
    'Content-Length': '23',
    'Content-Type': 'application/json',
  },
  body: '{"status":"InProgress"}',
};

const WORLD = {
  seed: 1,
  subscription: '11111111-1111-4111-8111-111111111111',
  tenant: '22222222-2222-4222-8222-222222222222',
  madeAt: 0,
  compress: 1,
  pace: PACES.brisk,
  clock: { mode: 'frozen', machineAt: 0, worldAt: NOON, rate: 0 },
} as World;

export interface Wanted {
  readonly operationId?: string | undefined;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly now?: Instant;
  readonly counters?: Exchange['counters'];
  readonly subject?: Subject | undefined;
  readonly answer?: WireAnswer;
}

export const noCounters = (): Exchange['counters'] => ({
  requests: 0,
  spent: {},
  rules: {},
  looks: {},
});

export function pretendExchange(wanted: Wanted = {}): Pretended {
  const worked: (Instant | undefined)[] = [];
  const failed: WireError[] = [];
  const path = wanted.path ?? `${ITEM_PATH}/operationsStatus/${SUBJECT.operationId}`;
  return {
    operationId:
      'operationId' in wanted ? wanted.operationId : 'ProtectedItemOperationStatuses_Get',
    method: wanted.method ?? 'GET',
    url: `https://localhost${path}?api-version=2025-02-01`,
    path,
    header: (name) => wanted.headers?.[name],
    world: WORLD,
    now: wanted.now ?? NOON,
    machineNow: NOON,
    counters: wanted.counters ?? noCounters(),
    subject: () => ('subject' in wanted ? wanted.subject : SUBJECT),
    work(asOf) {
      worked.push(asOf);
      return wanted.answer ?? ANSWER;
    },
    fail(error) {
      failed.push(error);
      return failedWith(error, wanted.now ?? NOON);
    },
    worked,
    failed,
  };
}

function failedWith({ status, code, message, headers }: WireError, now: Instant): WireAnswer {
  const body = JSON.stringify({ error: { code, message: message ?? 'from the catalogue' } });
  return {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'x-ms-failure-cause': 'gateway',
      'x-ms-request-id': 'r1',
      Date: formatInstant(now),
      ...headers,
    },
    body,
  };
}
