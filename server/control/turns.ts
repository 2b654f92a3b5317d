/** Lets things of one world happen one after the other, while those of others go on beside them. */
export interface Turns {
  /** Runs the work when all that came before under this name has ended, however it ended. */
  take<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
}

export function makeTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(name, work) {
      const before = last.get(name) ?? Promise.resolve();
      const mine = before.then(work, work);
      const ended = mine.then(
        () => undefined,
        () => undefined,
      );
      last.set(name, ended);
      void ended.then(() => {
        if (last.get(name) === ended) last.delete(name);
      });
      return mine;
    },
  };
}
