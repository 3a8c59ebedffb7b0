import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/cli/listings/content.ts';
import { editListing } from '../../src/cli/listings/edit-listing.ts';
import { writePreviews } from '../../src/cli/listings/settle-previews.ts';
import { ChangedMeanwhile, settleJournal } from '../../src/directory/journal/journal.ts';
import { LOCK, Locked, withLock } from '../../src/directory/journal/lock.ts';
import { listingToData } from '../../src/edit/preview.ts';
import { TINY_TODAY, whileTinyContent, withTinyContent } from '../support/tiny-content.ts';
import { runListings } from './run-listings.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';

/** Runs commands in processes of their own, all at once; gives their exit codes and what they printed. */
const runAtOnce = (root: string, commands: readonly (readonly string[])[]) =>
  Promise.all(
    commands.map(
      (args) =>
        new Promise<[code: number | null, out: string]>((resolve) => {
          const child = spawn(process.execPath, ['src/cli/run.cjs', 'listings', ...args], {
            env: { ...process.env, WAYMARK_ROOT: root, WAYMARK_TODAY: TINY_TODAY, NODE_NO_WARNINGS: '1' },
          });
          let out = '';
          for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (out += data.toString()));
          child.once('exit', (code) => resolve([code, out]));
        }),
    ),
  );

describe('several people at once', () => {
  test('confirm three groups of one listing: none is lost', () =>
    whileTinyContent({}, async (root) => {
      const groups = ['hours', 'eligibility', 'access'];
      const commands = groups.map((group) => ['confirm', 'adviser-gravesend', '--groups', group, '--by', 'provider', '--how', 'phone']);
      const ran = await runAtOnce(root, commands);
      expect(ran.map(([code]) => code)).toEqual([0, 0, 0]);
      const { confirmed } = listingToData(readFileSync(join(root, FILE), 'utf8'));
      expect(Object.keys(confirmed as object).sort()).toEqual(['access', 'contact', 'eligibility', 'hours']);
      expect(existsSync(join(root, LOCK))).toBe(false);
    }));

  test('change what another change was made from: it is not written over', () =>
    withTinyContent({}, (root) => {
      const content = readContent(root, TINY_TODAY);
      const service = content.directory.services.find(({ slug }) => slug === 'adviser-gravesend')!;
      const preview = editListing(content.fileOf(service), (data) => ({ ...data, name: 'Ours' }));
      const theirs = readFileSync(join(root, FILE), 'utf8').replace('Family Matters', 'Theirs');
      writeFileSync(join(root, FILE), theirs);
      expect(() => writePreviews(content, [preview])).toThrow(ChangedMeanwhile);
      expect(readFileSync(join(root, FILE), 'utf8')).toBe(theirs);
    }));
});

describe('the lock', () => {
  const root = join(import.meta.dirname, '../.output/locks');
  const path = join(root, LOCK);
  const lockBy = (pid: number, host = hostname()) =>
    writeFileSync(path, JSON.stringify({ pid, host, user: 'ann', since: '2026-11-23T09:30:00.000Z' }));
  beforeEach(() => mkdirSync(join(root, 'content'), { recursive: true }));
  afterEach(() => rmSync(root, { recursive: true }));

  test('is there while something is written, with who and since when, and gone afterwards, even after a fault', () => {
    const seen = withLock(root, () => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>);
    expect(seen).toMatchObject({ pid: process.pid, host: hostname(), since: expect.stringMatching(/^\d{4}-.*Z$/) as string });
    expect(existsSync(path)).toBe(false);
    expect(() =>
      withLock(root, () => {
        throw new Error('no power');
      }),
    ).toThrow('no power');
    expect(existsSync(path)).toBe(false);
  });

  test('of a process that has ended is taken over', () => {
    lockBy(2 ** 22 + 1);
    expect(withLock(root, () => 'done')).toBe('done');
    lockBy(2 ** 22 + 1);
    settleJournal(root);
    expect(existsSync(path)).toBe(false);
  });

  test('of a process that ended before it had written a word is taken over', () => {
    writeFileSync(path, '');
    expect(withLock(root, () => 'done')).toBe('done');
    expect(existsSync(path)).toBe(false);
  });

  test.each([
    ['a process that runs', process.ppid, hostname()],
    ['another computer on the same share', 1, 'elsewhere'],
  ])('of %s is waited for', (_, pid, host) => {
    lockBy(pid, host);
    expect(() => withLock(root, () => 'done', 60)).toThrow(Locked);
    expect(existsSync(path)).toBe(true);
  });

  test('that stays is explained: who, since when, and what to do', () =>
    whileTinyContent({}, async (tiny) => {
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
      writeFileSync(join(tiny, LOCK), JSON.stringify({ pid: 1, host: 'pcc-laptop', user: 'ann', since: '2026-11-23T09:30:00.000Z' }));
      const ran = await runListings(tiny, 'confirm', 'adviser-gravesend', '--groups', 'hours', '--by', 'provider', '--how', 'phone');
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toBe(
        'ann on pcc-laptop has been writing since 2026-11-23 09:30 UTC. Nothing was written: run the command again when they are done. If nobody is, delete the file content/.lock.\n',
      );
      vi.restoreAllMocks();
    }));
});
