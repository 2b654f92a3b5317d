import { decideBackup } from '../../core/decide-backup.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import type { Ask } from '../ask.ts';
import { acceptedBelowItem } from '../conventions/accepted.ts';
import type { Answer } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { parseBackupRequest } from '../parse/backup-request.ts';
import { itemIn } from '../resources.ts';

export const backupRoutes = (worlds: Worlds): Routes => ({
  Backups_Trigger: (ask) => triggerBackup(worlds, ask),
});

async function triggerBackup(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const request = await parseBackupRequest(ask);
  if (isRefusal(request)) return request;
  const command = { ...located, ...request, activityId: ask.clientRequestId };
  const accepted = await worlds.change(ask, (world, now) => decideBackup(world, command, now));
  return isRefusal(accepted) ? accepted : acceptedBelowItem(ask, accepted);
}
