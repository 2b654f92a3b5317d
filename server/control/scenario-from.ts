import type { ScenarioDocument } from '../core/scenario.ts';
import { told } from '../scenarios/faults-of.ts';
import { loadScenario } from '../scenarios/library.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { type Problem, unreadable } from './problem.ts';
import { mendable } from './read.ts';

/** A scenario by its name or file, or the document itself. */
export async function scenarioFrom(written: unknown): Promise<ScenarioDocument | Problem> {
  if (typeof written === 'string') return mendable(() => loadScenario(written));
  const result = parseScenario(written);
  return 'document' in result ? result.document : unreadable(result.misfits.map(told).join('; '));
}
