import { type DestinationStream, type LoggerOptions, pino } from 'pino';

/** What is told to whoever runs the service; pino's loggers are such, and so may be a user's own. */
export interface Log {
  info(facts: object, text: string): void;
  debug(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
  isLevelEnabled(level: 'debug'): boolean;
}

export interface LogOptions {
  readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly format: 'pretty' | 'json';
}

/** Logs go to stderr: stdout is for what scripts read. Nobody hands it a header or a body. */
export async function makeLog({ level, format }: LogOptions): Promise<Log> {
  const options = { level, base: null };
  if (format === 'json') return logTo(options, pino.destination({ fd: STDERR, sync: true }));
  // Only people need it, and it takes longer to load than all the rest of the log.
  const { default: pretty } = await import('pino-pretty');
  return logTo(options, pretty({ destination: STDERR, sync: true }));
}

/** Named by our own type: pino's could be taken for a promise. */
const logTo = (options: LoggerOptions, stream: DestinationStream): Log => pino(options, stream);

const STDERR = 2;

/** For libraries and tests, which have nobody to tell. */
export const silentLog = (): Log => pino({ level: 'silent' });
