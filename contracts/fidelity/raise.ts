import { type Asked, askedBy } from './asked.ts';
import { drawRequest } from './draw-request.ts';
import { drawResources } from './draw-resources.ts';
import { historyOf } from './history.ts';
import { type Json, jsonIn, textAt } from './json.ts';
import { nowOf } from './now-of.ts';
import type { Pair } from './pair.ts';
import { keepsOrder } from './recorder.ts';
import { noteGroup, type Sketch, sketchOf, vaultIn } from './sketch.ts';
import { type Places, standingIn, watched, watchedBody } from './watched.ts';
import { readWritten, sorted, write } from './written-json.ts';

/** The world in which the request of a pair makes sense. */
export interface Raised {
  /** As one that was exported. */
  readonly world: string;
  /** What of the recorded answer was put into it: the service can only hand it back. */
  readonly given: ReadonlySet<string>;
}

export function worldFor(pair: Pair): Raised {
  const read: Places = new Set(['form of date']);
  const body = bodyOf(pair);
  const world = JSON.stringify(drawn(watched(pair, read), watchedBody(body, read)));
  return { world, given: new Set([...read, ...standingIn(world, body)]) };
}

/** In the order in which it is compared. */
function bodyOf(pair: Pair): Json {
  const written = keepsOrder(pair) ? undefined : readWritten(pair.text);
  return jsonIn(written === undefined ? pair.text : write(sorted(written)));
}

function drawn(pair: Pair, body: Json): Json {
  const asked = askedBy(pair);
  const sketch = sketchOf(asked.subscription, nowOf(pair, body));
  drawVault(sketch, asked, body);
  drawResources(sketch, asked, pair, body);
  drawRequest(sketch, asked, pair, body);
  return historyOf(sketch);
}

/** What ARM did not find is not there: a vault, or its group with it. */
function drawVault(sketch: Sketch, { vault }: Asked, body: Json): void {
  const code = textAt(body, 'error', 'code');
  if (vault === undefined || code === 'ResourceGroupNotFound') return;
  if (code === 'ResourceNotFound') noteGroup(sketch, vault.resourceGroup);
  else vaultIn(sketch, vault);
}
