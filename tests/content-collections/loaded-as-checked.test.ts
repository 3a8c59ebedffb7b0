import { EventEmitter } from 'node:events';
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentLoader } from '../../src/directory/content-loader.ts';
import { entriesToDirectory, type Entries } from '../../src/directory/entries.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { schemas, type CollectionName } from '../../src/directory/schemas.ts';
import { TINY_TODAY, whileTinyContent } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';

vi.mock('../../src/directory/read-directory.ts', { spy: true });

const COLLECTIONS = Object.keys(schemas) as CollectionName[];
const GRAVESEND = 'services/kent/adviser-gravesend.yaml';
const GUIDE = `---
title: Next steps
neutralTitle: Next steps
summary: A made-up guide.
order: 1
updated: 2026-11-01
reviewBy: 2027-11
---

Read [more](https://example.org/more).
`;
const WITH_GUIDES = { files: { 'guides/en/next-steps.md': GUIDE, 'guides/cy/next-steps.md': GUIDE } };

type Stored = Parameters<LoaderContext['store']['set']>[0];

/** Astro's side of loading: a store for each collection and, as while developing, a watcher. */
class FakeAstro {
  readonly stores = new Map(COLLECTIONS.map((name) => [name, new Map<string, Stored>()]));
  readonly meta = new Map<string, string>();
  readonly watcher = Object.assign(new EventEmitter(), { add: vi.fn() });

  async sync(root: string, { isWatched = false } = {}): Promise<void> {
    const load = contentLoader(root, TINY_TODAY);
    // Astro starts them in no particular order.
    const names = [...COLLECTIONS].sort((a, b) => Number(b === 'site') - Number(a === 'site'));
    await Promise.all(
      names.map(async (name, at) => {
        await new Promise((resolve) => setTimeout(resolve, at));
        await load(name).load(this.#context(name, isWatched));
      }),
    );
  }

  ids(name: CollectionName): string[] {
    return [...this.stores.get(name)!.keys()];
  }

  #context(name: CollectionName, isWatched: boolean): LoaderContext {
    const entries = this.stores.get(name)!;
    const store = {
      clear: () => entries.clear(),
      set: (entry: Stored) => (entries.set(entry.id, entry), true),
      keys: () => [...entries.keys()],
    };
    const renderMarkdown = async (body: string) => ({ html: body.replace(/\[(.*)\]\((.*)\)/, '<a href="$2">$1</a>') });
    const context = { store, meta: this.meta, renderMarkdown, logger: { info: () => {} }, ...(isWatched && { watcher: this.watcher }) };
    return context as unknown as LoaderContext;
  }
}

afterEach(() => vi.restoreAllMocks());

test('every collection gets what check has read, under the names that references use', () =>
  whileTinyContent(WITH_GUIDES, async (root) => {
    const astro = new FakeAstro();
    await astro.sync(root);
    expect(readDirectory).toHaveBeenCalledOnce();
    const { entries } = readDirectory(root, TINY_TODAY);
    for (const name of COLLECTIONS) {
      const stored = [...astro.stores.get(name)!.values()].map(({ rendered: _, ...entry }) => entry);
      expect(stored, name).toEqual(entries![name]);
    }
    expect(astro.ids('areas')).toEqual(['gwent', 'kent']);
    expect(astro.ids('guides').sort()).toEqual(['cy/next-steps', 'en/next-steps']);
    expect(astro.ids('site')).toEqual(['site']);
    expect(astro.stores.get('services')!.get('adviser-gravesend')!.filePath).toBe(`content/${GRAVESEND}`);
  }));

test('a link in a guide tells the other site nothing of where its reader comes from', () =>
  whileTinyContent(WITH_GUIDES, async (root) => {
    const astro = new FakeAstro();
    await astro.sync(root);
    expect(astro.stores.get('guides')!.get('en/next-steps')!.rendered!.html).toContain(
      '<a rel="noreferrer" href="https://example.org/more">',
    );
  }));

test('the directory that pages make of the entries is the one that check reads, in whatever order a store gives them', () =>
  whileTinyContent(WITH_GUIDES, async (root) => {
    const { directory, entries } = readDirectory(root, TINY_TODAY);
    const turned = Object.fromEntries(Object.entries(entries!).map(([name, list]) => [name, [...list].reverse()])) as unknown as Entries;
    const made = entriesToDirectory(turned, TINY_TODAY, directory!);
    expect(made).toEqual(directory);
    expect([...made.commissioners.keys()]).toEqual([...directory!.commissioners.keys()]);
    expect(Object.keys(made.vocabulary)).toEqual(Object.keys(directory!.vocabulary));
  }));

