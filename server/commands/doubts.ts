import { CATALOGUE } from '../core/error-catalogue.ts';
import type { FateDocument } from '../core/fate.ts';
import type { ScenarioDocument } from '../core/scenario.ts';
import { parseDuration } from '../core/time.ts';
import { nearest } from '../nearest.ts';
import type { Misfit } from '../scenarios/faults-of.ts';

/** What a file that is read well says all the same that may not be meant. */
export function doubtsOf(kind: string, json: unknown): readonly Misfit[] {
  if (kind === 'world') return snapshotDoubts(json as Vaults);
  if (kind !== 'scenario') return [];
  const { fates = [] } = json as ScenarioDocument;
  return fates.flatMap((fate, at) => codeDoubts(fate, ['fates', at]));
}

/** A fate may name any code: what the service has is not all known. */
function codeDoubts({ operation, job }: FateDocument, above: readonly PropertyKey[]): Misfit[] {
  const codes = [
    ...(operation?.code === undefined
      ? []
      : [{ path: [...above, 'operation', 'code'], code: operation.code }]),
    ...(job?.errors ?? []).map(({ code }, at) => ({
      path: [...above, 'job', 'errors', at, 'code'],
      code,
    })),
  ];
  return codes
    .filter(({ code }) => !Object.hasOwn(CATALOGUE, code))
    .map(({ path, code }) => ({ path, message: unknownCode(code) }));
}

function unknownCode(code: string): string {
  const near = nearest(code, Object.keys(CATALOGUE));
  return `no code '${code}' of the service is known here; ${near === undefined ? 'see docs/errors.md' : `try ${near}`}`;
}

interface Vaults {
  readonly vaults: readonly { readonly items: readonly { readonly points: unknown }[] }[];
}

const snapshotDoubts = ({ vaults }: Vaults): Misfit[] =>
  vaults.flatMap(({ items }, vault) =>
    items.flatMap(({ points }, item) =>
      outlives(points)
        ? [
            {
              path: ['vaults', vault, 'items', item, 'points', 'snapshotsFor'],
              message: 'snapshots would outlive their points, which are kept for every × keep',
            },
          ]
        : [],
    ),
  );

function outlives(points: unknown): boolean {
  if (Array.isArray(points)) return false;
  const { every, keep, snapshotsFor } = points as Record<string, string | number>;
  const kept = (parseDuration(String(every)) ?? Infinity) * Number(keep);
  return (parseDuration(String(snapshotsFor)) ?? 0) > kept;
}
