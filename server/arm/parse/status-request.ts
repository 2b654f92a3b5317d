import * as z from 'zod';
import { parseResourceId, type ResourceName, sameName } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask.ts';
import { firstFault, readJson } from './json-body.ts';

const BODY = z.object({ resourceType: z.string().optional(), resourceId: z.string() });

const EXAMPLE =
  '{"resourceType":"VM","resourceId":"/subscriptions/…/providers/Microsoft.Compute/virtualMachines/…"}';

/** The machine whose protection is asked for. */
export async function parseStatusRequest(ask: Ask): Promise<ResourceName | Refusal> {
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = BODY.safeParse(read.json);
  if (!parsed.success) return invalid(firstFault(parsed.error));
  const { resourceType = 'VM', resourceId } = parsed.data;
  if (!sameName(resourceType, 'VM')) return invalid(`resourceType is '${resourceType}', not VM`);
  const machine = parseResourceId(resourceId);
  return machine && /^Microsoft\.(Classic)?Compute\/virtualMachines$/i.test(machine.type)
    ? machine
    : invalid(`resourceId '${resourceId}' is not the id of a virtual machine`);
}

const invalid = (fault: string): Refusal =>
  refuse(
    'BMSUserErrorInvalidInput',
    `Cannot tell whether it is protected: ${fault}. Send ${EXAMPLE}.`,
  );
