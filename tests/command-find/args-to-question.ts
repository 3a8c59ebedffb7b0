import { parseCommand } from '../../src/cli/command.ts';
import { command } from '../../src/cli/find.ts';
import { inputToQuestion, type Question } from '../../src/cli/find-question.ts';
import type { Directory } from '../../src/directory/directory.ts';

/** The question that is asked by what stands on the command line. */
export function argsToQuestion(args: string[], directory: Directory, instant: Date): Question {
  const input = parseCommand(command, args, 'npm run find --');
  if (input === 'help') throw new Error('help was asked for');
  return inputToQuestion(input, directory, instant);
}
