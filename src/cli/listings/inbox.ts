// Reads the answers to “ask”: what is certain becomes confirmations, corrections become change files, the rest is for a person.
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listingToCheck } from '../../components/check/check-lines.ts';
import type { Service } from '../../directory/directory.ts';
import { contentToday } from '../../directory/content-root.ts';
import { replaceFile } from '../../directory/journal/write-aside.ts';
import { readRefLedger } from '../../directory/ref-ledger.ts';
import { changeFileToText, type ChangeFile } from '../../edit/change-file.ts';
import { confirmGroups } from '../../edit/confirming.ts';
import { valueOf } from '../../edit/fields.ts';
import { listingToData } from '../../edit/preview.ts';
import { rowsToCsv } from '../../export/csv.ts';
import { en } from '../../i18n/en.ts';
import { speakerFor } from '../../i18n/locale.ts';
import { messageToText } from '../../i18n/message.ts';
import type { Confirmation } from '../../listing/confirmation.ts';
import { textToDigest } from '../../listing/text-digest.ts';
import type { AskRecord } from '../../upkeep/asking/asks.ts';
import type { Grid } from '../../sheets/grid.ts';
import { bytesToMessages, type Message } from '../../upkeep/asking/read-message.ts';
import { directoryToEditorIndex } from '../../upkeep/editor-data.ts';
import { defineCommand } from '../command.ts';
import { AskKey, neededPrivateFolder, readAsks, readAskSettings, readContacts, readRows, writeAsks } from '../private-folder.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { readNamedFile } from '../values.ts';
import { gridToAnswers } from './answer-sheet.ts';
import { answersToChange, type AnsweredLine } from './answer-to-change.ts';
import { readContent, type Content } from './content.ts';
import { editListing } from './edit-listing.ts';
import type { CommandPreview } from './preview-to-text.ts';
import { settleAndReport, type ReportOptions } from './report.ts';
import { APPLY, JSON_OUTPUT } from './shared-options.ts';
import { verifyAnswer, verifyMessage, type Verdict, type VerifyContext } from './verify-answer.ts';

export const command = defineCommand({
  usage: '<file.eml | file.mbox | folder> … [--apply] [--json]',
  about:
    'Reads providers’ answers. Groups of which every line is right are confirmed; corrections become change files in the private folder, for “apply --accept”; everything else is listed for you to read or call. First it only shows all this; --apply writes it, and takes each message once.',
  options: { apply: APPLY, json: JSON_OUTPUT },
  words: { least: 1, most: Infinity, missing: 'The messages are missing' },
  async run({ values, words }) {
    const messages = await readMessages(words);
    return takeAndReport(
      messages.map((message) => ({ message, verify: (context) => verifyMessage(message, context) })),
      values,
    );
  },
});

/** Something that came in, and how it is decided about. */
interface Incoming {
  message: Message;
  verify(context: VerifyContext): Verdict;
}

/** Takes workbooks that providers have filled in, as `import` was given them: whoever imports one knows whom it comes from. */
export function takeAnswerSheets(files: readonly { name: string; grids: readonly Grid[] }[], options: ReportOptions): number {
  const incoming = files.flatMap(({ name, grids }) =>
    grids.flatMap(gridToAnswers).map((answer): Incoming => {
      const message: Message = {
        file: `${name}, ${answer.ask.ref}`,
        id: textToDigest(JSON.stringify(answer)),
        from: [],
        subject: '',
        text: '',
        whole: '',
        receivedOn: contentToday(),
      };
      return { message, verify: (context) => verifyAnswer(answer, { on: context.today, below: '' }, context) };
    }),
  );
  return takeAndReport(incoming, options);
}

