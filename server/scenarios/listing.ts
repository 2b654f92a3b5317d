import type { ScenarioEvidence } from '../core/scenario.ts';
import type { ListedScenario } from './library.ts';

/** The page of the manual that lists every scenario that ships: a pure function of the library. */
export function listingPage(listed: readonly ListedScenario[]): string {
  const lro = listed.filter(({ scenario }) => isLro(scenario.tags));
  const others = listed.filter(({ scenario }) => !isLro(scenario.tags));
  return `# The scenarios

<!-- Written by npm run generate from fixtures/scenarios; do not edit. -->

Each is a named course of events, and how a correct client ends. \`restorite scenarios NAME\` explains
one, with \`--format yaml\` prints it as a file to begin with, and \`restorite scenarios --tag TAG\` lists those of a tag; the files are in
[\`fixtures/scenarios\`](../fixtures/scenarios), and [\`rules.md\`](rules.md#a-scenario) has every field of one. ${listed.length} in all: ${others.length} written one by one, and
${lro.length} for whatever polls a long-running operation.

The tags: ${tagCounts(listed)}.

What each rests on: ${evidenceCounts(listed)}. _Recorded_ was seen on the wire, _specified_ is written in documents of
the service's or of Azure's, _reported_ stands in issue threads, _inferred_ is a guess that the rest leaves open, and
_ours_ says nothing about Azure: what any network can do, and what a client must survive.

## The core

The twelve that find most faults in real clients.

${table(others.filter(({ scenario }) => scenario.tags?.includes('core')))}

## The others

${table(others.filter(({ scenario }) => !scenario.tags?.includes('core')))}

## Long-running operations

Each operation by each header that it can be followed by, in each way in which it can go.

${table(lro)}
`;
}

const isLro = (tags: readonly string[] = []): boolean => tags.includes('lro');

function tagCounts(listed: readonly ListedScenario[]): string {
  const counts = new Map<string, number>();
  for (const { scenario } of listed)
    for (const tag of scenario.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([tag, count]) => `\`${tag}\` (${count})`)
    .join(', ');
}

const KINDS = ['recorded', 'specified', 'reported', 'inferred', 'ours'] as const;

const evidenceCounts = (listed: readonly ListedScenario[]): string =>
  KINDS.map((kind) => {
    const of = listed.filter(({ scenario }) => scenario.evidence?.kind === kind);
    return `${kind} (${of.length})`;
  }).join(', ');

const table = (listed: readonly ListedScenario[]): string =>
  [
    '| name | what happens | tags | a correct client | job | rests on |',
    '| --- | --- | --- | --- | --- | --- |',
    ...listed.map(
      ({ scenario: { name, about, tags = [], expect, evidence } }) =>
        `| \`${name}\` | ${about} | ${tags.join(', ')} | ${expect.client} | ${expect.job ?? ''} | ${restsOn(evidence)} |`,
    ),
  ].join('\n');

const restsOn = (evidence: ScenarioEvidence | undefined): string =>
  evidence ? `${evidence.kind}: ${evidence.source}` : '';
