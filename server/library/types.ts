import type { components } from '../../openapi/generated/control.ts';
import type { FateDocument, RetryAfterFate } from '../core/fate.ts';
import type { RuleDocument } from '../core/rule.ts';
import type { ScenarioDocument } from '../core/scenario.ts';
import type { Har } from '../journal/har.ts';
import type { DroppedView, JournalEntryView } from '../journal/view.ts';

type Schemas = components['schemas'];

export type ClockOrder = Schemas['ClockOrder'];
export type ClockView = Schemas['Clock'];
export type AdvanceOrder = Schemas['AdvanceOrder'];
export type Advanced = Schemas['Advanced'];
export type NamedWorld = Schemas['NamedWorld'];
export type WorldExport = Schemas['WorldExport'];
export type OperationView = Schemas['Operation'];
export type FinishOrder = Schemas['FinishOrder'];
export type WaitOrder = Partial<Schemas['WaitOrder']>;
export type ManifestEntry = Schemas['ManifestEntry'];
export type KeptFate = Omit<Schemas['KeptFate'], 'fate'> & { readonly fate: FateDocument };
export type KeptRule = Omit<Schemas['KeptRule'], 'rule'> & { readonly rule: RuleDocument };
export type KeptScenario = Omit<Schemas['KeptScenario'], 'scenario'> & {
  readonly scenario: ScenarioDocument;
};

/** What a world is to be like; what is left out is as the service is set. */
export interface WorldOptions {
  /** Left out, the service chooses one. */
  readonly subscription?: string;
  /** A world that ships, or the path of a world file. */
  readonly from?: string;
  readonly seed?: number;
  readonly pace?: 'instant' | 'brisk' | 'realistic';
  readonly clock?: ClockOrder;
  /** What every duration but the clock's is divided by. */
  readonly compress?: number;
  readonly era?: 'documented' | 'middle' | 'current';
  readonly retryAfter?: RetryAfterFate;
  /** Whether tokens are looked at; left out, as the scenario or the service says. */
  readonly authMode?: 'any' | 'strict' | 'off';
  /** How long a token lives, of the world's time: `5m`. */
  readonly tokenLifetime?: string;
  /** A name, a file, or the document. */
  readonly scenario?: string | ScenarioDocument;
}

/** The clock of one world. */
export interface WorldClockTwin {
  get(): Promise<ClockView>;
  set(order: ClockOrder): Promise<ClockView>;
  /** By a duration (`PT40M`), to an instant, to the `next-event`, or as the order says. Tells what came due on the way. */
  advance(order: string | AdvanceOrder): Promise<Advanced>;
}

/** What a world was told, one by one: its fates, or its rules. */
export interface OrdersTwin<Document, Kept> {
  list(): Promise<readonly Kept[]>;
  get(id: string): Promise<Kept>;
  add(document: Document): Promise<Kept>;
  add(documents: readonly Document[]): Promise<readonly Kept[]>;
  remove(id: string): Promise<void>;
  /** All of them. */
  clear(): Promise<void>;
}

export interface ScenarioTwin {
  /** Undefined where the world is under none. */
  get(): Promise<KeptScenario | undefined>;
  /** Lays one over the world as it stands: a name, a file, or the document. */
  set(
    scenario: string | ScenarioDocument,
    options?: { readonly seed?: number },
  ): Promise<KeptScenario>;
  clear(): Promise<void>;
}

export interface OperationsTwin {
  /** The latest first. */
  list(options?: { readonly limit?: number }): Promise<readonly OperationView[]>;
  /** Ends a stage by hand, by the id of the operation or of its job. */
  finish(id: string, order?: FinishOrder): Promise<OperationView>;
}

export interface JournalTwin {
  entries(range?: JournalRange): Promise<readonly JournalEntryView[]>;
  har(): Promise<Har>;
  clear(): Promise<void>;
  /** Answers once so many entries fit, or when the time is up. */
  wait(order?: WaitOrder): Promise<JournalWait>;
  /** Live, from here on or after an entry; ends with the signal, or when it is left. */
  stream(options?: {
    readonly since?: number;
    readonly signal?: AbortSignal;
  }): AsyncIterable<JournalEntryView | DroppedView>;
}

export interface JournalRange {
  readonly since?: number;
  readonly limit?: number;
}

export interface JournalWait {
  readonly met: boolean;
  readonly matched: number;
  readonly count: number;
  readonly entries: readonly JournalEntryView[];
}

/** A world, with everything that a test has to name, and everything that can be done to it. */
export interface RestoriteWorld extends Readonly<NamedWorld>, AsyncDisposable {
  readonly clock: WorldClockTwin;
  readonly fates: OrdersTwin<FateDocument, KeptFate>;
  readonly rules: OrdersTwin<RuleDocument, KeptRule>;
  readonly scenario: ScenarioTwin;
  readonly operations: OperationsTwin;
  readonly journal: JournalTwin;
  /** As it was when it was made. */
  reset(): Promise<void>;
  /** Keeps it under a name. */
  save(name: string): Promise<void>;
  /** Goes back to what was kept under a name. */
  load(name: string): Promise<void>;
  /**
   * The environment variables that point known clients at it, as `restorite env` prints them. Where the
   * service has no https, only the direct form is to be had.
   */
  env(form: EnvForm): Promise<Readonly<Record<string, string>>>;
  /** The whole of it, which `importWorld` takes back. */
  export(): Promise<WorldExport>;
  /** Forgets it; leaving an `await using` block does so too. */
  remove(): Promise<void>;
}

export interface EnvForm {
  /** Where the caller keeps the CA as `ca.pem`, which variables are to name. */
  readonly folder: string;
  /** By the service's own addresses, rather than by the cloud's names through the proxy. */
  readonly direct?: boolean;
}

/** What can be done with the worlds of a service, running here or elsewhere. */
export interface Worldly {
  createWorld(options?: WorldOptions): Promise<RestoriteWorld>;
  /** One that is there already. */
  openWorld(subscription: string): Promise<RestoriteWorld>;
  importWorld(exported: WorldExport, subscription?: string): Promise<RestoriteWorld>;
  /** The subscription ids of the worlds there are. */
  worlds(): Promise<readonly string[]>;
  /** Those that ship. */
  scenarios(): Promise<readonly ManifestEntry[]>;
  /** One that ships, as a file would have it. */
  scenario(name: string): Promise<ScenarioDocument>;
}
