import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldClock, type Restorite, startRestorite } from '../../server/index.ts';

/**
 * The documented conversation through Prism, which stands between client and service and answers
 * with an error of its own whatever departs from the contract, on either side.
 */
const CONTRACT = fileURLToPath(new URL('../../openapi/azure-backup.yaml', import.meta.url));
const PRISM = fileURLToPath(new URL('../../node_modules/.bin/prism', import.meta.url));
const clock = heldClock('2026-03-02T09:30:00Z');

let service: Restorite;
let prism: ChildProcess;
let prismUrl: string;

beforeAll(async () => {
  const port = await freePort();
  prismUrl = `http://127.0.0.1:${port}`;
  service = await startRestorite({ clock, externalUrl: prismUrl, httpsPort: false });
  const flags = ['proxy', CONTRACT, service.httpUrl, '--errors', '--port', String(port)];
  prism = spawn(process.execPath, [PRISM, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: prism.stdout ?? process.stdin }))
    if (line.includes('Prism is listening')) break;
}, 30_000);

afterAll(async () => {
  prism.kill();
  await once(prism, 'exit');
  await service.close();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const send = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, {
    ...init,
    headers: { authorization: 'Bearer anything', 'content-type': 'application/json' },
  });

test('the documented conversation passes through Prism without a violation', async () => {
  const { world } = service;
  const version = 'api-version=2016-12-01';
  const vault = `${prismUrl}/subscriptions/${world.subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}`;
  const item = `${vault}/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}`;

  const list = await send(`${item}/recoveryPoints?${version}`);
  expect(await statusOf(list)).toBe(200);

  const trigger = await send(`${item}/recoveryPoints/20982486783671/restore?${version}`, {
    method: 'POST',
    body: JSON.stringify({
      properties: {
        objectType: 'IaasVMRestoreRequest',
        recoveryPointId: '20982486783671',
        recoveryType: 'RestoreDisks',
        sourceResourceId: world.machineId,
        storageAccountId: world.storageAccountId,
        region: world.region,
        createNewCloudService: false,
        originalStorageAccountOption: false,
        encryptionDetails: { encryptionEnabled: false },
      },
    }),
  });
  expect(await statusOf(trigger)).toBe(202);
  const statusUrl = trigger.headers.get('azure-asyncoperation') ?? '';
  const resultUrl = trigger.headers.get('location') ?? '';
  expect(new URL(statusUrl).origin).toBe(prismUrl);

  expect(await statusOf(await send(statusUrl))).toBe(200);
  expect(await statusOf(await send(resultUrl))).toBe(202);
  clock.advance('2s');
  const ended = await send(resultUrl);
  const { status, properties } = (await ended.json()) as {
    status: string;
    properties: { jobId: string };
  };
  expect(status).toBe('Succeeded');

  for (const moment of ['0s', '10s', '1m']) {
    clock.advance(moment);
    const job = await send(`${vault}/backupJobs/${properties.jobId}?${version}`);
    expect(await statusOf(job)).toBe(200);
  }
  expect(await statusOf(await send(`${vault}/backupJobs?${version}`))).toBe(200);
});

test('Prism has something to say against a request that the contract does not allow', async () => {
  const { world } = service;
  const path = `/subscriptions/${world.subscription}/providers/Microsoft.RecoveryServices/vaults`;
  const answer = await send(prismUrl + path);
  expect(answer.status).toBe(422);
});

/** The status, with Prism's complaint in sight where there is one. */
async function statusOf(answer: Response): Promise<number | string> {
  const text = await answer.clone().text();
  return text.includes('stoplight.io/prism/errors') ? text : answer.status;
}
