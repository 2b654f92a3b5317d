import { createHash } from 'node:crypto';
import { format } from 'prettier';
import { shippedScenarios } from '../../fixtures/scenarios/index.ts';
import { loadContract } from '../../openapi/contract.ts';
import type { ScenarioDocument } from '../../server/index.ts';
import { type Evidence, wordsOf } from '../service/behaviour.ts';
import { DECLARED, type Declared } from './declared.ts';
import { DECLARED_OF_EXAMPLES } from './declared-of-examples.ts';
import type { Pair } from './pair.ts';
import type { PublishedPart } from './published.ts';
import type { Replayed } from './replay.ts';
import { added, type Count, declaredIn, faultsIn, NOTHING, sharesOf, sumOf } from './score.ts';
import { table } from './table.ts';
import { BEHAVIOURS, inTwoMinutes } from './two-minutes.ts';

export const pageUrl = new URL('../FIDELITY.md', import.meta.url);

/** How close the service is to the real one: recordings and examples again, and what each behaviour rests on. */
export async function pageOf(kept: (part: PublishedPart) => string): Promise<string> {
  const scenarios = (await shippedScenarios()).map(({ json }) => json as ScenarioDocument);
  return format(
    [
      HEAD,
      inTwoMinutes(kept, scenarios),
      RECORDED_HEAD,
      GIVEN_AND_DERIVED,
      marked('recorded', kept('recorded')),
      declaredPart(DECLARED),
      EXAMPLES_HEAD,
      marked('examples', kept('examples')),
      declaredPart(DECLARED_OF_EXAMPLES),
      evidencePart(),
      scenarioPart(scenarios),
    ].join('\n'),
    { parser: 'markdown', printWidth: 100 },
  );
}

const HEAD = `# How faithful the service is
`;

const RECORDED_HEAD = `## Recorded conversations

This page is written by \`npm run generate\`. Its figures are of data that is no part of this project: where that data is
at hand (\`RESTORITE_REFERENCE\`), tests replay it and hold the figures to it; where it is not, they see to it only that the
figures add up to each other and to what is declared, and that the rest of the page is fresh.

Public test suites of Azure's own clients have recorded what the real service answered. Each of their requests is
sent to this service, in a world raised so that it makes sense, at the instant at which it was recorded; and the
answer is compared. A *point* here is nothing of a backup: it is the status, a header's name, a header's form, or one field of a body: its
presence, its place among the others, its type and its value. What the recorders deleted or rewrote is no point.
`;

const GIVEN_AND_DERIVED = `A point is *given* where what was recorded had been put into the world that was raised for it: whoever draws the world
has read that field of the recorded answer, if only to see of which kind it is, or its text stands whole in the
world. That it agrees says that the service hands on what it knows, in the right place, type and spelling. A point is
*derived* where the service has made it of itself, of the request, or of several things that were given: constants,
the set, casing and order of headers, the order of fields, ids that it draws, polling addresses, ends, remainders.
`;

const EXAMPLES_HEAD = `## Published examples

The service's specification comes with examples, and some recordings of 2017 to 2022 are kept in part. Each answer of
theirs is asked for and compared in the same way, but for what they do not tell: the order of fields and of lists,
and headers that they leave out. Where a recording says otherwise, it is named: what was recorded counts for more than
what is specified.
`;

const begin = (part: PublishedPart): string => `<!-- ${part} -->\n`;
const end = (part: PublishedPart): string => `\n<!-- ${part} until here -->\n`;
const marked = (part: PublishedPart, text: string): string =>
  [begin(part), text, end(part)].join('\n');

