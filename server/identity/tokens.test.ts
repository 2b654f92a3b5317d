import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityStage, MANAGEMENT, saidBy, SUB } from './identity.stage.ts';

const scope = `${MANAGEMENT}/.default`;

describe('the token endpoint', () => {
  test('gives anybody a token where any will do, in both forms', async () => {
    const { post, world } = await identityStage();
    const form = { grant_type: 'client_credentials', client_id: 'me', client_secret: 'x' };
    const newer = await post(`/${world.tenant}/oauth2/v2.0/token`, { ...form, scope });
    expect(newer.status).toBe(200);
    expect(newer.body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    const older = await post(`/${world.tenant}/oauth2/token?api-version=1.0`, {
      ...form,
      resource: `${MANAGEMENT}/`,
    });
    expect(older.body).toMatchObject({
      expires_in: '3600',
      expires_on: String(Date.parse('2026-03-02T10:30:00Z') / 1000),
      resource: `${MANAGEMENT}/`,
    });
  });

  test('says in a token who it is of, for whom, and until when', async () => {
    const { tokenOf, world, principals } = await identityStage();
    const { contributor } = principals;
    expect(saidBy(await tokenOf())).toMatchObject({
      aud: MANAGEMENT,
      iss: `https://sts.windows.net/${world.tenant}/`,
      tid: world.tenant,
      appid: contributor.clientId,
      oid: contributor.objectId,
      sub: contributor.objectId,
      roles: ['Backup Contributor'],
      ver: '1.0',
      iat: Date.parse('2026-03-02T09:30:00Z') / 1000,
      exp: Date.parse('2026-03-02T10:30:00Z') / 1000,
    });
  });

  test('finds the world of who asks behind adfs, which names no tenant', async () => {
    const { send, post } = await identityStage();
    const made = await send('PUT', `/_restorite/worlds/${SUB}`, {
      headers: { 'content-type': 'application/json' },
      body: '{"from":"everyday"}',
    });
    const { principalsOf } = await import('../core/principals.ts');
    const tenant = String(made.body['tenant']);
    const { clientId, clientSecret } = principalsOf({ tenant }).contributor;
    const { body } = await post('/adfs/oauth2/v2.0/token', {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope,
    });
    expect(saidBy(String(body['access_token']))['tid']).toBe(tenant);
  });

  test('says that a body is too long, and not that it lacks what it has', async () => {
    const { post, world } = await identityStage();
    const long = { grant_type: 'client_credentials', client_id: 'a'.repeat(65_536) };
    const { status, body } = await post(`/${world.tenant}/oauth2/v2.0/token`, long);
    expect(status).toBe(413);
    expect(body['error_description']).toContain('65536 bytes');
  });

  test('knows a client by the header too, where the body does not name one', async () => {
    const { post, world, principals } = await identityStage({ auth: 'strict' });
    const { clientId, clientSecret, objectId } = principals.contributor;
    const basic = (secret: string) => ({
      authorization: `Basic ${Buffer.from(`${clientId}:${encodeURIComponent(secret)}`).toString('base64')}`,
    });
    const at = `/${world.tenant}/oauth2/v2.0/token`;
    const form = { grant_type: 'client_credentials', scope };
    const { body } = await post(at, form, basic(clientSecret));
    expect(saidBy(String(body['access_token']))['oid']).toBe(objectId);
    expect((await post(at, form, basic('wrong'))).body).toMatchObject({ error: 'invalid_client' });
    const named = await post(at, { ...form, client_id: 'another' }, basic(clientSecret));
    expect(named.body).toMatchObject({ error: 'unauthorized_client' });
  });

  test('gives a person an id, and a token to come again with', async () => {
    const { post, principals } = await identityStage({ auth: 'strict' });
    const { userName, clientSecret, objectId } = principals.contributor;
    const first = await post('/adfs/oauth2/v2.0/token', {
      grant_type: 'password',
      client_id: 'az',
      username: userName,
      password: clientSecret,
      scope,
    });
    expect(saidBy(String(first.body['id_token']))).toMatchObject({
      aud: 'az',
      preferred_username: userName,
    });
    expect(
      JSON.parse(Buffer.from(String(first.body['client_info']), 'base64url').toString()),
    ).toMatchObject({ uid: objectId });
    const again = await post('/adfs/oauth2/v2.0/token', {
      grant_type: 'refresh_token',
      client_id: 'az',
      refresh_token: String(first.body['refresh_token']),
      scope,
    });
    expect(saidBy(String(again.body['access_token']))).toMatchObject({ oid: objectId });
  });

  const refusals = [
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client', 7000215],
    ['no secret', {}, 401, 'invalid_client', 7000216],
    ['a foreign assertion', { client_assertion: 'a.b.c' }, 401, 'invalid_client', 700213],
    ['a client nobody knows', { client_id: 'x' }, 400, 'unauthorized_client', 700016],
    ['no grant', { grant_type: undefined }, 400, 'invalid_request', 900144],
    ['another grant', { grant_type: 'magic' }, 400, 'unsupported_grant_type', 70003],
    ['a wrong password', { grant_type: 'password' }, 400, 'invalid_grant', 50126],
    ['a foreign refresh', { grant_type: 'refresh_token' }, 400, 'invalid_grant', 9002313],
  ] as const;

  test.each(refusals)('refuses %s under --auth strict', async (_, wrong, status, error, code) => {
    const { post, world, principals } = await identityStage({ auth: 'strict' });
    const form = {
      grant_type: 'client_credentials',
      client_id: principals.contributor.clientId,
      scope,
      ...wrong,
    };
    const given = Object.entries(form).filter((pair): pair is [string, string] => Boolean(pair[1]));
    const refused = await post(`/${world.tenant}/oauth2/v2.0/token`, Object.fromEntries(given));
    expect(refused.status).toBe(status);
    expect(refused.body).toMatchObject({
      error,
      error_codes: [code],
      timestamp: '2026-03-02 09:30:00Z',
      error_description: expect.stringMatching(new RegExp(`^AADSTS${code}: `)),
      trace_id: expect.any(String),
      correlation_id: expect.any(String),
    });
  });

  test('knows no other tenant under --auth strict', async () => {
    const { post, principals } = await identityStage({ auth: 'strict' });
    const { clientId, clientSecret } = principals.contributor;
    const { status, body } = await post(`/${SUB}/oauth2/v2.0/token`, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope,
    });
    expect([status, body['error_codes']]).toEqual([400, [90002]]);
  });

  test.each([
    ['a domain that is not the tenant’s', 'contoso.onmicrosoft.com', 90002],
    ['another tenant’s domain', `${SUB}.example`, 90002],
    ['what is neither', 'contoso', 900023],
  ])('knows no tenant by %s under --auth strict', async (_, named, code) => {
    const { post, send, principals } = await identityStage({ auth: 'strict' });
    const { clientId, clientSecret } = principals.contributor;
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope,
    };
    const { status, body } = await post(`/${named}/oauth2/v2.0/token`, form);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: 'invalid_request',
      error_codes: [code],
      error_description: expect.stringContaining(
        `enant${code === 90002 ? '' : ' identifier'} '${named}'`,
      ),
    });
    const discovered = await send('GET', `/${named}/v2.0/.well-known/openid-configuration`);
    expect(discovered.status).toBe(400);
    expect(discovered.body).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] });
  });

  test.each([
    ['its id', (tenant: string) => tenant.toUpperCase()],
    ['its domain', (tenant: string) => `${tenant}.EXAMPLE`],
    ['adfs', () => 'adfs'],
    ['organizations', () => 'organizations'],
  ])('knows its tenant by %s under --auth strict', async (_, namedBy) => {
    const { tokenOf, send, world, principals } = await identityStage({ auth: 'strict' });
    const tenant = namedBy(world.tenant);
    expect(saidBy(await tokenOf(principals.contributor, { tenant }))['tid']).toBe(world.tenant);
    const at = `/${tenant}/v2.0/.well-known/openid-configuration`;
    expect((await send('GET', at)).status).toBe(200);
  });

  test('takes any name of a tenant where any token will do', async () => {
    const { tokenOf, world, principals } = await identityStage();
    const token = await tokenOf(principals.contributor, { tenant: 'contoso.com' });
    expect(saidBy(token)['tid']).toBe(world.tenant);
  });

  test('takes a managed identity’s token for an application’s secret', async () => {
    const { send, post, world, principals } = await identityStage({ auth: 'strict' });
    const { clientSecret } = principals.managedIdentity;
    const exchange = await send('GET', '/msi/token?resource=api://AzureADTokenExchange', {
      headers: { 'x-identity-header': clientSecret },
    });
    const { status } = await post(`/${world.tenant}/oauth2/v2.0/token`, {
      grant_type: 'client_credentials',
      client_id: principals.contributor.clientId,
      client_assertion: String(exchange.body['access_token']),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      scope,
    });
    expect(status).toBe(200);
  });

  test('shows in the client’s time how long a token lives of a faster world', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (rate) => {
        const { tokenOf, control, jobs, machine } = await identityStage({ auth: 'strict' });
        await control('PUT', '/clock', { rate });
        const token = await tokenOf();
        const { iat, exp } = saidBy(token);
        expect(Number(exp) - Number(iat)).toBe(Math.floor(3600 / rate));
        machine.advance(`${Math.floor(3600 / rate) - 1}s`);
        expect((await jobs(token)).status).toBe(200);
        machine.advance('2s');
        expect((await jobs(token)).status).toBe(401);
      }),
      { numRuns: 8 },
    );
  });

  test('compresses a lifetime that was ordered, and no other', async () => {
    const { tokenOf, control } = await identityStage({ compress: 60 });
    const livesFor = async (): Promise<number> => {
      const { iat, exp } = saidBy(await tokenOf());
      return Number(exp) - Number(iat);
    };
    expect(await livesFor()).toBe(3600);
    await control('PUT', '/scenario', { scenario: 'token-lives-for-minutes' });
    expect(await livesFor()).toBe(300 / 60);
  });
});

