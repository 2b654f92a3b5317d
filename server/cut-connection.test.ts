import { expect, test } from 'vitest';
import { heldClock } from './clock.ts';
import { createRestorite } from './restorite.ts';

async function ruledBy(fault: object) {
  const app = await createRestorite({ clock: heldClock('2026-03-02T09:30:00Z') });
  const { subscription } = app.world;
  const rules = `http://localhost/_restorite/worlds/${subscription}/rules`;
  await app.fetch(new Request(rules, { method: 'POST', body: JSON.stringify({ do: fault }) }));
  const vaults = `http://localhost/subscriptions/${subscription}/providers/Microsoft.RecoveryServices/vaults?api-version=2025-02-01`;
  return async (signal?: AbortSignal) =>
    app.fetch(
      new Request(vaults, { headers: { authorization: 'Bearer any' }, ...(signal && { signal }) }),
    );
}

test.each([
  [{ kind: 'reset' }, 'ECONNRESET'],
  [{ kind: 'close-mid-body' }, 'UND_ERR_SOCKET'],
])('without sockets %j is a fetch that failed, and no mistake of ours', async (fault, code) => {
  const ask = await ruledBy(fault);
  await expect(ask()).rejects.toMatchObject({ message: 'fetch failed', cause: { code } });
});

test('without sockets whoever gives up on a silent answer meets its own reason', async () => {
  const ask = await ruledBy({ kind: 'hang' });
  const client = new AbortController();
  const answered = ask(client.signal);
  client.abort(new Error('enough'));
  await expect(answered).rejects.toThrow('enough');
});
