import { createHash } from 'node:crypto';
import { format } from 'prettier';
import { shippedScenarios } from '../../fixtures/scenarios/index.ts';
import { loadContract } from '../../openapi/contract.ts';
import type { ScenarioDocument } from '../../server/index.ts';
import type { Evidence } from '../service/behaviour.ts';
import { DECLARED, type Declared } from './declared.ts';
import { DECLARED_OF_EXAMPLES } from './declared-of-examples.ts';
import type { Pair } from './pair.ts';
import { added, NOTHING, percent, type Score } from './score.ts';
import { table } from './table.ts';
import { BEHAVIOURS, inTwoMinutes } from './two-minutes.ts';

/** A pair and what it has shown. */
export interface Replayed {
  readonly pair: Pair;
  readonly score: Score;
}

export const pageUrl = new URL('../FIDELITY.md', import.meta.url);

/** The parts of the page that only published data can bring about, which is no part of this project. */
export type KeptPart = 'recorded' | 'examples';

/** How close the service is to the real one: recordings and examples again, and what each behaviour rests on. */
export async function pageOf(kept: Readonly<Record<KeptPart, string>>): Promise<string> {
  const scenarios = (await shippedScenarios()).map(({ json }) => json as ScenarioDocument);
  return format(
    [
      HEAD,
      inTwoMinutes(kept, scenarios),
      RECORDED_HEAD,
      marked('recorded', kept.recorded),
      declaredPart(DECLARED),
      EXAMPLES_HEAD,
      marked('examples', kept.examples),
      declaredPart(DECLARED_OF_EXAMPLES),
      evidencePart(),
      scenarioPart(scenarios),
    ].join('\n'),
    { parser: 'markdown', printWidth: 100 },
  );
}

const HEAD = `# How faithful the service is

Written by \`npm run generate\`; what is read here is tested.
`;

const RECORDED_HEAD = `## Recorded conversations

Public test suites of Azure's own clients have recorded what the real service answered. Each of their requests is
sent to this service, in a world raised so that it makes sense, at the instant at which it was recorded; and the
answer is compared. A *point* is the status, a header's name, a header's form, or one field of a body: its
presence, its place among the others, its type and its value. What the recorders deleted or rewrote is no point.
`;

const EXAMPLES_HEAD = `## Published examples

The service's specification comes with examples, and some recordings of 2017 to 2022 are kept in part. Each answer of
theirs is asked for and compared in the same way, but for what they do not tell: the order of fields and of lists,
and headers that they leave out. Where a recording says otherwise, it is named: what was recorded counts for more than
what is specified.
`;

const begin = (part: KeptPart): string => `<!-- ${part} -->\n`;
const end = (part: KeptPart): string => `\n<!-- ${part} until here -->\n`;
const marked = (part: KeptPart, text: string): string => [begin(part), text, end(part)].join('\n');

/** A part that only published data can bring about; tables lie in it as they are. */
export function keptPart(what: string, replayed: readonly Replayed[]): string {
  const total = replayed.map(({ score }) => score).reduce(added, NOTHING);
  return [
    `Of ${replayed.length} ${what} (set \`${setOf(replayed.map(({ pair }) => pair))}\`):`,
    '',
    table(
      ['', 'points', ''],
      [
        ['compared', String(total.compared), ''],
        ['agreeing', String(total.agreeing), percent(total.agreeing, total.compared)],
        [
          'differing as declared below',
          String(total.declared.length),
          percent(total.declared.length, total.compared),
        ],
        ['differing otherwise', String(total.faults.length), ''],
      ],
    ),
    '',
    table(
      ['operation', what, 'points', 'agreeing', 'declared'],
      [...byOperation(replayed)].map(([operation, of]) => {
        const { compared, agreeing, declared } = of
          .map(({ score }) => score)
          .reduce(added, NOTHING);
        return [operation, of.length, compared, agreeing, declared.length].map(String);
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

/** Which recordings these are: other ones give other figures. */
export const setOf = (pairs: readonly Pair[]): string =>
  createHash('sha256')
    .update(pairs.map(({ name, text }) => `${name} ${text}`).join('\n'))
    .digest('hex')
    .slice(0, 8);

/** A part of a page, to be kept where no published data is at hand. */
export function readFigures(
  page: string,
  part: KeptPart,
): { readonly text: string; readonly set: string } {
  const from = page.indexOf(begin(part)) + begin(part).length;
  const text = page.slice(from, page.indexOf(end(part))).trim();
  return { text, set: /set `([0-9a-f]+)`/.exec(text)?.[1] ?? '' };
}

const declaredPart = (differences: readonly Declared[]): string =>
  [
    '### Declared differences\n',
    ...differences.map(({ says, reason }) => `- **${says}** ${reason}`),
    '',
  ].join('\n');

const evidencePart = (): string =>
  [
    `## What each behaviour rests on

The contract in [\`service/\`](service) is ${BEHAVIOURS.length} behaviours, each with its evidence. *Recorded* was seen on
the wire, *specified* is written in the service's specification or documentation, *reported* is quoted in issue
threads, *inferred* is a guess that the rest leaves open, *ours* is a choice of this service about which Azure has nothing to say.
`,
    table(
      ['', 'behaviours'],
      KINDS.map((kind) => [
        kind,
        String(BEHAVIOURS.filter((it) => it.evidence.kind === kind).length),
      ]),
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
    BEHAVIOURS.filter(({ evidence }) => evidence.kind === kind).map(({ page, says, evidence }) => [
      page,
      says,
      'source' in evidence ? evidence.source : evidence.because,
    ]),
  );
