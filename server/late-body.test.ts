import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { heldClock } from './clock.ts';
import { startRestorite } from './start.ts';

test('a restore whose body comes late is decided on when it is there, not when it began', async () => {
  const clock = heldClock('2026-03-02T09:30:00Z');
  await using service = await startRestorite({ clock, httpsPort: false });
  const { world } = service;
  const [point = ''] = await world.points();
  const path = `/subscriptions/${world.subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}/recoveryPoints/${point}/restore?api-version=2025-02-01`;
  const body = JSON.stringify({
    properties: {
      objectType: 'IaasVMRestoreRequest',
      recoveryType: 'RestoreDisks',
      region: world.region,
      sourceResourceId: world.machineId,
      storageAccountId: world.storageAccountId,
    },
  });
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };

  const { hostname, port } = new URL(service.httpUrl);
  const slow = connect(Number(port), hostname);
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ];
  slow.write(`${head.join('\r\n')}\r\n\r\n`);
  // The service has taken the request up once it asks for the body.
  const [asked] = (await once(slow, 'data')) as [Buffer];
  expect(asked.toString()).toMatch(/^HTTP\/1\.1 100/);

  const quick = await fetch(service.httpUrl + path, { method: 'POST', headers, body });
  expect(quick.status).toBe(202);
  clock.advance('5s');
  slow.write(body);
  const [answer] = (await once(slow, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 409/);
  slow.destroy();
});
