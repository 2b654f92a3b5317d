import {
  decideValidation,
  findingsOf,
  type ValidationCommand,
} from '../../core/decide-validation.ts';
import { parseResourceId } from '../../core/names.ts';
import { itemOf } from '../../core/items-of.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import type { Ask } from '../ask.ts';
import { acceptedAtVault } from '../conventions/accepted.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { parseValidationRequest } from '../parse/validation-request.ts';
import { vaultIn } from '../resources.ts';
import { validationResponse } from '../wire/validation.ts';

export const validationRoutes = (worlds: Worlds): Routes => ({
  Operation_Validate: validate,
  ValidateOperation_Trigger: (ask) => trigger(worlds, ask),
});

async function validate(ask: Ask): Promise<Answer | Refusal> {
  const command = await commandOf(ask);
  if (isRefusal(command)) return command;
  return found(validationResponse(findingsOf(ask.world, command, ask.now)));
}

async function trigger(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const command = await commandOf(ask);
  if (isRefusal(command)) return command;
  const accepted = await worlds.change(ask, (world, now) => decideValidation(world, command, now));
  return isRefusal(accepted) ? accepted : acceptedAtVault(ask, accepted);
}

async function commandOf(ask: Ask): Promise<ValidationCommand | Refusal> {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const asked = await parseValidationRequest(ask);
  if (isRefusal(asked)) return asked;
  const { request, itemName, pointName } = asked;
  const machine = itemName?.machine ?? parseResourceId(request.sourceResourceId ?? '');
  const item = machine && itemOf(ask.world, vault, machine);
  return { vault, item, pointName, request };
}
