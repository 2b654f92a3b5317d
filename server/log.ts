import { pino } from 'pino';
import { build as pretty } from 'pino-pretty';

/** What is told to whoever runs the service; pino's loggers are such, and so may be a user's own. */
export interface Log {
  info(facts: object, text: string): void;
  debug(facts: object, text: string): void;
  error(facts: object, text: string): void;
  isLevelEnabled(level: 'debug'): boolean;
}

export interface LogOptions {
  readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly format: 'pretty' | 'json';
}

/** Logs go to stderr: stdout is for what scripts read. What could be a secret is never written. */
export function makeLog({ level, format }: LogOptions): Log {
  const options = { level, base: null, redact: ['authorization', '*.authorization'] };
  const stderr = 2;
  return format === 'json'
    ? pino(options, pino.destination({ fd: stderr, sync: true }))
    : pino(options, pretty({ destination: stderr, sync: true, ignore: 'pid,hostname' }));
}

/** For libraries and tests, which have nobody to tell. */
export const silentLog = (): Log => pino({ level: 'silent' });
