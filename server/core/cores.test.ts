import { expect, test } from 'vitest';
import { coresOf } from './cores.ts';

test.each([
  ['Standard_B2s', 2],
  ['Standard_D2s_v5', 2],
  ['Standard_E64ads_v5', 64],
  ['standard_nc6s_v3', 6],
  ['Standard_M8-2ms', 2],
  ['Standard_DS1_v2', 1],
  ['Standard_D3_v2', 4],
  ['Standard_DS14', 16],
  ['Standard_D16_v3', 16],
  ['Basic_A0', 1],
  ['Standard_Rare', 1],
])('%s has %i cores', (size, cores) => {
  expect(coresOf(size)).toBe(cores);
});
