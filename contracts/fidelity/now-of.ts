import type { Pair } from './pair.ts';
import type { Json } from './json.ts';
import {
  seconds,
  type Ticks,
  ticksOf,
  ticksOfDate,
  ticksOfDuration,
  ticksOfTimeSpan,
} from './ticks.ts';
import { resourcesIn } from './resources-in.ts';

/**
 * The instant at which an answer was given. A running job says it to the digit (its start and its duration), and
 * so does a soft-deleted item; else it is the answer's date, or the latest that its body knows of.
 */
export function nowOf({ headers }: Pair, body: Json): Ticks {
  const resources = resourcesIn(body);
  const told = resources.map(({ properties }) => toldBy(properties)).find((at) => at !== undefined);
  if (told !== undefined) return told;
  const date = ticksOfDate(headers.find(([name]) => name.toLowerCase() === 'date')?.[1]);
  const within = ({ startTime, endTime }: Json): Ticks[] =>
    [ticksOf(startTime), ticksOf(endTime)].filter((at) => at !== undefined);
  const known = [body, ...resources.map(({ properties }) => properties)].flatMap(within);
  if (date === undefined && body['status'] === 'InProgress') return Math.max(...within(body));
  // An example has no date: it is told a while after whatever it knows of.
  if (date === undefined) return Math.max(0, ...instantsIn(body).map((at) => at + seconds(86_400)));
  // A date knows no fraction of its second.
  return Math.max(date, ...known.filter((at) => at < date + seconds(2)));
}

const instantsIn = (body: Json): Ticks[] =>
  [...JSON.stringify(body).matchAll(/"([^"]+)"/g)]
    .map(([, text]) => ticksOf(text))
    .filter((at) => at !== undefined);

function toldBy(properties: Json): Ticks | undefined {
  const start = ticksOf(properties['startTime']);
  const lasted = ticksOfDuration(properties['duration']);
  if (start !== undefined && lasted !== undefined && properties['endTime'] === undefined)
    return start + lasted;
  const deleted = ticksOf(properties['deferredDeleteTimeInUTC']);
  const left = ticksOfTimeSpan(properties['deferredDeleteTimeRemaining']);
  return deleted !== undefined && left !== undefined
    ? deleted + seconds(14 * 86_400) - left
    : undefined;
}
