import { coverage } from '../../openapi/coverage.ts';
import { loadContract } from '../../openapi/contract.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Script } from './steps.ts';
import { type Given, type LogLine, type Onlooker, type Service, WORLD } from './player.ts';

const contract = loadContract();

/** Looks on while a script is played and notes what must never be. */
export function judge(script: Script): Onlooker & { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const isForgiven = FATES_SPOIL_HEADERS.test(JSON.stringify(script))
    ? (fault: string): boolean => SPOILT_HEADERS.test(fault)
    : (): boolean => false;
  let before: string | undefined;
  return {
    faults,
    async before(service) {
      before = await truthOf(service);
    },
    async after(service, sent, given) {
      const lines = service.logged();
      const isControl = sent.path.startsWith('/_restorite/');
      const isSpoilt = lines.some(({ rules }) => rules !== undefined);
      // No rule makes a mistake of ours, whatever it spoils.
      if (lines.some(({ err }) => err !== undefined))
        faults.push(`${sent.method} ${sent.path} met a mistake of ours${stacksIn(lines)}`);
      for (const fault of given ? wrongWith(given, isControl, isSpoilt) : [])
        if (!isForgiven(fault))
          faults.push(
            `${sent.method} ${sent.path}: ${fault}\n${given?.text ?? ''}${stacksIn(lines)}`,
          );
      // An answer that a rule has made of another says nothing of what was done.
      if (!given || given.status < 400 || isSpoilt) return;
      const after = await truthOf(service);
      if (after !== before)
        faults.push(
          `${sent.method} ${sent.path} was refused with ${given.status}, and the world is another:\n${String(before)}\n${String(after)}`,
        );
    },
  };
}

/** A fate may leave addresses and Retry-After out, or write them as no contract would have them. */
const FATES_SPOIL_HEADERS = /"(headers|retryAfter)":|signatures/;
const SPOILT_HEADERS = /: the header (Azure-AsyncOperation|Location|Retry-After) is /i;

const stacksIn = (lines: readonly LogLine[]): string =>
  lines.map(({ err }) => (err?.stack === undefined ? '' : `\n${err.stack}`)).join('');

/** The world's export without its counters, which every request moves. */
async function truthOf({ app }: Service): Promise<string | undefined> {
  const path = `http://localhost/_restorite/worlds/${WORLD}`;
  const answer = await app.fetch(new Request(path));
  const text = await answer.text();
  return answer.status === 200 ? text.slice(0, text.lastIndexOf('"counters":')) : undefined;
}

function wrongWith(given: Given, isControl: boolean, isSpoilt: boolean): string[] {
  if (isSpoilt || given.how !== 'answered') return [];
  const { sent, status } = given;
  if (isControl) return status >= 500 ? [`it fails with ${status}`] : [];
  const asked = sent.method === 'HEAD' ? 'GET' : sent.method;
  const operationId = contract.find(asked, sent.path) as OperationId | undefined;
  const fails =
    status >= 500 && !(status === 501 && mayBeMissing(operationId))
      ? [`it fails with ${status}`]
      : [];
  // To a HEAD nothing is answered that could be held to a schema.
  if (operationId === undefined || sent.method === 'HEAD') return fails;
  const departures = contract.check({ ...sent, status, headers: given.headers, body: given.text });
  return [...fails, ...departures];
}

/** What is not simulated. */
const mayBeMissing = (operationId: OperationId | undefined): boolean =>
  operationId === undefined || coverage[operationId] !== 'implemented';
