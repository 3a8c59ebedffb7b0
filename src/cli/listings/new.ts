import { createInterface } from 'node:readline/promises';
import { stdin, stdout } from 'node:process';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import { compareListings } from '../../edit/fields.ts';
import { newListingToFile, type Preview } from '../../edit/preview.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import { en } from '../../i18n/en.ts';
import { messageToText } from '../../i18n/message.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { commentedListing } from './commented-listing.ts';
import { readContent, type Content } from './content.ts';
import { newRefs } from './new-ref.ts';
import { newSlugs } from './propose-slug.ts';
import { settleAndReport } from './report.ts';
import { DRY_RUN, JSON_OUTPUT } from './shared-options.ts';

const FIELDS = ['name', 'types', 'summary', 'area', 'phone', 'website', 'email', 'town', 'provider', 'slug'] as const;
type Field = (typeof FIELDS)[number];
type Answers = Partial<Record<Field, string>>;
const NEEDED: readonly Field[] = ['name', 'types', 'summary', 'area'];

export const command = defineCommand({
  usage: '[options]',
  about: 'Writes a new listing’s file, with comments that explain the fields. It asks for what the options leave out.',
  options: {
    name: { type: 'string', value: '<name>', about: 'what the service calls itself. Needed' },
    types: { type: 'string', value: '<kinds>', about: 'kinds of service, with commas between them. Needed' },
    summary: { type: 'string', value: '"<sentence>"', about: 'what it does and who it is for. Required' },
    area: {
      type: 'string',
      value: '<areas>',
      about: 'police areas, with commas between them; or england-and-wales, england or wales. Needed',
    },
    phone: { type: 'string', value: '<number>', about: 'its number' },
    website: { type: 'string', value: '<address>', about: 'its website, with https://' },
    email: { type: 'string', value: '<address>', about: 'its mailbox, never a person’s own' },
    town: { type: 'string', value: '<town>', about: 'where people are seen' },
    provider: { type: 'string', value: '<provider>', about: 'who runs it: a file name in content/providers' },
    slug: { type: 'string', value: '<name>', about: 'the listing’s name in its address; left out: made from kind and place' },
    'dry-run': DRY_RUN,
    json: JSON_OUTPUT,
  },
  async run({ values }) {
    const { 'dry-run': isDry, json, ...given } = values;
    const content = readContent();
    const missing = NEEDED.filter((field) => !given[field]);
    if (missing.length === 0) return write(given, content, !isDry, json);
    // A script can't answer questions.
    if (!stdin.isTTY && Object.keys(given).length > 0)
      throw new UsageError(`Still missing: ${missing.map((field) => `--${field}`).join(', ')}.`);
    const { answers, isWanted } = await askAll(given, content);
    return write(answers, content, isWanted && !isDry, json);
  },
});

function write(answers: Answers, content: Content, apply: boolean, json: boolean | undefined): number {
  const preview = answersToPreview(answers, content);
  if (!apply && !json) console.log(preview.text ?? '');
  return settleAndReport(content, [preview], { apply, json });
}

function answersToPreview(answers: Answers, content: Content): Preview {
  const data = answersToData(answers, content, newRefs(content)());
  const file = newListingToFile(data);
  return {
    ref: String(data['ref']),
    file,
    state: 'added',
    fields: compareListings({}, data),
    already: [],
    issues: [],
    text: commentedListing(data),
  };
}

function answersToData(
  { name, types, summary, area, phone, website, email, town, provider, slug }: Answers,
  { directory }: Content,
  ref: string,
): PlainMap {
  const list = (text = '') =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const areas = list(area);
  const isEverywhere = areas.length === 1 && ['england-and-wales', 'england', 'wales'].includes(areas[0]!);
  const contact = { ...(phone && { phones: [{ number: phone }] }), ...(email && { email }), ...(website && { website }) } as PlainMap;
  return {
    ref,
    name: name ?? '',
    slug: slug || newSlugs(directory)(list(types)[0] ?? '', town || areas[0] || ''),
    ...(provider && { provider }),
    types: list(types) as Plain[],
    summary: { en: summary ?? '' },
    coverage: isEverywhere ? { everywhere: areas[0]! } : { areas: areas as Plain[] },
    ...(town && { places: [{ town }] }),
    ...(Object.keys(contact).length > 0 && { contact }),
  };
}

/** Asks one question after another; lines that are piped in answer them in order. */
async function askAll(given: Answers, content: Content): Promise<{ answers: Answers; isWanted: boolean }> {
  const { questions } = en.newListing;
  const reader = createInterface({ input: stdin, output: stdout, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    stdout.write(`${question}\n> `);
    const { value, done } = (await lines.next()) as { value: string | undefined; done?: boolean };
    if (done) throw new UsageError('The answers ended before the last question. Nothing was written.');
    return (value ?? '').trim();
  };
  const choices: Partial<Record<Field, string>> = {
    types: content.directory.vocabulary['service-types'].map(({ id }) => id).join(', '),
    area: content.directory.areas.map(({ slug }) => slug).join(', '),
  };
  try {
    const answers: Answers = { ...given };
    for (const field of FIELDS) {
      if (answers[field]) continue;
      const proposed = field === 'slug' ? String(answersToData(answers, content, '')['slug']) : '';
      const question = messageToText(questions[field], { choices: choices[field] ?? '', proposed }, 'en-GB');
      do answers[field] = await ask(question);
      while (!answers[field] && NEEDED.includes(field));
    }
    const { file, text } = answersToPreview(answers, content);
    stdout.write(`\n${text}\n`);
    const isWanted = /^y(es)?$/i.test(await ask(messageToText(questions.write, { file }, 'en-GB')));
    return { answers, isWanted };
  } finally {
    reader.close();
  }
}
