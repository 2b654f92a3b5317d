import { hashOf } from './chance.ts';
import { catalogueEntry } from './error-catalogue.ts';

/** An error as a job tells it: by a number, with the code as its title. */
export interface JobError {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly recommendations: readonly string[];
}

/** The code need not be of the catalogue: a fate may name any. */
export function jobErrorOf(code: string, message?: string): JobError {
  const entry = catalogueEntry(code);
  return {
    number: jobErrorNumber(code),
    title: code,
    text: message ?? entry?.jobMessage ?? entry?.message ?? `The job ended with ${code}.`,
    recommendations: entry?.action === undefined || entry.recommendsNothing ? [] : [entry.action],
  };
}

/**
 * Specified: a job's errors have numbers of six digits; few are public. Inferred: all others, drawn
 * from the code's name so that a code keeps its number, and above 500000, where no public one is.
 */
export const jobErrorNumber = (code: string): number =>
  catalogueEntry(code)?.jobErrorCode ?? 500_000 + (hashOf(code) % 500_000);
