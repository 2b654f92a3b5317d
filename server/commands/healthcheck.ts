import { Command, Option } from 'commander';

/** For containers: exits 0 where a service answers, 3 where none does. */
export function healthcheckCommand(): Command {
  return new Command('healthcheck')
    .description('ask a running service whether it is well')
    .addOption(
      new Option('--url <url>', 'the service')
        .env('RESTORITE_URL')
        .default(`http://127.0.0.1:${process.env['RESTORITE_PORT'] ?? 7780}`),
    )
    .action(async ({ url }: { url: string }) => {
      if (!(await isWell(url))) {
        process.stderr.write(
          `restorite: no healthy service at ${url}; start one with 'restorite serve'.\n`,
        );
        process.exitCode = 3;
      }
    });
}

async function isWell(url: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/_restorite/health', url), {
      signal: AbortSignal.timeout(3000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
