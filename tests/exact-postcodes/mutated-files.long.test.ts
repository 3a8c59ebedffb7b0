import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { bundleToBlocks } from '../../src/place/unit-bundle.ts';
import { tableToSectors } from '../../src/place/sectors.ts';
import { Workshop } from './ingest-in-a-folder.ts';
import { FORM_NAMES, GWENT, KENT, NORTHUMBRIA, SCOTLAND, sectorOf, toOnsCsv, toZip } from './made-files.ts';

const FILES = 10_000;
const MOST_MS = 5_000;

let seed = 20261123;
const random = (most: number): number => Math.floor(((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648) * most);
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;

const UNITS = [
  ...sectorOf('DA11 0', 51.43, 0.37, KENT, 12),
  ...sectorOf('NP20 1', 51.585, -2.99, GWENT, 8),
  ...sectorOf('TD15 1', 55.77, -2.01, NORTHUMBRIA, 5),
  ...sectorOf('TD15 2', 55.79, -2.05, SCOTLAND, 5),
  { postcode: 'DA11 1AA', lat: 99.999999, lon: 0, grid: '9' },
];
const CODE_POINT = '"DA110AB",10,564700,173800,"E92000001","","","E10000016","E07000109","E05000001"\n';

const SEEDS: Buffer[] = [
  ...FORM_NAMES.map((form) => Buffer.from(toOnsCsv(UNITS, form))),
  Buffer.from(`\uFEFF${toOnsCsv(UNITS)}`),
  Buffer.from(CODE_POINT.repeat(1) + CODE_POINT.replace('DA110AB', 'DA110AD')),
  toZip([{ name: 'Data/NSPL_AUG_2026_UK.csv', content: toOnsCsv(UNITS) }]),
  toZip([
    { name: 'Data/CSV/da.csv', content: CODE_POINT },
    { name: 'Data/CSV/np.csv', content: CODE_POINT.replace('DA110AB', 'NP201BN') },
  ]),
];

const SNIPPETS = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\0',
  '\uFEFF',
  '99.999999',
  '-',
  '1e9',
  'E23000099',
  '../',
  'PK',
  '0',
  'pfa23cd',
  '🎈',
  ' '.repeat(300),
  'x'.repeat(20_000),
];

/** One to four changes: a byte turned, a part cut out, doubled, moved or overwritten, the end cut off, or something put in. */
function mutate(bytes: Buffer): Buffer {
  let now = Buffer.from(bytes);
  for (let changes = 1 + random(4); changes > 0; changes--) {
    const at = random(now.length + 1);
    const to = Math.min(now.length, at + random(60));
    const [head, part, tail] = [now.subarray(0, at), now.subarray(at, to), now.subarray(to)];
    const kind = random(7);
    if (kind === 0 && at < now.length) {
      now = Buffer.from(now);
      now[at] = random(256);
    } else if (kind === 1) now = Buffer.concat([head, tail]);
    else if (kind === 2) now = Buffer.concat([head, part, part, tail]);
    else if (kind === 3) now = Buffer.concat([head, Buffer.from(pick(SNIPPETS)), tail]);
    else if (kind === 4) now = Buffer.concat([head, Buffer.from(pick(SNIPPETS)), part, tail]);
    else if (kind === 5) now = now.subarray(0, at);
    else now = Buffer.concat([tail, part, head]);
  }
  return Buffer.from(now);
}

const shop = new Workshop();
afterAll(() => shop.remove());

test(`of ${FILES} mutated files each is taken whole or refused with a sentence, and nothing is left half made`, async () => {
  let [taken, refused, slowest] = [0, 0, 0];
  const messages = new Set<string>();
  let before = {};
  for (let file = 0; file < FILES; file++) {
    // Now and then a fresh start: the tables of a mutated file become those from before.
    if (file % 500 === 0) {
      rmSync(shop.folder, { recursive: true, force: true });
      await shop.ingest(shop.write({ 'NSPL_MAY_2026_UK.csv': toOnsCsv(UNITS) }));
      before = shop.snapshot();
    }
    const path = shop.write({ [`mutated${random(2) ? '.csv' : '.zip'}`]: mutate(pick(SEEDS)) });
    const began = performance.now();
    try {
      await shop.ingest(path);
      const { sectors, bundles } = shop.tables().postcodes!;
      tableToSectors(sectors);
      for (const read of bundles.values()) expect([...bundleToBlocks(read())].length).toBeGreaterThan(0);
      before = shop.snapshot();
      taken++;
    } catch (error) {
      if (!(error instanceof IngestError)) throw new Error(`file ${file}`, { cause: error });
      expect(error.message.length).toBeLessThan(1500);
      expect(shop.snapshot()).toEqual(before);
      messages.add(error.key);
      refused++;
    }
    slowest = Math.max(slowest, performance.now() - began);
  }
  console.log(
    `${taken} taken, ${refused} refused for ${messages.size} reasons (${[...messages].sort().join(', ')}); the slowest took ${Math.round(slowest)} ms`,
  );
  expect(slowest).toBeLessThan(MOST_MS);
  expect(messages.size).toBeGreaterThan(10);
});
