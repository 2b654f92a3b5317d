import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetOf } from './target.ts';

const VAULT = '/subscriptions/_/resourcegroups/_/providers/microsoft.recoveryservices/vaults/_';
const vault = '/Subscriptions/S/resourceGroups/G/providers/Microsoft.RecoveryServices/vaults/V';

describe('the shape of a target', () => {
  test.each([
    [vault, VAULT],
    [vault.replaceAll('/', '//') + '/', VAULT],
    [`/subscriptions/${vault}`, VAULT],
    [vault.replace('/G/', '/vaults/'), VAULT],
    [`${vault}/backupJobs/restore/cancel`, `${VAULT}/backupjobs/_/cancel`],
    [`${vault}/backupJobs/operationResults/1`, `${VAULT}/backupjobs/operationresults/_`],
    [`${vault}/backupJobs/J/operationResults/1`, `${VAULT}/backupjobs/_/operationresults/_`],
    [`${vault}/backupConfig/VaultConfig`, `${VAULT}/backupconfig/vaultconfig`],
    ['', '/'],
    ['/?a=/b', '/'],
    ['?a=/b', '/'],
  ])('of %j is %s', (path, shape) => {
    expect(targetOf(`http://host${path}`).shape).toBe(shape);
  });
});

describe('the segments of a target', () => {
  test('keep their spelling, and their encoding is read', () => {
    const { segments } = targetOf('https://host:1/A%3Bb/C;d/%C3%A9/%E0%A4?x=/y');
    expect(segments).toEqual(['A;b', 'C;d', 'é', '%E0%A4']);
  });

  test('are found in any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const { segments } = targetOf(`http://host/${path}`);
        expect(segments).not.toContain('');
      }),
    );
  });
});
