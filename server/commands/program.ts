import { UsageError } from '../usage-error.ts';
import { Command, CommanderError } from 'commander';
import { caCommand } from './ca.ts';
import { demoCommand } from './demo.ts';
import { closedFor, envCommand } from './env.ts';
import { healthcheckCommand } from './healthcheck.ts';
import { initCommand } from './init.ts';
import { scenariosCommand } from './scenarios.ts';
import { serveCommand } from './serve.ts';
import { validateCommand } from './validate.ts';
import { verifyCommand } from './verify.ts';
import { VERSION } from '../version.ts';

/** What the process ends with: people script against these. */
export const EXIT = { fine: 0, failed: 1, wrongUse: 2, cannotJudge: 3 } as const;

/** Runs the `restorite` command and answers its exit code; a signal's code is set by who catches it. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  forgetEmptyVariables();
  // Who reads no further, as `head` does, has seen enough.
  process.stdout.on('error', () => process.exit(EXIT.fine));
  const program = new Command('restorite')
    .description(
      'Azure Backup’s VM restore, offline. Without a command it serves: see serve --help.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(try --help)');
  const serve = serveCommand();
  program.addCommand(serve, { isDefault: true });
  program.addCommand(demoCommand());
  program.addCommand(envCommand());
  program.addCommand(caCommand());
  program.addCommand(initCommand());
  program.addCommand(scenariosCommand());
  program.addCommand(validateCommand(serve.options));
  program.addCommand(verifyCommand());
  program.addCommand(healthcheckCommand());
  for (const command of program.commands) command.exitOverride().showHelpAfterError('(try --help)');
  try {
    await program.parseAsync(argv);
    return Number(process.exitCode ?? EXIT.fine);
  } catch (fault) {
    if (!(fault instanceof CommanderError)) return told(fault);
    if (fault.exitCode === 0) return EXIT.fine;
    const [, , command, ...words] = argv;
    if (command === 'env') process.stdout.write(closedFor(words));
    return EXIT.wrongUse;
  }
}

/** Compose files and shells pass empty variables for those that are not set. */
function forgetEmptyVariables(): void {
  for (const [name, value] of Object.entries(process.env))
    if (name.startsWith('RESTORITE_') && value === '') Reflect.deleteProperty(process.env, name);
}

/** Says what happened, to a person where a person can mend it, with its stack where we must. */
function told(fault: unknown): number {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const mendable = error instanceof UsageError || isMachineFault(error);
  process.stderr.write(`restorite: ${mendable ? error.message : (error.stack ?? error.message)}\n`);
  if (error instanceof UsageError) return EXIT.wrongUse;
  return isMachineFault(error) ? EXIT.cannotJudge : EXIT.failed;
}

/** A port that is taken, a disk that is full: nothing that other arguments would mend for sure. */
const isMachineFault = (error: Error): boolean =>
  'code' in error && /^E[A-Z]+$/.test(String(error.code));
