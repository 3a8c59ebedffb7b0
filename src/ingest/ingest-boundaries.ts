import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { topologyToShapes } from '../place/boundaries.ts';
import type { KnownArea } from './area-codes.ts';
import { checkOutlines } from './check-outlines.ts';
import { boundaryLicence, nameToEdition } from './editions.ts';
import type { Input } from './input-file.ts';
import { openInput } from './input.ts';
import { textToOutlines, type Outline } from './read-boundaries.ts';
import { IngestError, say } from './ingest-error.ts';
import { simplifyOutlines } from './simplify.ts';
import { writeTables } from './write-tables.ts';

export interface BoundariesTask {
  path: string;
  folder: string;
  areas: readonly KnownArea[];
  edition?: string | undefined;
  tell: (line: string) => void;
  /** Tests hand in shapes that simplifying has spoilt. */
  simplify?: (outlines: readonly Outline[], metres: number) => Topology;
}

/** From coarse to fine, in metres. */
const INTERVALS = [200, 100, 50];

/** ONS's finest shapes have 150 MB. */
const MOST_MEGABYTES = 400;

/** Makes the shapes from a boundary file and puts them in the place of those before. Throws IngestError, and then changes nothing. */
export async function ingestBoundaries({ path, folder, areas, edition, tell, simplify = simplifyOutlines }: BoundariesTask): Promise<void> {
  const file = basename(path);
  const input = await openInput(path);
  const text = await inputToText(input, file).finally(() => input.close());
  const outlines = textToOutlines(text, file, areas);
  const topology = simplest(outlines, simplify);
  const bytes = Buffer.from(JSON.stringify(topology));
  const month = edition ?? nameToEdition(file) ?? input.files[0]!.modified.toISOString().slice(0, 7);
  const source = 'Office for National Statistics';
  writeTables(folder, {
    kind: 'boundaries',
    files: new Map([['areas.topo.json', bytes]]),
    manifest: { source, edition: month, licence: boundaryLicence(month), areas: outlines.length },
  });
  tell(say('doneBoundaries', { count: outlines.length, bytes: (gzipSync(bytes).length / 1000).toFixed(1) }));
  tell(say('done', { source, edition: month, folder }));
}

async function inputToText(input: Input, from: string): Promise<string> {
  const named = input.files.filter(({ name }) => /\.(geo)?json$/i.test(name));
  const chosen = input.files.length === 1 ? input.files[0]! : named.length === 1 ? named[0]! : undefined;
  if (!chosen)
    throw new IngestError('notGeoJson', {
      file: from,
      why:
        input.files
          .map(({ name }) => name)
          .slice(0, 12)
          .join(', ') || '–',
    });
  const most = MOST_MEGABYTES * 1e6;
  if (chosen.bytes > most)
    throw new IngestError('zipLarge', { file: from, found: chosen.name, size: Math.ceil(chosen.bytes / 1e6), most: MOST_MEGABYTES });
  const parts: Uint8Array[] = [];
  for await (const chunk of chosen.chunks()) parts.push(new Uint8Array(chunk));
  return Buffer.concat(parts).toString('utf8');
}

/** The coarsest shapes that are still right. */
function simplest(outlines: readonly Outline[], simplify: NonNullable<BoundariesTask['simplify']>): Topology {
  let last: unknown;
  for (const metres of INTERVALS) {
    const topology = simplify(outlines, metres);
    try {
      checkOutlines(topologyToShapes(topology), outlines);
      return topology;
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      last = error;
    }
  }
  throw last;
}
