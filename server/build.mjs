// Builds the program into dist/: one file for each way in, shared chunks, and beside them the worlds,
// the scenarios, the schemas and the contracts.
// Bundled because a fifth of the time to readiness would go into finding modules one by one.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { parse } from 'yaml';

const out = 'dist';
await rm(out, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { main: 'server/main.ts', restorite: 'server/index.ts', vitest: 'server/vitest.ts' },
  // Whoever tests with it has it.
  external: ['vitest'],
  outdir: out,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  metafile: true,
  logLevel: 'warning',
  // Some of the libraries are CommonJS and ask for Node's modules by require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
await writeFixtures('worlds');
await writeFixtures('scenarios');
// Those that the contract is tried in, whose files `verify` reads.
await cp('contracts/service/worlds', `${out}/worlds`, { recursive: true });
await cp('openapi/control.yaml', `${out}/control.yaml`);
// What `verify` holds answers to.
await cp('openapi/azure-backup.yaml', `${out}/azure-backup.yaml`);
await cp('fixtures/schemas', `${out}/schemas`, { recursive: true });
await writeFile(`${out}/THIRD-PARTY-NOTICES.txt`, await notices(metafile));

/** What is written in YAML, as JSON, which needs no parser of its own to be loaded at every start. */
async function writeFixtures(folder) {
  await mkdir(`${out}/${folder}`);
  for (const file of await readdir(`fixtures/${folder}`)) {
    if (!file.endsWith('.yaml')) continue;
    const read = parse(await readFile(`fixtures/${folder}/${file}`, 'utf8'));
    await writeFile(`${out}/${folder}/${file.replace('.yaml', '.json')}`, JSON.stringify(read));
  }
}

/** The licences of every library that the bundle contains, as most of them ask. */
async function notices({ inputs }) {
  const folders = new Set(
    Object.keys(inputs).flatMap(
      (path) => path.match(/^.*node_modules\/(@[^/]+\/[^/]+|[^/]+)/)?.[0] ?? [],
    ),
  );
  const parts = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file
      ? await readFile(`${folder}/${file}`, 'utf8')
      : `Licensed under ${license}.\n`;
    parts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}
