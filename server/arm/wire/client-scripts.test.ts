import { expect, test } from 'vitest';
import { keysOf } from '../../core/mount.ts';
import { itemWith, NOW, VAULT } from '../../core/test-world.ts';
import { mountScripts, regionCode } from './client-scripts.ts';

const mount = {
  kind: 'mount-accepted',
  at: NOW,
  operationId: 'any',
  vault: VAULT,
  machine: { resourceGroup: 'rg', name: 'vm' },
  pointName: '123456789012345',
} as const;

test('a Linux machine has one script, which says that it mounts nothing', () => {
  const { machine } = itemWith();
  const keys = keysOf(7, mount, 1);
  const facts = { machine, region: 'westus', keys, base: 'http://localhost' };
  const [script, ...others] = mountScripts(facts).clientScripts;
  expect(others).toEqual([]);
  expect(script).toMatchObject({ osType: 'Linux', scriptExtension: '.py' });
  const text = Buffer.from(script?.scriptContent ?? '', 'base64').toString('utf8');
  expect(text).toMatch(/^#!\/usr\/bin\/env python3\n/);
  expect(text).toContain('there is nothing to mount');
});

test('keys are of 19 digits and 60, and each mount has its own', () => {
  const keys = keysOf(7, mount, 1);
  expect(keys.owner).toMatch(/^\d{19}$/);
  expect(keys.secret).toMatch(/^[\da-f]{60}$/);
  expect(keysOf(7, { ...mount, operationId: 'other' }, 1).secret).not.toBe(keys.secret);
});

test.each([
  ['westus', 'wus'],
  ['eastus2euap', 'eus'],
  ['southeastasia', 'sea'],
  ['brazilsouth', 'bra'],
])('the code of %s is %s', (region, code) => {
  expect(regionCode(region)).toBe(code);
});
