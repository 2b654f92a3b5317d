import type { ScenarioDocument } from '../core/scenario.ts';
import { type FilesForRequests, isPath } from '../files-for-requests.ts';
import { told } from '../scenarios/faults-of.ts';
import { loadScenario, loadShipped } from '../scenarios/library.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { type Problem, unreadable } from './problem.ts';
import { mendable } from './read.ts';

/** A scenario by its name or file, or the document itself. */
export async function scenarioFrom(
  written: unknown,
  files: FilesForRequests,
): Promise<ScenarioDocument | Problem> {
  if (typeof written === 'string')
    return mendable(() =>
      isPath(written) ? files.read(written, loadScenario) : loadShipped(written),
    );
  const result = parseScenario(written);
  return 'document' in result
    ? result.document
    : unreadable(result.misfits.slice(0, 10).map(told).join('; '));
}
