// The folder outside the public content with who is asked and who has answered: contacts.csv, asks.csv, settings.yaml, the key.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { env, platform } from 'node:process';
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { outputFolders } from '../build/output-folders.ts';
import { contentRoot } from '../directory/content-root.ts';
import { replaceFile } from '../directory/journal/write-aside.ts';
import { rowsToCsv } from '../export/csv.ts';
import { confirmation, type Confirmation } from '../listing/confirmation.ts';
import { isDay } from '../listing/dates.ts';
import { emailAddress } from '../listing/address.ts';
import { askToPayload, type Ask, type SignedAsk } from '../upkeep/asking/ask-code.ts';
import { OUTCOMES, type AskRecord } from '../upkeep/asking/asks.ts';
import { UsageError } from './usage-error.ts';

/** Whom to ask about a listing: a mailbox and its role, never a person's name. */
export interface Contact {
  ref: string;
  mailbox: string;
  by: Confirmation['by'];
}

const settings = z.strictObject({
  /** Who asks, as the e-mail names it. */
  sender: z.string().trim().min(1).max(120),
  /** The mailbox that the e-mail comes from. */
  from: emailAddress,
  /** Where answers go, where that is another. */
  reply: emailAddress.optional(),
  /** A number or a role to ask: "the upkeep team on 01622 690000". */
  questions: z.string().trim().min(1).max(200),
  /** Within how many days an answer is wanted. */
  'deadline-days': z.int().min(3).max(60),
  /** The name under which our own mail server writes Authentication-Results; "none" where it writes them without a name. */
  'authserv-id': z.string().trim().min(1).max(253).optional(),
});

export type AskSettings = z.infer<typeof settings>;

const SETTINGS_TEMPLATE = `# Settings of “npm run listings -- ask” and “inbox”. This file is private: it must never be in the public content.
# Who asks, as the e-mail names it: a body or a team, no person.
sender:
# The mailbox that the e-mails come from.
from:
# Where answers go, if that is another mailbox.
#reply:
# Whom providers can ask: a number, or a role with a number.
questions:
# Within how many days an answer is wanted.
deadline-days: 14
# The name that your mail server writes behind “Authentication-Results:” in what you receive. “none” for Exchange Online, which
# writes no name. Without it, no answer is taken by itself.
#authserv-id:
`;

/**
 * The private folder that WAYMARK_PRIVATE names; undefined where it names none. Throws UsageError where it isn't there, or where
 * what is in it would be published.
 */
export function privateFolder(path = env['WAYMARK_PRIVATE'], root = contentRoot()): string | undefined {
  if (!path) return undefined;
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new UsageError(`WAYMARK_PRIVATE names ${path}, which isn’t a folder. Make it first, outside the project.`);
  const around = publishedAround(path, root);
  if (around)
    throw new UsageError(`WAYMARK_PRIVATE names ${path}, which is inside ${around}: it would be published. Move it out of the project.`);
  return realpathSync(path);
}

/** Throws UsageError where what is written to a path would be published: e-mails name private mailboxes. */
export function refusePublished(option: string, path: string, root = contentRoot()): void {
  const around = publishedAround(path, root);
  if (around)
    throw new UsageError(`${option} names ${path}, which is inside ${around}: it would be published. Choose a folder outside the project.`);
}

/** The folder around a path whose files are committed or served; undefined where there is none. The path doesn't have to be there yet. */
function publishedAround(path: string, root: string): string | undefined {
  const published = [join(root, 'content'), resolve('public'), resolve(outputFolders().outDir), resolve('dist')];
  let there = resolve(path);
  while (!existsSync(there)) there = dirname(there);
  const real = join(realpathSync(there), relative(there, resolve(path)));
  return published.find((folder) => existsSync(folder) && isWithin(real, realpathSync(folder)));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && resolve(folder, way) === path);
}

/** The same where a command can't do without it. */
export function neededPrivateFolder(): string {
  const folder = privateFolder();
  if (folder) return folder;
  throw new UsageError(
    'WAYMARK_PRIVATE names no folder. Make one outside the project for who is asked and who has answered, and set WAYMARK_PRIVATE to its path. The handbook explains it.',
  );
}

