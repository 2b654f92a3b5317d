import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harOf } from './har.ts';
import { type Changes, INSTANT, poll, WORLD } from './journal.samples.ts';
import { openJournals } from './journals.ts';
import { ndjsonOf } from './ndjson.ts';
import { isSecretHeader, isSecretName } from './secrets.ts';
import { eventOf } from './sse.ts';

/** Everything that leaves a journal in which a client and the service have said this. */
async function rendered(changes: Changes, facts: Record<string, unknown> = {}): Promise<string> {
  const journals = openJournals({ key: Buffer.from('the same in every test') });
  const signal = new AbortController().signal;
  const stream = journals.stream(WORLD, signal)[Symbol.asyncIterator]();
  journals.record(WORLD, poll(changes));
  journals.note(WORLD, { at: INSTANT, machineAt: INSTANT, what: 'a rule was added', facts });
  const { entries } = journals.read(WORLD);
  const first = await stream.next();
  const order = { match: {}, count: 2, timeout: 0 };
  const waited = await journals.wait(WORLD, order, signal);
  expect(waited.met).toBe(true);
  const live = first.done === true ? '' : eventOf(first.value);
  const har = JSON.stringify(harOf(entries, { version: '0' }));
  return ndjsonOf(entries) + har + live + JSON.stringify(waited);
}

const url = 'https://management.azure.com/subscriptions/1';
const quoted = (text: string): string => encodeURIComponent(text);

