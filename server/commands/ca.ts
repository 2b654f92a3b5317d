import { Command } from 'commander';
import { machineClock } from '../clock.ts';
import { toUnixMs } from '../core/time.ts';
import { certificateFor } from '../tls/certificate.ts';
import { askService, type FinderFlags, finderOptions, stateDirOf } from './service-finder.ts';

export function caCommand(): Command {
  const command = new Command('ca').description('print the CA certificate that clients trust');
  for (const option of finderOptions()) command.addOption(option);
  return command.action(ca);
}

/**
 * The running service's; else the one in the state directory, which is made where there is none yet,
 * so that an image can be told to trust it before anything runs.
 */
async function ca(flags: FinderFlags): Promise<void> {
  const running = await askService(flags, '/ca.pem');
  process.stdout.write(running ?? (await kept(flags)));
}

async function kept(flags: FinderFlags): Promise<string> {
  const now = new Date(toUnixMs(machineClock.now()));
  return (await certificateFor({ directory: stateDirOf(flags), now })).caPem;
}
