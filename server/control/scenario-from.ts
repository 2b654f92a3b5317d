import type { ScenarioDocument } from '../core/scenario.ts';
import { ruleSchema } from '../faults/rule-schema.ts';
import { told } from '../scenarios/faults-of.ts';
import { loadScenario } from '../scenarios/library.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { isProblem, type Problem, unreadable } from './problem.ts';
import { mendable, read } from './read.ts';

/** A scenario by its name or file, or the document itself. */
export async function scenarioFrom(written: unknown): Promise<ScenarioDocument | Problem> {
  const document =
    typeof written === 'string' ? await mendable(() => loadScenario(written)) : parsed(written);
  if (isProblem(document)) return document;
  for (const rule of document.rules ?? []) {
    const fault = read(ruleSchema, rule);
    if (isProblem(fault)) return fault;
  }
  return document;
}

function parsed(written: unknown): ScenarioDocument | Problem {
  const result = parseScenario(written);
  return 'document' in result ? result.document : unreadable(result.misfits.map(told).join('; '));
}
