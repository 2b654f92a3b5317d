import { accessToken } from '../access-token.ts';
import { inferred, reported, specified } from '../errors/entry.ts';
import { sameName } from '../names.ts';
import { pairedRegion } from '../paired-regions.ts';
import {
  isCrossRegion,
  isOriginal,
  type RestoreCase,
  type TriggerRule,
  type When,
} from './rule.ts';

const elsewhere =
  (when: When): When =>
  (restore) =>
    isCrossRegion(restore) ? when(restore) : undefined;

const theRegionIsNotPaired: When = ({ command: { vault, region = '' } }) => {
  const paired = pairedRegion(vault.region);
  if (paired !== undefined && sameName(region, paired)) return undefined;
  const instead =
    paired === undefined
      ? 'no region is paired with that'
      : `that is paired with ${paired}. Send the request to that location`;
  return `Cannot restore in '${region}': the vault is in ${vault.region}, and ${instead}.`;
};

const theTokenIsAnothers = ({ world, command }: RestoreCase): string | undefined => {
  const { vault, item, pointName, token } = command;
  return token === accessToken(world.seed, vault, item.machine, pointName)
    ? undefined
    : "Cannot restore: crossRegionRestoreAccessDetails.accessTokenString is not the token of this point. Send what the point's accessToken answers in properties.";
};

/** Whether a vault's backups can be restored in another region at all. */
export const OTHER_REGION_RULES: readonly TriggerRule[] = [
  {
    stage: 'trigger',
    code: 'BMSUserErrorCrossRegionRestoreNotEnabledInThisVault',
    of: 'another region, from a vault that restores in its own alone',
    when: elsewhere(({ command: { vault } }) =>
      vault.crossRegionRestore === true
        ? undefined
        : 'Enable cross-region restore of the vault, or restore in its own region.',
    ),
    evidence: reported(
      'public issue threads of 2023 and 2025, of reads at such a version; of restores inferred',
    ),
  },
  {
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    of: 'a region that is not paired with the vault’s',
    when: elsewhere(theRegionIsNotPaired),
    evidence: inferred('no recording has a refused one'),
  },
  {
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    of: 'the original location in another region',
    when: elsewhere((restore) =>
      isOriginal(restore)
        ? 'Cannot restore: recoveryType OriginalLocation is not for the secondary region. Choose RestoreDisks or AlternateLocation.'
        : undefined,
    ),
    evidence: specified('Azure Backup documentation, cross-region restore; its code is inferred'),
  },
];

export const TOKEN_RULE: TriggerRule = {
  stage: 'trigger',
  code: 'BMSUserErrorInvalidInput',
  of: 'an access token of another point',
  when: elsewhere(theTokenIsAnothers),
  evidence: inferred('no recording has a refused one'),
};
