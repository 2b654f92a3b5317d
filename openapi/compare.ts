/** Compares the contract with what is published, name by name and type by type. */
import type { Field, Fields, KnownOperation, Source } from './reference.ts';

export interface Difference {
  /** `Schema`, `Schema.field`, `Operation` or `Operation parameter`. */
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

const absent = 'absent';

/** `implemented` names the operations whose successes are compared; the others have none. */
export function compare(
  ours: Source,
  published: readonly Source[],
  implemented: ReadonlySet<string>,
): Difference[] {
  const found = [
    ...ours.operations.flatMap((operation) =>
      operationDifferences(operation, published, implemented.has(operation.operationId)),
    ),
    ...[...ours.schemas].flatMap(([name, fields]) => schemaDifferences(name, fields, published)),
  ];
  const unique = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...unique.values()];
}

function operationDifferences(
  { operationId, key, parameters, successes, answers }: KnownOperation,
  published: readonly Source[],
  isImplemented: boolean,
): Difference[] {
  const twins = published.flatMap(({ operations }) => operations.filter((one) => one.key === key));
  if (twins.length === 0) return [{ where: operationId, ours: key, theirs: absent }];

  const theirIds = unique(twins.map((twin) => twin.operationId));
  const theirParameters = unique(twins.flatMap((twin) => twin.parameters));
  const theirSuccesses = unique(twins.flatMap((twin) => twin.successes ?? [])).sort();
  const theirAnswers = unique(twins.flatMap((twin) => twin.answers ?? []));
  const sameAnswer = answers === undefined || answers.some((name) => theirAnswers.includes(name));
  const list = (codes: readonly string[] = []) => codes.join(', ');
  const sameSuccesses = theirSuccesses.length === 0 || list(successes) === list(theirSuccesses);
  return [
    ...(theirIds.includes(operationId)
      ? []
      : [{ where: operationId, ours: operationId, theirs: theirIds.join(', ') }]),
    ...onlyIn(theirParameters, parameters).map((name) => ({
      where: `${operationId} ${name}`,
      ours: absent,
      theirs: 'parameter',
    })),
    ...onlyIn(parameters, theirParameters).map((name) => ({
      where: `${operationId} ${name}`,
      ours: 'parameter',
      theirs: absent,
    })),
    ...(sameSuccesses || !isImplemented
      ? []
      : [{ where: operationId, ours: list(successes), theirs: list(theirSuccesses) }]),
    ...(sameAnswer
      ? []
      : [
          {
            where: `${operationId} 200`,
            ours: list(answers),
            theirs: theirAnswers.length > 0 ? 'another schema' : absent,
          },
        ]),
  ];
}

function schemaDifferences(
  name: string,
  fields: Fields,
  published: readonly Source[],
): Difference[] {
  const twins = published.flatMap(({ schemas }) => schemas.get(name) ?? []);
  if (twins.length === 0) return [{ where: name, ours: 'object', theirs: absent }];

  const missing = twins.flatMap((twin) =>
    [...twin]
      .filter(([field]) => !fields.has(field))
      .map(([field, theirs]) => ({
        where: `${name}.${field}`,
        ours: absent,
        theirs: theirs.type,
      })),
  );
  const shared = [...fields].flatMap(([field, our]) => {
    const where = `${name}.${field}`;
    const theirs = twins.flatMap((twin) => twin.get(field) ?? []);
    if (theirs.length === 0) return [{ where, ours: our.type, theirs: absent }];
    return [...typeDifferences(where, our, theirs), ...valueDifferences(where, our, theirs)];
  });
  return [...missing, ...shared];
}

function typeDifferences(where: string, our: Field, theirs: readonly Field[]): Difference[] {
  return theirs
    .filter(({ type }) => type !== our.type)
    .map(({ type }) => ({ where, ours: our.type, theirs: type }));
}

/** Sources grow, so a value of ours need stand in one of them only; each of theirs is wanted. */
function valueDifferences(where: string, our: Field, theirs: readonly Field[]): Difference[] {
  const known = unique(theirs.flatMap(({ values }) => values ?? []));
  if (our.values === undefined && known.length === 0) return [];
  if (our.values === undefined) return [{ where, ours: 'any text', theirs: known.join(', ') }];
  if (known.length === 0) return [{ where, ours: our.values.join(', '), theirs: 'any text' }];
  return [
    ...onlyIn(known, our.values).map((value) => ({ where, ours: absent, theirs: value })),
    ...onlyIn(our.values, known).map((value) => ({ where, ours: value, theirs: absent })),
  ];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function onlyIn(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((name) => !others.includes(name));
}
