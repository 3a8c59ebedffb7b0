import { env } from 'node:process';
import { AstroFailed } from '../build/build-site.ts';
import { ContentNotReady } from '../directory/content-not-ready.ts';
import { ChangedMeanwhile } from '../directory/journal/journal.ts';
import { problemToLine } from '../directory/problem-to-line.ts';
import { commandToHelp, parseCommand, wrap } from './command.ts';
import { COMMANDS, type Entry, type Group } from './commands.ts';
import { didYouMean, nearestSlugs } from './nearest.ts';
import { UsageError } from './usage-error.ts';

const HELP = ['--help', '-h', 'help'];

/** Runs the command that the first words name. Gives the exit code: 0 done, 1 refused or failed, 2 not understood. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await runEntry({ about: 'Waymark’s commands.', commands: COMMANDS }, args, 'npm run');
  } catch (error) {
    return errorToExitCode(error);
  }
}

async function runEntry(entry: Entry | Group, args: readonly string[], call: string): Promise<number> {
  if (!('load' in entry)) return runGroup(entry, args, call);
  const { command } = await entry.load();
  const input = parseCommand(command, args, call);
  if (input !== 'help') return (await command.run(input)) ?? 0;
  console.log(commandToHelp(command, call));
  return 0;
}

function runGroup({ about, commands }: Group, [name = '--help', ...args]: readonly string[], call: string): Promise<number> | number {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry) return runEntry(entry, args, entry.call ?? `${call} ${name}`);
  if (!HELP.includes(name)) throw unknownCommand(name, commands);
  const width = Math.max(...Object.keys(commands).map((each) => each.length)) + 2;
  const rows = Object.entries(commands).map(([each, { does }]) => `  ${each.padEnd(width)}${does}`);
  console.log([`${call} <command> [options]`, wrap(about, 0), rows.join('\n'), `“${call} <command> --help” explains one.`].join('\n\n'));
  return 0;
}

function unknownCommand(found: string, commands: Group['commands']): UsageError {
  const names = Object.keys(commands);
  const near = nearestSlugs(
    found,
    names.map((slug) => ({ slug })),
  );
  return new UsageError(`There is no command “${found}”. ${didYouMean(near) || `There are: ${names.join(', ')}.`}`);
}

const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'you have no right to',
  EPERM: 'you have no right to',
  EROFS: 'the disk can only be read',
  EMFILE: 'too many files are open',
};

/** Says in a sentence what went wrong. Only an error that nobody foresaw has a stack, and shows it where WAYMARK_DEBUG is set. */
function errorToExitCode(error: unknown): number {
  const isDebug = env['WAYMARK_DEBUG'] === '1';
  if (error instanceof AstroFailed) return error.exitCode;
  if (error instanceof ContentNotReady) {
    for (const problem of error.problems) console.error(problemToLine(problem));
    console.error('\nThe content has problems. Fix them first: nothing was changed.');
    return 1;
  }
  if (error instanceof UsageError) {
    console.error(error.message);
    return 2;
  }
  if (isDebug) console.error(error);
  console.error(toSentence(error));
  return 1;
}

function toSentence(error: unknown): string {
  if (error instanceof ChangedMeanwhile) return `${error.file} was changed in the meantime. Nothing was written: run the command again.`;
  const { code, path, message } = error as NodeJS.ErrnoException;
  const why = code === undefined ? undefined : DISK[code];
  if (why) return `${path ?? 'A file'} cannot be read or written: ${why} (${code}).`;
  return `Something went wrong that should not have: ${message ?? String(error)}. Please report it to whoever maintains Waymark, with what the same command says when WAYMARK_DEBUG=1 is set.`;
}