describe('a managed identity', () => {
  const at = `?resource=${encodeURIComponent(MANAGEMENT)}&api-version=2018-02-01`;

  test.each([
    ['GET', '/msi/token', { 'x-identity-header': 'any' }],
    ['GET', '/msi/token/', { secret: 'any' }],
    ['GET', '/metadata/identity/oauth2/token', { metadata: 'true' }],
    ['GET', '/metadata/identity/oauth2/token/', { Metadata: 'True' }],
  ])('gets a token by %s %s', async (method, path, headers) => {
    const { send, jobs } = await identityStage();
    const { status, body } = await send(method, path + at, { headers });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', resource: MANAGEMENT, expires_in: '3600' });
    expect((await jobs(String(body['access_token']))).status).toBe(200);
  });

  test.each(['/oauth2/token', '/msi/token'])('gets a token by a form at %s', async (path) => {
    const { post, world } = await identityStage({ auth: 'strict' });
    const { body } = await post(path, { resource: MANAGEMENT }, { metadata: 'true' });
    expect(saidBy(String(body['access_token']))).toMatchObject({ tid: world.tenant });
  });

  const asked: readonly (readonly [method: string, path: string, name: string])[] = [
    ['GET', '/metadata/identity/oauth2/token', 'client_id'],
    ['GET', '/metadata/identity/oauth2/token', 'object_id'],
    ['GET', '/metadata/identity/oauth2/token', 'msi_res_id'],
    ['POST', '/oauth2/token', 'client_id'],
    ['GET', '/msi/token', 'client_id'],
    ['GET', '/msi/token', 'clientid'],
    ['GET', '/msi/token', 'principal_id'],
    ['GET', '/msi/token', 'mi_res_id'],
  ];

  /** Asks for the identity of a name, in every way in which one is. */
  const wanting = async (
    { post, send, principals }: Awaited<ReturnType<typeof identityStage>>,
    [method, path, name]: (typeof asked)[number],
    value: string,
  ) => {
    if (method === 'POST')
      return post(path, { resource: MANAGEMENT, [name]: value }, { metadata: 'true' });
    const headers = path.startsWith('/msi')
      ? { 'x-identity-header': principals.managedIdentity.clientSecret }
      : { metadata: 'true' };
    return send('GET', `${path}${at}&${name}=${encodeURIComponent(value)}`, { headers });
  };

  test.each(asked)('is another than the one that %s %s asks for by %s', async (...way) => {
    const strict = await identityStage({ auth: 'strict' });
    const { status, body } = await wanting(strict, way, SUB);
    expect(status).toBe(400);
    if (way[0] === 'GET' && way[1] === '/msi/token')
      expect(body).toMatchObject({
        statusCode: 400,
        message: expect.stringMatching(/^No User Assigned or Delegated Managed Identity found/),
      });
    else
      expect(body).toEqual({ error: 'invalid_request', error_description: 'Identity not found' });
    expect((await wanting(await identityStage(), way, SUB)).status).toBe(200);
  });

  test('is given where it is the one that is asked for', async () => {
    const strict = await identityStage({ auth: 'strict' });
    const { clientId, objectId } = strict.principals.managedIdentity;
    for (const way of asked.filter(([, , name]) => !name.endsWith('res_id'))) {
      const wanted = way[2].startsWith('client') ? clientId.toUpperCase() : objectId;
      const { status, body } = await wanting(strict, way, wanted);
      expect([status, body['client_id']], way.join(' ')).toEqual([200, clientId]);
    }
  });

  test('gets none without its header, nor, under --auth strict, with another', async () => {
    const { send, principals } = await identityStage({ auth: 'strict' });
    expect((await send('GET', `/metadata/identity/oauth2/token${at}`)).status).toBe(400);
    expect((await send('GET', `/msi/token${at}`)).status).toBe(400);
    const shows = (header: string) =>
      send('GET', `/msi/token${at}`, { headers: { 'x-identity-header': header } });
    expect((await shows('other')).status).toBe(401);
    expect((await shows(principals.managedIdentity.clientSecret)).status).toBe(200);
  });
});

