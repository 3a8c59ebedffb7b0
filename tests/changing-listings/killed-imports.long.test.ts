import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { rowsToCsv } from '../../src/export/csv.ts';
import { JOURNAL, settleJournal } from '../../src/directory/journal/journal.ts';
import { FIXTURE_TODAY } from '../support/fixture-content.ts';
import { changedFiles, readBytes, withFixture, withFolder } from '../sheets/round-trip.ts';
import { runListings } from './run-listings.ts';

const KILLS = 20;

test('an import of every listing that is killed while it writes, twenty times, has changed all of them or none', () =>
  withFixture((root) =>
    withFolder(async (folder) => {
      const sheet = join(folder, 'listings.csv');
      await runListings(root, 'export', '--all', '--to', sheet);
      const [header, ...rows] = parse(readFileSync(sheet, 'utf8').replace(/^\ufeff/, '')) as string[][];
      const column = header!.indexOf('To check');
      for (const [at, row] of rows.entries()) row[column] = `Question ${at}`;
      writeFileSync(sheet, rowsToCsv([header!, ...rows], { isQuoted: true }));

      const old = readBytes(root);
      const seen = { none: 0, all: 0 };
      for (let kill = 0; kill < KILLS; kill++) {
        await importAndKill(root, sheet, (kill / KILLS) * 120);
        settleJournal(root);
        const changed = changedFiles(old, readBytes(root));
        expect([0, rows.length]).toContain(changed.length);
        seen[changed.length === 0 ? 'none' : 'all']++;
        expect(readdirSync(join(root, 'content')).filter((name) => /^\.(journal|lock)|\.part$/.test(name))).toEqual([]);
        for (const file of changed) writeFileSync(join(root, file), old.get(file)!, 'latin1');
      }
      // The kills fall before and after the moment from which the change holds, or they would show nothing.
      expect(seen.all).toBeGreaterThan(0);
    }),
  ));

/** Starts an import, and kills it so many milliseconds after its journal is there. */
async function importAndKill(root: string, sheet: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/run.cjs', 'listings', 'import', sheet, '--apply'], {
    env: { ...process.env, WAYMARK_ROOT: root, WAYMARK_TODAY: FIXTURE_TODAY, NODE_NO_WARNINGS: '1' },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && !existsSync(join(root, JOURNAL))) await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await ended;
}