function takeAndReport(incoming: readonly Incoming[], values: ReportOptions): number {
  const content = readContent();
  const folder = neededPrivateFolder();
  const settings = readAskSettings(folder);
  const key = new AskKey(folder);
  const known = readTaken(folder);
  const fresh = incoming.filter(({ message }) => !known.has(message.id));
  const taken = takeMessages(fresh, content, {
    server: settings['authserv-id'],
    records: readAsks(folder),
    contacts: readContacts(folder),
    isSigned: (ask, mailbox) => key.isSigned(ask, mailbox),
  });
  const notes = [
    ...taken.notes,
    ...(known.size > 0 && fresh.length === 0 ? [say('inboxNothingNew')] : []),
    ...(settings['authserv-id'] === undefined ? [say('inboxNoServer')] : []),
  ];
  // The notes say what is confirmed.
  const code = settleAndReport(content, taken.previews, { ...values, notes, isBrief: true });
  if (code !== 0 || !values.apply) return code;
  // Written last: if it ends before, the same messages are read again, and say the same.
  const changes = join(folder, 'changes');
  if (taken.changes.length > 0) mkdirSync(changes, { recursive: true, mode: 0o700 });
  for (const { name, change } of taken.changes) {
    replaceFile(join(changes, name), [changeFileToText(change)]);
    if (!values.json) console.log(say('inboxChangeWritten', { file: join(changes, name) }));
  }
  writeAsks(folder, taken.records);
  writeTaken(folder, known, taken.rows);
  return code;
}

const TAKEN = 'messages.csv';
const TAKEN_COLUMNS = ['message', 'file', 'received', 'ref', 'outcome'] as const;
type TakenRow = readonly (string | undefined)[];

/** The messages that were taken, by what tells them apart. */
const readTaken = (folder: string): Map<string, TakenRow> =>
  new Map(readRows(folder, TAKEN, TAKEN_COLUMNS).map(({ row }) => [row['message']!, TAKEN_COLUMNS.map((column) => row[column])]));

const writeTaken = (folder: string, before: ReadonlyMap<string, TakenRow>, rows: readonly TakenRow[]): void =>
  replaceFile(join(folder, TAKEN), [rowsToCsv([TAKEN_COLUMNS, ...before.values(), ...rows])]);

/** The messages in files, mailboxes and folders, each once. */
async function readMessages(paths: readonly string[]): Promise<Message[]> {
  const files = paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => /\.(eml|mbox)$/i.test(name))
      .sort()
      .map((name) => join(path, name));
  });
  const unread = files.find((file) => !/\.(eml|mbox)$/i.test(file));
  if (unread !== undefined) throw new UsageError(`${unread} is no e-mail. Save messages as .eml, or a folder of them as .mbox.`);
  const messages = (await Promise.all(files.map((file) => bytesToMessages(basename(file), readNamedFile(file))))).flat();
  return [...new Map(messages.map((message) => [message.id, message])).values()];
}

interface Taken {
  previews: CommandPreview[];
  changes: { name: string; change: ChangeFile }[];
  records: AskRecord[];
  rows: TakenRow[];
  notes: string[];
}

/** What messages would do, one after another: an ask is answered once. */
function takeMessages(incoming: readonly Incoming[], content: Content, context: Omit<VerifyContext, 'today' | 'listingOf'>): Taken {
  const { directory, today } = content;
  const index = directoryToEditorIndex(directory, today, readRefLedger(content.root).keys());
  const byRef = new Map(
    directory.services.filter(({ lifecycle }) => lifecycle.status !== 'closed').map((service) => [service.ref, service]),
  );
  const taken: Taken = { previews: [], changes: [], records: [...context.records], rows: [], notes: [] };
  for (const { message, verify } of incoming) {
    const verdict = verify({
      ...context,
      today,
      records: taken.records,
      listingOf: (ref, locale) => {
        const service = byRef.get(ref);
        return service && listingToCheck(listingToData(content.fileOf(service).text), index, speakerFor(locale));
      },
    });
    const service = verdict.ref === undefined ? undefined : byRef.get(verdict.ref);
    if (verdict.kind === 'to-read') {
      taken.notes.push(toReadNote(message, verdict, service));
      record(taken, verdict.record, message, verdict.reason === 'bounced' ? 'bounced' : 'in-words');
      taken.rows.push([message.id, message.file, message.receivedOn, verdict.ref, verdict.reason]);
    } else takeAnswer(taken, message, verdict, service!, { content, index });
  }
  return taken;
}

