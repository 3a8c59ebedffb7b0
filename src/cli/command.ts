import { parseArgs } from 'node:util';
import { didYouMean, nearestSlugs } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** An option of a command. */
export interface CommandOption {
  type: 'boolean' | 'string';
  /** What it does, for --help. */
  about: string;
  /** What is typed behind it, for --help: "<file>". */
  value?: string;
  /** The only values it takes. */
  choices?: readonly string[];
  /** Whether it may be given several times, and take several values with commas between them. */
  multiple?: true;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

type OptionValue<O extends CommandOption> = O['type'] extends 'boolean'
  ? boolean
  : O extends { choices: readonly (infer Choice)[]; multiple: true }
    ? Choice[]
    : O extends { choices: readonly (infer Choice)[] }
      ? Choice
      : O extends { multiple: true }
        ? string[]
        : string;

/** What was typed, once it is known to be right. */
export interface CommandInput<O extends CommandOptions> {
  values: { [Name in keyof O]?: OptionValue<O[Name]> };
  /** The words that are no options. */
  words: string[];
}

/** A command. Its help, and the answers to what is mistyped, are made from this. */
export interface Command<O extends CommandOptions = CommandOptions> {
  /** What is typed after the command: "<listing> [options]". */
  usage: string;
  /** What it does, in a few sentences. */
  about: string;
  options: O;
  /** How many words it takes that are no options, and what to say where there are fewer. */
  words?: { least?: number; most: number; missing?: string };
  /** Does the work. Gives the exit code; none: 0. */
  run(input: CommandInput<O>): number | void | Promise<number | void>;
}

/** Lets the types of a command's values follow from its options. */
export const defineCommand = <const O extends CommandOptions>(command: Command<O>): Command<O> => command;

/** Reads the arguments of a command; `help` if they ask for it. Throws UsageError. `call` is what is typed before them: "npm run check --". */
export function parseCommand<O extends CommandOptions>(
  command: Command<O>,
  args: readonly string[],
  call: string,
): CommandInput<O> | 'help' {
  const { options, words = { most: 0 } } = command;
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type, multiple: true }])),
  });
  if (tokens.some((token) => token.kind === 'option' && ['--help', '-h'].includes(token.rawName))) return 'help';
  const values: Record<string, boolean | string | string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) && token.rawName.startsWith('--') ? options[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, Object.keys(options));
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes nothing after it.`);
      values[token.name] = true;
      continue;
    }
    const read = readValues(token.rawName, token.value, option, token.inlineValue === true);
    values[token.name] = option.multiple ? [...((values[token.name] as string[] | undefined) ?? []), ...read] : read.at(-1)!;
  }
  if (positionals.length < (words.least ?? 0)) throw new UsageError(`${words.missing ?? 'Something is missing'}: ${call} ${command.usage}`);
  if (positionals.length > words.most) throw tooManyWords(positionals[words.most]!, call);
  // Each value was checked against the option that its type is made of.
  return { values: values as CommandInput<O>['values'], words: positionals };
}

function readValues(name: string, value: string | undefined, { choices, multiple }: CommandOption, isInline: boolean): string[] {
  const wanted = choices ? ` It takes: ${choices.join(', ')}.` : '';
  // An option where the value should be: what was meant is not certain.
  if (value === undefined || (!isInline && /^-./.test(value))) throw new UsageError(`${name} needs something after it.${wanted}`);
  const values = multiple ? value.split(',').map((part) => part.trim()) : [value];
  for (const each of choices ? values : []) oneOf(name, each, choices!);
  return values;
}

/** A value that has to be one of some words. Throws UsageError with the nearest. */
export function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const near = didYouMean(
    nearestSlugs(
      value,
      choices.map((slug) => ({ slug })),
    ),
  );
  throw new UsageError(`${name} does not take “${value}”. ${near || `It takes: ${choices.join(', ')}.`}`);
}

function unknownOption(found: string, names: readonly string[]): UsageError {
  const all = [...names, 'help'].map((name) => `--${name}`);
  const near = nearestSlugs(
    found,
    all.map((slug) => ({ slug })),
  );
  return new UsageError(`There is no option ${found}. ${didYouMean(near) || `There are: ${all.join(', ')}.`}`);
}

const tooManyWords = (found: string, call: string): UsageError =>
  new UsageError(`“${found}” is not expected there. “${call} --help” shows what to type.`);

/** A command's help: how it is called, what it does, its options. */
export function commandToHelp({ usage, about, options }: Command, call: string): string {
  const rows = [...Object.entries(options), ['help', HELP] as const].map(([name, { about: does, value, choices, multiple }]) => ({
    left: `--${name}${value ? ` ${value}` : ''}`,
    right: [does, ...(choices ? [`one of ${choices.join(', ')}${multiple ? '; or several, with commas between them' : ''}`] : [])].join(
      ': ',
    ),
  }));
  const width = Math.max(...rows.map(({ left }) => left.length)) + 2;
  return [
    `${call} ${usage}`.trim(),
    '',
    wrap(about, 0),
    '',
    ...rows.map(({ left, right }) => `  ${left.padEnd(width)}${wrap(right, width + 2)}`),
  ].join('\n');
}

const HELP: CommandOption = { type: 'boolean', about: 'shows this' };

const LINE = 120;

/** Breaks a text at spaces, and sets its further lines in. */
export function wrap(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && indent + line.length + 1 + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
