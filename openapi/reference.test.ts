import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compare } from './compare.ts';
import { loadContract, type Exchange } from './contract.ts';
import { coverage } from './coverage.ts';
import { differences } from './differences.ts';
import type { OpenApiDocument } from './document.ts';
import { fromClientPackage, fromDocument, fromSpecifications, type Source } from './reference.ts';

const named = process.env['RESTORITE_REFERENCE'] || undefined;
const reference = named ?? '';
const contract = loadContract();
const skipped = named === undefined;
const title = skipped
  ? 'is not compared: RESTORITE_REFERENCE names no folder of published data'
  : 'agrees with what is published about the service';

describe.skipIf(skipped)(`the contract ${title}`, () => {
  test('but for the declared differences, each of which is still one', () => {
    const declared = differences.map(({ where, ours, theirs }) => ({ where, ours, theirs }));
    const found = compare(ours(), published(), implemented());
    expect(sorted(found)).toEqual(sorted(declared));
  });

  test('and notices a field renamed, a type changed and a value dropped', () => {
    const text = contractText()
      .replace(/^ {8}sourceResourceId: .*$/m, '        sourceResource: { type: string }')
      .replace(/^ {8}jobId: .*$/m, '        jobId: { type: integer }')
      .replace('enum: [Invalid, InProgress, Succeeded,', 'enum: [Invalid, InProgress,');
    const found = compare(fromDocument(parse(text) as OpenApiDocument), published(), new Set());
    expect(found.map(({ where }) => where)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\.sourceResourceId$/),
        'OperationStatusJobExtendedInfo.jobId',
        'OperationStatus.status',
      ]),
    );
  });

  test.each(exchanges())('and holds for the recorded answer of %s', (_name, exchange) => {
    const faults = contract.check(exchange);
    // Recorders strip headers, so only those that they kept are held against the document.
    expect(faults.filter((fault) => !/ the header \S+ is missing\.$/.test(fault))).toEqual([]);
  });

  test.each(requests())('and holds for the recorded request of %s', (_name, operationId, body) => {
    expect(contract.checkRequest(operationId, body)).toEqual([]);
  });

  test('and takes the request of the tutorial, but not in the wrapper that it prints once', () => {
    const body = (name: string): unknown =>
      JSON.parse(readFileSync(join(reference, 'tutorial', name), 'utf8'));
    const check = (value: unknown) => contract.checkRequest('Restores_Trigger', value);
    expect(check(body('04-restore-disks.body.json'))).toEqual([]);
    expect(check(body('08-restore-alternate-location.body.json'))).toEqual([
      'Restores_Trigger: the body at / lacks the field "properties".',
    ]);
  });
});

interface Recording {
  readonly request: { readonly method: string; readonly uri: string; readonly body: string | null };
  readonly response: {
    readonly status: { readonly code: number };
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly body: string | null;
  };
}

function recordings(): [string, Recording][] {
  if (skipped) return [];
  const recorded = join(reference, 'recorded');
  return readdirSync(recorded)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(recorded, name), 'utf8')) as Recording]);
}

const TRIGGERS = [
  'Restores_Trigger',
  'Backups_Trigger',
  'ProtectedItems_CreateOrUpdate',
  'ItemLevelRecoveryConnections_Provision',
  'CrossRegionRestore_Trigger',
];

/** The recorded requests that set something off; an answer may have been recorded without its body. */
function requests(): [string, string, unknown][] {
  return recordings().flatMap(([name, { request }]): [string, string, unknown][] => {
    const operationId = contract.find(request.method, request.uri) ?? '';
    return TRIGGERS.includes(operationId) && request.body !== null
      ? [[name, operationId, JSON.parse(request.body)]]
      : [];
  });
}

/** The recorded answers to operations that are implemented, and each item of a list as if read. */
function exchanges(): [string, Exchange][] {
  return recordings().flatMap(([name, { request, response }]): [string, Exchange][] => {
    const operationId = contract.find(request.method, request.uri);
    const body = response.body ?? '';
    const exchange: Exchange = {
      method: request.method,
      path: request.uri,
      status: response.status.code,
      headers: readable(response.headers),
      body,
    };
    if (operationId === 'BackupProtectedItems_List') {
      const { value } = JSON.parse(body) as { value: { id: string }[] };
      return value.map((item) => [
        name,
        { ...exchange, path: item.id, body: JSON.stringify(item) },
      ]);
    }
    return operationId !== undefined && implemented().has(operationId) ? [[name, exchange]] : [];
  });
}

/** Some values were not taken down when the recording was read. */
const readable = (headers: Recording['response']['headers']): Recording['response']['headers'] =>
  Object.fromEntries(
    Object.entries(headers).filter(([, values]) => !values.includes('<not read>')),
  );

function contractText(): string {
  return readFileSync(new URL('./azure-backup.yaml', import.meta.url), 'utf8');
}

function ours(): Source {
  return fromDocument(parse(contractText()) as OpenApiDocument);
}

function published(): Source[] {
  return [...fromSpecifications(join(reference, 'openapi')), fromClientPackage()];
}

function implemented(): Set<string> {
  return new Set(
    Object.entries(coverage)
      .filter(([, how]) => how === 'implemented')
      .map(([operationId]) => operationId),
  );
}

function sorted<T>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
