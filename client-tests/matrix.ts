import { format } from 'prettier';
import { drivenByNobody } from './driven-by-nobody.ts';
import type { ClientRecord, Driven, Ending } from './shared/client-record.ts';
import { SAYS_PACE } from './shared/pace.ts';
import { SHARED_SCENARIOS } from './shared/shared-scenarios.ts';

/** What is known of the clients, as one page: made from their records, which their tests prove. */
export const writtenMatrix = (records: readonly ClientRecord[]): Promise<string> =>
  format(matrixOf(records), { parser: 'markdown' });

function matrixOf(records: readonly ClientRecord[]): string {
  return [
    '# The clients',
    '',
    'Made by `npm run generate` from the records beside the clients’ tests (`record.ts`). Each says what the tests of',
    'a client drive, and what the client asks and how it ends in the scenarios that all go through; the tests fail where',
    'one of these is not so. By what an operation is driven (`by`) and the sentence on what a client does (`does`) were',
    `written by hand, of what was seen on ${MEASURED}.`,
    '',
    ...packagesOf(records),
    '',
    '## Operations',
    '',
    '✓ is driven by a test; a number says why none does; empty: the client does not offer it.',
    '',
    ...operationsOf(records),
    '',
    'Served as well, and driven by none of the tests:',
    '',
    ...restOf(),
    '',
    '## Scenarios',
    '',
    'What each client says in the end, as its documentation has it wait; two restores where two were accepted of it.',
    '',
    SAYS_PACE,
    '',
    ...scenariosOf(records),
    '',
  ].join('\n');
}

/** The day on which all clients were last driven by hand. */
const MEASURED = '24 November 2026';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const headed = (...cells: readonly string[]): string[] => [
  row(...cells),
  row(...cells.map(() => '---')),
];

const packagesOf = (records: readonly ClientRecord[]): string[] => [
  ...headed('client', 'packages'),
  ...records.map(({ client, packages }) =>
    row(client, packages.map((name) => `\`${name}\``).join(', ')),
  ),
];

function operationsOf(records: readonly ClientRecord[]): string[] {
  const names = [...new Set(records.flatMap(({ operations }) => Object.keys(operations)))].sort();
  const reasons: string[] = [];
  const cell = (driven: Driven | undefined): string => {
    if (driven === undefined) return '';
    if ('by' in driven) return '✓';
    if (!reasons.includes(driven.notBecause)) reasons.push(driven.notBecause);
    return String(reasons.indexOf(driven.notBecause) + 1);
  };
  const rows = names.map((name) =>
    row(`\`${name}\``, ...records.map(({ operations }) => cell(operations[name]))),
  );
  return [
    ...headed('operation', ...records.map(({ client }) => client)),
    ...rows,
    '',
    ...reasons.map((reason, at) => `${at + 1}. ${reason}.`),
  ];
}

/** By their reasons, each once. */
function restOf(): string[] {
  const entries = Object.entries(drivenByNobody);
  return [...new Set(entries.map(([, reason]) => reason))].map((reason) => {
    const names = entries.flatMap(([name, other]) => (other === reason ? [`\`${name}\``] : []));
    return `- ${names.join(', ')}: ${reason}.`;
  });
}

function scenariosOf(records: readonly ClientRecord[]): string[] {
  const rows = SHARED_SCENARIOS.map((scenario) =>
    row(
      scenario,
      ...records.map(({ scenarios }) => {
        const { says, restores } = scenarios[scenario];
        return restores === 1 ? says : `${says}, ${restores} restores`;
      }),
    ),
  );
  const details = SHARED_SCENARIOS.flatMap((scenario) => [
    '',
    `### ${scenario}`,
    '',
    ...records.map(({ client, scenarios }) => `- ${client}: ${detailOf(scenarios[scenario])}`),
  ]);
  return [...headed('scenario', ...records.map(({ client }) => client)), ...rows, ...details];
}

const detailOf = ({ does, asks, waits }: Ending): string =>
  `${does} (\`${asks}\`${waits ? `, again after ${waits.join(', ')} s` : ''})`;
