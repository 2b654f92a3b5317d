import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { WHOLE } from '../../contracts/whole.ts';
import { FORMATS } from './formats.ts';
import { selfContained } from './script.ts';

const folder = mkdtempSync(join(tmpdir(), 'restorite-formats-'));
/** Whatever a script writes where it runs is found here. */
const empty = mkdtempSync(join(folder, 'empty-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What shells are tempted by, among all that can stand in a variable. */
const value = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        ...[...new Intl.Segmenter().segment('\'"`$\\;&|<>()%!^~#*?\n\r\t {}=é‘’a')].map(
          ({ segment }) => segment,
        ),
      ),
    }),
    fc.constantFrom(
      '$(touch pwned)',
      "';touch pwned;'",
      '`touch pwned`',
      '%PATH%',
      '-----\nx',
      '$HOME',
    ),
  )
  .filter((text) => !text.includes('\0'));

const RUNS = { numRuns: WHOLE ? 25 : 8 };
const run = promisify(execFile);

const shells = ['sh', 'bash', 'dash', 'busybox'].filter(
  (shell) => !spawnSync(shell, ['--help']).error,
);

describe.each(shells)('%s', (shell) => {
  const args = shell === 'busybox' ? ['sh'] : [];

  test('sets what it is told, whatever stands in it, and does nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 4 }), async (values) => {
        const set = values.map((text, at) => [`RESTORITE_T${at}`, text] as const);
        const script = FORMATS.sh({ set, unset: ['RESTORITE_GONE'] });
        const show = `${set.map(([name]) => `printf '%s\\0' "$${name}"`).join('\n')}\nls "$1"; printf %s "\${RESTORITE_GONE-gone}"`;
        const { stdout } = await run(
          shell,
          [...args, '-c', `eval "$SCRIPT"\n${show}`, 'x', empty],
          {
            cwd: empty,
            env: { PATH: process.env['PATH'], SCRIPT: script, RESTORITE_GONE: 'here' },
          },
        );
        expect(stdout.split('\0')).toEqual([...values, 'gone']);
      }),
      RUNS,
    );
  }, 60_000);

  test('keeps the CA in a folder of its own where it has none', async () => {
    const variables = [
      { name: 'RESTORITE_CA', value: 'ca.pem', inFolder: true },
      { name: 'RESTORITE_VM', value: "it's", inFolder: false },
    ];
    const script = selfContained("-----BEGIN'\n$(no)\n", variables, ['RESTORITE_GONE']);
    const show = 'cat "$RESTORITE_CA"; printf %s "$RESTORITE_VM"';
    const { stdout } = await run(shell, [...args, '-c', `eval "$SCRIPT"; ${show}`], {
      env: { PATH: process.env['PATH'], TMPDIR: folder, SCRIPT: script },
    });
    expect(stdout).toBe("-----BEGIN'\n$(no)\nit's");
  });
});

describe('a file of variables', () => {
  test('is read by Node as it was meant, or is refused', () => {
    fc.assert(
      fc.property(value, (text) => {
        const file = orRefused(() =>
          FORMATS.dotenv({
            set: [
              ['A', text],
              ['B', 'after'],
            ],
            unset: [],
          }),
        );
        if (file !== undefined) expect(parseEnv(file)).toEqual({ A: text, B: 'after' });
      }),
    );
  });

  test('of JSON is what it says', () => {
    fc.assert(
      fc.property(value, (text) => {
        const file = FORMATS.json({ set: [['A', text]], unset: ['B'] });
        expect(JSON.parse(file)).toEqual({ A: text, B: null });
      }),
    );
  });

  test('for GitHub sets no variable but those it is told', () => {
    fc.assert(
      fc.property(value, (text) => {
        const file = orRefused(() =>
          FORMATS.github({
            set: [
              ['A', text],
              ['B', 'after'],
            ],
            unset: [],
          }),
        );
        if (file !== undefined) expect(readAsRunner(file)).toEqual({ A: text, B: 'after' });
      }),
    );
  });

  test('for cmd has nothing between its quotes that would end them or stand for something else', () => {
    fc.assert(
      fc.property(value, (text) => {
        const file = orRefused(() => FORMATS.cmd({ set: [['A', text]], unset: [] }));
        if (file === undefined) return;
        const [, inside = ''] = /^@echo off\nset "A=(.*)"\n$/s.exec(file) ?? [];
        expect(inside).not.toMatch(/["!\r\n]/);
        expect(inside.replaceAll('%%', '')).not.toContain('%');
        expect(inside.replaceAll('%%', '%')).toBe(text);
      }),
    );
  });

  test('for PowerShell doubles whatever would end its quotes', () => {
    expect(FORMATS.powershell({ set: [['A', "it's ‘so’ $x"]], unset: ['B'] })).toBe(
      "Remove-Item Env:B -ErrorAction SilentlyContinue\n$env:A = 'it''s ‘‘so’’ $x'\n",
    );
  });
});

const hasPowerShell = !spawnSync('pwsh', ['-v']).error;

test.skipIf(!hasPowerShell)(
  'PowerShell sets what it is told (skipped where there is no pwsh)',
  () => {
    fc.assert(
      fc.property(value, (text) => {
        const file = join(folder, 'env.ps1');
        const set = FORMATS.powershell({ set: [['A', text]], unset: [] });
        writeFileSync(file, `\uFEFF${set}[Console]::Out.Write($env:A)\n`);
        expect(spawnSync('pwsh', ['-File', file], { encoding: 'utf8' }).stdout).toBe(text);
      }),
      { numRuns: 10 },
    );
  },
);

/** What cannot be written for sure is not written at all. */
function orRefused(write: () => string): string | undefined {
  try {
    return write();
  } catch (fault) {
    expect(String(fault)).toMatch(/Cannot print A for \w+: there is no sure way to write/);
    return undefined;
  }
}

/** As GitHub's runner reads $GITHUB_ENV: lines end in any way, and the first of = and << decides. */
function readAsRunner(file: string): Record<string, string> {
  const read: Record<string, string> = {};
  const lines = file.split(/\r\n|\n|\r/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', mark] = /^([^=]*?)<<(.*)$/.exec(line) ?? [];
    if (mark === undefined) {
      const at = line.indexOf('=');
      if (at > 0) read[line.slice(0, at)] = line.slice(at + 1);
      continue;
    }
    read[name] = lines.splice(0, lines.indexOf(mark)).join('\n');
    lines.shift();
  }
  return read;
}

test.each(['dotenv', 'github'] as const)(
  '%s leaves out what it cannot take away, but for whoever takes all of it back',
  (format) => {
    expect(FORMATS[format]({ set: [['A', 'x']], unset: ['B'] })).toBe('A=x\n');
    expect(FORMATS[format]({ set: [], unset: ['B'] })).toBe('B=\n');
  },
);
