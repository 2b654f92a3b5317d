import { expect, test } from 'vitest';
import { refuseTooWide } from './permitted.ts';

test.each(['com', 'COM', '*.com', 'com.', 'de', 'dev', 'co.uk', '*.com.au'])(
  'a CA is not made for all that is below %s',
  (name) => {
    expect(() => refuseTooWide(['restorite', name])).toThrow(
      /could vouch for every host below it, and those are others'; name one host, as in restorite\./,
    );
  },
);

test.each([
  'restorite',
  'localhost',
  'restorite.test',
  '*.restorite.test',
  'my_service',
  'example.co.uk',
  'co.restorite.uk',
  '10.0.0.7',
  '[::1]',
  'fe80::1',
])('a CA may be made for %s', (name) => {
  expect(() => refuseTooWide([name])).not.toThrow();
});
