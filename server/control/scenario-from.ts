import type { ScenarioDocument } from '../core/scenario.ts';
import { told } from '../scenarios/faults-of.ts';
import { loadScenario } from '../scenarios/library.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { type Problem, unreadable } from './problem.ts';
import { mendable } from './read.ts';

/** A scenario by its name or file, or the document itself, which stood in this field of the body. */
export async function scenarioFrom(
  written: unknown,
  field?: string,
): Promise<ScenarioDocument | Problem> {
  if (typeof written === 'string') return mendable(() => loadScenario(written));
  const result = parseScenario(written);
  if ('document' in result) return result.document;
  const above = field === undefined ? [] : [field];
  const misfits = result.misfits.map(({ path, message }) => ({
    path: [...above, ...path],
    message,
  }));
  return unreadable(misfits.map(told).join('; '));
}
