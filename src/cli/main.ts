import { env } from 'node:process';
import { AstroFailed } from '../build/build-site.ts';
import { ContentNotReady } from '../directory/content-not-ready.ts';
import { ChangedMeanwhile } from '../directory/journal/journal.ts';
import { LOCK, Locked } from '../directory/journal/lock.ts';
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
  if (input !== 'help') return runAgain(async () => (await command.run(input)) ?? 0, MOST_RUNS);
  console.log(commandToHelp(command, call));
  return 0;
}

const MOST_RUNS = 5;

/** Runs a command once more where somebody else has changed what it started from: it wrote nothing, and now starts from what they wrote. */
async function runAgain(run: () => Promise<number>, times: number): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile) || times <= 1) throw error;
    return runAgain(run, times - 1);
  }
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
  ENOSPC: 'the disk is full (ENOSPC). Free some space, then run the command again',
  EDQUOT: 'the disk is full (EDQUOT). Free some space, then run the command again',
  EACCES: 'you have no right to (EACCES). Ask whoever looks after this computer',
  EPERM: 'you have no right to, or another program has it open (EPERM). Close the file in Excel, then run the command again',
  EBUSY: 'another program has it open (EBUSY). Close the file in Excel, then run the command again',
  EROFS: 'the disk can only be read (EROFS). Copy the project to a disk that can be written',
  EMFILE: 'too many files are open (EMFILE). Close other programs, then run the command again',
};

const NETWORK = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ENETUNREACH', 'ETIMEDOUT'];

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
  if (error instanceof Locked) return lockedToSentence(error);
  const { code, path, message } = error as NodeJS.ErrnoException;
  const why = code === undefined ? undefined : DISK[code];
  // A file is written next to its place first.
  if (why)
    return `${path?.replace(/\.([^/\\]+)\.\d+\.part$/, '$1') ?? 'A file'} cannot be read or written: ${why}. Nothing is half-written.`;
  if (code !== undefined && NETWORK.includes(code))
    return `There is no connection to the internet (${code}). Connect, then run the command again.`;
  return `Something went wrong that should not have: ${message ?? String(error)}. Please report it to whoever maintains Waymark, with what the same command says when WAYMARK_DEBUG=1 is set.`;
}

function lockedToSentence({ holder }: Locked): string {
  const who = holder
    ? `${holder.user} on ${holder.host} has been writing since ${holder.since.slice(0, 16).replace('T', ' ')} UTC`
    : 'Somebody else is writing';
  return `${who}. Nothing was written: run the command again when they are done. If nobody is, delete the file ${LOCK}.`;
}
