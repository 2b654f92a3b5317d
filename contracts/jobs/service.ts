import { fileURLToPath } from 'node:url';
import { createRestorite, heldClock } from '../../server/index.ts';
import type { FateDocument } from '../../server/index.ts';
import { makeStage, type Reply, type Request as Asked, type Transport } from '../service/stage.ts';
import { replyOf } from '../service/wire.ts';
import type { Column } from './columns.ts';
import {
  account,
  itemPath,
  machineId,
  REGION,
  SUBSCRIPTION,
  targetGroup,
  vaultPath,
} from './estate.ts';

export const STARTS = '2026-03-02T09:30:00.1234567Z';

/** A service in which one world after the other is made under one name, each at the same instant. */
export interface Service extends AsyncDisposable {
  /** A new world, asked at the column's version. */
  begin(column: Column): Promise<World>;
}

export interface World {
  /** Sends a request and holds the answer to the contract. */
  send(request: Asked): Promise<Reply>;
  /** In ticks of 100 ns. */
  now(): number;
  /** Lets time pass. */
  advance(by: string): void;
  /** How the next operation is to go. */
  fate(fate: FateDocument): Promise<void>;
  /** Ends a job by hand. */
  finish(jobId: string): Promise<void>;
}

const WORLD = fileURLToPath(new URL('./world.yaml', import.meta.url));
const ORIGIN = 'http://localhost';

const NAMES = {
  subscription: SUBSCRIPTION,
  region: REGION,
  vaultPath,
  itemPath: itemPath('mainVM'),
  machineId: machineId('mainVM'),
  storageAccountId: account('stagingaccount'),
  targetResourceGroupId: targetGroup(),
  points: [],
} as const;

export async function openService(): Promise<Service> {
  let clock = heldClock(STARTS);
  let made: Column['pinned'] | 'none yet' = 'none yet';
  const app = await createRestorite({ clock: { now: () => clock.now() }, world: WORLD });
  const transport: Transport = async ({ method, path, headers, body }) => {
    const init = { method, headers, ...(body !== undefined && { body }) };
    const answer = await app.fetch(new Request(ORIGIN + path, init));
    return replyOf({
      status: answer.status,
      headers: [...answer.headers],
      text: await answer.text(),
    });
  };
  const steer = async (method: string, path: string, order: object): Promise<void> => {
    const reply = await transport({
      method,
      path: `/_restorite/worlds/${SUBSCRIPTION}${path}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
    if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.text}`);
  };
  return {
    async begin({ asked, pinned }) {
      clock = heldClock(STARTS);
      const order = { pace: 'realistic', ...(pinned && { era: pinned }) };
      // The same again costs less than another.
      await (pinned === made ? steer('POST', '/reset', {}) : steer('PUT', '', order));
      made = pinned;
      const { send } = makeStage(NAMES, transport, (by) => clock.advance(by), asked);
      return {
        send,
        now: () => clock.now(),
        advance: (by) => clock.advance(by),
        fate: (fate) => steer('POST', '/fates', fate),
        finish: (jobId) =>
          steer('POST', `/operations/${jobId}/finish`, { stage: 'job', outcome: 'completed' }),
      };
    },
    [Symbol.asyncDispose]: () => app.close(),
  };
}
