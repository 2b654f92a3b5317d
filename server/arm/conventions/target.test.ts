import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetOf } from './target.ts';

const routed = (path: string): string => targetOf(`http://host${path}`).routed;

describe('the target of a request', () => {
  test.each([
    ['/Subscriptions/S/resourceGroups/G', '/subscriptions/s/resourcegroups/g'],
    ['//subscriptions//S///vaults/', '/subscriptions/s/vaults'],
    ['/subscriptions//subscriptions/S/vaults', '/subscriptions/s/vaults'],
    ['/subscriptions/subscriptions/S', '/subscriptions/s'],
    ['', '/'],
    ['/?a=/b', '/'],
    ['?a=/b', '/'],
  ])('%j is routed as %s', (path, route) => {
    expect(routed(path)).toBe(route);
  });

  test('keeps spelling and reads encodings', () => {
    const { segments } = targetOf('https://host:1/A%3Bb/C;d/%C3%A9/%E0%A4?x=/y');
    expect(segments).toEqual(['A;b', 'C;d', 'é', '%E0%A4']);
  });

  test('is found for any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const { segments } = targetOf(`http://host/${path}`);
        expect(segments).not.toContain('');
      }),
    );
  });
});
