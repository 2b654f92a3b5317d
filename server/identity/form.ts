/**
 * The body of a request for a token. Specified (RFC 6749, 2.3.1): a client may say who it is in the header
 * instead, id and secret each encoded as in a form; libraries for OAuth of any service do so first.
 */
export function formOf(body: string, authorization: string | null): URLSearchParams {
  const form = new URLSearchParams(body);
  const [, encoded] = /^basic\s+(\S+)\s*$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined || form.has('client_id')) return form;
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
  form.set('client_id', decoded(id));
  form.set('client_secret', decoded(secret.join(':')));
  return form;
}

/** As a form's values are; what is no encoding stays as it is. */
const decoded = (text: string): string =>
  new URLSearchParams(`it=${text.replaceAll('&', '%26')}`).get('it') ?? '';
