import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldClock, type Restorite, startRestorite } from '../../server/index.ts';
import { between } from './between.stage.ts';
import { LEFT_OUT, WHOLE } from '../whole.ts';
import { redactor } from './redact.ts';
import { exitCodeOf, inText, type Outcome, type Report } from './report.ts';
import { verify, type VerifyOptions } from './verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'restorite-verify-test-'));
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const tokenFile = written('token', 'a-token-of-somebody\n');
const clock = heldClock('2026-03-02T09:30:00Z');
let service: Restorite;

beforeAll(async () => {
  service = await startRestorite({ clock, world: 'everyday' });
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const asked = (options: Partial<VerifyOptions> = {}): Promise<Outcome> =>
  verify({ target: service.httpUrl, timeoutSeconds: 3600, maxRequests: 20_000, ...options });

const names = () => ({
  subscription: service.world.subscription,
  vault: `${service.world.resourceGroup}/${service.world.vault}`,
  vm: `${service.world.vmResourceGroup}/${service.world.vm}`,
});

const restoring = () => ({
  ...names(),
  allowRestore: true,
  storageAccount: service.world.storageAccountId,
  targetResourceGroup: 'targetRG',
});

function reportOf(outcome: Outcome): Report {
  if ('cannot' in outcome) throw new Error(outcome.cannot);
  return outcome;
}

/** All of it takes its time; some pages of each kind in every run, the rest in the whole one. */
const sample = (...page: readonly string[]): Pick<VerifyOptions, 'page'> => (WHOLE ? {} : { page });

/** How long that may take on a machine with much else to do. */
const LONG = 1_200_000;

const differing = ({ findings }: Report) => findings.filter(({ verdict }) => verdict === 'differs');

describe('a sound service', () => {
  // Two tests look at it, and it takes long enough once.
  let before: readonly string[];
  let report: Report;
  beforeAll(async () => {
    before = await service.worlds();
    report = reportOf(await asked(sample('the gateway')));
  }, LONG);

  test('agrees over http, in worlds of its own that are forgotten afterwards', async () => {
    expect(differing(report)).toEqual([]);
    expect(report).toMatchObject({ isRestorite: true, worlds: 'own', unjudged: 0 });
    expect(report.agrees).toBeGreaterThan(2 * report.notRun);
    // What stays is what a service makes of subscriptions that behaviours only ask about.
    const askedOnly = (id: string): boolean => id.startsWith('11111111-');
    expect((await service.worlds()).filter((id) => !askedOnly(id))).toEqual(before);
  });

  test('is told what is left out, one by one, and why', () => {
    const left = report.findings.filter(({ verdict }) => verdict === 'not-run');
    // These and no others: what stops to hold would drop out of the contract without a word.
    const expected = [
      'the gateway: holds only in the world that a service begins with',
      'the gateway: needs a service that was started for it, with --auto-worlds off',
      'what stands beside the vaults: holds only in the world that a service begins with',
    ].slice(0, WHOLE ? 3 : 2);
    expect(left.map(({ page, why }) => `${page}: ${why ?? ''}`)).toEqual(expected);
    for (const { page, says } of left)
      expect(inText(report)).toContain(`\n          ${page}: ${says}`);
    // What it stumbled over stands in the report of a machine.
    const stumbled = left.map(({ rehearsal }) => rehearsal?.split(':')[0]);
    expect(stumbled.slice(0, 2)).toEqual(['AssertionError', undefined]);
  });

  test.runIf(WHOLE)(
    `agrees in worlds that it makes for nobody who asks, handed over whole${LEFT_OUT}`,
    async () => {
      const before = await service.worlds();
      const page = ['the protection of a machine that has none', 'recovery points'];
      const report = reportOf(await asked({ page }));
      expect(differing(report)).toEqual([]);
      expect(report).toMatchObject({ worlds: 'own', unjudged: 0, notRun: 0 });
      const handed = report.findings.filter((one) => one.handed);
      expect(new Set(handed.map((one) => one.page))).toEqual(new Set(page.slice(0, 1)));
      expect(inText(report)).toContain(`${handed.length} in worlds that were made here`);
      expect(await service.worlds()).toEqual(before);
    },
    LONG,
  );

  test(
    'agrees over https, by its names, asked with nothing but reads',
    async () => {
      const world = await service.openWorld(service.world.subscription);
      await world.journal.clear();
      const ca = written('ca.pem', service.caCertificate ?? '');
      const target = service.httpsUrl ?? '';
      const pages = sample('recovery points');
      const report = reportOf(await asked({ target, ca, tokenFile, ...names(), ...pages }));
      expect(differing(report)).toEqual([]);
      expect(report).toMatchObject({ worlds: 'named', unjudged: 0 });
      expect(report.agrees).toBeGreaterThan(WHOLE ? 20 : 2);
      const entries = await world.journal.entries();
      const methods = entries.flatMap((one) => ('request' in one ? [one.request.method] : []));
      expect(methods.length).toBeGreaterThan(report.agrees);
      expect(new Set(methods)).toEqual(new Set(['GET']));
    },
    LONG,
  );

  test('agrees on a restore that is followed in its own time', async () => {
    const page = ['a restore, followed as it goes'];
    const wait = (seconds: number): Promise<void> => {
      clock.advance(`${seconds}s`);
      return Promise.resolve();
    };
    const report = reportOf(await asked({ ...restoring(), page, wait }));
    expect(differing(report)).toEqual([]);
    expect(exitCodeOf(report)).toBe(0);
    expect(report.agrees).toBe(8);
  });
});

test('a service that a rule spoils differs, where it is spoilt', async () => {
  const world = await service.openWorld(service.world.subscription);
  await world.rules.add({
    when: { operation: 'RecoveryPoints_Get' },
    do: { kind: 'status', code: 'ServiceUnavailable', status: 503 },
  });
  const report = reportOf(await asked({ ...names(), page: ['recovery points'] }));
  await world.rules.clear();
  expect(exitCodeOf(report)).toBe(1);
  expect(differing(report).map(({ says }) => says)).toContain(
    'answers 404 for a point that the item does not have',
  );
  expect(inText(report)).toMatch(/DIFFERS {3}answers 404 for a point[^]*→ 503/);
});

describe('a service that is asked through somebody else', () => {
  test.runIf(WHOLE)(
    `differs in handed worlds as well, where what it says is spoilt${LEFT_OUT}`,
    async () => {
      await using spoilt = await between(service.httpUrl, {
        spoil: (text) => text.replace('"IRPending"', '"Protected"'),
      });
      const page = ['the protection of a machine that has none'];
      const report = reportOf(await asked({ target: spoilt.url, page }));
      expect(exitCodeOf(report)).toBe(1);
      expect(differing(report).every(({ handed }) => handed)).toBe(true);
      expect(differing(report).length).toBeGreaterThan(0);
    },
    LONG,
  );

  test(
    'is not judged where a world is not taken, and says why',
    async () => {
      await using older = await between(service.httpUrl, {
        refuses: ({ method, url, body }) =>
          method === 'POST' && url === '/_restorite/worlds' && body.includes('"made"'),
      });
      const page = ['the protection of a machine that has none', 'recovery points'];
      const report = reportOf(await asked({ target: older.url, page }));
      expect(exitCodeOf(report)).toBe(3);
      expect(report.agrees).toBeGreaterThan(0);
      const unjudged = report.findings.filter(({ verdict }) => verdict === 'unjudged');
      expect(new Set(unjudged.map(({ page, why }) => `${page}: ${why ?? ''}`))).toEqual(
        new Set([`${page[0] ?? ''}: Such worlds are not known here.`]),
      );
    },
    LONG,
  );
});

describe('what cannot be judged is', () => {
  const cannot = async (options: Partial<VerifyOptions>): Promise<string> => {
    const outcome = await asked(options);
    expect(exitCodeOf(outcome)).toBe(3);
    return 'cannot' in outcome ? outcome.cannot : '';
  };

  test('a target that nobody answers at', async () => {
    expect(await cannot({ target: 'http://127.0.0.1:1' })).toMatch(/ECONNREFUSED/);
  });

  test('a target whose certificate is not trusted', async () => {
    expect(await cannot({ target: service.httpsUrl ?? '' })).toMatch(/not trusted.*--ca/);
  });

  test('a vault that is not there', async () => {
    expect(await cannot({ ...names(), vault: 'nowhere/nothing' })).toMatch(
      /no vault nowhere\/nothing \(status 404\)/,
    );
  });

  test('a service that takes no such token', async () => {
    await using strict = await startRestorite({ auth: 'strict', httpsPort: false });
    const outcome = await cannot({ target: strict.httpUrl, tokenFile, ...names() });
    expect(outcome).toMatch(/not let in \(401\): try another --token-file/);
    expect(outcome).not.toContain('a-token-of-somebody');
    expect(await cannot({ target: strict.httpUrl, ...names() })).toMatch(
      /not let in \(401\): no token was given; name the file of one by --token-file/,
    );
  });

  test('what is left when as much was asked as may be', async () => {
    const report = reportOf(await asked({ ...names(), page: ['the gateway'], maxRequests: 9 }));
    expect(exitCodeOf(report)).toBe(3);
    expect(report.agrees).toBeGreaterThan(0);
    expect(report.unjudged).toBeGreaterThan(0);
    expect(report.requests).toBe(9);
  });

  test('a target that takes more requests than are allowed', async () => {
    expect(await cannot({ ...names(), maxRequests: 2 })).toMatch(/--max-requests/);
  });
});

describe('what is asked wrongly is refused ahead of any request:', () => {
  test.each([
    ['a token over plain http', { target: 'http://example.com', tokenFile }, /plain http/],
    [
      'a control token over plain http',
      { target: 'http://example.com', controlToken: 'steers' },
      /control token .* plain http .* --ca/,
    ],
    [
      'Azure over plain http',
      { target: 'http://management.azure.com' },
      /by https alone; try https:\/\/management\.azure\.com\./,
    ],
    [
      'a region of Azure over plain http',
      { target: 'http://westeurope.management.azure.com' },
      /by https alone/,
    ],
    ['an address with a path', { target: 'https://example.com/a' }, /scheme, host and port/],
    ['half of the names', { subscription: '1' }, /half of its names/],
    ['a subscription that is none', { ...NAMES(), subscription: '1' }, /must be a GUID/],
    ['a machine without its group', { ...NAMES(), vm: 'vm' }, /a resource group and a name/],
    ['an item of another kind', { ...NAMES(), vm: undefined, item: 'SQL;x' }, /--vm my-rg\/my-vm/],
    ['a restore without an account', { ...NAMES(), allowRestore: true }, /--storage-account/],
    ['a page that is none', { page: ['dreams'] }, /none of that name; try 'the gateway'/],
    ['a token file that is not there', { tokenFile: '/nowhere' }, /no such file/],
    ['a token file that is a folder', { tokenFile: folder }, /it is a folder/],
    [
      'a token file with more than a token',
      { tokenFile: written('tokens', 'one\ntwo') },
      /--token-file .* one bearer token/,
    ],
    ['a CA that is none', { ca: tokenFile }, /--ca .* no certificate in PEM; try restorite ca/],
  ])('%s', async (_what, options, says) => {
    await expect(asked(options)).rejects.toThrow(says);
  });
});

function NAMES() {
  const subscription = '11111111-1111-4111-8111-111111111111';
  return { subscription, vault: 'rg/vault', vm: 'rg/vm' };
}

test('a report shows neither the token nor what signs an address', () => {
  const redact = redactor('secret-token', undefined, 'control-token');
  const signed = `https://a/b?api-version=1&t=639000000000000000&c=${'M'.repeat(40)}`;
  expect(redact(`secret-token control-token ${signed} eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.abc`)).toBe(
    '[token] [token] https://a/b?api-version=1&t=[signed]&c=[signed] [token]',
  );
});
