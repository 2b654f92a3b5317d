import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('a misspelt name is told from others', () => {
  expect(nearest('Restore_Trigger', ['Backups_Trigger', 'Restores_Trigger'])).toBe(
    'Restores_Trigger',
  );
});

test('nothing is near to a text that is longer than any name', () => {
  expect(nearest('a'.repeat(101), ['a'.repeat(101)])).toBeUndefined();
});
