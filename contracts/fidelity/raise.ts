import { type Asked, askedBy } from './asked.ts';
import { historyOf } from './history.ts';
import { nowOf } from './now-of.ts';
import type { Pair } from './pair.ts';
import { drawRequest } from './draw-request.ts';
import { drawResources } from './draw-resources.ts';
import { type Json, jsonIn } from './json.ts';
import { type Sketch, sketchOf, vaultIn } from './sketch.ts';

/** The world in which the request of a pair makes sense, as one that was exported. */
export function worldFor(pair: Pair): Json {
  const asked = askedBy(pair);
  const body = jsonIn(pair.text);
  const sketch = sketchOf(asked.subscription, nowOf(pair, body));
  drawVault(sketch, asked, pair);
  drawResources(sketch, asked, pair, body);
  drawRequest(sketch, asked, pair);
  return historyOf(sketch);
}

/** A vault that ARM did not find is not there, nor its group. */
function drawVault(sketch: Sketch, { vault }: Asked, { text }: Pair): void {
  if (vault === undefined || /"code":"Resource(Group)?NotFound"/.test(text)) return;
  vaultIn(sketch, vault);
}
