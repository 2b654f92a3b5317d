import { coverage } from '../../openapi/coverage.ts';
import type { ScenarioDocument } from '../../server/index.ts';
import { partsOf } from '../service/behaviour.ts';
import { CONTRACT } from '../service/index.ts';
import { WRONG } from '../service/wrong-restores.ts';
import type { PublishedPart } from './published.ts';
import { table } from './table.ts';

export const BEHAVIOURS = Object.entries(CONTRACT).flatMap(([page, behaviours]) =>
  behaviours.map(({ says, evidence }) => ({ page, says, evidence, parts: partsOf(evidence) })),
);

const KINDS = ['recorded', 'specified', 'reported', 'inferred', 'ours'] as const;
type Kind = (typeof KINDS)[number];

/** What a stranger has to know of the page before reading on: how much is known, and where the guesses are. */
export function inTwoMinutes(
  kept: (part: PublishedPart) => string,
  scenarios: readonly ScenarioDocument[],
): string {
  const { answered, left } = uncompared(kept);
  return [
    HOW_TO_READ,
    table(
      ['what says so', 'claims', 'recorded', 'specified', 'reported', '**guessed**', 'ours'],
      [
        claims('behaviours of the contract', kindsOf(BEHAVIOURS)),
        claims('reasons to refuse or fail a restore', kindsOf(WRONG)),
        claims('scenarios', kindsOf(scenarios)),
      ],
    ),
    '',
    `- **Known best is how answers look.** ${comparedIn('recorded conversations', kept('recorded'))} ${comparedIn('published examples', kept('examples'))} All of them were at hand when the service was written: that is what it has learnt, not what it would make of others.`,
    `- **Of ${left.length} of the ${answered.length} operations that are answered no answer of Azure's was at hand.** They are listed below.`,
    `- **${orderings()} of the ${guesses(BEHAVIOURS)} guessed behaviours are about one thing:** which of two mistakes in a request is told. No document says so, and no client should mind.`,
    `- **${ownCodes()} of the ${WRONG.length} reasons have a code of ours,** \`RestoriteSynthetic…\`, where Azure's is not public. The order of the reasons is guessed as a whole: [refusals](../docs/refusals.md). What of an error's status, wording and stage is guessed bears a question mark in [errors](../docs/errors.md).`,
    '- **What is more lenient than Azure:** any well-formed api-version is answered, and what restores name is looked up only where a world lists such things; what is [let pass](../docs/refusals.md#what-is-let-pass) has a list.',
    '- **Whoever has a subscription can settle guesses:** [`restorite verify`](../docs/verify.md) asks Azure itself.',
    '',
    '### Where the guesses are',
    '',
    table(
      ['page of the contract', 'behaviours', 'known', '**guessed**', 'ours'],
      [...pages()].map((of) => [of.page, of.all, of.known, of.guessed, of.ours].map(String)),
    ),
    '',
    "### Operations of which no answer of Azure's was at hand",
    '',
    `What is said of them rests on schemas, documents and guesses: ${left.map((name) => `\`${name}\``).join(', ')}.`,
    '',
  ].join('\n');
}

const HOW_TO_READ = `## In two minutes

Every claim about Azure says how it is known. *Recorded* was seen on the wire. *Specified* is written in Azure's schemas
or documentation. *Reported* stands in public issue threads. *Guessed* (in the code: \`inferred\`) is what the rest leaves
open; it may be wrong. *Ours* says nothing about Azure. Each guess is named below with its reason, under
[Inferred](#inferred).
`;

interface Claim {
  readonly evidence?: { readonly kind: Kind };
}

const kindsOf = (claims: readonly Claim[]): readonly (Kind | undefined)[] =>
  claims.map(({ evidence }) => evidence?.kind);

const claims = (what: string, kinds: readonly (Kind | undefined)[]): readonly string[] => [
  what,
  String(kinds.length),
  ...KINDS.map((kind) => kinds.filter((one) => one === kind).length).map((count) =>
    count === 0 ? '' : String(count),
  ),
];

const guesses = (claims: readonly Claim[]): number =>
  claims.filter(({ evidence }) => evidence?.kind === 'inferred').length;

const orderings = (): number =>
  BEHAVIOURS.filter(
    ({ evidence }) => evidence.kind === 'inferred' && /\border in which\b/.test(evidence.because),
  ).length;

const ownCodes = (): number =>
  WRONG.filter(({ code }) => code.startsWith('RestoriteSynthetic')).length;

/** The figures of a part that was kept, in a sentence. */
function comparedIn(what: string, part: string): string {
  const figure = (name: string): number =>
    Number(new RegExp(`^\\| ${name} +\\| (\\d+)`, 'm').exec(part)?.[1] ?? 0);
  const [compared, agreeing] = [figure('compared'), figure('agreeing')];
  const share = /^\| agreeing .* ([\d.]+ %) +\|$/m.exec(part)?.[1] ?? '';
  const count = /^Of (\d+)/m.exec(part)?.[1] ?? '0';
  return `Of ${compared} compared fields and headers in ${count} ${what}, ${agreeing} agree (${share}), ${figure('differing as declared below')} differ for reasons that are named, and ${figure('differing otherwise')} otherwise.`;
}

/** Operations that are answered, and those of them of which there is neither a recording nor an example. */
function uncompared(kept: (part: PublishedPart) => string) {
  const parts = `${kept('recorded')}\n${kept('examples')}`;
  const seen = new Set([...parts.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name));
  const answered = Object.entries(coverage).flatMap(([name, how]) =>
    how === 'implemented' ? [name] : [],
  );
  return { answered, left: answered.filter((name) => !seen.has(name)) };
}

/** The pages of the contract, those with the most guesses first. */
const pages = () =>
  Object.entries(CONTRACT)
    .map(([page, behaviours]) => {
      const kinds = behaviours.map(({ evidence }) => evidence.kind);
      const count = (...of: readonly Kind[]): number =>
        kinds.filter((kind) => of.includes(kind)).length;
      return {
        page,
        all: kinds.length,
        known: count('recorded', 'specified', 'reported'),
        guessed: count('inferred'),
        ours: count('ours'),
      };
    })
    .sort((one, other) => other.guessed - one.guessed);
