// node pick.mjs FILE A.B.C: prints what stands there in a JSON or YAML file, each value ended by a
// zero byte, so that a shell reads it back unharmed; a mapping is printed as NAME=value.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const [file, path] = process.argv.slice(2);
const found = path.split('.').reduce((at, name) => at?.[name], parse(readFileSync(file, 'utf8')));
for (const value of listed(found)) process.stdout.write(`${value}\0`);

function listed(value) {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  if (typeof value === 'object') return Object.entries(value).map((pair) => pair.join('='));
  return [value];
}
