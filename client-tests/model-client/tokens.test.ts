import { expect, test } from 'vitest';
import type { Scripted } from './harness/fake-service.ts';
import { accepted, job, refusal, restoring, status, succeeded } from './harness/restoring.ts';

const expired = refusal(401, 'ExpiredAuthenticationToken');
const invalid = refusal(401, 'InvalidAuthenticationToken');
const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
const challenged: Scripted = {
  ...refusal(401, 'InvalidAuthenticationToken'),
  headers: {
    'www-authenticate': `Bearer error="insufficient_claims", claims="${Buffer.from(CLAIMS).toString('base64')}"`,
  },
};

test('one token serves until it is refused', async () => {
  const { tokens, seen } = await restoring({});
  expect(tokens).toEqual([undefined]);
  expect(new Set(seen.map(({ headers }) => headers.authorization))).toEqual(
    new Set(['Bearer token-1']),
  );
});

test('an expired token is replaced in the middle of polling, which goes on', async () => {
  const { outcome, asked } = await restoring({
    status: [status('InProgress'), expired, succeeded],
  });
  expect(outcome.result).toBe('restored');
  const shown = asked('status').map(({ headers }) => headers.authorization);
  expect(shown).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
});

test('a token expires as often as it likes over a long restore', async () => {
  const { outcome, tokens } = await restoring({
    status: [expired, status('InProgress'), expired, status('InProgress'), expired, succeeded],
    job: [expired, job('InProgress'), expired, job('Completed')],
  });
  expect(outcome.result).toBe('restored');
  expect(tokens).toHaveLength(6);
});

test('a trigger refused for its token is sent again: a 401 comes ahead of the work', async () => {
  const { outcome, asked } = await restoring({ trigger: [expired, accepted()] });
  expect(outcome.result).toBe('restored');
  expect(asked('trigger')).toHaveLength(2);
});

test('the claims that a challenge demands are asked for', async () => {
  const { outcome, tokens } = await restoring({ trigger: [challenged, accepted()] });
  expect(outcome.result).toBe('restored');
  expect(tokens).toEqual([undefined, CLAIMS]);
});

test('a token that is called invalid is replaced once, then that is reported', async () => {
  const { outcome, asked } = await restoring({ trigger: [invalid] });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'InvalidAuthenticationToken' });
  expect(asked('trigger')).toHaveLength(2);
});

test('a 401 that cannot be read is worth one more token', async () => {
  const { outcome } = await restoring({ trigger: [{ status: 401, body: 'No.' }, accepted()] });
  expect(outcome.result).toBe('restored');
});

test('a missing right is no matter of tokens', async () => {
  const { outcome, tokens } = await restoring({ trigger: [refusal(403, 'AuthorizationFailed')] });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'AuthorizationFailed' });
  expect(tokens).toHaveLength(1);
});

test('a restore without any token is reported', async () => {
  const getToken = () => Promise.reject(new Error('no such secret'));
  const { outcome, seen } = await restoring({}, { getToken });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'NoAnswer' });
  expect(outcome.message).toContain('no such secret');
  expect(seen).toEqual([]);
});

const moved = (location: string): Scripted => ({ status: 307, headers: { location } });

test('a redirect on this host is followed, with the request as it was', async () => {
  const { outcome, asked } = await restoring({
    trigger: [moved('{origin}/elsewhere/restore?api-version=1'), accepted()],
  });
  expect(outcome.result).toBe('restored');
  const [first, second] = asked('trigger');
  expect(second).toMatchObject({ path: '/elsewhere/restore?api-version=1', body: first?.body });
});

test('a redirect to another host is not followed: no token goes there', async () => {
  const { outcome, asked } = await restoring({ trigger: [moved('https://evil.example/')] });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'Http307' });
  expect(asked('trigger')).toHaveLength(1);
});

test('a redirect in a circle is followed a few times only', async () => {
  const { outcome, asked } = await restoring({ trigger: [moved('/round/restore')] });
  expect(outcome.result).toBe('not-restored');
  expect(asked('trigger')).toHaveLength(6);
});
