import type { CodePointColumn, Layout } from './columns.ts';
import { gridToDegrees } from './grid-to-degrees.ts';
import { isNearBritain } from './positions.ts';
import { bytesToCode, bytesToMillionths, bytesToPostcode, isNonGeographic, type PostcodeKey } from './read-fields.ts';
import { IngestError } from './ingest-error.ts';
import type { RowScanner } from './row-scanner.ts';
import type { ReadUnits } from './units-read.ts';

/** The quality of a postcode without a position: east and north are 0 then. */
const NO_POSITION = 90e6;
const SCOTLAND = 83;

/** Takes rows of OS Code-Point Open. It names councils and no police areas, and has no postcodes that have ended. */
export function codePointRow(
  layout: Extract<Layout, { kind: 'code-point' }>,
  scanner: RowScanner,
  read: ReadUnits,
  areaByCouncil: ReadonlyMap<number, number>,
  scotland: number,
  file: number,
): () => void {
  const indexOf = (wanted: CodePointColumn) => layout.columns.findIndex(([name]) => name === wanted);
  const [postcode, quality, east, north] = [indexOf('postcode'), indexOf('quality'), indexOf('east'), indexOf('north')];
  const [country, county, district] = [indexOf('country'), indexOf('county'), indexOf('district')];
  const { starts, ends } = scanner;
  const key: PostcodeKey = { sector: 0, inward: 0 };

  const refuse = (what: ConstructorParameters<typeof IngestError>[0], values: Record<string, string>) => {
    throw new IngestError(what, values, { file: scanner.file, row: scanner.row });
  };
  const numberIn = (column: number, name: string): number => {
    const value = bytesToMillionths(scanner.bytes, starts[column]!, ends[column]!);
    if (Number.isNaN(value)) refuse('badNumber', { found: scanner.text(column), column: name });
    return value;
  };
  const codeIn = (column: number) => bytesToCode(scanner.bytes, starts[column]!, ends[column]!);

  return () => {
    if (!bytesToPostcode(scanner.bytes, starts[postcode]!, ends[postcode]!, key)) refuse('badPostcode', { found: scanner.text(postcode) });
    if (isNonGeographic(key.sector)) {
      read.nonGeographic++;
      return;
    }
    const isScottish = scanner.bytes[starts[country]!] === SCOTLAND;
    const [x, y] = [numberIn(east, 'Eastings'), numberIn(north, 'Northings')];
    if (numberIn(quality, 'Positional_quality_indicator') >= NO_POSITION || (x === 0 && y === 0)) {
      if (!isScottish) read.leaveOut(scanner.row, key.sector, key.inward);
      return;
    }
    // Where there are two tiers the county tells; the district may be newer than the list of areas.
    const index = isScottish ? scotland : (areaByCouncil.get(codeIn(county)) ?? areaByCouncil.get(codeIn(district)));
    if (index === undefined) return refuse('unknownCouncil', { found: scanner.text(county) || scanner.text(district) });
    const [lon, lat] = gridToDegrees(x / 1e6, y / 1e6).map((degrees) => Math.round(degrees * 1e6)) as [number, number];
    if (!isNearBritain(lat, lon, !isScottish)) refuse('badPosition', { found: `${scanner.text(east)}, ${scanner.text(north)}` });
    read.store.add(key.sector, key.inward, false, lat, lon, index, scanner.row, file);
  };
}
