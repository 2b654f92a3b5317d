import { UsageError } from '../usage-error.ts';

/** Storage accounts by name, in lower case, and the key of each. */
export type Accounts = ReadonlyMap<string, string>;

/** The account that every Azurite has unless it is told otherwise, and its key: both are public. */
export const DEVELOPMENT_ACCOUNT = 'devstoreaccount1';
export const DEVELOPMENT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** The variable by which an Azurite is told its accounts: `name:key;name:key:other key`. */
export const ACCOUNTS_VARIABLE = 'AZURITE_ACCOUNTS';

/** Those that Azurite has where the variable says this: the development account, if it says nothing. */
export function accountsIn(text: string | undefined): Accounts {
  if (text === undefined || text.trim() === '')
    return new Map([[DEVELOPMENT_ACCOUNT, DEVELOPMENT_KEY]]);
  return new Map(
    text
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part, at) => {
        const [name = '', key = ''] = part.trim().split(':');
        // Its words are secrets: they are not told.
        if (name === '' || key === '')
          throw new UsageError(
            `Cannot read ${ACCOUNTS_VARIABLE}: its account ${at + 1} is not name:key, as in account1:key1;account2:key2.`,
          );
        return [name.toLowerCase(), key] as const;
      }),
  );
}

/** The accounts of a world's names under the development key, with the development account. */
export const accountsNamed = (names: readonly string[]): Accounts =>
  new Map(
    [DEVELOPMENT_ACCOUNT, ...names.map((name) => name.toLowerCase())]
      .filter((name) => /^[a-z\d]{3,24}$/.test(name))
      .map((name) => [name, DEVELOPMENT_KEY]),
  );

export const writtenOut = (accounts: Accounts): string =>
  [...accounts].map(([name, key]) => `${name}:${key}`).join(';');
