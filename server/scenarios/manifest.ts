import type { Expectation, ScenarioEvidence } from '../core/scenario.ts';
import { type Exercised, exercisedBy } from './features.ts';
import type { ListedScenario } from './library.ts';

/** A scenario as `restorite scenarios --format json` lists it. */
export interface ManifestEntry {
  readonly id: string;
  readonly version: number;
  readonly sentence: string;
  readonly tags: readonly string[];
  /** How it is known that Azure does so; every one that ships has it. */
  readonly evidence?: ScenarioEvidence;
  /** The file it is written in. */
  readonly source: string;
  readonly exercises: Exercised;
  readonly expect: Expectation;
}

export const manifestOf = (listed: readonly ListedScenario[]): readonly ManifestEntry[] =>
  listed.map(({ scenario, source }) => ({
    id: scenario.name,
    version: scenario.version,
    sentence: scenario.about,
    tags: scenario.tags ?? [],
    ...(scenario.evidence && { evidence: scenario.evidence }),
    source,
    exercises: exercisedBy(scenario),
    expect: scenario.expect,
  }));
