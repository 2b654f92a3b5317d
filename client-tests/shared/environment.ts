import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a client comes here: by the names of the cloud through the proxy, or by our addresses. */
export type Form = 'proxy' | 'direct';

/** Whose environment is wanted, and from whom. */
export interface Pointed {
  readonly httpUrl: string;
  readonly caCertificate: string | undefined;
  readonly subscription: string;
  readonly form: Form;
}

/**
 * What a client's process has: what `restorite env` says of a world, and nothing of this machine but
 * where programs are. The CA is kept in the folder, which is its home as well.
 */
export async function environmentFor(
  { httpUrl, caCertificate = '', subscription, form }: Pointed,
  folder: string,
): Promise<Record<string, string>> {
  await writeFile(join(folder, 'ca.pem'), caCertificate);
  const query = new URLSearchParams({ format: 'json', folder, world: subscription });
  if (form === 'direct') query.set('direct', 'true');
  const answer = await fetch(`${httpUrl}/_restorite/env?${query.toString()}`);
  if (!answer.ok) throw new Error(await answer.text());
  const said = (await answer.json()) as Record<string, string | null>;
  return {
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
    HOME: folder,
    TMPDIR: folder,
    ...set(said),
  };
}

const set = (said: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
