import { problemToLine } from '../../directory/problem-to-line.ts';
import { COMMANDS } from './commands.ts';
import { ContentNotReady } from './content.ts';
import { readContracts } from './contracts.ts';
import { NotUnderstood } from './options.ts';
import { say } from './say.ts';

/** Runs the command that the first word names, with the words after it; gives the exit code: 0 done, 1 refused, 2 not understood. */
export async function dispatch([name = '--help', ...args]: string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name)) {
    console.log(say('help', { commands: Object.entries(COMMANDS).map(commandToLine).join('\n') }));
    return 0;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    console.error(say('unknownCommand', { found: name, commands: Object.keys(COMMANDS).join(', ') }));
    return 2;
  }
  const { load, wantsContracts } = COMMANDS[name]!;
  const { usage, run } = await load();
  if (!args.includes('--help') && !args.includes('-h')) {
    const start = async () => run(args, wantsContracts ? readContracts() : undefined);
    return start().catch(errorToExitCode);
  }
  console.log(usage);
  return 0;
}

const commandToLine = ([name, { does }]: [string, { does: string }]) => `  ${name.padEnd(12)}${does}`;

function errorToExitCode(error: unknown): number {
  if (error instanceof ContentNotReady) {
    for (const problem of error.problems) console.error(problemToLine(problem));
    console.error(say('contentFirst'));
    return 1;
  }
  if (!(error instanceof NotUnderstood)) throw error;
  console.error(error.message);
  return 2;
}
