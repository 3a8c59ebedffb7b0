import { relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from './entries.ts';
import { problemToLine } from './problem-to-line.ts';
import { readDirectory, type Reading } from './read-directory.ts';
import type { ReadingMemory } from './read-files.ts';
import { schemas, type CollectionName } from './schemas.ts';

/** The content has problems. Astro prints the message alone: without a stack it looks for no place in our code. */
export class ContentProblems extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentProblems';
    this.stack = '';
  }
}

const COLLECTIONS = Object.keys(schemas).length;

/** A command writes several files at once: they are read when none has changed for so many milliseconds. */
const SETTLED_AFTER = 100;

/**
 * Gives a loader for each of Astro's collections. Together they read `content/` below a root folder once, as of a day
 * (YYYY-MM-DD), with the reader of `check`. A build stops with ContentProblems where `check` would refuse; `astro dev` then
 * prints the problems and keeps the content of this root that it has.
 */
export function contentLoader(root: string, today: string): (collection: CollectionName) => Loader {
  const contexts = new Map<CollectionName, LoaderContext>();
  const memory: ReadingMemory = new Map();
  const sharedBy = new Set<CollectionName>();
  let shared: Reading | undefined;

  const reload = async () => {
    const reading = readDirectory(root, today, undefined, memory);
    if (!isAccepted(reading)) return console.error(readingToText(reading, 'The pages stay as they were.'));
    for (const [collection, context] of contexts) await fill(context, reading.entries[collection]);
  };

  return (collection) => ({
    name: 'content',
    async load(context) {
      contexts.set(collection, context);
      const reading = (shared ??= readDirectory(root, today));
      sharedBy.add(collection);
      // The last collection gives the memory back, which a build needs.
      if (sharedBy.size === COLLECTIONS) {
        shared = undefined;
        sharedBy.clear();
      }
      if (isAccepted(reading)) await fill(context, reading.entries[collection]);
      // One collection speaks and watches for all of them.
      if (collection !== 'site') return;
      const { logger, meta, watcher } = context;
      if (isAccepted(reading)) {
        meta.set('root', root);
        logger.info(`${reading.entries.services.length} listings`);
      } else if (watcher && meta.get('root') === root) {
        console.error(readingToText(reading, 'The pages stay as they were.'));
      } else throw new ContentProblems(readingToText(reading, 'Nothing was built.'));
      // Astro removes the listeners before it loads again.
      if (watcher) watch(watcher, resolve(root, 'content'), reload);
    },
  });
}

type Accepted = Reading & Required<Pick<Reading, 'entries'>>;

/** Whether `check` accepts what was read. WAYMARK_UNCHECKED is for tests of what a build does with such content. */
const isAccepted = (reading: Reading): reading is Accepted =>
  reading.entries !== undefined && (reading.problems.length === 0 || process.env['WAYMARK_UNCHECKED'] === '1');

function readingToText({ problems }: Reading, consequence: string): string {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`;
  return [...problems.map(problemToLine), '', `${count} ${consequence}`].join('\n');
}

async function fill({ store, renderMarkdown }: LoaderContext, entries: readonly Entry<Record<string, unknown>>[]): Promise<void> {
  // Clearing an empty store would make Astro write its files of imports again, through a file that all builds of a checkout share.
  if (store.keys().length > 0) store.clear();
  for (const entry of entries) {
    const rendered = entry.body === undefined ? undefined : await renderMarkdown(entry.body);
    store.set(rendered ? { ...entry, rendered: { ...rendered, html: withoutReferrer(rendered.html) } } : { ...entry });
  }
}

// A link to another site must not say where its reader came from.
const withoutReferrer = (html: string) => html.replaceAll('<a href="https:', '<a rel="noreferrer" href="https:');

function watch(watcher: NonNullable<LoaderContext['watcher']>, folder: string, reload: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let reloading = Promise.resolve();
  const onChange = (path: string) => {
    if (relative(folder, path).startsWith('..')) return;
    clearTimeout(timer);
    // A file may vanish while the folder is being read: the event of its going follows.
    timer = setTimeout(() => (reloading = reloading.then(reload).catch(console.error)), SETTLED_AFTER);
  };
  // The content of another root lies outside the project, which Astro watches.
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}
