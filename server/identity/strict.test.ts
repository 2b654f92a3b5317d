import { beforeEach, describe, expect, test } from 'vitest';
import { identityStage, MANAGEMENT, saidBy, SUB } from './identity.stage.ts';

const strict = { auth: 'strict' } as const;
let stage: Awaited<ReturnType<typeof identityStage>>;

beforeEach(async () => {
  stage = await identityStage(strict);
});

const codeOf = ({ body }: { body: Readonly<Record<string, unknown>> }): unknown =>
  (body['error'] as { code?: unknown } | undefined)?.code;

describe('under --auth strict', () => {
  test('a token that was given out here is let in, again and again', async () => {
    const token = await stage.tokenOf();
    expect((await stage.jobs(token)).status).toBe(200);
    expect((await stage.jobs(token)).status).toBe(200);
    expect((await stage.restore(token)).status).toBe(202);
  });

  test('no token, and one made up, are refused', async () => {
    expect((await stage.jobs('anything')).status).toBe(401);
    expect(codeOf(await stage.jobs('anything'))).toBe('InvalidAuthenticationToken');
    const { status, headers } = await stage.send(
      'GET',
      `/subscriptions/${stage.world.subscription}/providers/Microsoft.RecoveryServices/vaults?api-version=2025-02-01`,
    );
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toContain(stage.world.tenant);
  });

  test('a token with any character of its claims or signature changed is refused', async () => {
    const token = await stage.tokenOf();
    const [, payload = '', signature = ''] = token.split('.');
    // The last character of a signature has bits that stand for nothing.
    for (const [from, length] of [
      [token.indexOf(payload), payload.length],
      [token.indexOf(signature), signature.length - 1],
    ] as const)
      for (let at = from; at < from + length; at += 11) {
        const other = token.charAt(at) === 'A' ? 'B' : 'A';
        const changed = token.slice(0, at) + other + token.slice(at + 1);
        expect(codeOf(await stage.jobs(changed)), String(at)).toBe('InvalidAuthenticationToken');
      }
  });

  test('a token without a signature, or signed with a secret, is refused', async () => {
    const payload = (await stage.tokenOf()).split('.')[1] ?? '';
    for (const alg of ['none', 'None', 'HS256']) {
      const header = Buffer.from(JSON.stringify({ alg, typ: 'JWT' })).toString('base64url');
      for (const signature of ['', 'AAAA'])
        expect(codeOf(await stage.jobs(`${header}.${payload}.${signature}`))).toBe(
          'InvalidAuthenticationToken',
        );
    }
  });

  test('a token of another service is refused', async () => {
    const other = await identityStage(strict);
    expect(codeOf(await stage.jobs(await other.tokenOf()))).toBe('InvalidAuthenticationToken');
  });

  test.each([
    MANAGEMENT,
    `${MANAGEMENT}/`,
    'https://management.core.windows.net',
    'https://management.core.windows.net/',
    'https://localhost',
    'https://localhost/',
  ])('a token for %s is let in', async (audience) => {
    const token = await stage.tokenOf(undefined, { audience });
    expect(saidBy(token)['aud']).toBe(audience);
    expect((await stage.jobs(token)).status).toBe(200);
  });

  test.each([
    'https://graph.microsoft.com',
    'https://vault.azure.net',
    'https://management.azure.com.example.org',
    'api://AzureADTokenExchange',
    'https://localhost.example.org',
  ])('a token for %s is refused', async (audience) => {
    const refused = await stage.jobs(await stage.tokenOf(undefined, { audience }));
    expect(refused.status).toBe(401);
    expect(codeOf(refused)).toBe('InvalidAuthenticationTokenAudience');
  });

  test('what comes beside an access token is none', async () => {
    const { contributor } = stage.principals;
    const { body } = await stage.post(`/${stage.world.tenant}/oauth2/v2.0/token`, {
      grant_type: 'password',
      client_id: contributor.clientId,
      username: contributor.userName,
      password: contributor.clientSecret,
      scope: `${MANAGEMENT}/.default openid offline_access`,
    });
    expect((await stage.jobs(String(body['access_token']))).status).toBe(200);
    expect((await stage.jobs(String(body['id_token']))).status).toBe(401);
    expect((await stage.jobs(String(body['refresh_token']))).status).toBe(401);
  });

  test('no token is an access token by the audience that its client chose', async () => {
    const { contributor } = stage.principals;
    const { body } = await stage.post(`/${stage.world.tenant}/oauth2/v2.0/token`, {
      grant_type: 'password',
      client_id: MANAGEMENT,
      username: contributor.userName,
      password: contributor.clientSecret,
      scope: `${MANAGEMENT}/.default openid`,
    });
    expect(saidBy(String(body['id_token']))['aud']).toBe(MANAGEMENT);
    const refused = await stage.jobs(String(body['id_token']));
    expect(refused.status).toBe(401);
    expect(codeOf(refused)).toBe('InvalidAuthenticationToken');
  });

  test('no access token is a refresh token by its audience', async () => {
    const { body } = await stage.post(`/${stage.world.tenant}/oauth2/v2.0/token`, {
      grant_type: 'refresh_token',
      refresh_token: await stage.tokenOf(undefined, { audience: 'urn:restorite:refresh' }),
    });
    expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [9002313] });
  });

  test('a token expires by the clock of its world, in the words of the United States', async () => {
    const token = await stage.tokenOf();
    stage.machine.advance('59m');
    expect((await stage.jobs(token)).status).toBe(200);
    stage.machine.advance('1m');
    const refused = await stage.jobs(token);
    expect(refused.status).toBe(401);
    expect(refused.body['error']).toMatchObject({
      code: 'ExpiredAuthenticationToken',
      message:
        "The access token expiry UTC time '3/2/2026 10:30:00 AM' is earlier than current UTC time '3/2/2026 10:30:00 AM'.",
    });
    expect((await stage.jobs(await stage.tokenOf())).status).toBe(200);
  });

  test('a clock that was moved on has aged its tokens', async () => {
    const token = await stage.tokenOf();
    await stage.control('POST', '/clock/advance', { by: 'PT2H' });
    expect(codeOf(await stage.jobs(token))).toBe('ExpiredAuthenticationToken');
  });

  test('a clock that is held does not age a token, unless a lifetime was ordered', async () => {
    await stage.control('PUT', '/clock', { mode: 'frozen' });
    const token = await stage.tokenOf();
    await stage.control('POST', '/clock/advance', { by: 'P2D' });
    expect((await stage.jobs(token)).status).toBe(200);
    await stage.control('PUT', '/scenario', { scenario: 'token-lives-for-minutes' });
    const shorter = await stage.tokenOf();
    await stage.control('POST', '/clock/advance', { by: 'PT5M' });
    expect(codeOf(await stage.jobs(shorter))).toBe('ExpiredAuthenticationToken');
  });

  test('a token of one tenant does not see the subscription of another', async () => {
    await stage.send('PUT', `/_restorite/worlds/${SUB}`, {
      headers: { 'content-type': 'application/json' },
      body: '{"from":"everyday"}',
    });
    const refused = await stage.jobs(await stage.tokenOf(), SUB);
    expect(refused.status).toBe(401);
    expect(codeOf(refused)).toBe('InvalidAuthenticationTokenTenant');
  });

  test('a subscription that nobody has seen becomes a world of the token’s tenant', async () => {
    const token = await stage.tokenOf();
    expect((await stage.jobs(token, SUB)).status).toBe(200);
    const { body } = await stage.send('GET', `/_restorite/worlds/${SUB}/names`);
    expect(body['tenant']).toBe(stage.world.tenant);
  });

  test('a token that is refused makes no world', async () => {
    const token = await stage.tokenOf();
    stage.machine.advance('2h');
    expect(codeOf(await stage.jobs(token, SUB))).toBe('ExpiredAuthenticationToken');
    expect((await stage.send('GET', `/_restorite/worlds/${SUB}/names`)).status).toBe(404);
  });

  test('a world that begins with a strict scenario is strict from its first request on', async () => {
    const { jobs, send, tokenOf } = await identityStage({ scenario: 'token-lives-for-minutes' });
    expect(codeOf(await jobs('anything', SUB))).toBe('InvalidAuthenticationToken');
    expect((await send('GET', `/_restorite/worlds/${SUB}/names`)).status).toBe(404);
    expect((await jobs(await tokenOf(), SUB)).status).toBe(200);
  });

  test('a reader reads, and restores nothing', async () => {
    const token = await stage.tokenOf(stage.principals.reader);
    expect((await stage.jobs(token)).status).toBe(200);
    const refused = await stage.restore(token);
    expect(refused.status).toBe(403);
    const { clientId, objectId } = stage.principals.reader;
    const { code, message } = refused.body['error'] as { code: string; message: string };
    expect(code).toBe('AuthorizationFailed');
    expect(message).toContain(
      `The client '${clientId}' with object id '${objectId}' does not have authorization to perform action 'Microsoft.RecoveryServices/Vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints/restore/action' over scope '/subscriptions/`,
    );
  });

  test('a scenario makes a reader of whoever clients are given out to be', async () => {
    const token = await stage.tokenOf();
    await stage.control('PUT', '/scenario', { scenario: 'caller-is-a-reader' });
    expect((await stage.restore(token)).status).toBe(403);
    await stage.control('DELETE', '/scenario');
    expect((await stage.restore(token)).status).toBe(202);
  });

  test('a world or a scenario may be strict where the service is not, and the other way', async () => {
    const { jobs, control } = await identityStage();
    expect((await jobs('anything')).status).toBe(200);
    await control('PUT', '/scenario', { scenario: 'token-lives-for-minutes' });
    expect((await jobs('anything')).status).toBe(401);
    await control('PUT', '', { from: 'everyday', authMode: 'off' });
    expect((await jobs('')).status).toBe(200);
  });
});
