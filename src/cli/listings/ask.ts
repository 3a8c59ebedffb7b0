// Asks providers whether their listings are right: one short e-mail for each listing or provider, as drafts.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asksToMail, askToLink, mailToLetter, type AskedListing } from '../../components/check/ask-mail.ts';
import { chooseAsk, listingToCheck } from '../../components/check/check-lines.ts';
import type { Service } from '../../directory/directory.ts';
import { readRefLedger } from '../../directory/ref-ledger.ts';
import { listingToData } from '../../edit/preview.ts';
import { rowsToCsv } from '../../export/csv.ts';
import { speakerFor, type Locale, type Speaker } from '../../i18n/locale.ts';
import { tablesToXlsx } from '../../sheets/tables-to-xlsx.ts';
import { ESCALATION, hasBounced, isAskedLately, openAsk, type AskRecord } from '../../upkeep/asking/asks.ts';
import type { Ask } from '../../upkeep/asking/ask-code.ts';
import { daysBetween } from '../../listing/confirmation-state.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import { addDays } from '../../upkeep/days.ts';
import { directoryToEditorIndex } from '../../upkeep/editor-data.ts';
import type { EditorIndex } from '../../upkeep/editor-index.ts';
import { ASKED_FIRST, listingToTasks } from '../../upkeep/listing-tasks.ts';
import { mailToFile } from '../../upkeep/mail-file.ts';
import { isAboutConfirming } from '../../upkeep/review-task.ts';
import { defineCommand } from '../command.ts';
import {
  AskKey,
  neededPrivateFolder,
  readAsks,
  readAskSettings,
  readContacts,
  refusePublished,
  writeAsks,
  type Contact,
} from '../private-folder.ts';
import { UsageError } from '../usage-error.ts';
import { writeNamedFile } from '../values.ts';
import { asksToTable } from './answer-sheet.ts';
import { readContent, type Content } from './content.ts';
import { DRY_RUN, WHICH } from './shared-options.ts';
import { whichListings } from './which.ts';

/** Facts that will be due within so many days are asked about in the same e-mail. */
const WITHIN_DAYS = 30;
const LETTER_DAYS = ESCALATION.find(([step]) => step === 'letter')![1];
/** The most services in one e-mail. */
const MOST_SERVICES = 15;

