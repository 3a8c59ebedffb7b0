import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { say } from './say.ts';

/** Something on the command line that is not understood, in one line that says what is wanted. */
export class NotUnderstood extends Error {}

/** Reads a command's options; `--json` and `--apply` where they are named. Throws NotUnderstood. */
export function readOptions<const T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new NotUnderstood(say('badOption', { found: (error as Error).message.split('.')[0]! }));
  }
}

/** The one value that an option takes out of a list. Throws NotUnderstood where it is none of them. */
export function oneOf<T extends string>(option: string, value: string | undefined, choices: readonly T[]): T {
  if (value !== undefined && (choices as readonly string[]).includes(value)) return value as T;
  throw new NotUnderstood(say('notAChoice', { option, found: value ?? '', choices: choices.join(', ') }));
}
