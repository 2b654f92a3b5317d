import * as z from 'zod';
import type { FaultDocument, KeptRule, RuleTally } from '../core/rule.ts';
import type { Instant } from '../core/time.ts';
import type { Exchange, Manner, WireAnswer } from '../exchange.ts';
import { strict } from './fields.ts';

/** Ahead of the work, or once it is done. */
export type Phase = 'before' | 'after';

/** One way of spoiling an answer: what it is told, when it may be applied, and what it does. */
export interface FaultKind {
  readonly kind: string;
  readonly schema: FaultSchema;
  /** The fault as somebody wrote it; the schema has taken it already. */
  bind(fault: FaultDocument): Fault;
}

/** Strict: an object of this kind and of the fields that the kind knows. */
export type FaultSchema = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/** A fault with all that it was told. */
export interface Fault {
  /** The phases it makes sense in, its default first. */
  readonly phases: readonly Phase[];
  /** Whether it has the last word on the answer: no rule behind it is applied. */
  readonly ends: boolean;
  /** `answer 429 with Retry-After 5 to`: what it does, up to the name of the request. */
  readonly says: string;
  /** What it makes of the exchange; undefined where it has nothing to do here. */
  apply(scene: Scene): Change | undefined;
  /** Whether it goes on by itself, whatever the rule's trigger says of this request. */
  holds?(scene: Scene): boolean;
}

/** Where a fault is applied. */
export interface Scene {
  readonly exchange: Exchange;
  readonly kept: KeptRule;
  readonly tally: RuleTally;
  /** What every duration is divided by. */
  readonly compress: number;
  /** Undefined ahead of the work. */
  readonly answer: WireAnswer | undefined;
  /** The instant at which the answer would leave: now, or what a delay has made of it. */
  readonly leavesAt: Instant;
}

/** What becomes of the exchange; what is left out stays. */
export interface Change {
  /** Null: nothing is answered. */
  readonly answer?: WireAnswer | null;
  readonly manner?: Manner;
  readonly notBefore?: Instant;
  /** The earlier instant as of which the work is done. */
  readonly asOf?: Instant;
}

interface FaultSpec<Shape extends z.ZodRawShape> {
  readonly kind: string;
  readonly fields: Shape;
  /** What is wrong with fields that are right each by itself. */
  readonly check?: (fault: FieldsOf<Shape>) => string | undefined;
  readonly phases: readonly Phase[] | ((fault: FieldsOf<Shape>) => readonly Phase[]);
  readonly ends: boolean;
  readonly says: (fault: FieldsOf<Shape>) => string;
  readonly apply: (fault: FieldsOf<Shape>, scene: Scene) => Change | undefined;
  readonly holds?: (fault: FieldsOf<Shape>, scene: Scene) => boolean;
}

type FieldsOf<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>;

export function faultKind<Shape extends z.ZodRawShape>(spec: FaultSpec<Shape>): FaultKind {
  const { kind, check, phases, holds } = spec;
  const fields = z.object(spec.fields);
  const schema = strict({ kind: z.literal(kind), ...spec.fields }).superRefine((fault, context) => {
    // Of parts that are wrong by themselves nothing more is said.
    if (context.issues.length > 0) return;
    const message = check?.(fault as FieldsOf<Shape>);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
  return {
    kind,
    schema,
    bind(written) {
      const fault = fields.parse(written);
      return {
        phases: typeof phases === 'function' ? phases(fault) : phases,
        ends: spec.ends,
        says: spec.says(fault),
        apply: (scene) => spec.apply(fault, scene),
        ...(holds && { holds: (scene: Scene) => holds(fault, scene) }),
      };
    },
  };
}
