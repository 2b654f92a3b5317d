/** Leaves out of a text what must not be shown: tokens, and what signs an address. */
export const redactor =
  (...tokens: readonly (string | undefined)[]) =>
  (text: string): string =>
    tokens
      .reduce((shown: string, token) => (token ? shown.replaceAll(token, '[token]') : shown), text)
      .replace(/([?&](?:t|c|s|h|sig)=)[^&\s"']{16,}/g, '$1[signed]')
      .replace(/\beyJ[\w-]{10,}\.[\w-]+\.[\w-]*/g, '[token]');