describe('content that check refuses', () => {
  const BROKEN = { replace: { [GRAVESEND]: [['provider: family-matters', 'nonsense: 1']] } } as const;

  test('stops a build with the lines of check, and nothing else that Astro could print', () =>
    whileTinyContent(BROKEN, async (root) => {
      const error = await new FakeAstro().sync(root).catch((thrown: Error) => thrown);
      expect(error).toMatchObject({ stack: '' });
      expect((error as Error).message.split('\n')).toEqual([
        'content/services/kent/adviser-gravesend.yaml:4  nonsense  There is no field called “nonsense”.  Check the spelling, or delete it. docs/listing.md explains the fields.',
        '',
        '1 problem in the content. Nothing was built.',
      ]);
    }));

  test('stops the start of a development server that has no content yet', () =>
    whileTinyContent(BROKEN, async (root) => {
      await expect(new FakeAstro().sync(root, { isWatched: true })).rejects.toThrow('1 problem in the content.');
    }));
});

describe('while developing', () => {
  test('one watcher serves all collections', () =>
    whileTinyContent({}, async (root) => {
      const astro = new FakeAstro();
      await astro.sync(root, { isWatched: true });
      expect(['add', 'change', 'unlink'].map((event) => astro.watcher.listenerCount(event))).toEqual([1, 1, 1]);
      expect(astro.watcher.add).toHaveBeenCalledExactlyOnceWith(join(root, 'content'));
    }));

  test('an edit, a new file and a deleted one reach the collections', () =>
    whileTinyContent({}, async (root) => {
      const astro = new FakeAstro();
      await astro.sync(root, { isWatched: true });
      const path = join(root, 'content', GRAVESEND);
      writeFileSync(path, TINY_FILES[GRAVESEND]!.replace(/^name: .*$/m, 'name: Renamed'));
      astro.watcher.emit('change', path);
      await vi.waitFor(() => expect(astro.stores.get('services')!.get('adviser-gravesend')!.data['name']).toBe('Renamed'));

      const added = join(root, 'content/providers/added.yaml');
      writeFileSync(added, 'name: Added\n');
      astro.watcher.emit('add', added);
      await vi.waitFor(() => expect(astro.ids('providers')).toContain('added'));

      rmSync(added);
      astro.watcher.emit('unlink', added);
      await vi.waitFor(() => expect(astro.ids('providers')).not.toContain('added'));
    }));

  test('a bad edit prints the lines of check and keeps the last good content', () =>
    whileTinyContent({}, async (root) => {
      const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
      const astro = new FakeAstro();
      await astro.sync(root, { isWatched: true });
      const before = structuredClone([...astro.stores]);
      const path = join(root, 'content', GRAVESEND);
      writeFileSync(path, TINY_FILES[GRAVESEND]!.replace('provider: family-matters', 'provider: somebody-else'));
      astro.watcher.emit('change', path);
      await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce());
      expect(printed.mock.calls[0]![0]).toBe(
        'content/services/kent/adviser-gravesend.yaml:4  provider  “somebody-else” does not exist in content/providers.  Write the name of one that exists, or add it first.\n\n1 problem in the content. The pages stay as they were.',
      );
      expect([...astro.stores]).toEqual(before);
    }));

  test('a server that starts with bad content shows the good content of its last time, but never that of another root', () =>
    whileTinyContent({}, async (root) => {
      const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
      const astro = new FakeAstro();
      await astro.sync(root, { isWatched: true });
      const path = join(root, 'content', GRAVESEND);
      writeFileSync(path, TINY_FILES[GRAVESEND]!.replace('provider: family-matters', 'nonsense: 1'));
      await astro.sync(root, { isWatched: true });
      expect(printed).toHaveBeenCalledOnce();
      expect(astro.ids('services')).toContain('adviser-gravesend');

      await whileTinyContent({ files: { 'areas/kent.yaml': 'nonsense: 1\n' } }, (other) =>
        expect(astro.sync(other, { isWatched: true })).rejects.toThrow('Nothing was built.'),
      );
    }));

  test('a file that can’t be read ends nothing: the next change is followed again', () =>
    whileTinyContent({}, async (root) => {
      const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
      const astro = new FakeAstro();
      await astro.sync(root, { isWatched: true });
      const unreadable = join(root, 'content/.journal.json');
      mkdirSync(unreadable);
      astro.watcher.emit('change', join(root, 'content', GRAVESEND));
      await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce());
      rmdirSync(unreadable);

      const added = join(root, 'content/providers/added.yaml');
      writeFileSync(added, 'name: Added\n');
      astro.watcher.emit('add', added);
      await vi.waitFor(() => expect(astro.ids('providers')).toContain('added'));
    }));

  test('a file outside the content reads nothing again', () =>
    whileTinyContent({}, async (root) => {
      const astro = new FakeAstro();
      await astro.sync(root, { isWatched: true });
      const clear = vi.spyOn(astro.stores.get('services')!, 'clear');
      astro.watcher.emit('change', join(root, 'contents.txt'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(clear).not.toHaveBeenCalled();
    }));
});
