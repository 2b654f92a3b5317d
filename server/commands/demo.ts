import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import type { Restored } from '../core/plan.ts';
import { startRestorite } from '../start.ts';
import type { WorldView } from '../world-view.ts';
import { endOnSignal } from './end-on-signal.ts';
import { type JobAnswer, progressLines } from './demo-progress.ts';
import { VERSION } from '../version.ts';

const API_VERSION = '2025-02-01';
/** A restore from the vault takes about half an hour: some six seconds at this rate. */
const SPEED = 300;
/** Which point is restored: a week old, so that its data has left the snapshot tier. */
const POINT = 7;
const JOB_POLL_MS = 300;

export function demoCommand(): Command {
  return new Command('demo')
    .description('start it on free ports, walk through a restore, show what was restored')
    .action(demo);
}

/** A restore client in miniature: it talks to the service over HTTP and knows nothing else of it. */
async function demo(): Promise<void> {
  endOnSignal(() => Promise.resolve(), { SIGTERM: 143, SIGINT: 130 });
  await using service = await startRestorite({
    world: 'everyday',
    pace: 'realistic',
    speed: SPEED,
    httpsPort: false,
  });
  const { world } = service;
  say(`Restorite ${VERSION}: an Azure VM restore without Azure. ${SPEED} seconds pass in one.`);
  const vaultUrl = `${service.httpUrl}/subscriptions/${world.subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}`;
  const itemUrl = `${vaultUrl}/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}`;
  const point = await choosePoint(itemUrl);
  const statusUrl = await trigger(itemUrl, point, world);
  const jobId = await followOperation(statusUrl);
  await followJob(vaultUrl, jobId);
  show(await world.restored(jobId));
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const step = (number: number, title: string): void => say(`\n${number}. ${title}`);

interface Point {
  readonly name: string;
  readonly properties: { readonly recoveryPointTime: string };
}

async function choosePoint(itemUrl: string): Promise<string> {
  step(1, 'Recovery points');
  const answer = await ask('GET', `${itemUrl}/recoveryPoints?api-version=${API_VERSION}`);
  const { value } = (await answer.json()) as { value: readonly Point[] };
  say(`   GET …/recoveryPoints → ${answer.status}, ${value.length} points, newest first:`);
  for (const { name, properties } of value.slice(0, POINT + 1))
    say(`     ${properties.recoveryPointTime.slice(0, 16).replace('T', ' ')}  ${name}`);
  const chosen = value[POINT]?.name ?? '';
  say(`   Restoring ${chosen}.`);
  return chosen;
}

async function trigger(itemUrl: string, point: string, world: WorldView): Promise<string> {
  step(2, 'Restore');
  const properties = {
    objectType: 'IaasVMRestoreRequest',
    recoveryPointId: point,
    recoveryType: 'RestoreDisks',
    sourceResourceId: world.machineId,
    storageAccountId: world.storageAccountId,
    targetResourceGroupId: `/subscriptions/${world.subscription}/resourceGroups/targetRG`,
    region: world.region,
  };
  const url = `${itemUrl}/recoveryPoints/${point}/restore?api-version=${API_VERSION}`;
  const answer = await ask('POST', url, { properties });
  const statusUrl = answer.headers.get('azure-asyncoperation') ?? '';
  say(`   POST …/recoveryPoints/${point}/restore → ${answer.status}`);
  say(`     Azure-AsyncOperation: ${shortened(statusUrl)}`);
  say(`     Location: ${shortened(answer.headers.get('location') ?? '')}`);
  return statusUrl;
}

interface Status {
  readonly status: string;
  readonly properties?: { readonly jobId: string };
}

/** The operation ends within a minute, and only says that a job was made. */
async function followOperation(statusUrl: string): Promise<string> {
  step(3, 'Operation');
  for (;;) {
    const answer = await ask('GET', statusUrl);
    const { status, properties } = (await answer.json()) as Status;
    if (properties) {
      say(`   ${status}: job ${properties.jobId}`);
      return properties.jobId;
    }
    const wait = Number(answer.headers.get('retry-after') ?? 1);
    say(`   ${status}, Retry-After: ${wait}`);
    await sleep(wait * 1000);
  }
}

async function followJob(vaultUrl: string, jobId: string): Promise<void> {
  step(4, 'Job');
  const lines = progressLines(process.stdout);
  for (;;) {
    const answer = await ask('GET', `${vaultUrl}/backupJobs/${jobId}?api-version=${API_VERSION}`);
    const job = (await answer.json()) as JobAnswer;
    lines.show(job);
    if (job.properties.status !== 'InProgress') return;
    await sleep(JOB_POLL_MS);
  }
}

function show(restored: Restored | undefined): void {
  step(5, 'Restored');
  if (!restored) throw new Error('The job has not completed.');
  const place =
    'resourceGroup' in restored.disksIn
      ? restored.disksIn.resourceGroup
      : restored.disksIn.storageAccount;
  for (const disk of restored.disks) say(`   disk         ${place}/${disk}`);
  const { blobs } = restored;
  if (!blobs) return;
  say(`   container    ${blobs.storageAccount}/${blobs.container}`);
  say(`   config blob  ${blobs.config}`);
  if (blobs.template) say(`   template     ${blobs.template}`);
}

async function ask(method: 'GET' | 'POST', url: string, body?: object): Promise<Response> {
  const answer = await fetch(url, {
    method,
    headers: { Authorization: 'Bearer anything', 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok)
    throw new Error(`${method} ${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** The host and the end of a long address. */
function shortened(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}/…/${pathname.split('/').slice(-2).join('/')}`;
}