function takeAnswer(
  taken: Taken,
  message: Message,
  { ref, on, by, locale, confirmed, lines, below, record: ask }: Extract<Verdict, { kind: 'answer' }>,
  service: Service,
  { content, index }: { content: Content; index: ReturnType<typeof directoryToEditorIndex> },
): void {
  const base = content.fileOf(service);
  const data = listingToData(base.text);
  const confirmation: Confirmation = { on, by, how: 'provider-form' };
  // A call since then is newer than the answer.
  const groups = confirmed.filter((group) => String(valueOf(data, `confirmed.${group}.on`) ?? '') <= on);
  if (groups.length > 0) taken.previews.push(editListing(base, (before) => confirmGroups(before, groups, confirmation).data));
  const { change, inWords } = answersToChange(base, lines, { record: confirmation, index, speaker: speakerFor(locale) });
  if (change) taken.changes.push({ name: `${ref}-${on}.json`, change });
  const corrected = lines.filter((each) => each.answer.kind === 'wrong' && !inWords.includes(each));
  const open = lines.filter(({ line, answer }) => 'line' in line && (answer.kind === 'open' || answer.kind === 'not-mine'));
  const { groupNames } = en.service;
  const words = withoutSignature(below);
  taken.notes.push(
    [
      say(corrected.length + inWords.length + open.length === 0 ? 'inboxAllRight' : 'inboxAnswer', {
        file: message.file,
        name: service.name,
        ref,
        groups: groups.map((group) => groupNames[group]).join(', ') || say('inboxNothing'),
      }),
      ...corrected.map((each) => say('inboxChange', { line: lineToText(each), text: shorten(each.answer.text!) })),
      ...inWords.map((each) => say('inboxInWords', { line: lineToText(each), text: shorten(each.answer.text ?? '?') })),
      ...open.map((each) => say('inboxOpen', { line: lineToText(each) })),
      ...(words === '' ? [] : [say('inboxBelow', { text: shorten(words) })]),
    ].join('\n'),
  );
  record(taken, ask, message, inWords.length > 0 ? 'to-read' : 'answered');
  taken.rows.push([message.id, message.file, on, ref, 'answered']);
}

function lineToText({ line }: AnsweredLine): string {
  return 'question' in line ? en.asking.questions[line.question] : `${line.line.label}: ${line.line.text}`;
}

/** Notes in the record what came of an ask. */
function record(taken: Taken, ask: AskRecord | undefined, { receivedOn }: Message, outcome: NonNullable<AskRecord['outcome']>): void {
  if (!ask) return;
  // One that came back still waits for its answer.
  const answered = outcome === 'bounced' ? ask.answered : receivedOn;
  taken.records[taken.records.indexOf(ask)] = { ...ask, answered, outcome };
}

function toReadNote(message: Message, { reason, ref }: Extract<Verdict, { kind: 'to-read' }>, service: Service | undefined): string {
  const about = service ? `${service.name} (${service.ref})` : (ref ?? say('inboxUnknown'));
  const number = service?.contact.phones[0]?.number;
  return [
    say('inboxToRead', { file: message.file, from: shorten(message.from.join(', ')) || '?', about, number: number ? `, ${number}` : '' }),
    messageToText(en.inboxReasons[reason], {}, 'en-GB'),
    ...(message.automatic || message.text.trim() === '' ? [] : [say('inboxQuote', { text: shorten(message.text) })]),
  ].join('\n  ');
}

/** Mail programs write a signature below a line of "-- " (RFC 3676, 4.3). */
const withoutSignature = (text: string): string => text.split(/^-- ?$/m)[0]!.trim();

/** A message's own words on one line, without what a terminal would take for a command. */
const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
};
