import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Directory } from '../../directory/directory.ts';
import { speakerFor, type Speaker } from '../../i18n/locale.ts';
import { knownName, NotUnderstood, openDirectory } from './oversight-input.ts';

/** The options of every command that looks at the listings as a whole. */
const SHARED = {
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  to: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values<O extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ args: string[]; options: typeof SHARED & O }>>['values'];

/** What such a command works on. */
export interface Asked<O extends ParseArgsOptionsConfig> {
  values: Values<O>;
  speaker: Speaker;
  directory: Directory;
  today: string;
}

/** Runs such a command with its own options beside the shared ones; says what was not understood. Gives the exit code. */
export function runOversight<const O extends ParseArgsOptionsConfig>(
  { name, usage, options }: { name: string; usage: string; options: O },
  args: string[],
  work: (asked: Asked<O>) => number,
): number {
  try {
    const { values } = parseArgs({ args, options: { ...SHARED, ...options } });
    const { help, language = 'en' } = values as { help?: boolean; language?: string };
    if (help) return print(usage);
    const speaker = speakerFor(knownName('--language', language, ['en', 'cy']) as 'en' | 'cy');
    const opened = openDirectory();
    return opened ? work({ values: values as Values<O>, speaker, ...opened }) : 1;
  } catch (error) {
    // What parseArgs throws names the option.
    if (!(error instanceof NotUnderstood) && !(error instanceof TypeError && 'code' in error)) throw error;
    console.error(`${error.message}\nSee “npm run listings -- ${name} --help”.`);
    return 2;
  }
}

/** Prints a text. Gives the exit code. */
export function print(text: string): number {
  console.log(text);
  return 0;
}
