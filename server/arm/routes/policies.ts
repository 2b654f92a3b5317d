import type { PolicyPut } from '../../core/events.ts';
import { decidePolicyDeletion, policiesOf, policyNamed } from '../../core/policy.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { listBody, pageOf } from '../conventions/paging.ts';
import { isWanted, readFilter, readSkipToken } from '../parse/list-query.ts';
import { parsePolicyRequest } from '../parse/policy-request.ts';
import { BACKUP_MANAGEMENT_TYPES, WORKLOAD_TYPES } from '../parse/vocabulary.ts';
import { vaultIn } from '../resources.ts';
import { policyResource } from '../wire/policy.ts';

export const policyRoutes = (worlds: Worlds): Routes => ({
  BackupPolicies_List: listPolicies,
  ProtectionPolicies_Get: getPolicy,
  ProtectionPolicies_CreateOrUpdate: (ask) => putPolicy(worlds, ask),
  ProtectionPolicies_Delete: (ask) => deletePolicy(worlds, ask),
});

/** Specified: the words a filter of policies may use. */
const FILTER_NAMES = {
  backupmanagementtype: BACKUP_MANAGEMENT_TYPES,
  workloadtype: WORKLOAD_TYPES,
} as const;

function listPolicies(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const filter = readFilter(ask, FILTER_NAMES);
  if (isRefusal(filter)) return filter;
  const from = readSkipToken(ask) ?? 0;
  if (typeof from !== 'number') return from;
  const ofMachines =
    isWanted(filter, 'backupmanagementtype', 'AzureIaasVM') &&
    isWanted(filter, 'workloadtype', 'VM');
  const page = pageOf(policiesOf(ask.world, vault, ask.now), from, () => ofMachines);
  const { madeAt } = ask.world;
  const vaultId = idUpTo(ask, 'vaults');
  return found(listBody(ask, page, (policy) => policyResource(vaultId, policy, madeAt, ask.era)));
}

function getPolicy(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const name = nameIn(ask, 'backuppolicies');
  const policy = policyNamed(ask.world, vault, name, ask.now);
  if (!policy)
    return refuse(
      'BMSUserErrorPolicyNotFound',
      `The vault has no policy '${name}'. Send the name of one that its backupPolicies list.`,
    );
  return found(policyResource(idUpTo(ask, 'vaults'), policy, ask.world.madeAt, ask.era));
}

/** Recorded (2022): at once, where nothing is protected by it; inferred: and where something is. */
async function putPolicy(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const policy = await parsePolicyRequest(ask);
  if (isRefusal(policy)) return policy;
  const name = nameIn(ask, 'backuppolicies');
  const { resourceGroup } = vault;
  await worlds.change(ask, (world, now): PolicyPut => {
    const known = policyNamed(world, vault, name, now)?.name ?? name;
    const place = { resourceGroup, name: vault.name };
    return { kind: 'policy-put', at: now, vault: place, name: known, policy };
  });
  return getPolicy(ask);
}

async function deletePolicy(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const name = nameIn(ask, 'backuppolicies');
  // Specified: what is not there has been deleted.
  const decided = await worlds.change(
    ask,
    (world, now) => decidePolicyDeletion(world, vault, name, now) ?? [],
  );
  if (isRefusal(decided)) return decided;
  return 'kind' in decided ? { status: 200 } : { status: 204 };
}
