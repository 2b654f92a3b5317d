/** Leaves out of a text what must not be shown: the token, and what signs an address. */
export const redactor =
  (token: string | undefined) =>
  (text: string): string =>
    (token === undefined ? text : text.replaceAll(token, '[token]'))
      .replace(/([?&](?:t|c|s|h|sig)=)[^&\s"']{16,}/g, '$1[signed]')
      .replace(/\beyJ[\w-]{10,}\.[\w-]+\.[\w-]*/g, '[token]');
