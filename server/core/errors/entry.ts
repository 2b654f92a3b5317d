/** What is known of one error code. */
export interface CatalogueEntry {
  /** Of the HTTP answer; absent where the code only ever stands in an operation's or a job's body. */
  readonly status?: number;
  /** Who answers: ARM before the request reaches the provider, or the backup service. */
  readonly from: 'gateway' | 'service';
  /** What it says; blanks are written `{value}`. What a refusal at hand has to add follows it. */
  readonly message: string;
  /** What is to be done about it: in our words, unless `actionOnWire`. */
  readonly action?: string;
  /** The action is the service's own, and follows its message in an answer. */
  readonly actionOnWire?: true;
  readonly stages: readonly Stage[];
  /** Which of these claims are ours, while `evidence` holds for the code itself. */
  readonly inferred?: readonly InferredPart[];
  /** The action is ours alone: the service has nothing to recommend (recorded). */
  readonly recommendsNothing?: true;
  /** The number by which a job calls it, where that is public. */
  readonly jobErrorCode?: number;
  /** What a job says, where the same code stands for something else in an answer. */
  readonly jobMessage?: string;
  readonly evidence: Evidence;
  /** Whether the code itself is ours. */
  readonly synthetic?: true;
}

/**
 * Where a code shows. `gateway`: ARM's answer; `trigger`: the service's own answer, to the trigger or
 * to any other call; `operation`: the error of an operation that has failed; `job`: an error of a job
 * that has failed; `warnings`: of a job that has completed with warnings; `validate`: a result of
 * the check ahead of a restore, which is answered with 200.
 */
export type Stage = 'gateway' | 'trigger' | 'operation' | 'job' | 'warnings' | 'validate';

export type InferredPart = Stage | 'status' | 'message';

/**
 * How a code and its text are known: *recorded* on the wire by a client’s tests, *specified* by who owns the service,
 * *reported* by users, who quote it; *inferred* otherwise.
 */
export type Evidence =
  | { readonly kind: 'recorded' | 'specified' | 'reported'; readonly source: string }
  | { readonly kind: 'inferred'; readonly because: string };

export type Entries = Readonly<Record<string, CatalogueEntry>>;

export const specified = (source: string): Evidence => ({ kind: 'specified', source });
export const recorded = (source: string): Evidence => ({ kind: 'recorded', source });
export const reported = (source: string): Evidence => ({ kind: 'reported', source });
export const inferred = (because: string): Evidence => ({ kind: 'inferred', because });

/** The documentation's page on errors of VM backup and restore, read 2023. */
export const troubleshooting = specified('Azure Backup documentation, troubleshooting Azure VMs');
/** The documentation's page on agents and extensions, which has the restore-point collections. */
export const agentTroubleshooting = specified(
  'Azure Backup documentation, troubleshooting the agent and extension',
);
/** What Microsoft's support published for its portal, code by code. */
export const selfHelp = specified('Microsoft support’s published self-help texts, 2021');