/** Where a secret may stand, and how it is put there. */
const PLACES: Record<string, (secret: string) => Changes & { facts?: Record<string, unknown> }> = {
  'the Authorization header': (secret) => ({
    requestHeaders: ['AUTHORIZATION', `Bearer ${secret}`],
  }),
  'an authorization without a scheme': (secret) => ({
    requestHeaders: [['authorization', secret]],
  }),
  'the resource-guard header': (secret) => ({
    requestHeaders: ['x-ms-authorization-auxiliary', `Bearer other, Bearer ${secret}`],
  }),
  'the proxy’s password': (secret) => ({
    requestHeaders: ['Proxy-Authorization', `Basic ${btoa(quoted(secret))}`, 'X', 'y'],
  }),
  'the header of a managed identity': (secret) => ({
    requestHeaders: ['X-IDENTITY-HEADER', secret],
  }),
  'the older header of a managed identity': (secret) => ({ requestHeaders: ['secret', secret] }),
  'the token of another service': (secret) => ({ requestHeaders: ['X-Vault-Token', secret] }),
  'a cookie': (secret) => ({ requestHeaders: ['Cookie', `a=b; c=${quoted(secret)}`] }),
  'a cookie that is set': (secret) => ({
    answerHeaders: { 'Set-Cookie': ['a=b; Path=/', `session=${quoted(secret)}; HttpOnly`] },
  }),
  'the query of a signed address': (secret) => ({
    url: `${url}?api-version=1&t=1&c=2&s=${quoted(secret)}&h=3`,
  }),
  'a query begun twice': (secret) => ({ url: `${url}?api-version=1?c=${quoted(secret)}` }),
  'the fragment of an address': (secret) => ({ url: `${url}#access_token=${quoted(secret)}` }),
  'the user of an address': (secret) => ({ url: `https://me:${quoted(secret)}@host/path` }),
  'a polling address': (secret) => ({
    answerHeaders: { 'Azure-AsyncOperation': `${url}?h=${quoted(secret)}` },
  }),
  'a relative polling address': (secret) => ({
    answerHeaders: { Location: `/subscriptions/1?s=${quoted(secret)}` },
  }),
  'an address in a parameter': (secret) => ({
    url: `${url}?back=${quoted(`https://blobs?sig=${quoted(secret)}`)}`,
  }),
  'a shared access in a body': (secret) => ({
    answerBody: JSON.stringify({ uri: `https://blobs/c?sv=1&sig=${quoted(secret)}` }),
  }),
  'an address in a sentence': (secret) => ({
    answerBody: `Copied to 'https://blobs/c?sv=1&sig=${quoted(secret)}' in time.`,
  }),
  'an address that another header quotes': (secret) => ({
    requestHeaders: ['Referer', `https://host/x?t=1&c=${quoted(secret)}`],
  }),
  'a header that quotes JSON': (secret) => ({
    answerHeaders: { 'X-Error': JSON.stringify({ client_secret: secret }) },
  }),
  'the sentence of a rule': (secret) => ({
    sending: {
      answer: null,
      marks: [
        { rule: 'r', kind: 'redirect', says: `redirect to https://host/x?s=${quoted(secret)}` },
      ],
    },
  }),
  'a connection string': (secret) => ({
    requestBody: JSON.stringify({ to: `AccountName=a;AccountKey=${quoted(secret)};Suffix=b` }),
  }),
  'a sign-in with a secret': (secret) => ({
    requestBody: `grant_type=client_credentials&client_secret=${quoted(secret)}&scope=a`,
  }),
  'a sign-in with a secret and raw semicolons': (secret) => ({
    requestBody: `client_secret=a;${quoted(secret)}`,
  }),
  'a sign-in with an assertion': (secret) => ({
    requestBody: `client_assertion=${quoted(secret)}`,
  }),
  'a sign-in with a password': (secret) => ({
    requestBody: `username=a&password=${quoted(secret)}`,
  }),
  'an issued token': (secret) => ({
    answerBody: JSON.stringify({ token_type: 'Bearer', access_token: secret }),
  }),
  'a refresh token': (secret) => ({ answerBody: JSON.stringify({ refresh_token: secret }) }),
  'the script of an item-level restore': (secret) => ({
    answerBody: JSON.stringify({ properties: [{ scriptContent: secret }] }),
  }),
  'the access token of a cross-region restore': (secret) => ({
    requestBody: JSON.stringify({ crr: { accessTokenString: secret } }, null, 2),
  }),
  'a template’s parameter': (secret) => ({
    requestBody: JSON.stringify({ adminPassword: { value: secret } }),
  }),
  'a list of settings': (secret) => ({
    requestBody: JSON.stringify([{ name: 'password', value: secret }]),
  }),
  'an escaped field': (secret) => ({
    requestBody: `{"p\\u0061ssword":${JSON.stringify(secret)}}`,
  }),
  'a field given twice': (secret) => ({
    requestBody: `{"password":${JSON.stringify(secret)},"password":null}`,
  }),
  'JSON in JSON': (secret) => ({
    answerBody: JSON.stringify({ message: JSON.stringify({ client_secret: secret }) }),
  }),
  'JSON that goes wrong further on': (secret) => ({
    answerBody: `{"properties":{"access_token":${JSON.stringify(secret)},"status":}}`,
  }),
  'a token in a sentence': (secret) => ({
    answerBody: `The token Bearer ${btoa(quoted(secret))} is no good.`,
  }),
  'a token in JSON that is cut short': (secret) => ({
    answerBody: `{"message":"Bearer ${btoa(quoted(secret))}","status":`,
  }),
  'a change of a rule': (secret) => ({ facts: { do: { authorization: secret } } }),
};

const secrets = fc.stringMatching(/^[!-~]{14,40}$/).map((text) => `Zq${text}`);

test.each(Object.keys(PLACES))('nothing that leaves says what stood in %s', async (place) => {
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      const { facts, ...changes } = PLACES[place]?.(secret) ?? {};
      const text = await rendered(changes, facts);
      const spellings = [secret, quoted(secret), JSON.stringify(secret), btoa(quoted(secret))];
      for (const spelling of [...spellings, ...spellings.map((one) => JSON.stringify(one))])
        expect(text).not.toContain(spelling.replaceAll(/^"|"$/g, ''));
      expect(text).toMatch(/redacted:[\da-f]{12}/);
    }),
    { numRuns: 25 },
  );
});

