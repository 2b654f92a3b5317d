import type { ScenarioDocument } from '../core/scenario.ts';
import { type FilesForRequests, isPath } from '../files-for-requests.ts';
import { loadScenario, loadShipped } from '../scenarios/library.ts';
import { parseScenario } from '../scenarios/parse.ts';
import type { Problem } from './problem.ts';
import { mendable, unfit } from './read.ts';

/** A scenario by its name or file, or the document itself, which stood in this field of the body. */
export async function scenarioFrom(
  written: unknown,
  files: FilesForRequests,
  field?: string,
): Promise<ScenarioDocument | Problem> {
  if (typeof written === 'string')
    return mendable(() =>
      isPath(written) ? files.read(written, loadScenario) : loadShipped(written),
    );
  const result = parseScenario(written);
  if ('document' in result) return result.document;
  const above = field === undefined ? [] : [field];
  return unfit(result.misfits.map(({ path, message }) => ({ path: [...above, ...path], message })));
}
