import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, specified } from './behaviour.ts';
import type { Json } from './stage.ts';

export default [
  {
    says: 'gives two hundred points a page and leads through all of them by nextLink',
    evidence: inferred(
      'the schema has a nextLink; no recording has one, and the size of a page is ours',
    ),
    setting: { world: 'fleet' },
    async run({ names, get }) {
      const found: string[] = [];
      const sizes: number[] = [];
      let next: string | undefined = `${names.itemPath}/recoveryPoints`;
      while (next !== undefined) {
        const page: Json = (await get(next)).json();
        sizes.push(page.value.length);
        found.push(...page.value.map((point: Json) => point.name));
        next = page.nextLink;
      }
      assert.deepEqual(sizes, [200, 200, 200, 130]);
      assert.equal(new Set(found).size, 730);
    },
  },
  {
    says: 'keeps the filter and the api-version in nextLink',
    evidence: specified('clients follow it verbatim, some without adding an api-version'),
    setting: { world: 'fleet' },
    async run({ names, get }) {
      const filter = encodeURIComponent("startDate eq '2025-01-01 12:00:00 AM'");
      const path = `${names.itemPath}/recoveryPoints?$filter=${filter}`;
      const first = (await get(path, '2023-06-01')).json();
      const link = new URL(first.nextLink);
      assert.equal(link.searchParams.get('api-version'), '2023-06-01');
      assert.equal(link.searchParams.get('$filter'), "startDate eq '2025-01-01 12:00:00 AM'");
      const last = (await get((await get(first.nextLink)).json().nextLink)).json();
      const times = last.value.map((point: Json) => point.properties.recoveryPointTime);
      assert.ok(times.length > 0 && times.every((time: string) => time >= '2025-01-01'));
    },
  },
  {
    says: 'shifts nothing when a point is taken between two pages',
    evidence: ours('a position by time, not by count'),
    setting: { world: 'fleet' },
    async run({ names, get, advance }) {
      const first = (await get(`${names.itemPath}/recoveryPoints`)).json();
      const settled = (await get(first.nextLink)).json();
      advance('1d');
      const later = (await get(first.nextLink)).json();
      assert.equal(later.value[0].name, settled.value[0].name);
    },
  },
  {
    says: 'refuses a $skipToken that it did not make',
    evidence: ours('an opaque value of our own'),
    async run({ names, get }) {
      const reply = await get(`${names.itemPath}/recoveryPoints?$skipToken=banana`);
      assert.equal(reply.status, 400);
      assert.match(reply.json().error.message, /nextLink/);
    },
  },
] satisfies Behaviour[];
