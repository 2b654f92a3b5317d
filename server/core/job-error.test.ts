import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATALOGUE } from './error-catalogue.ts';
import { jobErrorNumber, jobErrorOf } from './job-error.ts';

test('the public numbers are the service’s', () => {
  expect(jobErrorNumber('ResourceNotFound')).toBe(320001);
  expect(jobErrorNumber('BCMV2VMNotFound')).toBe(400094);
  expect(jobErrorNumber('AzureVmOffline')).toBe(380008);
});

test('no two codes of the catalogue have the same number', () => {
  const numbers = Object.keys(CATALOGUE).map(jobErrorNumber);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a code keeps its number', () => {
  expect(jobErrorNumber('UserErrorInstantRpNotFound')).toBe(975086);
});

test('any code at all has a number of six digits, apart from the public ones', () => {
  fc.assert(
    fc.property(fc.string(), (code) => {
      const number = jobErrorNumber(`x${code}`);
      expect(number).toBeGreaterThanOrEqual(500_000);
      expect(number).toBeLessThan(1_000_000);
    }),
  );
});

test('a job’s error has the code as its title, the service’s text, and what to do', () => {
  expect(jobErrorOf('UserErrorSkuNotAvailable')).toEqual({
    number: jobErrorNumber('UserErrorSkuNotAvailable'),
    title: 'UserErrorSkuNotAvailable',
    text: 'VM creation failed as VM size selected is not available.',
    recommendations: ['Restore the disks, and make a machine of another size from them.'],
  });
});

test('a code that stands for something else in an answer has the job’s text', () => {
  expect(jobErrorOf('ResourceNotFound').text).toBe(
    'Could not perform the operation as VM no longer exists.',
  );
});

test('a cancelled job recommends nothing', () => {
  expect(jobErrorOf('UserErrorJobSuccessfullyCancelled').recommendations).toEqual([]);
});

test('a message given takes the place of the catalogue’s', () => {
  expect(jobErrorOf('OlrBackupFailed', 'Snapshot refused').text).toBe('Snapshot refused');
});

test('a code that is not of the catalogue is an error all the same', () => {
  expect(jobErrorOf('MyOwn')).toMatchObject({
    title: 'MyOwn',
    text: 'The job ended with MyOwn.',
    recommendations: [],
  });
});
