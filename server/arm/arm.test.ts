import { expect, test } from 'vitest';
import { coverage } from '../../openapi/coverage.ts';
import { operations } from '../../openapi/generated/operations.ts';
import { routesOf } from './arm.ts';

const implemented = Object.entries(coverage)
  .filter(([, covered]) => covered === 'implemented')
  .map(([operationId]) => operationId);

test('the coverage list says implemented of exactly the operations that have a handler', () => {
  const nobody = () => Promise.reject(new Error('nobody asks'));
  const worlds = {
    open: nobody,
    held: () => undefined,
    ofTenant: nobody,
    ofPrincipal: nobody,
    find: nobody,
    change: nobody,
    settle: nobody,
    begin: nobody,
    history: nobody,
    save: nobody,
    saved: nobody,
    ids: nobody,
    remove: nobody,
  };
  expect(Object.keys(routesOf({ worlds })).sort()).toEqual(implemented.sort());
});

test('the coverage list has every operation of the contract, and a reason for each it lacks', () => {
  expect(Object.keys(coverage).sort()).toEqual(Object.keys(operations).sort());
  for (const covered of Object.values(coverage))
    if (covered !== 'implemented') expect(covered.answers501).toMatch(/^[A-Z].{20,}\.$/);
});
