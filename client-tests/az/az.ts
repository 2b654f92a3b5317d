import { dirname } from 'node:path';
import type { Program } from '../shared/clients-folder.ts';
import type { Ran } from '../shared/run-child.ts';
import type { Seat } from '../shared/seat.ts';

/** az as it is typed into a shell that has evaluated `restorite env`. */
export interface Az {
  /** Runs `az …`; variables are the shell's. */
  run(line: string): Promise<Ran>;
  /** What it prints; a command that fails fails the test, and says what it said. */
  prints(line: string): Promise<string>;
  /** The same, read as JSON. */
  json(line: string): Promise<Json>;
}

/** What comes out of `JSON.parse`: a test says at once when it is not as it should be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- assertions are its type check
export type Json = any;

export function azAt(
  seat: Seat,
  { path }: Program,
  more: Readonly<Record<string, string>> = {},
): Az {
  const env = { ...more, PATH: `${dirname(path)}:${seat.env['PATH'] ?? ''}` };
  const run = (line: string): Promise<Ran> => seat.run('bash', ['-c', `az ${line}`], { env });
  const prints = async (line: string): Promise<string> => {
    const { code, stdout, stderr } = await run(line);
    if (code !== 0) throw new Error(`az ${line}\nended with ${code ?? 'no code'}:\n${stderr}`);
    return stdout;
  };
  return { run, prints, json: async (line) => JSON.parse(await prints(line)) };
}

/** The same, logged in as the world's service principal. */
export async function loggedIn(seat: Seat, program: Program): Promise<Az> {
  const az = azAt(seat, program);
  await az.prints(LOGIN);
  return az;
}

export const LOGIN =
  'login --service-principal -u $AZURE_CLIENT_ID -p $AZURE_CLIENT_SECRET --tenant $RESTORITE_TENANT_ID -o none';

export const VAULT = '-g $RESTORITE_RESOURCE_GROUP -v $RESTORITE_VAULT';
export const ITEM = '-c $RESTORITE_VM -i $RESTORITE_VM';
export const OF_VMS = '--backup-management-type AzureIaasVM --workload-type VM';

/** Disks of the newest point, into the target's resource group. */
export const RESTORE = `backup restore restore-disks ${VAULT} ${ITEM} -r $RESTORITE_RECOVERY_POINT --storage-account $RESTORITE_STORAGE_ACCOUNT_ID`;
export const TO_TARGET = '--target-resource-group $RESTORITE_TARGET_RESOURCE_GROUP';
