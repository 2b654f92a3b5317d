import { chooseFate } from './choose-fate.ts';
import { validateRestore } from './decide-restore.ts';
import type { ProtectedItem, Vault } from './estate.ts';
import { isAbsent } from './protection-of.ts';
import { type Finding, refuse } from './refusal.ts';
import type { RestoreRequest } from './restore.ts';
import type { Instant } from './time.ts';
import type { AcceptedValidation } from './validation.ts';
import { nextOperationId, type World } from './world.ts';

/** A wish to know whether a restore would be accepted. */
export interface ValidationCommand {
  readonly vault: Vault;
  /** Undefined where the vault has none of that name. */
  readonly item: ProtectedItem | undefined;
  readonly pointName: string;
  readonly request: RestoreRequest;
}

/** What the check finds: the rules are those of the restore itself. */
export function findingsOf(
  world: World,
  { vault, item, pointName, request }: ValidationCommand,
  now: Instant,
): readonly Finding[] {
  if (!item || isAbsent(world, vault, item, now))
    return [
      refuse(
        'BMSUserErrorDataSourceObjectNotFound',
        'The vault protects no machine of this id. Send the id of a recovery point of this vault, or the machine in properties.restoreRequest.sourceResourceId.',
      ),
    ];
  return validateRestore(world, { vault, item, pointName, request }, now);
}

/** Accepts the check; whatever it finds is no refusal. */
export function decideValidation(
  world: World,
  command: ValidationCommand,
  now: Instant,
): AcceptedValidation {
  const { vault, item } = command;
  const kind = 'validation-accepted';
  const machine = item && {
    resourceGroup: item.machine.resourceGroup,
    name: item.machine.name,
  };
  return {
    kind,
    at: now,
    operationId: nextOperationId(world),
    vault: { resourceGroup: vault.resourceGroup, name: vault.name },
    ...(machine && { machine }),
    found: findingsOf(world, command, now),
    ...chooseFate(world.orders.fates, machine ? { kind, machine } : { kind }),
  };
}
