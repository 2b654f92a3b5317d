import type { Pair } from './pair.ts';
import { type Json, jsonIn } from './json.ts';
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
 * so does a soft-deleted item; else it is the answer's date, or the latest that its body knows of: that is looked
 * up in the text, since nothing of it is put into the world but the fraction of a second.
 */
export function nowOf({ headers, text }: Pair, body: Json): Ticks {
  const told = toldIn(body);
  if (told !== undefined) return told;
  const date = ticksOfDate(headers.find(([name]) => name.toLowerCase() === 'date')?.[1]);
  const within = ({ startTime, endTime }: Json): Ticks[] =>
    [ticksOf(startTime), ticksOf(endTime)].filter((at) => at !== undefined);
  const whole = jsonIn(text);
  const known = [whole, ...resourcesIn(whole).map(({ properties }) => properties)].flatMap(within);
  if (date === undefined && whole['status'] === 'InProgress') return Math.max(...within(whole));
  // An example has no date: it is told a while after whatever it knows of.
  if (date === undefined) return Math.max(0, ...instantsIn(text).map((at) => at + seconds(86_400)));
  // A date knows no fraction of its second.
  return Math.max(date, ...known.filter((at) => at < date + seconds(2)));
}

/** Whether the answer says to the digit when it was given, whatever its date. */
export const tellsItsInstant = ({ text }: Pair): boolean => toldIn(jsonIn(text)) !== undefined;

const toldIn = (body: Json): Ticks | undefined =>
  resourcesIn(body)
    .map(({ properties }) => toldBy(properties))
    .find((at) => at !== undefined);

/** Of all fields but those that tell when something will end. */
const instantsIn = (body: string): Ticks[] =>
  [...body.matchAll(/"([^"]+)":\s*"([^"]*)"/g)]
    .map(([, name = '', text]) => (/expiry/i.test(name) ? undefined : ticksOf(text)))
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
