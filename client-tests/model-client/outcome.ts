import { fieldOf, isRecord, type Json, listOf, textOf } from './json.ts';
import type { RestoreRequest } from './request.ts';
import { errorIn, type ServiceError } from './service-error.ts';

/** What happened, as far as this client can know, and no further. */
export interface Outcome {
  readonly result: 'restored' | 'not-restored' | 'warnings' | 'unknown';
  readonly jobId?: string;
  readonly code?: string;
  readonly message?: string;
  /** What the job says it has left behind, by its own words for it. */
  readonly artefacts?: Readonly<Record<string, string>>;
}

export const notRestored = (error: ServiceError): Outcome => ({
  result: 'not-restored',
  ...error,
});

export const unknown = (code: string, message: string, jobId?: string): Outcome => ({
  result: 'unknown',
  ...(jobId !== undefined && { jobId }),
  code,
  message,
});

/** What of the work decides how its job is read; what is no restore has no type of recovery. */
export type Work = Partial<Pick<RestoreRequest, 'recoveryType'>>;

/** Of a job that has ended: undefined where it has not. `Canceled` is spelled either way. */
export function outcomeOf(job: Json, jobId: string, work: Work): Outcome | undefined {
  const properties = fieldOf(job, 'properties');
  const status = textOf(fieldOf(properties, 'status')) ?? '';
  const bag = bagOf(properties);
  const artefacts = artefactsIn(bag ?? {});
  switch (status.toLowerCase()) {
    case 'completed':
      return completed(jobId, work, artefacts, bag !== undefined);
    case 'completedwithwarnings':
      return { result: 'warnings', jobId, artefacts, ...jobError(properties, status) };
    case 'failed':
    case 'cancelled':
    case 'canceled':
      return { result: 'not-restored', jobId, artefacts, ...jobError(properties, status) };
    default:
      return undefined;
  }
}

/**
 * A job that completed and left nothing has restored nothing. Restored disks are told by the template
 * or the configuration to make a machine of them. One is enough: a restore from a snapshot leaves no
 * configuration (documented), a job of 2016 to 2018 names no template (recorded).
 */
function completed(
  jobId: string,
  work: Work,
  artefacts: Readonly<Record<string, string>>,
  hasBag: boolean,
): Outcome {
  const names = Object.keys(artefacts);
  if (work.recoveryType !== 'RestoreDisks' || names.some((name) => TELLS_OF_DISKS.test(name)))
    return { result: 'restored', jobId, artefacts };
  if (!hasBag)
    return unknown(
      'ArtefactsUntold',
      'The job completed and tells nothing of what it left.',
      jobId,
    );
  return {
    result: 'not-restored',
    jobId,
    artefacts,
    code: 'ArtefactsMissing',
    message:
      'The job completed, yet names neither a template nor a configuration: nothing to make a machine of.',
  };
}

/** `Template Blob Uri` up to 2024, `Create VM Template Blob Uri` since. */
const TELLS_OF_DISKS = /Template Blob Uri$|^Config Blob (Name|Uri)$/i;

type Bag = Readonly<Record<string, Json>>;

function bagOf(properties: Json | undefined): Bag | undefined {
  const bag = fieldOf(properties, 'extendedInfo', 'propertyBag');
  return isRecord(bag) ? bag : undefined;
}

/** Keys are trimmed (`"Recovery point time "`), members that are null left out. */
function artefactsIn(bag: Bag): Readonly<Record<string, string>> {
  const entries = Object.entries(bag).flatMap(([key, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [[key.trim(), text] as const];
  });
  return Object.fromEntries(entries);
}

/** A job's errors have a number for a code; the symbol, where there is one, is the title. */
function jobError(properties: Json | undefined, status: string): ServiceError {
  const [first] = listOf(fieldOf(properties, 'errorDetails')) ?? [];
  const title = textOf(fieldOf(first, 'errorTitle'));
  const symbol = title !== undefined && /^\w+$/.test(title) ? title : undefined;
  return (
    errorIn(first) ?? {
      code: symbol ?? textOf(fieldOf(first, 'errorCode')) ?? `Job${status}`,
      message: textOf(fieldOf(first, 'errorString')) ?? title ?? 'The job gives no reason.',
    }
  );
}
