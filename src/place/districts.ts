import { numbersToText, textToNumbers } from './number-column.ts';
import type { Point } from './point.ts';

/**
 * The table of outward codes as it is stored and sent: columns with a bar between postcode letters, because columns
 * compress to a third of what rows do.
 */
export interface DistrictTable {
  stepsPerDegree: { lat: number; lon: number };
  /** Councils by police area, numbered through in this order; '' is a part of the area whose council is not known. */
  areas: Readonly<Record<string, readonly string[]>>;
  letters: string;
  /** What follows the letters: "1-4 10 1A" is four codes, then two. */
  codes: string;
  /** Differences to the row before, in steps. */
  lats: string;
  lons: string;
  /**
   * Per letters the numbers of the councils that occur, a colon, then per code which of those it may lie in, one base-36
   * digit each, the likeliest first; nothing where they are the same as in the row before.
   */
  councils: string;
}

/** An outward code: about where it is, and which police areas and councils it may lie in, the likeliest first. */
export interface District {
  code: string;
  point: Point;
  areas: string[];
  /** One alone is certain. */
  councils: string[];
}

/** A row to be written, with its postcode letters. */
export interface DistrictRow extends Omit<District, 'areas' | 'councils'> {
  letters: string;
  /** Area and council (or '') of each part, the likeliest first; `areas` of the table has every pair. */
  parts: readonly (readonly [area: string, council: string])[];
}

const STEPS_PER_DEGREE = { lat: 200, lon: 130 };

/** Makes the table. `rows` are in order of letters and code. */
export function rowsToDistrictTable(rows: readonly DistrictRow[], areas: DistrictTable['areas']): DistrictTable {
  const numberOf = new Map(
    Object.entries(areas)
      .flatMap(([area, councils]) => councils.map((council) => `${area}/${council}`))
      .map((key, at) => [key, at]),
  );
  const groups = [...Map.groupBy(rows, ({ letters }) => letters)];
  const steps = (axis: 'lat' | 'lon') => {
    let last = 0;
    return groups.map(([, own]) =>
      numbersToText(
        own.map(({ point }) => {
          const step = Math.round(point[axis] * STEPS_PER_DEGREE[axis]);
          const difference = step - last;
          last = step;
          return difference;
        }),
      ),
    );
  };
  const codes = groups.map(([letters, own]) => codesToRanges(own.map(({ code }) => code.slice(letters.length))));
  const councils = groups.map(([, own]) => {
    const used: number[] = [];
    let last = '';
    const lists = own.map(({ parts }) => {
      const list = parts.map(([area, council]) => indexIn(used, numberOf.get(`${area}/${council}`)!).toString(36)).join('');
      const written = list === last ? '' : list;
      last = list;
      return written;
    });
    if (used.length > 36) throw new Error(`${own[0]!.letters}: ${used.length} councils are more than a base-36 digit can tell apart`);
    return `${used.join(' ')}:${lists.join(' ')}`;
  });
  return {
    stepsPerDegree: STEPS_PER_DEGREE,
    areas,
    letters: groups.map(([letters]) => letters).join('|'),
    codes: codes.join('|'),
    lats: steps('lat').join('|'),
    lons: steps('lon').join('|'),
    councils: councils.join('|'),
  };
}

/** Unfolds the table, by outward code. The letters alone are for codes that it lacks: new ones, and those of post boxes. */
export function tableToDistricts(table: DistrictTable): Map<string, District> {
  const { stepsPerDegree, areas, letters } = table;
  const parts = Object.entries(areas).flatMap(([area, councils]) => councils.map((council) => [area, council] as const));
  const [codes, lats, lons, councils] = [table.codes, table.lats, table.lons, table.councils].map((column) => column.split('|'));
  const districts = new Map<string, District>();
  let [lat, lon] = [0, 0];
  letters.split('|').forEach((group, at) => {
    const [dLats, dLons] = [textToNumbers(lats![at]!), textToNumbers(lons![at]!)];
    const [used, lists] = councils![at]!.split(':').map((column) => column.split(' ')) as [string[], string[]];
    let list = '';
    const own = rangesToCodes(codes![at]!).map((rest, row) => {
      lat += dLats[row]!;
      lon += dLons[row]!;
      list = lists[row] || list;
      const within = [...list].map((digit) => parts[Number(used[Number.parseInt(digit, 36)])]!);
      return {
        code: group + rest,
        point: { lat: lat / stepsPerDegree.lat, lon: lon / stepsPerDegree.lon },
        areas: [...new Set(within.map(([area]) => area))],
        councils: within.map(([, council]) => council).filter(Boolean),
      };
    });
    districts.set(group, districtsToLetters(group, own));
    for (const district of own) districts.set(district.code, district);
  });
  return districts;
}

/** Areas and councils with less than this share of the codes with the same letters are not offered for an unknown code. */
const LEAST_SHARE = 0.02;

/** What is likely of a code of which only the letters are known. */
function districtsToLetters(code: string, districts: readonly District[]): District {
  const middle = (axis: 'lat' | 'lon') => districts.map(({ point }) => point[axis]).sort((a, b) => a - b)[districts.length >> 1]!;
  const likeliest = (lists: readonly (readonly string[])[]) => {
    const weights = new Map<string, number>();
    // A code that has several counts mostly for its first.
    for (const list of lists) list.forEach((name, rank) => weights.set(name, (weights.get(name) ?? 0) + 0.5 ** rank));
    const ranked = [...weights].sort(([, a], [, b]) => b - a);
    return ranked.filter(([, weight]) => weight >= LEAST_SHARE * districts.length).map(([name]) => name);
  };
  return {
    code,
    point: { lat: middle('lat'), lon: middle('lon') },
    areas: likeliest(districts.map(({ areas }) => areas)),
    councils: likeliest(districts.map(({ councils }) => councils)),
  };
}

function codesToRanges(codes: readonly string[]): string {
  const ranges: string[] = [];
  for (let at = 0, next: number; at < codes.length; at = next) {
    next = at + 1;
    while (next < codes.length && codes[next] === String(Number(codes[next - 1]) + 1)) next++;
    ranges.push(next - at > 2 ? `${codes[at]}-${codes[next - 1]}` : codes.slice(at, next).join(' '));
  }
  return ranges.join(' ');
}

const rangesToCodes = (ranges: string): string[] =>
  ranges.split(' ').flatMap((range) => {
    const [first, last] = range.split('-') as [string, string?];
    return last ? Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at)) : [first];
  });

function indexIn(list: number[], value: number): number {
  const index = list.indexOf(value);
  return index >= 0 ? index : list.push(value) - 1;
}
