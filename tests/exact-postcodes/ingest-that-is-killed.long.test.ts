import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { Workshop } from './ingest-in-a-folder.ts';
import { KENT, sectorOf, toOnsCsv } from './made-files.ts';

const shop = new Workshop();
const UNITS = Array.from({ length: 300 }, (_, at) => sectorOf(`DA${10 + Math.floor(at / 10)} ${at % 10}`, 51.4, 0.3, KENT, 60)).flat();

beforeAll(async () => {
  shop.write({ 'NSPL_MAY_2026_UK.csv': toOnsCsv(UNITS), 'NSPL_AUG_2026_UK.csv': toOnsCsv(UNITS.slice(60)) });
  cpSync(join(FIXTURE_ROOT, 'content/areas'), join(shop.root, 'content/areas'), { recursive: true });
  shop.write({
    'content/site.yaml': readFileSync(join(FIXTURE_ROOT, 'content/site.yaml'), 'utf8').replace(/^places:.*$/m, 'places: places'),
  });
  await shop.ingest(join(shop.root, 'NSPL_MAY_2026_UK.csv'));
}, 60_000);
afterAll(() => shop.remove());

const run = (file: string) =>
  spawn(process.execPath, ['src/cli/run.cjs', 'postcodes', join(shop.root, file), '--units'], {
    env: { ...process.env, WAYMARK_ROOT: shop.root },
    stdio: 'ignore',
  });

test('whenever it is killed, the tables are those from before or the new ones, whole', async () => {
  const began = performance.now();
  await once(run('NSPL_AUG_2026_UK.csv'), 'exit');
  const whole = performance.now() - began;
  await once(run('NSPL_MAY_2026_UK.csv'), 'exit');
  const editions: (string | undefined)[] = [];
  for (let step = 1; step <= 6; step++) {
    const child = run(step % 2 === 0 ? 'NSPL_AUG_2026_UK.csv' : 'NSPL_MAY_2026_UK.csv');
    // The writing is in the last part of its time.
    await setTimeout(whole * (0.5 + step * 0.08));
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    editions.push(shop.tables().postcodes?.manifest.edition);
  }
  expect(editions.filter((edition) => edition !== '2026-05' && edition !== '2026-08')).toEqual([]);
}, 120_000);

test('the next one that is let finish takes away what was left', async () => {
  await once(run('NSPL_AUG_2026_UK.csv'), 'exit');
  expect(shop.tables().postcodes?.manifest.edition).toBe('2026-08');
  expect(readdirSync(shop.folder).sort()).toEqual([shop.tables().postcodes!.manifest.folder, 'postcodes.json']);
});