/** Reads settings.yaml, and writes an empty one to fill in where there is none. Throws UsageError with everything that is missing. */
export function readAskSettings(folder: string): AskSettings {
  const path = join(folder, 'settings.yaml');
  if (!existsSync(path)) writeFileSync(path, SETTINGS_TEMPLATE, { mode: 0o600 });
  let data: unknown;
  try {
    data = parseYaml(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} can’t be read: ${(error as Error).message}`);
  }
  const given = Object.fromEntries(Object.entries((data ?? {}) as object).filter(([, value]) => value !== null));
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const fields = [
    ...new Set(read.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : String(issue.path[0])))),
  ];
  throw new UsageError(`${path}: missing, or not as it should be: ${fields.join(', ')}. Fill this in first.`);
}

/** Reads every contacts….csv of the folder. Further columns are for people. Throws UsageError with the row. */
export function readContacts(folder: string): Contact[] {
  const files = readdirSync(folder).filter((name) => /^contacts.*\.csv$/i.test(name));
  return files.sort().flatMap((name) =>
    readRows(folder, name, ['ref', 'mailbox']).flatMap(({ row, line }): Contact[] => {
      const fault = (what: string) => new UsageError(`${join(folder, name)}, line ${line}: ${what}`);
      const { ref = '', mailbox = '', role = '' } = row;
      if (mailbox === '') return [];
      if (!/^[a-hjkmnp-z2-9]{6}$/.test(ref)) throw fault(`“${ref}” is not a reference. A listing’s page shows it.`);
      if (!emailAddress.safeParse(mailbox).success) throw fault(`“${mailbox}” is not an e-mail address.`);
      const by = role === '' ? 'provider' : confirmation.shape.by.options.find((option) => option === role.toLowerCase());
      if (!by)
        throw fault(
          `the role “${role}” is not known. Use ${confirmation.shape.by.options.join(', ')}, or leave it empty for the provider.`,
        );
      return [{ ref, mailbox: mailbox.toLowerCase(), by }];
    }),
  );
}

const ASKS = 'asks.csv';
const ASK_COLUMNS = ['ref', 'mailbox', 'asked', 'reminded', 'answered', 'outcome'] as const;

/** Reads who was asked when. Throws UsageError with the row. */
export const readAsks = (folder: string): AskRecord[] =>
  readRows(folder, ASKS, ASK_COLUMNS).map(({ row, line }) => {
    const { ref = '', mailbox = '', asked = '', reminded = '', answered = '', outcome = '' } = row;
    const days = reminded.split(/\s+/).filter(Boolean);
    const bad = [asked, ...days, ...(answered === '' ? [] : [answered])].find((day) => !isDay(day));
    if (bad !== undefined)
      throw new UsageError(`${join(folder, ASKS)}, line ${line}: “${bad}” is not a day. Write it as year-month-day: 2026-11-20.`);
    return {
      ref,
      mailbox: mailbox.toLowerCase(),
      asked,
      reminded: days,
      answered: answered || undefined,
      outcome: OUTCOMES.find((each) => each === outcome),
    };
  });

/** Writes who was asked when, in one step. */
export const writeAsks = (folder: string, asks: readonly AskRecord[]): void =>
  replaceFile(join(folder, ASKS), [
    rowsToCsv([ASK_COLUMNS, ...asks.map((ask) => [ask.ref, ask.mailbox, ask.asked, ask.reminded.join(' '), ask.answered, ask.outcome])]),
  ]);

/** The rows of a CSV file of the folder by its headings; none where there is no such file. Throws UsageError. */
export function readRows(folder: string, name: string, needed: readonly string[]): { row: Record<string, string>; line: number }[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parseCsv(readFileSync(path), {
      bom: true,
      columns: (head: string[]) => head.map((each) => each.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as typeof records;
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`${path} can’t be read: ${error.message}`);
    throw error;
  }
  const head = Object.keys(records[0]?.record ?? {});
  const missing = records.length === 0 ? [] : needed.filter((column) => !head.includes(column));
  if (missing.length > 0) throw new UsageError(`${path} has no column “${missing[0]}”. Its columns are: ${needed.join(', ')}.`);
  return records.map(({ record, info }) => ({ row: record, line: info.lines }));
}

const KEY = 'key';

/** Signs asks and checks them, with a key that never leaves the folder. Made on first use, for its owner's eyes alone. */
export class AskKey {
  #key: Buffer;

  /** Throws UsageError where others can read the key. */
  constructor(folder: string) {
    const path = join(folder, KEY);
    if (!existsSync(path)) writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    if (platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
      throw new UsageError(
        `${path} can be read by others. Run “chmod 600 ${path}” first. If they may have read it, delete it and ask again.`,
      );
    const text = readFileSync(path, 'utf8').trim();
    if (!/^[0-9a-f]{64}$/.test(text)) throw new UsageError(`${path} is not a key as this command makes it. Delete it and ask again.`);
    this.#key = Buffer.from(text, 'hex');
  }

  sign(ask: Ask, mailbox: string): SignedAsk {
    return { ...ask, mac: this.#mac(ask, mailbox) };
  }

  /** Whether an ask was signed with this key, for this mailbox, word for word. */
  isSigned(ask: SignedAsk, mailbox: string): boolean {
    return timingSafeEqual(Buffer.from(this.#mac(ask, mailbox), 'hex'), Buffer.from(ask.mac, 'hex'));
  }

  #mac(ask: Ask, mailbox: string): string {
    return createHmac('sha256', this.#key)
      .update(`${askToPayload(ask)}\n${mailbox.toLowerCase()}`)
      .digest('hex')
      .slice(0, 32);
  }
}
