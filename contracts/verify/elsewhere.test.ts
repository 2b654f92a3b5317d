import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldClock, type Restorite, startRestorite } from '../../server/index.ts';
import { between, listener } from './between.stage.ts';
import { exitCodeOf, inJson, inText } from './report.ts';
import { verify, type VerifyOptions } from './verify.ts';

const TOKEN = 'a-token-of-somebody';
const CONTROL_TOKEN = 'what-steers-it';
const FOLLOWED = 'a restore, followed as it goes';

const folder = mkdtempSync(join(tmpdir(), 'restorite-verify-elsewhere-'));
const tokenFile = join(folder, 'token');
const clock = heldClock('2026-03-02T09:30:00Z');
let service: Restorite;

beforeAll(async () => {
  writeFileSync(tokenFile, TOKEN);
  service = await startRestorite({ clock, world: 'everyday', httpsPort: false });
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const asked = (options: Partial<VerifyOptions> & Pick<VerifyOptions, 'target'>) =>
  verify({
    tokenFile,
    controlToken: CONTROL_TOKEN,
    timeoutSeconds: 600,
    maxRequests: 500,
    wait: (seconds) => {
      clock.advance(`${seconds}s`);
      return Promise.resolve();
    },
    ...options,
  });

const restoring = () => ({
  subscription: service.world.subscription,
  vault: `${service.world.resourceGroup}/${service.world.vault}`,
  vm: `${service.world.vmResourceGroup}/${service.world.vm}`,
  allowRestore: true,
  storageAccount: service.world.storageAccountId,
  targetResourceGroup: 'targetRG',
  page: [FOLLOWED],
});

/** The list of jobs on two pages, of which the first is empty. */
function onTwoPages(text: string, url: string): string {
  if (!/\/backupJobs\?/.test(url) || url.includes('&page=2')) return text;
  return JSON.stringify({ value: [], nextLink: `http://127.0.0.1:1${url}&page=2` });
}

describe('another host sees nothing, neither a request nor a token,', () => {
  test('where addresses in headers and bodies name it', async () => {
    await using other = await listener();
    await using target = await between(service.httpUrl, {
      elsewhere: other.url,
      spoil: onTwoPages,
    });
    const outcome = await asked({ ...restoring(), target: target.url });
    expect(inJson(outcome)).toContain('"differs": 0');
    expect(exitCodeOf(outcome)).toBe(0);
    expect(other.came).toEqual([]);
  });

  test('where every request is redirected to it', async () => {
    await using other = await listener();
    await using target = await between(service.httpUrl, {
      elsewhere: other.url,
      redirects: () => true,
    });
    expect(await asked({ ...restoring(), target: target.url })).toMatchObject({
      cannot: expect.stringMatching(/status 302/),
    });
    expect(other.came).toEqual([]);
  });

  test('where what steers is redirected to it', async () => {
    await using other = await listener();
    await using target = await between(service.httpUrl, {
      elsewhere: other.url,
      redirects: ({ url }) => url !== '/_restorite/health',
    });
    const outcome = await asked({ target: target.url, page: ['recovery points'] });
    expect(exitCodeOf(outcome)).toBe(3);
    expect(other.came).toEqual([]);
  });

  test('where a restore is redirected to it', async () => {
    await using other = await listener();
    await using target = await between(service.httpUrl, {
      elsewhere: other.url,
      redirects: ({ method }) => method === 'POST',
    });
    expect(exitCodeOf(await asked({ ...restoring(), target: target.url }))).toBe(1);
    expect(other.came).toEqual([]);
  });
});

test('a target that says the tokens aloud is not repeated', async () => {
  await using target = await between(service.httpUrl, {
    spoil: (text, url) =>
      url.includes('/restore?') ? `{"error":"${TOKEN} ${CONTROL_TOKEN}"}` : text,
  });
  const outcome = await asked({ ...restoring(), target: target.url });
  if ('cannot' in outcome) throw new Error(outcome.cannot);
  for (const shown of [inJson(outcome), inText(outcome)]) {
    expect(shown).toContain('[token] [token]');
    expect(shown).not.toContain(TOKEN);
    expect(shown).not.toContain(CONTROL_TOKEN);
  }
});