test('a token of letters alone is no parameter of a challenge', async () => {
  const text = await rendered({ answerBody: '{"message":"Bearer WnEhJTdCISEhISEhISElNUI=","a":' });
  expect(text).not.toContain('WnEh');
});

test('nothing that leaves has the beginning of a secret, wherever a body is cut', async () => {
  const secret = 'ZqABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const body = JSON.stringify({ a: { b: [{ scriptContent: secret }], password: { v: secret } } });
  for (let afterBytes = 0; afterBytes <= body.length; afterBytes++) {
    const answer = { status: 200, headers: {}, body };
    const text = await rendered({ sending: { answer, manner: { kind: 'close', afterBytes } } });
    expect(text).not.toContain('ZqAB');
    const cut = await rendered({ requestBody: body.slice(0, afterBytes) });
    expect(cut).not.toContain('ZqAB');
  }
});

test('a token shown is known again as the one that was issued, and others are not', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      const digests = (text: string) => new Set(text.match(/redacted:[\da-f]{12}/g));
      const issued = await rendered({
        requestHeaders: [],
        answerBody: JSON.stringify({ access_token: secret }),
      });
      const shown = await rendered({ requestHeaders: ['authorization', `Bearer ${secret}`] });
      const asked = await rendered({
        requestHeaders: [],
        url: `${url}?access_token=${quoted(secret)}`,
      });
      expect(digests(shown)).toEqual(digests(issued));
      expect(digests(asked)).toEqual(digests(issued));
      const other = await rendered({ requestHeaders: ['authorization', `Bearer ${secret}.`] });
      expect(digests(other)).not.toEqual(digests(issued));
    }),
    { numRuns: 25 },
  );
});

test.each(['X-Auth-Token', 'X-Vault-Token', 'x-amz-security-token', 'X-Client-Secret'])(
  'the header %s is a secret',
  (name) => {
    expect(isSecretHeader(name)).toBe(true);
  },
);

test.each(['x-ms-continuation-token', 'X-Skip-Token', 'WWW-Authenticate', 'x-ms-request-id'])(
  'the header %s is none',
  (name) => {
    expect(isSecretHeader(name)).toBe(false);
  },
);

test('whatever is a secret as a field is one as a header, however it is spelled', () => {
  const words = fc.constantFrom(
    ...['access', 'client', 'sas', 'token', 'pass', 'word', 'secret', 'key', 'api', 'skip', 'pin'],
    ...['security', 'connection', 'string', 'account', 'private', 'script', 'content', 'device'],
  );
  const names = fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 4 }), fc.constantFrom('-', '_', ''))
    .map(([parts, mark]) => parts.join(mark));
  fc.assert(
    fc.property(names, (name) => {
      for (const one of [name, name.toUpperCase()])
        expect(isSecretHeader(one) || !isSecretName(one), one).toBe(true);
    }),
  );
});

test('a challenge leaves as it was said', async () => {
  const challenge = 'Bearer authorization_uri="https://login/tenant", error="invalid_token"';
  const answerHeaders = { 'WWW-Authenticate': challenge };
  const text = await rendered({ requestHeaders: [], answerHeaders });
  expect(text).toContain(JSON.stringify(challenge));
});

test('what is no secret leaves as it was said', async () => {
  const answerBody = '{"id":"/a;b;c","part":1.0,"error":{"code":"BMSUserErrorX","message":null}}';
  const page = `${url}/jobs?api-version=2025-02-01&$skipToken=abc&$filter=status%20eq%20'Failed'`;
  const text = await rendered({
    url: page,
    answerBody,
    requestHeaders: ['x-ms-client-request-id', '7'],
  });
  expect(text).not.toContain('redacted');
  expect(text).toContain(JSON.stringify(answerBody));
  expect(text).toContain(page);
});