export const command = defineCommand({
  usage: '(--area <area> | --commissioner <commissioner> | --all) --to <folder> [--reminder | --letters] [--by-provider]',
  about:
    'Writes an e-mail for each listing with something to confirm, as a draft that a mail program opens: the facts as numbered lines, and a link to a page on which the provider says which are right. It records who was asked. The contacts and settings are in the private folder that WAYMARK_PRIVATE names.',
  options: {
    ...WHICH,
    to: { type: 'string', value: '<folder>', about: 'where the e-mails are written' },
    reminder: {
      type: 'boolean',
      about: `reminds the providers who were asked ${ESCALATION[0][1]} or more days ago and have not answered, and again after ${ESCALATION[1][1]} days`,
    },
    letters: {
      type: 'boolean',
      about: `writes letters to print, with a code to scan, to providers who were asked ${LETTER_DAYS} or more days ago and have not answered`,
    },
    'by-provider': { type: 'boolean', about: `one e-mail for each mailbox, with up to ${MOST_SERVICES} services` },
    sheet: { type: 'boolean', about: 'one workbook for each mailbox instead, with right and wrong to choose; “import” takes it' },
    'with-mailbox': { type: 'boolean', about: 'leaves out the listings without a mailbox, and asks about the rest' },
    missing: { type: 'string', value: '<file>', about: 'writes a sheet of the listings that have no mailbox, to fill in, and no e-mail' },
    'dry-run': DRY_RUN,
  },
  async run({ values }) {
    for (const option of ['to', 'missing'] as const) if (values[option] !== undefined) refusePublished(`--${option}`, values[option]);
    const content = readContent();
    const folder = neededPrivateFolder();
    const services = whichListings(values, content.directory).filter(({ lifecycle }) => lifecycle.status !== 'closed');
    const records = readAsks(folder);
    const reachable = readContacts(folder).filter((contact) => !hasBounced(records, contact));
    const contacts = new Map(reachable.toReversed().map((contact) => [contact.ref, contact]));
    const wanted = services.filter((service) => isWanted(service, records, content.today, occasionOf(values)));
    const unknown = wanted.filter(({ ref }) => !contacts.has(ref));
    if (values.missing !== undefined) {
      writeNamedFile(values.missing, rowsToCsv(missingRows(unknown)));
      console.log(
        `${values.missing}: ${unknown.length} listings without a mailbox. Fill in the second column, and save it in the private folder as contacts.csv, or as contacts-2.csv next to it.`,
      );
      return;
    }
    const settings = readAskSettings(folder);
    const { address, host } = content.directory.site;
    if (!address) throw new UsageError('The links need the site’s address. Fill in “address” in content/site.yaml.');
    if (unknown.length > 0 && !values['with-mailbox']) {
      const lines = unknown.map(({ ref, name }) => `${ref} ${name}`);
      throw new UsageError(
        `${unknown.length} of ${wanted.length} listings have no mailbox in contacts.csv that works: ${lines.join('; ')}. Nothing was written. “--missing <file>” writes a sheet to fill in; “--with-mailbox” leaves them out.`,
      );
    }
    if (values.to === undefined) throw new UsageError('Say where the e-mails go: --to <folder>.');
    const key = new AskKey(folder);
    const index = directoryToEditorIndex(content.directory, content.today, readRefLedger(content.root).keys());
    const asked = wanted.flatMap((service) => {
      const contact = contacts.get(service.ref);
      const ask = contact && serviceToAsk(service, content, index);
      return ask ? [{ service, contact, ask: key.sign(ask, contact.mailbox) }] : [];
    });
    const writeMail = (batch: readonly Asked[]) => {
      const { contact, ask } = batch[0]!;
      const firstAsked = values.reminder || values.letters ? openAsk(records, ask.ref, content.today)?.asked : undefined;
      const inLanguages = localesOf(batch[0]!.service, content).map((locale) => {
        const speaker = speakerFor(locale);
        const listings = batch.map((each): AskedListing => ({
          ask: each.ask,
          listing: serviceToCheck(each.service, content, index, speaker),
        }));
        return { speaker, listings };
      });
      const occasion = {
        address: address.replace(/\/$/, ''),
        sender: settings.sender,
        questions: settings.questions,
        deadline: addDays(content.today, settings['deadline-days']),
        firstAsked,
      };
      const mail = asksToMail(inLanguages, occasion);
      const file = `${values['by-provider'] ? `${mailboxToFileName(contact.mailbox)}-` : ''}${ask.ref}.eml`;
      const { sender, from, reply } = settings;
      if (values.letters) {
        const speaker = inLanguages[0]!.speaker;
        return { file: `${ask.ref}.html`, text: mailToLetter(mail, askToLink(ask, occasion.address, speaker), speaker) };
      }
      return { file, text: mailToFile({ from: { name: sender, mailbox: from }, replyTo: reply, to: contact.mailbox, ...mail }) };
    };
    const files = values.sheet
      ? await toSheets(asked, content, index)
      : toBatches(asked, values['by-provider'] === true && !values.letters).map(writeMail);
    if (!values['dry-run']) {
      makeFolder(values.to);
      for (const { file, text } of files) writeNamedFile(join(values.to, file), text);
      writeAsks(folder, recordAsks(records, asked, content.today));
    }
    const verb = values['dry-run'] ? 'would be written to' : 'written to';
    const what = values.sheet ? 'sheets' : values.letters ? 'letters' : 'e-mails';
    console.log(`${files.length} ${what} about ${asked.length} listings ${verb} ${values.to}.`);
    const answersTo = settings.reply ?? settings.from;
    if (files.length > 0 && host.email?.toLowerCase() !== answersTo.toLowerCase())
      console.log(
        `The page offers ${host.email ?? 'no mailbox'} for the answer (host > email in content/site.yaml), and the e-mails come from ${answersTo}. Make sure that “inbox” reads both.`,
      );
  },
});

type Occasion = 'first' | 'reminder' | 'letter';

function occasionOf({ reminder, letters }: { reminder?: boolean; letters?: boolean }): Occasion {
  if (reminder && letters) throw new UsageError('Write reminders or letters, not both at once.');
  return letters ? 'letter' : reminder ? 'reminder' : 'first';
}

