import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would make an answer depend on more than its arguments; each with its remedy. */
const CLOCKS_AND_CHANCE = [
  { object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
  { object: 'Math', property: 'random', message: 'Draw from a named stream of core/chance.ts.' },
  { object: 'performance', property: 'now', message: 'Take `now` as an argument.' },
  { object: 'crypto', property: 'randomUUID', message: 'Draw from core/chance.ts.' },
];

const BARE_DATE = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Take `now` as an argument.',
};

const TIMERS = ['setTimeout', 'setInterval', 'setImmediate'].map((name) => ({
  name,
  message: 'Nothing here runs: put a dated fact into a plan.',
}));

export default defineConfig(
  { ignores: ['dist', 'openapi/generated', 'coverage'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines-per-function': ['error', { max: 70, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 16],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', BARE_DATE],
      'no-restricted-properties': ['error', ...CLOCKS_AND_CHANCE],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // The records here are plain: their functions use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['server/core/**', 'server/arm/**', 'server/identity/**', 'server/store/**'],
    rules: { 'no-restricted-globals': ['error', ...TIMERS] },
  },
  {
    // The machine's clock is read here, and handed on.
    files: ['server/clock.ts', 'client-tests/model-client/machine.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // A behaviour or a test is long because it is whole; `expect` and `assert` check its types.
    files: [
      '**/*.test.ts',
      'contracts/service/**',
      'contracts/control/**',
      'contracts/jobs/**',
      'contracts/verify/{followed-restore,names}.ts',
      'server/store/store.suite.ts',
      'client-tests/{az,python}/**',
    ],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // What is measured is real time.
    files: ['contracts/bench/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
);
