/** Asked at every scrape. */
export interface Gauges {
  /** How many there are, by state. */
  readonly operations: () => Tally | Promise<Tally>;
  readonly jobs: () => Tally | Promise<Tally>;
  readonly worlds: () => number | Promise<number>;
  readonly journal: () => {
    readonly entries: number;
    readonly bytes: number;
    readonly dropped: number;
  };
}

export type Tally = Readonly<Record<string, number>>;

/** By operation, then by status. */
export type Counts = Map<string, Map<string | number, { count: number }>>;
