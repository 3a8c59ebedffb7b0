import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { z } from 'zod';
import { toTopology } from '../place/boundaries.ts';
import type { DistrictTable } from '../place/districts.ts';
import type { SectorTable } from '../place/sectors.ts';
import { valueToQuote, type Problem } from './problem.ts';
import { boundariesManifest, postcodesManifest, type BoundariesManifest, type PostcodesManifest } from './schemas/places.ts';

/** The tables that an operator made with `npm run postcodes` and `npm run boundaries`, where there are any. */
export interface OperatorTables {
  postcodes?: {
    manifest: PostcodesManifest;
    sectors: SectorTable;
    districts: DistrictTable;
    /** By letters: reads the bundle. */
    bundles: ReadonlyMap<string, () => Uint8Array>;
  };
  boundaries?: { manifest: BoundariesManifest; topology: Topology; text: string };
}

/** Reads the tables in a folder below a root. What is broken is left out, with a problem: the command makes it again. */
export function readOperatorTables(root: string, folder: string): { tables: OperatorTables; problems: Problem[] } {
  const problems: Problem[] = [];
  const tables: OperatorTables = {};
  const open = <M extends PostcodesManifest | BoundariesManifest>(command: string, schema: z.ZodType<M>) => {
    const at = resolve(root, folder);
    const name = `${command}.json`;
    if (!existsSync(join(at, name))) return undefined;
    const opened = openTables(at, name, schema);
    if (!('broken' in opened)) return opened;
    problems.push({
      file: `${folder}/${name}`,
      line: 1,
      field: '',
      key: 'places-broken',
      values: { found: valueToQuote(opened.broken), command },
    });
    return undefined;
  };

  const postcodes = open('postcodes', postcodesManifest);
  if (postcodes) {
    tables.postcodes = {
      manifest: postcodes.manifest,
      sectors: JSON.parse(postcodes.text('sectors.json')) as SectorTable,
      districts: JSON.parse(postcodes.text('districts.json')) as DistrictTable,
      bundles: new Map(postcodes.manifest.bundles.map((letters) => [letters, () => postcodes.bytes(`${letters}.bin`)])),
    };
  }
  const boundaries = open('boundaries', boundariesManifest);
  if (boundaries) {
    const text = boundaries.text('areas.topo.json');
    tables.boundaries = { manifest: boundaries.manifest, text, topology: toTopology(JSON.parse(text)) };
  }
  return { tables, problems };
}

/** Opens tables by their manifest; what is broken where they are not as they were written. */
function openTables<M extends PostcodesManifest | BoundariesManifest>(folder: string, name: string, schema: z.ZodType<M>) {
  let manifest: M;
  try {
    manifest = schema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } catch {
    return { broken: name };
  }
  const bytes = (file: string) => readFileSync(join(folder, manifest.folder, file));
  for (const [file, { checksum }] of Object.entries(manifest.files)) {
    const path = join(folder, manifest.folder, file);
    if (!existsSync(path) || createHash('sha256').update(bytes(file)).digest('hex') !== checksum)
      return { broken: `${manifest.folder}/${file}` };
  }
  return { manifest, bytes: bytes as (file: string) => Uint8Array, text: (file: string) => bytes(file).toString('utf8') };
}
