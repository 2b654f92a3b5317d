import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfigFile } from './config-file.ts';
import { serveCommand } from './serve.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restorite-config-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** What `serve` would be told, with this file where it is started. */
async function flagsOf(text: string, ...argv: string[]): Promise<Record<string, unknown>> {
  await writeFile(join(folder, 'restorite.yaml'), text);
  const command = serveCommand();
  let told: Record<string, unknown> = {};
  command.action((flags: Record<string, unknown>) => {
    told = flags;
  });
  await command.parseAsync(argv, { from: 'user' });
  return told;
}

describe('restorite.yaml', () => {
  test('overrules the defaults, and is overruled by a variable, and that by a flag', async () => {
    const file = 'pace: instant\nport: 1\nseed: 5\n';
    vi.stubEnv('RESTORITE_PACE', 'realistic');
    vi.stubEnv('RESTORITE_PORT', '2');
    const told = await flagsOf(file, '--port', '3');
    expect(told).toMatchObject({ seed: 5, pace: 'realistic', port: 3, maxWorlds: 1000 });
  });

  test('leaves everything as it is where it says nothing', async () => {
    const told = await flagsOf('# Nothing yet.\n');
    expect(told).toEqual(await flagsOf('{}'));
  });

  test('is found upward', async () => {
    await mkdir(join(folder, 'a/b'), { recursive: true });
    await writeFile(join(folder, 'restorite.yaml'), 'seed: 7\n');
    const command = serveCommand();
    await applyConfigFile(command, join(folder, 'a/b'));
    expect(command.opts()).toMatchObject({ seed: 7 });
  });

  test('is called by either ending, and not by both', async () => {
    await writeFile(join(folder, 'restorite.yml'), 'seed: 8\n');
    const command = serveCommand();
    await applyConfigFile(command, folder);
    expect(command.opts()).toMatchObject({ seed: 8, configFile: join(folder, 'restorite.yml') });
    await expect(flagsOf('seed: 7')).rejects.toThrow(/are both in .*; remove one/);
  });

  test('can switch https off', async () => {
    expect(await flagsOf('https-port: off\n')).toMatchObject({ httpsPort: false });
  });

  test('means paths from where it is, and names of worlds as names', async () => {
    const told = await flagsOf('world: worlds/mine.yaml\nstate-dir: state\n');
    expect(told['world']).toBe(join(folder, 'worlds/mine.yaml'));
    expect(told['stateDir']).toBe(join(folder, 'state'));
    const named = await flagsOf('world: fleet\nstate-dir: none\n');
    expect(named).toMatchObject({ world: 'fleet', stateDir: 'none' });
  });

  test.each([
    ['prot: 7780', /restorite.yaml:\n {2}at prot: there is no such flag; try port \(line 1\)/],
    ['seed: 1\nautoWorlds: on', /at autoWorlds: .*try auto-worlds \(line 2\)/],
    ['pace: slow', /at pace: got 'slow'. Allowed choices are instant, brisk, realistic/],
    ['port: 70000', /at port: got 70000. A port is 0 to 65535/],
    ['port: [1]', /at port: it must be a text or a number; got \[1\]/],
    ['host: ""', /at host: got ''. It must not be empty/],
    ['- port', /at the top: it must name flags/],
    ['port: [', /Cannot read .* as YAML/],
  ])('with %j is refused with the place', async (text, says) => {
    await expect(flagsOf(text)).rejects.toThrow(says);
  });
});
