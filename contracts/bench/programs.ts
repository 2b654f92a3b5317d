import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Captured } from './captured.ts';
import { type ServerChild, startProgram, startServer } from './child.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The built program, as users start it, on any free ports. */
export const serveArgs = (flags: readonly string[]): string[] => [
  here('../../dist/main.js'),
  'serve',
  '--port',
  '0',
  '--https-port',
  '0',
  ...flags,
];

/** Where its first line says that it listens. */
export function listeningUrl(line: string): string | undefined {
  if (!line.startsWith('{"event":"listening"')) return undefined;
  return (JSON.parse(line) as { http: string }).http;
}

export const startRestorite = (flags: readonly string[]): Promise<ServerChild> =>
  startServer(serveArgs(flags), listeningUrl);

/** Prism mocking the contract. At its usual level of logging, which is where it says its address. */
export function startPrism(): Promise<ServerChild> {
  const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  const contract = here('../../openapi/azure-backup.yaml');
  return startServer(
    [cli, 'mock', contract, '--port', '0', '--host', '127.0.0.1'],
    (line) => /Prism is listening on (http:\S+)/.exec(line)?.[1],
  );
}

/** A bare server that repeats an answer. */
export async function startBare(
  program: 'bare-http.ts' | 'bare-hono.ts',
  answer: Captured,
): Promise<ServerChild> {
  const child = startProgram(program);
  child.send(answer);
  const { url } = await child.next<{ url: string }>();
  return { ...child, url };
}
