import * as z from 'zod';
import type { components } from '../../../openapi/generated/azure-backup.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import { type Instant, parseInstant } from '../../core/time.ts';
import type { Ask } from '../ask.ts';
import { text } from './fields.ts';
import { firstFault, readJson } from './json-body.ts';

const PROPERTIES = z.object({
  objectType: z.literal('IaasVMBackupRequest'),
  recoveryPointExpiryTimeInUTC: text,
} satisfies Record<keyof components['schemas']['IaasVMBackupRequest'], z.ZodType>);

const BODY = z.object({ properties: PROPERTIES });

const EXAMPLE = '{"properties":{"objectType":"IaasVMBackupRequest"}}';

/** What of a backup is for the client to say. */
export interface BackupRequest {
  readonly expiresAt?: Instant;
}

/** Reads the body of a backup trigger, or says what to send instead. */
export async function parseBackupRequest(ask: Ask): Promise<BackupRequest | Refusal> {
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = BODY.safeParse(read.json);
  if (!parsed.success) return invalid(firstFault(parsed.error));
  const expiry = parsed.data.properties.recoveryPointExpiryTimeInUTC;
  if (expiry === undefined) return {};
  // It says UTC in its name: some clients leave the zone out.
  const expiresAt = parseInstant(expiry) ?? parseInstant(`${expiry}Z`);
  return expiresAt === undefined
    ? invalid(`properties.recoveryPointExpiryTimeInUTC '${expiry}' is no instant`)
    : { expiresAt };
}

const invalid = (fault: string): Refusal =>
  refuse(
    'BMSUserErrorInvalidInput',
    `Cannot back up: ${fault}. Send ${EXAMPLE}, with properties.recoveryPointExpiryTimeInUTC as 2026-01-31T09:00:00Z where the point is to be kept until then.`,
  );
