import { rowsToDistrictTable, tableToDistricts, type DistrictRow, type DistrictTable } from '../place/districts.ts';
import { tableToSectors, type SectorTable } from '../place/sectors.ts';
import { BUNDLE_STEPS_PER_DEGREE, bundleToBlocks } from '../place/unit-bundle.ts';
import { unitsToBundle } from './make-bundles.ts';
import { sectorsToTable } from './make-sectors.ts';
import { IngestError } from './ingest-error.ts';
import type { SortedSector } from './sort-units.ts';
import { mergeSummaries, unitsToSummary, type Summary } from './summaries.ts';
import type { UnitStore } from './unit-store.ts';

/** What is made of a postcode file. */
export interface MadeTables {
  sectors: SectorTable;
  districts: DistrictTable;
  /** By letters; empty without `--units`. */
  bundles: Map<string, Uint8Array>;
  counts: { sectors: number; units: number };
}

/**
 * Makes the tables. `names` are the areas by number, the last of them Scotland: sectors that lie wholly there are left
 * out, others say how they are shared. Districts that the file does not have stay as they are by default.
 */
export function unitsToTables(
  sorted: readonly SortedSector[],
  store: UnitStore,
  names: readonly string[],
  byDefault: DistrictTable,
  withUnits: boolean,
): MadeTables {
  const scotland = names.length - 1;
  const summed = sorted
    .map((sector) => ({ sector, summary: unitsToSummary(store, sector.units) }))
    .filter(({ summary }) => summary.total > summary.counts[scotland]!);
  const bundles = new Map<string, Uint8Array>();
  let units = 0;
  for (const [letters, own] of withUnits ? Map.groupBy(summed, ({ sector }) => sector.letters) : []) {
    const bundle = unitsToBundle(
      own.map(({ sector }) => sector),
      store,
      names,
    );
    units += checkBundle(
      bundle,
      own.map(({ sector }) => sector),
      store,
    );
    bundles.set(letters, bundle);
  }
  const sectors = sectorsToTable(summed, names);
  checkSectors(sectors, summed, names);
  return { sectors, districts: makeDistricts(summed, names, byDefault), bundles, counts: { sectors: summed.length, units } };
}

/** The file says which areas a district lies in; which councils of those, the default table. */
function makeDistricts(summed: readonly Summed[], names: readonly string[], byDefault: DistrictTable): DistrictTable {
  const defaults = tableToDistricts(byDefault);
  const toParts = (code: string, areas: readonly string[]): DistrictRow['parts'] =>
    areas.flatMap((area) => {
      const within = defaults.get(code)?.councils.filter((council) => byDefault.areas[area]?.includes(council)) ?? [];
      return (within.length > 0 ? within : [UNKNOWN_COUNCIL]).map((council) => [area, council] as const);
    });
  const rows = new Map<string, DistrictRow>();
  for (const [code, own] of Map.groupBy(summed, ({ sector }) => sector.outward)) {
    const { lat, lon, areas } = mergeSummaries(own.map(({ summary }) => summary));
    const parts = toParts(
      code,
      areas.map((area) => names[area]!),
    );
    rows.set(code, { code, letters: own[0]!.sector.letters, point: { lat, lon }, parts });
  }
  for (const { code, point, areas } of defaults.values()) {
    if (/\d|NPT/.test(code) && !rows.has(code))
      rows.set(code, { code, letters: code === 'NPT' ? 'NP' : /^[A-Z]+/.exec(code)![0], point, parts: toParts(code, areas) });
  }
  const areas = Object.fromEntries(names.map((area) => [area, [...(byDefault.areas[area] ?? []).filter(Boolean), UNKNOWN_COUNCIL]]));
  return rowsToDistrictTable([...rows.values()], areas);
}

const UNKNOWN_COUNCIL = '';

interface Summed {
  sector: SortedSector;
  summary: Summary;
}

/** Reads a bundle back as a browser does, and counts what is in it. Throws where one postcode is not where it should be. */
function checkBundle(bundle: Uint8Array, sectors: readonly SortedSector[], store: UnitStore): number {
  const bySector = new Map(sectors.map((sector) => [sector.code, sector.units]));
  let count = 0;
  for (const block of bundleToBlocks(bundle)) {
    let at = 0;
    for (const unit of bySector.get(block.sector)!) {
      if (!store.isLive(unit)) continue;
      const isRight =
        block.inwards[at] === store.inward(unit) &&
        Math.abs(block.lats[at]! * MILLIONTHS - store.lats[unit]!) <= MILLIONTHS &&
        Math.abs(block.lons[at]! * MILLIONTHS - store.lons[unit]!) <= MILLIONTHS;
      if (!isRight) throw new IngestError('checkFailed', { what: block.sector });
      at++;
    }
    if (at !== block.inwards.length) throw new IngestError('checkFailed', { what: block.sector });
    count += at;
  }
  return count;
}

const MILLIONTHS = 1e6 / BUNDLE_STEPS_PER_DEGREE;

function checkSectors(table: SectorTable, summed: readonly Summed[], names: readonly string[]): void {
  const read = tableToSectors(table);
  for (const { sector, summary } of summed) {
    const areas = read.get(sector.code)?.areas.join();
    if (areas !== summary.areas.map((area) => names[area]!).join()) throw new IngestError('checkFailed', { what: sector.code });
  }
}
