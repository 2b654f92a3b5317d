import type { ScenarioDocument } from '../../../server/index.ts';
import type { Run } from './scenario-run.ts';

type Expectation = ScenarioDocument['expect'];

/** What of a run is not as its scenario says it ends with a client that behaves. */
export function faultsOf(ran: Run): readonly string[] {
  const { name, expect } = ran.scenario;
  return [
    claimFault(ran, expect),
    triggerFault(ran, expect),
    falseClaim(ran),
    jobFault(ran, expect),
    idleFault(ran, name),
  ].filter((fault) => fault !== undefined);
}

const succeeded = ({ claim }: Run): boolean => claim === 'restored' || claim === 'done';

const claimFault = (ran: Run, { client }: Expectation): string | undefined =>
  client === 'either' || succeeded(ran) === (client === 'succeeds')
    ? undefined
    : `The client was to end so: ${client}; it said ${ran.claim} (${ran.code ?? 'no code'}).`;

/** A client that may give up may do so before it has triggered anything. */
function triggerFault({ accepted }: Run, expected: Expectation): string | undefined {
  const { client, triggers = 1 } = expected;
  const isRight = client === 'either' ? accepted.length <= triggers : accepted.length === triggers;
  return isRight ? undefined : `Accepted were to be ${triggers}; it was ${accepted.length}.`;
}

const jobStatusOf = ({ accepted }: Run): string => accepted[0]?.jobStatus ?? 'not there';

const falseClaim = (ran: Run): string | undefined =>
  succeeded(ran) && jobStatusOf(ran) !== 'Completed'
    ? `The client said ${ran.claim}, and its job is ${jobStatusOf(ran)}.`
    : undefined;

const jobFault = (ran: Run, { job }: Expectation): string | undefined =>
  job === undefined || ran.accepted.length === 0 || jobStatusOf(ran) === job
    ? undefined
    : `The job was to end as ${job}; it is ${jobStatusOf(ran)}.`;

function idleFault({ unused }: Run, name: string): string | undefined {
  const spared = FOR_OTHERS[name] === undefined ? 0 : 1;
  return unused.length === spared
    ? undefined
    : `Orders with nothing to do were to be ${spared}; they are: ${unused.join(', ') || 'none'}.`;
}

/** Scenarios one rule or fate of which this client never meets, and who does. */
const FOR_OTHERS: Readonly<Record<string, string>> = {
  'result-is-an-error': 'whoever asks for the result once the status has said it all',
  'second-restore-would-fail': 'whoever triggers twice',
  'status-goes-back': 'whoever goes on asking after success',
};