describe('rules', () => {
  test('spoil the token endpoint by its name, in its own words, and the journal has it clean', async () => {
    const { control, post, world, principals } = await identityStage();
    await control('PUT', '/scenario', { scenario: 'token-endpoint-is-throttled' });
    const { clientId, clientSecret } = principals.contributor;
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope,
    };
    const refused = await post(`/${world.tenant}/oauth2/v2.0/token`, form);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.body).toMatchObject({ error: 'temporarily_unavailable' });
    const given = await post(`/${world.tenant}/oauth2/v2.0/token`, form);
    expect(given.status).toBe(200);
    const { text } = await control('GET', '/journal');
    expect(text).toContain('Identity_Token');
    expect(text).toContain(clientId);
    expect(text).not.toContain(clientSecret);
    expect(text).not.toContain(String(given.body['access_token']));
  });

  test('leave a managed identity unready as long as they say', async () => {
    const { control, send } = await identityStage();
    await control('PUT', '/scenario', { scenario: 'managed-identity-is-not-ready' });
    const statuses: number[] = [];
    for (let tries = 0; tries < 3; tries++)
      statuses.push(
        (
          await send('GET', `/metadata/identity/oauth2/token?resource=${MANAGEMENT}`, {
            headers: { metadata: 'true' },
          })
        ).status,
      );
    expect(statuses).toEqual([404, 404, 200]);
  });
});
