import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textToChecksum } from '../../edit/checksum.ts';
import { editYaml } from '../../edit/edit-yaml.ts';
import { withField } from '../../edit/fields.ts';
import { listingOrder } from '../../edit/listing-order.ts';
import { listingToData, newListingToFile } from '../../edit/preview.ts';
import { problemToLine } from '../../directory/problem-to-line.ts';
import type { Service } from '../../directory/directory.ts';
import { withLock } from '../../directory/journal/lock.ts';
import { writeFiles } from '../../directory/journal/journal.ts';
import { MOVED, movedToText } from '../../directory/moved.ts';
import { pairsToText } from '../../directory/csv-pairs.ts';
import { readDirectory } from '../../directory/read-directory.ts';
import { readRefLedger, REF_LEDGER } from '../../directory/ref-ledger.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { findListing } from '../values.ts';
import { readContent, type Content } from './content.ts';
import { say } from '../say.ts';
import { DRY_RUN, JSON_OUTPUT } from './shared-options.ts';
import { toFileChanges } from './settle-previews.ts';

export const command = defineCommand({
  usage: '<listing> <new address>',
  about: 'Gives a listing another address. The old one leads there from then on, and the reference stays.',
  options: { 'dry-run': DRY_RUN, json: JSON_OUTPUT },
  words: { least: 2, most: 2, missing: 'The listing or its new address is missing' },
  run({ values, words }) {
    const [old, now] = words as [string, string];
    const content = readContent();
    const service = findListing(old, content.directory);
    if (content.directory.services.some(({ slug }) => slug === now)) throw new UsageError(`There is a listing ${now} already.`);
    const { proposed, problems, isApplied } = values['dry-run']
      ? change(service, now, content, false)
      : withLock(content.root, () => change(service, now, content, true));
    const files = [...proposed.keys()];
    if (values.json) console.log(JSON.stringify({ applied: isApplied, files, problems }, undefined, 2));
    else if (problems.length > 0) for (const problem of problems) console.error(problemToLine(problem));
    else console.log(say(isApplied ? 'moved' : 'wouldMove', { old: service.slug, now, files: files.join('\n  ') }));
    return problems.length > 0 ? 1 : 0;
  },
});

function change(service: Service, now: string, content: Content, isWanted: boolean) {
  const proposed = toProposed(service.slug, service.file, now, content);
  const { problems } = readDirectory(content.root, content.today, proposed);
  const isApplied = isWanted && problems.length === 0;
  if (isApplied) writeFiles(content.root, toFileChanges(content.root, proposed));
  return { proposed, problems, isApplied };
}

/** Every file that names the address: the listing itself, those that it succeeds, the settings, the two ledgers. */
function toProposed(old: string, file: string, now: string, content: Content): Map<string, string | undefined> {
  const { root, directory } = content;
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const edited = withField(listingToData(read(file)), 'slug', now);
  const folder = file.slice(0, file.lastIndexOf('/'));
  const target = `${folder}/${newListingToFile(edited).split('/').at(-1)!}`;
  const proposed = new Map<string, string | undefined>([
    [file, undefined],
    [target, editYaml(read(file), edited, listingOrder)],
    [MOVED, movedToText(directory.moved, old, now)],
  ]);
  for (const { file: other, lifecycle } of directory.services.filter((each) => each.slug !== old)) {
    if (lifecycle.successor !== old) continue;
    const text = read(other);
    proposed.set(other, editYaml(text, withField(listingToData(text), 'lifecycle.successor', now), listingOrder));
  }
  const settings = read('content/site.yaml');
  const site = editYaml(settings, renamed(listingToData(settings), old, now));
  if (textToChecksum(site) !== textToChecksum(settings)) proposed.set('content/site.yaml', site);
  const ledger = [...readRefLedger(root)].map(([ref, slug]) => [ref, slug === old ? now : slug] as const);
  if (ledger.some(([, slug]) => slug === now)) proposed.set(REF_LEDGER, pairsToText('ref,slug', ledger));
  return proposed;
}

/** The settings with another address wherever they name a listing. */
function renamed(site: ReturnType<typeof listingToData>, old: string, now: string): ReturnType<typeof listingToData> {
  const lists = ['fallbackHelplines', 'allowUnconfirmed'].filter((name) => Array.isArray(site[name]));
  const swapped = lists.map((name) => [name, (site[name] as string[]).map((slug) => (slug === old ? now : slug))] as const);
  return { ...site, ...Object.fromEntries(swapped) };
}
