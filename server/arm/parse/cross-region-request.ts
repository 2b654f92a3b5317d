import * as z from 'zod';
import type { ResourceName } from '../../core/names.ts';
import { parseResourceId } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { RestoreRequest } from '../../core/restore.ts';
import type { Ask } from '../ask.ts';
import { text } from './fields.ts';
import { parseContainerName } from './item-name.ts';
import { firstFault, readJson } from './json-body.ts';
import { restoreOf, restoreProperties } from './restore-request.ts';

const TOKEN_LIMIT = 16_384;

const RESTORE = z.object({
  crossRegionRestoreAccessDetails: z.looseObject({
    accessTokenString: z.string().min(1).max(TOKEN_LIMIT),
    resourceGroupName: z.string().min(1).max(260),
    resourceName: z.string().min(1).max(260),
    containerName: z.string().min(1).max(260),
    recoveryPointId: text,
  }),
  restoreRequest: restoreProperties,
});

const RESTORE_EXAMPLE =
  '{"crossRegionRestoreAccessDetails":{…},"restoreRequest":{"objectType":"IaasVMRestoreRequest",…}}';

/** A restore in the secondary region, as its access details name what it is of. */
export interface CrossRegionRequest {
  readonly vault: ResourceName;
  readonly machine: ResourceName;
  readonly pointName: string;
  readonly token: string;
  readonly request: RestoreRequest;
}

/** Reads the body of a restore in the secondary region, or says what to send instead. */
export async function parseCrossRegionRequest(ask: Ask): Promise<CrossRegionRequest | Refusal> {
  const read = await readJson(ask, RESTORE_EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = RESTORE.safeParse(read.json);
  if (!parsed.success) return invalid('restore', firstFault(parsed.error), RESTORE_EXAMPLE);
  const { crossRegionRestoreAccessDetails: details, restoreRequest } = parsed.data;
  const machine = parseContainerName(details.containerName);
  if (!machine)
    return invalid(
      'restore',
      `containerName '${details.containerName}' names no machine`,
      RESTORE_EXAMPLE,
    );
  const request = restoreOf(restoreRequest);
  return {
    vault: { resourceGroup: details.resourceGroupName, name: details.resourceName },
    machine,
    pointName: details.recoveryPointId ?? request.recoveryPointId ?? '',
    token: details.accessTokenString,
    request,
  };
}

const JOBS = z.object({ resourceId: text, jobName: text });

const JOBS_EXAMPLE = '{"resourceId":"/subscriptions/…/vaults/…","jobName":"…"}';

/** Whose jobs are asked for, and which, where it is one. */
export interface CrossRegionJobs {
  readonly vault: ResourceName;
  readonly jobName?: string;
}

/** Reads the body that asks for jobs of the secondary region. */
export async function parseCrossRegionJobs(ask: Ask): Promise<CrossRegionJobs | Refusal> {
  const read = await readJson(ask, JOBS_EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = JOBS.safeParse(read.json);
  if (!parsed.success) return invalid('find jobs', firstFault(parsed.error), JOBS_EXAMPLE);
  const { resourceId = '', jobName } = parsed.data;
  const vault = parseResourceId(resourceId);
  if (!vault) return invalid('find jobs', `resourceId '${resourceId}' is no id`, JOBS_EXAMPLE);
  return jobName === undefined ? { vault } : { vault, jobName };
}

const invalid = (what: string, fault: string, example: string): Refusal =>
  refuse('BMSUserErrorInvalidInput', `Cannot ${what}: ${fault}. Send ${example}.`);
