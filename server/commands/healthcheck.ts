import { Command, InvalidArgumentError, Option } from 'commander';

/** For containers: exits 0 where a Restorite is well, 1 where something else answers, 3 where nothing does. */
export function healthcheckCommand(): Command {
  return new Command('healthcheck')
    .description('ask a running service whether it is well')
    .addOption(
      new Option('--url <url>', 'the service')
        .env('RESTORITE_URL')
        .default(`http://127.0.0.1:${process.env['RESTORITE_PORT'] ?? 7780}`)
        .argParser(address),
    )
    .action(async ({ url }: { url: string }) => {
      const { exitCode, says } = await healthOf(url);
      if (says !== undefined) process.stderr.write(`restorite: ${says}\n`);
      process.exitCode = exitCode;
    });
}

function address(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It must be an address: http://127.0.0.1:7780.');
  return text;
}

interface Health {
  readonly exitCode: 0 | 1 | 3;
  /** Why it is not well. */
  readonly says?: string;
}

const PATIENCE_MS = 3000;

async function healthOf(url: string): Promise<Health> {
  if (!URL.canParse(url)) return { exitCode: 3, says: `cannot ask at ${url}; name one by --url.` };
  const aborter = new AbortController();
  // Unlike AbortSignal.timeout it keeps the process alive: without an answer it would just end.
  const timer = setTimeout(() => aborter.abort(), PATIENCE_MS);
  try {
    const { signal } = aborter;
    const answer = await fetch(new URL('/_restorite/health', url), { signal, redirect: 'manual' });
    const body = await firstOf(answer);
    if (isOurs(body)) return { exitCode: 0 };
    return {
      exitCode: 1,
      says: `what answers at ${url} is no Restorite, or not well (status ${answer.status}); name yours by --url.`,
    };
  } catch (fault) {
    const late = aborter.signal.aborted;
    return {
      exitCode: 3,
      says: late ? `no answer from ${url} within 3 s; ${START}.` : unreachable(url, fault),
    };
  } finally {
    clearTimeout(timer);
    aborter.abort();
  }
}

const START = "start one with 'restorite serve', or name another by --url";

/** As much of a body as ours has; what is longer is none of ours. */
async function firstOf({ body }: Response): Promise<string> {
  let text = '';
  if (!body) return text;
  const chunks = body as ReadableStream<Uint8Array>;
  for await (const chunk of chunks) {
    text += Buffer.from(chunk).toString();
    if (text.length > LONGEST) break;
  }
  return text;
}

const LONGEST = 1000;

function isOurs(body: string): boolean {
  try {
    return (JSON.parse(body) as { status?: unknown } | null)?.status === 'ok';
  } catch {
    return false;
  }
}

function unreachable(url: string, fault: unknown): string {
  const code = codeOf(fault);
  return /CERT|SIGNATURE/.test(code)
    ? `the certificate at ${url} is not trusted (${code}); set NODE_EXTRA_CA_CERTS to the ca.pem in its --state-dir, or ask its http address.`
    : `no healthy service at ${url} (${code}); ${START}.`;
}

/** What the network said, which fetch keeps below its own words. */
function codeOf(fault: unknown): string {
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? String(cause.code) : cause.message;
}
