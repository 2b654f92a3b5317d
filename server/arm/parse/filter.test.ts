import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFilterDate } from './filter-date.ts';
import { parseFilter } from './filter.ts';

const values = (text: string) => {
  const filter = parseFilter(text);
  return 'fault' in filter
    ? filter.fault
    : Object.fromEntries([...filter].map(([name, { value }]) => [name, value]));
};

describe('a filter', () => {
  test.each([
    ['', {}],
    ["status eq 'InProgress'", { status: 'InProgress' }],
    ["  Status  EQ  'x'  AND  jobId eq 'y' ", { status: 'x', jobid: 'y' }],
    ["operation eq '' and status eq 'Failed'", { operation: '', status: 'Failed' }],
    ["name eq 'it''s'", { name: "it's" }],
    ['startDate {a} and endDate eq {b}', { startdate: 'a', enddate: 'b' }],
  ])('%j is read', (text, read) => {
    expect(values(text)).toEqual(read);
  });

  test.each([
    ['status', 'column 7'],
    ["status 'a' 'b'", "column 12: expected 'and'"],
    ["'a'", 'column 1: expected a name'],
    ["status eq 'a' and", 'column 18: expected a name'],
    ["status eq 'a' and status eq 'b'", 'a second time'],
    ["status eq 'a", 'column 11'],
    ['status eq "a"', 'column 11'],
    ["(status eq 'a')", 'column 1'],
  ])('%j is refused at %s', (text, place) => {
    expect(values(text)).toContain(place);
  });

  test('of any text is read or refused, and never throws', () => {
    const pieces = fc.constantFrom(
      'a',
      ' ',
      "'",
      'eq',
      'and',
      'constructor',
      '{',
      '}',
      "''",
      'é',
      '7',
      '$',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(parseFilter(parts.join(''))).toBeDefined();
      }),
    );
  });
});

describe('a date of a filter', () => {
  test('is read the same from midnight as 12 and as 00, and noon is twelve hours later', () => {
    const at = (text: string) => parseFilterDate(`2016-01-01 ${text}`) ?? NaN;
    expect(at('00:00:00 AM')).toBe(at('12:00:00 AM'));
    expect(at('12:00:00 PM') - at('12:00:00 AM')).toBe(at('01:00:00 PM') - at('01:00:00 AM'));
  });

  test.each([
    '2016-01-01',
    '2016-01-01 13:00:00 PM',
    '2016-02-30 01:00:00 AM',
    '01/02/2016 01:00:00 AM',
    '',
  ])('is not read from %j', (text) => {
    expect(parseFilterDate(text)).toBeUndefined();
  });
});
