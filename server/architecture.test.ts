import { cruise, type IFlattenedRuleSet, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';

/** What is about texts and values of any kind, and imports nothing of ours but its like. */
const PLAIN =
  '(cut-off|first-bytes|glob|json-size|limits|nearest|shown|text-within|usage-error|version)\\.ts$';

/** What says why something does not fit; whatever reads what people write speaks with it. */
const WORDS = 'words-of-(zod|time)\\.ts$';

/** The arrows of the code map, each with why it points that way and no other. */
const RULES: { name: string; comment: string; from: object; to: object }[] = [
  {
    name: 'nothing goes in a circle',
    comment: 'because two modules that need each other are one module in two files',
    from: {},
    to: { circular: true },
  },
  {
    name: 'the core knows only the core',
    comment: 'because a plan must be computable by eye: no clock, no chance, no wire, no library',
    from: { path: '^server/core/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: '^server/core/' },
  },
  {
    name: 'only parse and wire know the contract’s schemas',
    comment: 'because Azure’s spelling is a rendering, and lives on one shelf',
    from: { path: '^server/', pathNot: '^server/arm/(parse|wire)/' },
    to: { path: '^openapi/generated/azure-backup' },
  },
  {
    name: 'wire renders and does not ask',
    comment: 'because a value must be rendered the same whoever wants it',
    from: { path: '^server/arm/wire/' },
    to: { path: '^server/', pathNot: '^server/(core|arm/wire)/' },
  },
  {
    name: 'only the folding of worlds and the wiring know that there is a store',
    comment: 'because another engine must be able to take its place unnoticed',
    from: {
      path: '^server/',
      pathNot: '^server/(store/|folds\\.ts|worlds\\.ts|restorite\\.ts)',
    },
    to: { path: '^server/store/' },
  },
  {
    name: 'the Azure face knows no commands, no sockets and no wiring',
    comment: 'because it is the same in a test, in a process and behind a port',
    from: { path: '^server/arm/' },
    to: { path: '^server/(commands/|main|start|restorite|index|tls/|control/)' },
  },
  {
    name: 'the Azure face knows nothing of faults',
    comment: 'because an answer must be the same until somebody spoils it',
    from: { path: '^server/arm/' },
    to: { path: '^server/(faults|delivery)/' },
  },
  {
    name: 'identity knows the exchange and not the Azure face',
    comment: 'because who somebody is does not hang on what is asked, nor on who spoils the answer',
    from: { path: '^server/identity/', pathNot: '\\.(test|stage)\\.ts$' },
    to: { path: '^server/(arm|faults|delivery|journal|control|tls)/' },
  },
  {
    name: 'faults know the exchange and not the Azure face',
    comment:
      'because a rule must be able to spoil whatever answers, and touch nothing that is true',
    from: { path: '^server/faults/' },
    to: {
      path: '^server/',
      pathNot: `^server/(faults/|core/|${PLAIN}|${WORDS}|exchange\\.ts$)`,
    },
  },
  {
    name: 'the journal and the metrics know the exchange alone',
    comment: 'because what was said is written down the same, whoever said it',
    from: { path: '^server/(journal|metrics)/', pathNot: '\\.test\\.ts$' },
    to: {
      path: '^server/',
      pathNot: `^server/(journal/|metrics/|core/|${PLAIN}|${WORDS}|exchange\\.ts$)`,
    },
  },
  {
    name: 'delivery knows what leaves and not where it comes from',
    comment: 'because an answer leaves in the same way whoever made or spoilt it',
    from: { path: '^server/delivery/', pathNot: '\\.test\\.ts$' },
    to: { path: '^server/', pathNot: '^server/(delivery/|core/|exchange\\.ts$|cut-off\\.ts$)' },
  },
  {
    name: 'what is plain knows nothing',
    comment: 'because whoever needs it must not get anything else with it',
    from: { path: `^server/${PLAIN}` },
    to: { path: '^(server|fixtures|contracts|openapi)/' },
  },
  {
    name: 'control steers worlds and knows neither Azure nor sockets',
    comment: 'because a world must be steered the same, whoever talks to it and however',
    from: { path: '^server/control/', pathNot: '\\.stage\\.ts$' },
    to: {
      path: '^server/',
      pathNot: `^server/(control|core|env|faults|journal|metrics|scenarios|schemas)/|^server/(${PLAIN}|${WORDS}|(worlds|world-view|make-world|files-for-requests|log|reach)\\.ts$)`,
    },
  },
  {
    name: 'scenarios know what can be ordered and not what obeys',
    comment: 'because a file must be checked where nothing runs',
    from: { path: '^server/scenarios/' },
    to: {
      path: '^server/',
      pathNot: `^server/(scenarios|core|faults)/|^server/(${PLAIN}|${WORDS})`,
    },
  },
  {
    name: 'schemas are drawn from what is read',
    comment: 'because a schema beside the reader would go stale',
    from: { path: '^server/schemas/', pathNot: 'generate\\.ts$' },
    to: { path: '^server/', pathNot: '^server/(schemas|scenarios)/' },
  },
  {
    name: 'the library speaks the control API',
    comment: 'because a test must be the same against a service of its own and a running one',
    from: { path: '^server/library/', pathNot: '\\.test\\.ts$' },
    to: {
      path: '^server/',
      // Types of what is sent; and of the service that carries it.
      pathNot:
        '^server/(library|core)/|^server/(journal/(har|view)|start|world-view|usage-error|shown)\\.ts$',
    },
  },
  {
    name: 'what is written to Azurite is read from the core',
    comment: 'because a blob must say what is true, whoever has asked and whatever was answered',
    from: { path: '^server/azurite/' },
    to: {
      path: '^server/',
      pathNot: `^server/(azurite|core)/|^server/(${PLAIN}|(clock|exchange|log)\\.ts$)`,
    },
  },
  {
    name: 'only the wiring knows that there may be an Azurite',
    comment: 'because whatever answers must answer the same without one',
    from: { path: '^server/', pathNot: '^server/(azurite/|restorite\\.ts$)' },
    to: { path: '^server/azurite/' },
  },
  {
    name: 'commands start the service and look no deeper',
    comment: 'because the command line is one user among others',
    // `restorite ca` prints what the next start would be trusted by.
    from: { path: '^server/commands/', pathNot: '/ca\\.ts$' },
    to: {
      path: '^server/(arm|control|delivery|faults|identity|journal|metrics|store|tls|restorite|worlds|folds|outlet)',
    },
  },
  {
    name: 'only the command line and the program’s edge know commands',
    comment: 'because nothing that serves may depend on how it was started',
    from: { path: '^server/', pathNot: '^server/(commands/|main\\.ts$|schemas/generate\\.ts$)' },
    to: { path: '^server/commands/' },
  },
  {
    name: 'only the command that verifies knows the contracts',
    comment: 'because whoever serves is what they are held against, and must not carry them along',
    from: { path: '^server/', pathNot: '^server/commands/verify\\.ts$' },
    to: { path: '^contracts/' },
  },
  {
    name: 'what verifies brings no tool of the tests along',
    comment: 'because it leaves the house with the program',
    from: { path: '^contracts/verify/', pathNot: '\\.test\\.ts$' },
    to: { path: '^contracts/service/subjects\\.ts$|node_modules/(supertest|vitest)/' },
  },
  {
    name: 'certificates and the proxy know no world and nobody who answers',
    comment: 'because they lead requests to the service, and must lead to whatever it becomes',
    from: { path: '^server/(tls|proxy)/', pathNot: '\\.(test|clients)\\.ts$' },
    to: {
      path: '^server/',
      pathNot:
        '^server/(tls/|proxy/|core/names|cloud-hosts|reach|log|usage-error|delivery/raw-sockets)',
    },
  },
  {
    name: 'worlds are made of the core',
    comment: 'because a fixture is data, and the core is where its words are defined',
    from: { path: '^fixtures/' },
    to: {
      path: '^server/',
      pathNot: `^server/(core/|${WORDS}|scenarios/faults-of\\.ts$|usage-error)`,
    },
  },
  {
    name: 'contracts and clients see the service from outside',
    comment: 'because what they hold it to must hold for any service',
    from: { path: '^(contracts/(service|control|jobs|random|verify)|client-tests)/' },
    to: { path: '^server/', pathNot: '^server/(index|vitest)\\.ts$' },
  },
];

let modules: string[];
let violations: ICruiseResult['summary']['violations'];

beforeAll(async () => {
  const ruleSet: IFlattenedRuleSet = {
    forbidden: RULES.map((rule) => ({ ...rule, severity: 'error' as const })),
  };
  const { output } = await cruise(
    [
      'server',
      'fixtures',
      'contracts/service',
      'contracts/control',
      'contracts/fidelity',
      'contracts/jobs',
      'contracts/random',
      'contracts/verify',
      'client-tests',
      'openapi',
    ],
    {
      ruleSet,
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.mjs$|server/.*\\.test\\.ts$' },
    },
    undefined,
    { tsConfig: { options: { allowImportingTsExtensions: true } } as never },
  );
  if (typeof output === 'string') throw new Error(output);
  modules = output.modules.map(({ source }) => source);
  violations = output.summary.violations;
}, 60_000);

test('the map has the modules that are there', () => {
  expect(modules).toContain('server/core/plan-restore.ts');
  expect(modules).toContain('contracts/service/service.test.ts');
});

describe('the arrows', () => {
  test.each(RULES)('$name, $comment', ({ name }) => {
    const broken = violations.filter(({ rule }) => rule.name === name);
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
