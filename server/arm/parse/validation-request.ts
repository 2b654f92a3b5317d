import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { RestoreRequest } from '../../core/restore.ts';
import type { Ask } from '../ask.ts';
import { text } from './fields.ts';
import { type ItemName, parseItemName } from './item-name.ts';
import { firstFault, readJson } from './json-body.ts';
import { restoreOf, restoreProperties } from './restore-request.ts';

const PROPERTIES = z.object({
  objectType: z.enum(['ValidateIaasVMRestoreOperationRequest', 'ValidateRestoreOperationRequest']),
  restoreRequest: restoreProperties,
});

const BODY = z.object({ id: text, properties: PROPERTIES });

const EXAMPLE =
  '{"id":"…/recoveryPoints/…","properties":{"objectType":"ValidateIaasVMRestoreOperationRequest","restoreRequest":{…}}}';

/** A check ahead of a restore; the point is named by the id, or else by the restore itself. */
export interface ValidationRequest {
  readonly request: RestoreRequest;
  /** Undefined where there is no id; the machine is then that of the restore's source. */
  readonly itemName?: ItemName;
  readonly pointName: string;
}

/** Reads the body of a check, or says what to send instead. */
export async function parseValidationRequest(ask: Ask): Promise<ValidationRequest | Refusal> {
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = BODY.safeParse(wrapped(read.json));
  if (!parsed.success) return invalid(firstFault(parsed.error));
  const { id, properties } = parsed.data;
  const request = restoreOf(properties.restoreRequest);
  const pointName = request.recoveryPointId ?? '';
  if (id === undefined) return { request, pointName };
  const [, item = '', point = ''] = POINT_ID.exec(id) ?? [];
  const itemName = parseItemName(item);
  return itemName
    ? { request, itemName, pointName: point }
    : invalid(`id '${id}' is not the id of a recovery point`);
}

const POINT_ID = /\/protectedItems\/([^/]+)\/recoveryPoints\/([^/]+)\/?$/i;

/** Specified: up to 2017 the body was what now stands in its properties. */
const wrapped = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'objectType' in json ? { properties: json } : json;

const invalid = (fault: string): Refusal =>
  refuse('BMSUserErrorInvalidInput', `Cannot check: ${fault}. Send ${EXAMPLE}.`);
