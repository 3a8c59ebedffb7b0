import type { Layout, OnsColumn } from './columns.ts';
import { AreaOfRow, EMPTY, ENGLAND, NO_CODE, SCOTLAND, WALES } from './area-of-row.ts';
import { gridToDegrees } from './grid-to-degrees.ts';
import { isNearBritain } from './positions.ts';
import { bytesToMillionths, bytesToMonth, bytesToPostcode, isNonGeographic, type PostcodeKey } from './read-fields.ts';
import { IngestError } from './ingest-error.ts';
import type { RowScanner } from './row-scanner.ts';
import type { ReadUnits } from './units-read.ts';

/** Grid quality of a postcode that nobody can place; its latitude is written 99.999999. */
const NO_GRID = 57;
const MOST_LATITUDE = 90e6;

/** Takes rows of the ONS Postcode Directory and the National Statistics Postcode Lookup. */
export function onsRow(
  layout: Extract<Layout, { kind: 'ons' }>,
  scanner: RowScanner,
  read: ReadUnits,
  areaByCode: ReadonlyMap<number, number>,
  scotland: number,
  file: number,
): () => void {
  const indexOf = (wanted: OnsColumn) => layout.columns.findIndex(([name]) => name === wanted);
  const [postcode, ended, introduced, grid, area] = [
    indexOf('postcode'),
    indexOf('ended'),
    indexOf('introduced'),
    indexOf('grid'),
    indexOf('area'),
  ];
  const hasDegrees = indexOf('lat') >= 0 && indexOf('long') >= 0;
  const [across, up] = hasDegrees ? [indexOf('long'), indexOf('lat')] : [indexOf('east'), indexOf('north')];
  const [acrossName, upName] = hasDegrees ? ['long', 'lat'] : ['east1m', 'north1m'];
  const { starts, ends } = scanner;
  const codes = new AreaOfRow(areaByCode);
  const key: PostcodeKey = { sector: 0, inward: 0 };

  const refuse = (what: ConstructorParameters<typeof IngestError>[0], values: Record<string, string>) => {
    throw new IngestError(what, values, { file: scanner.file, row: scanner.row });
  };
  const isEmpty = (column: number) => starts[column] === ends[column];
  const numberIn = (column: number, name: string): number => {
    const value = bytesToMillionths(scanner.bytes, starts[column]!, ends[column]!);
    if (Number.isNaN(value)) refuse('badNumber', { found: scanner.text(column), column: name });
    return value;
  };

  return () => {
    const { bytes } = scanner;
    const { country, isNone, index } = codes.read(bytes, starts[area]!, ends[area]!);
    if (country === NO_CODE) refuse('unknownArea', { found: scanner.text(area) });
    const isOurs = country === ENGLAND || country === WALES || country === EMPTY;
    if (!isOurs && country !== SCOTLAND) {
      read.outside++;
      return;
    }
    if (!bytesToPostcode(bytes, starts[postcode]!, ends[postcode]!, key)) refuse('badPostcode', { found: scanner.text(postcode) });
    if (isNonGeographic(key.sector)) {
      read.nonGeographic++;
      return;
    }
    const isPlaceless = (grid >= 0 && bytes[starts[grid]!] === NO_GRID) || isEmpty(up) || isNone;
    let lat = isPlaceless ? 0 : numberIn(up, upName);
    let lon = isPlaceless ? 0 : numberIn(across, acrossName);
    if ((lat === 0 && lon === 0) || (hasDegrees && lat >= MOST_LATITUDE)) {
      if (isOurs) read.leaveOut(scanner.row, key.sector, key.inward);
      return;
    }
    if (!hasDegrees) [lon, lat] = gridToDegrees(lon / 1e6, lat / 1e6).map((degrees) => Math.round(degrees * 1e6)) as [number, number];
    if (!isNearBritain(lat, lon, isOurs)) refuse('badPosition', { found: `${scanner.text(up)}, ${scanner.text(across)}` });
    if (isOurs && index === undefined) return refuse('unknownArea', { found: scanner.text(area) });
    if (introduced >= 0) read.newest = Math.max(read.newest, bytesToMonth(bytes, starts[introduced]!, ends[introduced]!));
    read.store.add(key.sector, key.inward, !isEmpty(ended), lat, lon, isOurs ? index! : scotland, scanner.row, file);
  };
}
