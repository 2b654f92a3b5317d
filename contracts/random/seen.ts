/** What a client of the service would know by now. */
export interface Seen {
  readonly names: Names;
  readonly points: readonly string[];
  readonly addresses: string[];
  readonly operations: string[];
  readonly jobs: string[];
  /** The last token for a restore in the secondary region, and what came with it. */
  access?: object;
}

export type Names = Readonly<Record<string, string>> & { readonly points: readonly string[] };
