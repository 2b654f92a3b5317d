import { Command, Option } from 'commander';
import { type ListedScenario, listScenarios, loadScenarios } from '../scenarios/library.ts';
import { manifestOf } from '../scenarios/manifest.ts';
import { sayExpectation, sayOrders } from '../scenarios/say.ts';
import { UsageError } from '../usage-error.ts';

export function scenariosCommand(): Command {
  return new Command('scenarios')
    .description('list the scenarios that ship, or explain one')
    .argument('[name|file|folder]', 'a scenario that ships, a file, or a folder of them')
    .option('--tag <tag>', 'only those with this tag')
    .addOption(
      new Option('--format <format>', 'text; json or yaml: of one its document, else a manifest')
        .choices(['text', 'json', 'yaml'])
        .default('text'),
    )
    .action(scenarios);
}

interface ScenariosFlags {
  readonly tag?: string;
  readonly format: 'text' | 'json' | 'yaml';
}

async function scenarios(name: string | undefined, { tag, format }: ScenariosFlags): Promise<void> {
  const all = name === undefined ? await listScenarios() : await loadScenarios(name);
  const listed = tag === undefined ? all : tagged(all, tag);
  const one = name !== undefined && listed.length === 1 ? listed[0] : undefined;
  if (format !== 'text') say(await WRITERS[format](one?.scenario ?? manifestOf(listed)));
  else say(one ? explained(one) : byTag(listed));
}

const WRITERS: Readonly<Record<'json' | 'yaml', (value: unknown) => string | Promise<string>>> = {
  json: (value) => JSON.stringify(value, null, 2),
  async yaml(value) {
    // Named through its default: a bundle knows no other name of a CommonJS module.
    const { default: library } = await import('yaml');
    return library.stringify(value, { lineWidth: 0 }).trimEnd();
  },
};

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const tagsOf = ({ scenario }: ListedScenario): readonly string[] => scenario.tags ?? ['untagged'];

function tagged(all: readonly ListedScenario[], tag: string): readonly ListedScenario[] {
  const listed = all.filter((one) => tagsOf(one).includes(tag));
  if (listed.length > 0) return listed;
  const tags = [...new Set(all.flatMap(tagsOf))].sort();
  throw new UsageError(
    `Cannot list scenarios tagged '${tag}': there are none; try ${tags.join(', ')}.`,
  );
}

/** Each once, under the first of its tags; the core first of all. */
function byTag(listed: readonly ListedScenario[]): string {
  const groups = new Map<string, ListedScenario[]>([['core', []]]);
  for (const one of listed) {
    const tags = tagsOf(one);
    const group = tags.includes('core') ? 'core' : (tags[0] ?? '');
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const width = Math.max(...listed.map(({ scenario }) => scenario.name.length));
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([tag, group]) => {
      const lines = group.map(
        ({ scenario: { name, about } }) => `  ${name.padEnd(width)}  ${about}`,
      );
      return [tag, ...lines].join('\n');
    })
    .join('\n\n');
}

function explained({ scenario, source }: ListedScenario): string {
  const { name, about, tags = [], expect, world, era, clock, auth, client } = scenario;
  const set = { world, era, clock, auth, client };
  const settings = Object.entries(set)
    .filter(([, value]) => value !== undefined)
    .map(
      ([what, value]) => `${what}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
  const ordered = [...settings, ...sayOrders(scenario)].map((line) => `  ${line}`);
  return [
    `${name}: ${about}`,
    '',
    ...(ordered.length > 0 ? [...ordered, ''] : []),
    sayExpectation(expect),
    `Tags: ${tags.join(', ') || 'none'}. Written in ${source}.`,
  ].join('\n');
}
