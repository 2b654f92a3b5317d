import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LEFT_OUT, WHOLE } from '../whole.ts';
import { exitCodeOf } from './report.ts';
import { verify } from './verify.ts';

/** A mock that makes each answer of the contract's document alone, and remembers nothing. */
const CONTRACT = fileURLToPath(new URL('../../openapi/azure-backup.yaml', import.meta.url));
const PRISM = fileURLToPath(new URL('../../node_modules/.bin/prism', import.meta.url));

// Prism alone takes seconds to begin.
describe.runIf(WHOLE)(`what is no service${LEFT_OUT}`, () => {
  let prism: ChildProcess;
  let target: string;

  beforeAll(async () => {
    const port = await freePort();
    target = `http://127.0.0.1:${port}`;
    prism = spawn(process.execPath, [PRISM, 'mock', CONTRACT, '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: prism.stdout ?? process.stdin }))
      if (line.includes('Prism is listening')) break;
    prism.stdout?.resume();
  }, 180_000);

  afterAll(async () => {
    // It may have ended by itself, and says so only once.
    if (prism.exitCode !== null || prism.signalCode !== null) return;
    prism.kill();
    await once(prism, 'exit');
  });

  test('differs in what takes a state: Prism’s mock of the contract', async () => {
    const report = await verify({
      target,
      subscription: '11111111-1111-4111-8111-111111111111',
      vault: 'rg/vault',
      vm: 'rg/vm',
      // It invents points, and tiers for them, that nothing can be restored from.
      point: '1',
      allowRestore: true,
      storageAccount: '/subscriptions/1/resourceGroups/rg/providers/a/b/c',
      targetResourceGroup: 'rg',
      page: ['a restore, followed as it goes', 'the status of an operation', 'recovery points'],
      timeoutSeconds: 120,
      maxRequests: 1000,
      wait: () => Promise.resolve(),
    });
    if ('cannot' in report) throw new Error(report.cannot);
    expect(exitCodeOf(report)).toBe(1);
    expect(report).toMatchObject({ isRestorite: false, unjudged: 0 });
    const agreeing = report.findings.filter(({ verdict }) => verdict === 'agrees');
    expect(agreeing.map(({ page }) => page)).not.toContain('a restore, followed as it goes');
    const differing = report.findings.filter(({ verdict }) => verdict === 'differs');
    expect(differing.map(({ says }) => says)).toContain(
      'answers 404 for a point that the item does not have',
    );
  }, 180_000);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
