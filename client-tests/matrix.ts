import type { ClientRecord, Driven } from './shared/client-record.ts';
import { SHARED_SCENARIOS } from './shared/shared-scenarios.ts';

/** What is known of the clients, as one page: made from their records, which their tests prove. */
export function matrixOf(records: readonly ClientRecord[]): string {
  return [
    '# The clients',
    '',
    'Made by `npm run generate` from the records beside the clients’ tests (`record.ts`). Each says what the tests of',
    'a client drive and how the client ends in the scenarios that all go through; the tests fail where either is not so.',
    '',
    ...packagesOf(records),
    '',
    '## Operations',
    '',
    '✓ is driven by a test; a number says why none does; empty: the client does not offer it.',
    '',
    ...operationsOf(records),
    '',
    '## Scenarios',
    '',
    'What each client says in the end, as its documentation has it wait; two restores where it has sent a second one.',
    '',
    ...scenariosOf(records),
    '',
  ].join('\n');
}

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
    ...records.map(({ client, scenarios }) => `- ${client}: ${scenarios[scenario].does}`),
  ]);
  return [...headed('scenario', ...records.map(({ client }) => client)), ...rows, ...details];
}