/** Not the ones that still have an answer to give; for a reminder or a letter only those, once it is time. */
function isWanted(service: Service, records: readonly AskRecord[], today: string, occasion: Occasion): boolean {
  const open = openAsk(records, service.ref, today);
  if (occasion === 'first') return !isAskedLately(records, service.ref, today) && dueGroups(service, today).length > 0;
  if (open === undefined) return false;
  const age = daysBetween(open.asked, today);
  if (occasion === 'letter') return age >= LETTER_DAYS && !open.reminded.some((day) => daysBetween(open.asked, day) >= LETTER_DAYS);
  return open.reminded.length < 2 && age >= ESCALATION[open.reminded.length]![1];
}

/** The groups to confirm, those first that decide whether anybody is reached. */
function dueGroups(service: Service, today: string): FactGroup[] {
  const due = listingToTasks(service, { today, withinDays: WITHIN_DAYS }).filter(
    (task) => isAboutConfirming(task) || task.kind === 'no-contact',
  );
  return ASKED_FIRST.filter((group) => due.some((task) => task.group === group));
}

const serviceToCheck = (service: Service, { fileOf }: Content, index: EditorIndex, speaker: Speaker) =>
  listingToCheck(listingToData(fileOf(service).text), index, speaker);

function serviceToAsk(service: Service, content: Content, index: EditorIndex): Ask | undefined {
  // The lines are the same in number in both languages.
  const { groups, questions } = chooseAsk(serviceToCheck(service, content, index, speakerFor('en')), dueGroups(service, content.today));
  if (groups.length + questions.length === 0) return undefined;
  return { area: service.coverage.areas[0] ?? 'national', ref: service.ref, day: content.today, groups, questions };
}

/** In Wales Welsh and English, in this order; elsewhere English. */
function localesOf({ coverage }: Service, { directory }: Content): Locale[] {
  const isWelsh = directory.areas.some(({ slug, country }) => country === 'wales' && coverage.areas.includes(slug));
  return isWelsh || coverage.everywhere === 'wales' ? ['cy', 'en'] : ['en'];
}

interface Asked {
  service: Service;
  contact: Contact;
  ask: ReturnType<AskKey['sign']>;
}

function toBatches(asked: readonly Asked[], isByProvider: boolean): Asked[][] {
  if (!isByProvider) return asked.map((each) => [each]);
  const byMailbox = Map.groupBy(asked, ({ contact }) => contact.mailbox);
  return [...byMailbox.values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / MOST_SERVICES) }, (_, at) => own.slice(at * MOST_SERVICES, (at + 1) * MOST_SERVICES)),
  );
}

const mailboxToFileName = (mailbox: string): string => mailbox.replace(/[^a-z0-9]+/g, '-');

/** One workbook for each mailbox, with all of its services. */
function toSheets(asked: readonly Asked[], content: Content, index: EditorIndex): Promise<{ file: string; text: Uint8Array }[]> {
  const byMailbox = Map.groupBy(asked, ({ contact }) => contact.mailbox);
  return Promise.all(
    [...byMailbox].map(async ([mailbox, own]) => {
      const listings = own.map(({ service, ask }) => ({ ask, listing: serviceToCheck(service, content, index, speakerFor('en')) }));
      // Two mailboxes may have one name without their signs.
      return { file: `${mailboxToFileName(mailbox)}-${own[0]!.ask.ref}.xlsx`, text: await tablesToXlsx([asksToTable(listings)]) };
    }),
  );
}

/** The records with what was just asked: a new one, or a reminder in the one that is open. */
function recordAsks(records: readonly AskRecord[], asked: readonly Asked[], today: string): AskRecord[] {
  const next = [...records];
  for (const { ask, contact } of asked) {
    const open = openAsk(records, ask.ref, today);
    if (open) next[next.indexOf(open)] = { ...open, mailbox: contact.mailbox, reminded: [...open.reminded, today] };
    else next.push({ ref: ask.ref, mailbox: contact.mailbox, asked: today, reminded: [] });
  }
  return next;
}

const missingRows = (services: readonly Service[]): (string | undefined)[][] => [
  ['ref', 'mailbox', 'role', 'name', 'provider', 'public mailbox'],
  ...services.map(({ ref, name, provider, contact }) => [ref, '', '', name, provider, contact.email]),
];

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new UsageError(`${folder} is not a folder that can be written to.`);
  }
}
