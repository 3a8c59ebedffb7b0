import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PostcodesManifest } from '../directory/schemas/places.ts';
import type { DistrictTable } from '../place/districts.ts';
import { areasToNames, type KnownArea } from './area-codes.ts';
import { choosePostcodeFiles } from './choose-files.ts';
import { filesToEdition, sourceOf } from './editions.ts';
import { openInput } from './input.ts';
import { unitsToTables } from './make-tables.ts';
import { readUnits, type OnProgress } from './read-units.ts';
import { IngestError, say } from './ingest-error.ts';
import { sortUnits } from './sort-units.ts';
import type { ReadUnits } from './units-read.ts';
import { writeTables } from './write-tables.ts';

export interface PostcodesTask {
  /** The file, ZIP or folder as it was downloaded. */
  path: string;
  /** The folder that tables are kept in. */
  folder: string;
  areas: readonly KnownArea[];
  /** The districts that the site has by itself: kept where the file has none. */
  districts: DistrictTable;
  withUnits: boolean;
  /** YYYY-MM, where the operator says it. */
  edition?: string | undefined;
  /** What is in use now. */
  before?: PostcodesManifest | undefined;
  /** Called with the size of the input; returns the progress reporter. */
  onStart?: (bytes: number) => OnProgress;
  tell: (line: string) => void;
}

/** More than one in a hundred without a place means that something else was read. */
const MOST_WITHOUT_PLACE = 0.01;
/** Postcodes come and go by a few in a hundred a year. */
const LEAST_OF_BEFORE = 0.8;

/** Makes the tables from a postcode file and puts them in the place of those before. Throws IngestError, and then changes nothing. */
export async function ingestPostcodes(task: PostcodesTask): Promise<void> {
  const { path, folder, areas, tell } = task;
  const file = basename(path);
  const input = await openInput(path);
  try {
    const files = choosePostcodeFiles(input.files, file);
    const names = files.map(({ name }) => name);
    const start = performance.now();
    const read = await readUnits(files, areas, task.onStart?.(files.reduce((sum, { bytes }) => sum + bytes, 0)));
    tell(say('readingAll', { rows: count(read.rows), seconds: ((performance.now() - start) / 1000).toFixed(1) }));
    const sorted = sortUnits(read.store, names);
    const made = unitsToTables(sorted, read.store, areasToNames(areas), task.districts, task.withUnits);
    checkWhole(read, made.counts.sectors, file, task);
    const edition = task.edition ?? filesToEdition([...names, file], read.newest, files);
    const { source, licence } = sourceOf(read.kind, `${names[0]} ${file}`, edition);
    const bundles = [...made.bundles.keys()].sort();
    const sectors = Buffer.from(JSON.stringify(made.sectors));
    writeTables(folder, {
      kind: 'postcodes',
      files: new Map<string, Uint8Array>([
        ['sectors.json', sectors],
        ['districts.json', Buffer.from(JSON.stringify(made.districts))],
        ...bundles.map((letters) => [`${letters}.bin`, made.bundles.get(letters)!] as const),
      ]),
      manifest: { source, edition, licence, rows: read.rows, ...made.counts, bundles },
    });
    reportLeftOut(read, tell);
    reportMissing(
      sorted.map(({ letters }) => letters),
      task,
    );
    tell(say('doneSectors', { count: count(made.counts.sectors), bytes: (gzipSync(sectors).length / 1000).toFixed(1) }));
    const unpacked = [...made.bundles.values()].reduce((sum, bundle) => sum + bundle.length, 0);
    tell(
      task.withUnits
        ? say('doneUnits', { count: count(made.counts.units), files: bundles.length, bytes: (unpacked / 1e6).toFixed(1) })
        : say('noUnits'),
    );
    tell(say('done', { source, edition, folder }));
  } finally {
    input.close();
  }
}

const numbers = new Intl.NumberFormat('en-GB');
const count = (number: number): string => numbers.format(number);

function checkWhole(read: ReadUnits, sectors: number, file: string, { before, folder }: PostcodesTask): void {
  if (sectors === 0) throw new IngestError('noRows', { file });
  const all = read.store.count + read.withoutPlace;
  if (read.withoutPlace > Math.max(20, MOST_WITHOUT_PLACE * all))
    throw new IngestError('tooManyWithoutPlace', { file, count: count(read.withoutPlace), all: count(all) });
  if (before && sectors < LEAST_OF_BEFORE * before.sectors)
    throw new IngestError('fewer', { file, found: count(sectors), before: count(before.sectors), folder });
}

function reportLeftOut({ outside, nonGeographic, withoutPlace, firstWithoutPlace }: ReadUnits, tell: (line: string) => void): void {
  const lines: [number, string][] = [
    [outside, say('droppedOutside')],
    [nonGeographic, say('droppedNonGeographic')],
    [withoutPlace, firstWithoutPlace ? say('droppedNoPlace', firstWithoutPlace) : ''],
  ];
  for (const [number, why] of lines) if (number > 0) tell(say('dropped', { count: count(number), why }));
}

/** A part of the country is better than nothing, but nobody should take it for the whole by mistake. */
function reportMissing(found: readonly string[], { districts, tell, path }: PostcodesTask): void {
  const known = new Set(found);
  const missing = districts.letters.split('|').filter((letters) => !known.has(letters));
  if (missing.length > 0) tell(say('lettersMissing', { file: basename(path), missing: missing.join(', ') }));
}
