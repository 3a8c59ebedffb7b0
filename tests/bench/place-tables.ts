// Prints what a browser takes to read an operator's tables of real postcodes, and what the tables weigh.
// Run with: npm run bench -- place-tables FILE.csv --write
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { ingestPostcodes } from '../../src/ingest/ingest-postcodes.ts';
import { readSiteSettings } from '../../src/ingest/site-settings.ts';
import { readOperatorTables, type OperatorTables } from '../../src/directory/operator-tables.ts';
import { districtTable } from '../../src/place/default-tables.ts';
import { bundleToBlocks } from '../../src/place/unit-bundle.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Taken } from './support/place-tables-page.ts';

const RUNS = 15;
const file = process.argv[2];
if (!file) throw new Error('Give a file: npm run bench -- place-tables FILE.csv');

/** A bundle with what it weighs, and a postcode at the end of its largest sector: the longest to find. */
interface Bundle {
  letters: string;
  bytes: Uint8Array;
  packed: number;
  sector: string;
  postcode: string;
}

const tables = await ingest(file);
const bundles = [...tables.bundles].map(([letters, read]) => toBundle(letters, read())).sort((a, b) => a.packed - b.packed);
const [middle, largest] = [bundles[bundles.length >> 1]!, bundles.at(-1)!];
const sectors = JSON.stringify(tables.sectors);
const script = await bundlePage();
const browser = await launchBrowser();
const [plain, slow] = [await measure(browser, 1), await measure(browser, 4)];
await browser.close();

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const sum = bundles.reduce((all, { packed }) => all + packed, 0);
console.log('| What | As it is | Processor slowed 4 times | Aim |');
console.log('| :--- | ---: | ---: | ---: |');
row('the sectors of one postcode’s letters, from the text that arrived', 'ofLetters', '15 ms');
row('all sectors, from the same text', 'whole', '');
row('a whole postcode, from the largest bundle', 'unit', '5 ms');
row('a whole postcode, from a bundle of middle size', 'middleUnit', '5 ms');
console.log(`| the sectors’ table, in gzip | ${kB(gzipSync(sectors).length)} | | 40 kB |`);
console.log(`| the largest bundle (${largest.letters}), in gzip | ${kB(largest.packed)} | | |`);
console.log(`| the one of middle size (${middle.letters}), in gzip | ${kB(middle.packed)} | | |`);
console.log(`| all ${bundles.length} bundles, in gzip | ${kB(sum)} | | 3,900 kB |`);

function row(what: string, of: keyof typeof plain, aim: string): void {
  const told = ({ least, middle }: { least: number; middle: number }) => `${middle.toFixed(1)} ms (at best ${least.toFixed(1)})`;
  console.log(`| ${what} | ${told(plain[of])} | ${told(slow[of])} | ${aim} |`);
}

/** The middle and the best of several runs, each in a page of its own, where nothing has been run before. */
async function measure(browser: Browser, rate: number) {
  const [large, small]: Taken[][] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    large!.push(await measureOnce(browser, rate, largest));
    small!.push(await measureOnce(browser, rate, middle));
  }
  const spread = (list: number[]) => ({ middle: list.sort((a, b) => a - b)[list.length >> 1]!, least: list[0]! });
  return {
    ofLetters: spread(large!.map(({ ofLetters }) => ofLetters)),
    whole: spread(large!.map(({ whole }) => whole)),
    unit: spread(large!.map(({ unit }) => unit)),
    middleUnit: spread(small!.map(({ unit }) => unit)),
  };
}

async function measureOnce(browser: Browser, rate: number, { letters, sector, postcode, bytes }: Bundle): Promise<Taken> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addScriptTag({ content: script });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const args = [sectors, letters, sector, Buffer.from(bytes).toString('base64'), postcode] as const;
  const taken = await page.evaluate(
    (given) => (globalThis as unknown as { measure(...all: readonly string[]): Taken }).measure(...given),
    args,
  );
  await context.close();
  return taken;
}

async function ingest(path: string): Promise<NonNullable<OperatorTables['postcodes']>> {
  const settings = readSiteSettings('.');
  if ('problems' in settings) throw new Error(settings.problems.join('\n'));
  const root = mkdtempSync(join(tmpdir(), 'bench-place-tables-'));
  try {
    const folder = join(root, 'places');
    await ingestPostcodes({ path, folder, areas: settings.areas, districts: districtTable, withUnits: true, tell: () => {} });
    const { postcodes } = readOperatorTables(root, 'places').tables;
    // Read before the folder is taken away.
    return {
      ...postcodes!,
      bundles: new Map(
        [...postcodes!.bundles].map(([letters, read]) => [
          letters,
          (
            (bytes) => () =>
              bytes
          )(read()),
        ]),
      ),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function toBundle(letters: string, bytes: Uint8Array): Bundle {
  const block = [...bundleToBlocks(bytes)].reduce((a, b) => (b.inwards.length >= a.inwards.length ? b : a));
  const last = block.inwards.at(-1)!;
  const postcode = `${block.sector}${String.fromCharCode(65 + Math.floor(last / 26), 65 + (last % 26))}`;
  return { letters, bytes, packed: gzipSync(bytes).length, sector: block.sector, postcode };
}

/** The modules of the finder, as the site's build makes them for browsers. */
async function bundlePage(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome111',
      lib: { entry: resolve('tests/bench/support/place-tables-page.ts'), name: 'page', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}
