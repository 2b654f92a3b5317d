import { decideCrossRegionRestore } from '../../core/decide-cross-region-restore.ts';
import { type Vault } from '../../core/estate.ts';
import { type ResourceName, sameName } from '../../core/names.ts';
import { itemOf } from '../../core/items-of.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { secondaryPointsOf } from '../../core/secondary-points.ts';
import { jobsKey } from '../../core/world.ts';
import type { Worlds } from '../../worlds.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { acceptedAtLocation } from '../conventions/accepted.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { parseCrossRegionJobs, parseCrossRegionRequest } from '../parse/cross-region-request.ts';
import { itemIn, noSuchJob, secondaryRefusal } from '../resources.ts';
import { aadProperties, crrAccessToken } from '../wire/cross-region.ts';
import { jobAnswer, listAnswer } from './jobs.ts';

export const crossRegionRoutes = (worlds: Worlds): Routes => ({
  AadProperties_Get: (ask) => found(aadProperties(ask.world, nameIn(ask, 'locations'))),
  RecoveryPoints_GetAccessToken: getToken,
  CrossRegionRestore_Trigger: (ask) => trigger(worlds, ask),
  BackupCrrJobDetails_Get: (ask) => getJob(worlds, ask),
  BackupCrrJobs_List: listJobs,
});

/** The body says whom the token is for; there is one whom it can be for, so it is not read. */
function getToken(ask: Ask): Answer | Refusal {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const refusal = secondaryRefusal(located.vault);
  if (refusal) return refusal;
  const { world, now } = ask;
  const name = nameIn(ask, 'recoverypoints');
  const point = secondaryPointsOf(world, located.vault, located.item, now).find(name);
  return point
    ? found(crrAccessToken({ world, ...located, point }))
    : refuse(
        'BMSUserErrorRecoveryPointNotFound',
        `The secondary region has no recovery point '${name}' of the item. Points are there 36 hours after they were taken; list them with api-version 2021-11-15.`,
      );
}

async function trigger(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const asked = await parseCrossRegionRequest(ask);
  if (isRefusal(asked)) return asked;
  const vault = vaultNamed(ask, asked.vault);
  if (isRefusal(vault)) return vault;
  const item = itemOf(ask.world, vault, asked.machine);
  if (!item)
    return refuse(
      'BMSUserErrorDataSourceObjectNotFound',
      `The vault protects no machine '${asked.machine.name}' of ${asked.machine.resourceGroup}.`,
    );
  const { pointName, request, token } = asked;
  const region = nameIn(ask, 'locations').toLowerCase();
  const activityId = ask.clientRequestId;
  const command = { vault, item, pointName, request, token, region, activityId };
  const accepted = await worlds.change(ask, (world, now) =>
    decideCrossRegionRestore(world, command, now),
  );
  return isRefusal(accepted) ? accepted : acceptedAtLocation(ask, accepted);
}

async function getJob(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const asked = await parseCrossRegionJobs(ask);
  if (isRefusal(asked)) return asked;
  const vault = vaultNamed(ask, asked.vault);
  if (isRefusal(vault)) return vault;
  const { jobName = '' } = asked;
  const work = ask.world.workByJob.get(jobName.toLowerCase());
  const isHere =
    work?.kind === 'cross-region-restore-accepted' &&
    sameName(work.region, nameIn(ask, 'locations')) &&
    jobsKey(work.vault) === jobsKey(vault);
  return isHere ? jobAnswer(worlds, ask, work, idUpTo(ask, 'locations')) : noSuchJob(jobName);
}

async function listJobs(ask: Ask): Promise<Answer | Refusal> {
  const asked = await parseCrossRegionJobs(ask);
  if (isRefusal(asked)) return asked;
  const vault = vaultNamed(ask, asked.vault);
  if (isRefusal(vault)) return vault;
  const key = jobsKey(vault, nameIn(ask, 'locations').toLowerCase());
  return listAnswer(ask, ask.world.workByVault.get(key) ?? [], idUpTo(ask, 'locations'));
}

function vaultNamed(ask: Ask, name: ResourceName): Vault | Refusal {
  return (
    ask.world.estate.vault(name) ??
    refuse('ResourceNotFound', undefined, {
      value: `Microsoft.RecoveryServices/vaults/${name.name}`,
      group: name.resourceGroup,
    })
  );
}
