import { IngestError } from './ingest-error.ts';

/** What a column holds. Names change from year to year, so they are known by pattern, the best first. */
const ONS_PATTERNS = {
  postcode: [/^pcds$/, /^pcd8$/, /^pcd7$/, /^pcd2$/, /^pcd$/],
  ended: [/^doterm$/],
  introduced: [/^dointr$/],
  east: [/^(oseast1m|east1m)$/],
  north: [/^(osnrth1m|north1m)$/],
  grid: [/^(osgrdind|gridind)$/],
  area: [/^(pfa|pfa\d\dcd)$/],
  lat: [/^lat$/],
  long: [/^long$/],
} as const;

const CODE_POINT = {
  postcode: 0,
  quality: 1,
  east: 2,
  north: 3,
  country: 4,
  county: 7,
  district: 8,
} as const;
const CODE_POINT_WIDTH = 10;

export type OnsColumn = keyof typeof ONS_PATTERNS;
export type CodePointColumn = keyof typeof CODE_POINT;

/** Which columns a file has: the wanted ones in their order, and the number of all. */
export type Layout = {
  width: number;
  /** Whether the first row is one of names. */
  hasNames: boolean;
} & (
  { kind: 'ons'; columns: [name: OnsColumn, index: number][] } | { kind: 'code-point'; columns: [name: CodePointColumn, index: number][] }
);

const NEEDED: readonly OnsColumn[] = ['postcode', 'ended', 'area'];

/** Tells by its first row what a file is. Throws IngestError with what is wanted and what is there. */
export function firstRowToLayout(cells: readonly string[], file: string): Layout {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  if (names[0] === 'postcode' && names[2] === 'eastings') return codePoint(names.length, true, file);
  const isPostcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i.test(cells[0]!.trim());
  if (isPostcode) return codePoint(names.length, false, file);

  const columns = (Object.entries(ONS_PATTERNS) as [OnsColumn, readonly RegExp[]][]).flatMap(([name, patterns]) => {
    const index = patternsToIndex(patterns, names, name, file);
    return index === undefined ? [] : [[name, index] as [OnsColumn, number]];
  });
  const has = (name: OnsColumn) => columns.some(([column]) => column === name);
  const missing = [
    ...NEEDED.filter((name) => !has(name)).map(wantedName),
    ...(has('lat') && has('long') ? [] : has('east') && has('north') ? [] : ['lat', 'long']),
  ];
  if (missing.length > 0) {
    const found = names.slice(0, 60).join(', ').slice(0, 600) || '–';
    throw new IngestError('missingColumns', { file, missing: missing.join(', '), found });
  }
  // Degrees are at hand: the grid would only be read in vain.
  const used = has('lat') && has('long') ? columns.filter(([name]) => name !== 'east' && name !== 'north') : columns;
  return { kind: 'ons', width: names.length, hasNames: true, columns: used.sort((a, b) => a[1] - b[1]) };
}

function patternsToIndex(patterns: readonly RegExp[], names: readonly string[], wanted: OnsColumn, file: string): number | undefined {
  for (const pattern of patterns) {
    const found = names.flatMap((name, index) => (pattern.test(name) ? [index] : []));
    if (found.length > 1)
      throw new IngestError('columnTwice', { file, found: found.map((index) => names[index]!).join(', '), wanted: wantedName(wanted) });
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function codePoint(width: number, hasNames: boolean, file: string): Layout {
  if (width !== CODE_POINT_WIDTH) throw new IngestError('wrongColumns', { file, found: width, wanted: CODE_POINT_WIDTH });
  return { kind: 'code-point', width, hasNames, columns: Object.entries(CODE_POINT) as [CodePointColumn, number][] };
}

/** A column as ONS writes it today. */
const wantedName = (name: OnsColumn): string =>
  ({
    postcode: 'pcds',
    ended: 'doterm',
    introduced: 'dointr',
    east: 'east1m',
    north: 'north1m',
    grid: 'gridind',
    area: 'pfa23cd',
    lat: 'lat',
    long: 'long',
  })[name];