/** A part that only published data can bring about; tables lie in it as they are. */
export function keptPart(what: string, replayed: readonly Replayed[]): string {
  const total = replayed.map(({ score }) => score).reduce(added, NOTHING);
  const [agreeing, declared, faults] = sharesOf(total);
  const row = (name: string, count: Count, share: string): string[] => [
    name,
    ...[sumOf(count), count.given, count.derived].map(String),
    share,
  ];
  return [
    `Of ${replayed.length} ${what} (set \`${setOf(replayed.map(({ pair }) => pair))}\`):`,
    '',
    table(
      ['', 'points', 'given', 'derived', ''],
      [
        row('compared', total.compared, ''),
        row('agreeing', total.agreeing, agreeing),
        row('differing as declared below', declaredIn(total), declared),
        row('differing otherwise', faultsIn(total), faults),
      ],
    ),
    '',
    table(
      ['operation', what, 'points', 'derived', 'agreeing', 'declared'],
      [...byOperation(replayed)].map(([operation, of]) => {
        const score = of.map((one) => one.score).reduce(added, NOTHING);
        const { compared } = score;
        return [
          operation,
          ...[of.length, sumOf(compared), compared.derived].map(String),
          ...[score.agreeing, declaredIn(score)].map((count) => String(sumOf(count))),
        ];
      }),
    ),
  ].join('\n');
}

const contract = loadContract();

function byOperation(replayed: readonly Replayed[]): ReadonlyMap<string, readonly Replayed[]> {
  const groups = new Map<string, Replayed[]>();
  for (const one of replayed) {
    const operation = `\`${contract.find(one.pair.method, one.pair.path) ?? 'none'}\``;
    groups.set(operation, [...(groups.get(operation) ?? []), one]);
  }
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Which pairs these are, whole: other ones give other figures. */
export const setOf = (pairs: readonly Pair[]): string =>
  createHash('sha256').update(JSON.stringify(pairs)).digest('hex').slice(0, 8);

/** A part of a page, to be kept where no published data is at hand. */
export function readFigures(
  page: string,
  part: PublishedPart,
): { readonly text: string; readonly set: string } {
  const from = page.indexOf(begin(part)) + begin(part).length;
  const text = page.slice(from, page.indexOf(end(part))).trim();
  return { text, set: /set `([0-9a-f]+)`/.exec(text)?.[1] ?? '' };
}

const declaredPart = (differences: readonly Declared[]): string =>
  [
    '### Declared differences\n',
    ...differences.map(
      ({ says, reason, times }) =>
        `- **${says}** ${reason} (${times} ${times === 1 ? 'point' : 'points'}.)`,
    ),
    '',
  ].join('\n');

const evidencePart = (): string =>
  [
    `## What each behaviour rests on

The contract in [\`service/\`](service) is ${BEHAVIOURS.length} behaviours, each with its evidence. *Recorded* was seen on
the wire, *specified* is written in the service's specification or documentation, *reported* is quoted in issue
threads, *inferred* is a guess that the rest leaves open, *ours* is a choice of this service about which Azure has
nothing to say. Where a part of a behaviour rests on something else than the rest, it is listed under both, each with
what is known so.
`,
    table(
      ['', 'behaviours', 'of these in part'],
      KINDS.map((kind) => {
        const resting = BEHAVIOURS.filter((it) => it.parts.some((part) => part.kind === kind));
        const inPart = resting.filter((it) => it.parts.length > 1);
        return [kind, ...[resting.length, inPart.length].map(String)];
      }),
    ),
    ...KINDS.map(
      (kind) => `\n### ${kind.charAt(0).toUpperCase()}${kind.slice(1)}\n\n${listOf(kind)}`,
    ),
    '',
  ].join('\n');

/** Scenarios by what they rest on; each is told of in the manual. */
const scenarioPart = (scenarios: readonly ScenarioDocument[]): string =>
  [
    `## What each scenario rests on

The ${scenarios.length} scenarios that ship say so one by one in [the manual](../docs/scenarios.md). *Ours* says nothing about Azure, but what any network can do and a client must survive.
`,
    table(
      ['', 'scenarios'],
      (['recorded', 'specified', 'reported', 'inferred', 'ours'] as const).map((kind) => [
        kind,
        String(scenarios.filter(({ evidence }) => evidence?.kind === kind).length),
      ]),
    ),
    '',
  ].join('\n');

const KINDS = [
  'recorded',
  'specified',
  'reported',
  'inferred',
  'ours',
] as const satisfies Evidence['kind'][];

const listOf = (kind: Evidence['kind']): string =>
  table(
    ['what', 'does so', 'evidence'],
    BEHAVIOURS.flatMap(({ page, says, parts }) =>
      parts
        .filter((part) => part.kind === kind)
        .map((part) => [page, parts.length > 1 ? `${says} (in part)` : says, wordsOf(part)]),
    ),
  );
