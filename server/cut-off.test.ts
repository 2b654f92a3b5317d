import { describe, expect, test } from 'vitest';
import { silentLog } from './log.ts';
import { createRestorite } from './restorite.ts';

/** A service in this process, and one request to it under a rule. */
async function under(
  fault: object,
  signal?: AbortSignal,
  method: 'GET' | 'DELETE' = 'GET',
): Promise<Response> {
  const app = await createRestorite();
  const { subscription, resourceGroup, vault } = app.world;
  const rules = `http://localhost/_restorite/worlds/${subscription}/rules`;
  const added = await app.fetch(
    new Request(rules, { method: 'POST', body: JSON.stringify({ do: fault }) }),
  );
  expect(added.status).toBe(201);
  const base = `http://localhost/subscriptions/${subscription}`;
  const path =
    method === 'GET'
      ? `${base}/providers/Microsoft.RecoveryServices/vaults`
      : `${base}/resourceGroups/${resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${vault}/backupPolicies/none`;
  const request = new Request(`${path}?api-version=2025-02-01`, {
    method,
    headers: { authorization: 'Bearer any' },
    ...(signal && { signal }),
  });
  return app.fetch(request);
}

describe('without a socket', () => {
  test('a reset that was ordered is met as fetch would meet it', async () => {
    const failure = await under({ kind: 'reset' }).catch((fault: unknown) => fault);
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
  });

  test('a reset of a request for a token is met so too, and logged as no mistake', async () => {
    const mistakes: unknown[] = [];
    const log = Object.assign(silentLog(), {
      error: (...said: unknown[]) => void mistakes.push(said),
    });
    const app = await createRestorite({ log });
    const { subscription, tenant } = app.world;
    const rule = { when: { operation: 'Identity_Token' }, do: { kind: 'reset' } };
    await app.fetch(
      new Request(`http://localhost/_restorite/worlds/${subscription}/rules`, {
        method: 'POST',
        body: JSON.stringify(rule),
      }),
    );
    const asked = new Request(`http://localhost/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    await expect(app.fetch(asked)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(mistakes).toEqual([]);
  });

  test('whoever gives up on a hang meets the reason of the signal', async () => {
    const abort = new AbortController();
    const answer = under({ kind: 'hang' }, abort.signal);
    setImmediate(() => abort.abort(new Error('no patience')));
    await expect(answer).rejects.toThrow('no patience');
  });

  test.each([
    [{ kind: 'close-mid-body', afterBytes: 5 }, 'UND_ERR_SOCKET'],
    [{ kind: 'reset', afterBytes: 5 }, 'ECONNRESET'],
    [{ kind: 'reset', afterBytes: 0 }, 'ECONNRESET'],
  ])('%j gives the head, and a body that ends in an error', async (fault, code) => {
    const answer = await under(fault);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toMatchObject({ message: 'terminated', cause: { code } });
  });

  test.each([
    { kind: 'reset', afterBytes: 5 },
    { kind: 'hang', afterBytes: 5 },
    { kind: 'drip', bytes: 1, every: '1s' },
  ])('%j leaves a 204 as it is: it has no body to come', async (fault) => {
    const answer = await under(fault, undefined, 'DELETE');
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });
});
