import type { OpenWorld, Worlds } from '../worlds.ts';
import { type Problem, problem } from './problem.ts';

/** A control request, as far as a move has to know it. */
export interface Call {
  readonly request: Request;
  /** A part of the path, decoded. */
  readonly param: (name: string) => string;
  readonly query: (name: string) => string | undefined;
  /** The body as JSON; an empty one is an empty object. */
  readonly body: unknown;
}

/** An object is answered as JSON, nothing as 204, a response as it is. */
export type Answer = object | undefined;

/** One operation of the control API; paths are written as its contract writes them. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Where it is not 200. */
  readonly status?: number;
  /** Who may ask without the control token: programs that know none. */
  readonly open?: 'from anywhere' | 'under its own name';
  /** It waits for what others do, and must not keep them from doing it. */
  readonly waits?: true;
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}

export type WorldMove = (call: Call, open: OpenWorld) => Answer | Promise<Answer>;

/** Finds the world in the path, as of now, and makes a move in it. */
export const inWorld =
  (worlds: Worlds, move: WorldMove): Route['answer'] =>
  async (call) => {
    const id = call.param('sub');
    const open = await worlds.find(id);
    return open ? move(call, open) : noSuchWorld(id);
  };

export const noSuchWorld = (id: string): Problem =>
  problem(
    404,
    'No such world',
    `There is no world '${id}'. PUT one here, or send a request to it.`,
  );

/** The same world, up to date with what has just been appended to it. */
export async function again(worlds: Worlds, { world }: OpenWorld): Promise<OpenWorld> {
  const open = await worlds.find(world.subscription);
  if (!open) throw new Error('The world went away while it was being changed.');
  return open;
}
