import { type Logger, pino } from 'pino';
import { build as pretty } from 'pino-pretty';

export type { Logger } from 'pino';

export interface LogOptions {
  readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly format: 'pretty' | 'json';
}

/** Logs go to stderr: stdout is for what scripts read. What could be a secret is never written. */
export function makeLog({ level, format }: LogOptions): Logger {
  const options = { level, base: null, redact: ['authorization', '*.authorization'] };
  const stderr = 2;
  return format === 'json'
    ? pino(options, pino.destination({ fd: stderr, sync: true }))
    : pino(options, pretty({ destination: stderr, sync: true, ignore: 'pid,hostname' }));
}

/** For libraries and tests, which have nobody to tell. */
export const silentLog = (): Logger => pino({ level: 'silent' });
