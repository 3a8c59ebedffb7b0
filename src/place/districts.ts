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
  /** Per letters the numbers of the councils that occur, as differences to the one before. */
  councils: string;
  /**
   * Per code which of those it may lie in, the likeliest first: each by its rank where those of the code before come first and the
   * others keep their order (https://en.wikipedia.org/wiki/Move-to-front_transform). A capital for a rank that another follows, a
   * base-36 digit for the last; a space for the first alone.
   */
  ranks: string;
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

/** Steps of half a mile: the middle of a code says no more than to a few miles where someone is. */
const STEPS_PER_DEGREE = { lat: 120, lon: 78 };

const CAPITAL_A = 65;
const CAPITALS = 26;

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
  const numbers = groups.map(([, own]) => [
    ...new Set(own.flatMap(({ parts }) => parts.map(([area, council]) => numberOf.get(`${area}/${council}`)!))),
  ]);
  let last = 0;
  const councils = numbers.map((own) =>
    numbersToText(
      own.map((number) => {
        const difference = number - last;
        last = number;
        return difference;
      }),
    ),
  );
  const ranks = groups.map(([letters, own], at) => {
    const inOrder = [...numbers[at]!];
    if (inOrder.length > CAPITALS) throw new Error(`${letters}: ${inOrder.length} councils are more than capitals can tell apart`);
    const texts = own.map(({ parts }) => {
      const within = parts.map(([area, council]) => numberOf.get(`${area}/${council}`)!);
      const left = [...inOrder];
      const ranked = within.map((number) => {
        const rank = left.indexOf(number);
        left.splice(rank, 1);
        return rank;
      });
      inOrder.splice(0, Infinity, ...within, ...left);
      return ranked.map((rank, at) => (at < ranked.length - 1 ? String.fromCharCode(CAPITAL_A + rank) : rank.toString(36))).join('');
    });
    return texts.map((text) => (text === '0' ? ' ' : text)).join('');
  });
  return {
    stepsPerDegree: STEPS_PER_DEGREE,
    areas,
    letters: groups.map(([letters]) => letters).join('|'),
    codes: codes.join('|'),
    lats: steps('lat').join('|'),
    lons: steps('lon').join('|'),
    councils: councils.join('|'),
    ranks: ranks.join('|'),
  };
}

/** Unfolds the table, by outward code. The letters alone are for codes that it lacks: new ones, and those of post boxes. */
export function tableToDistricts(table: DistrictTable): Map<string, District> {
  const { stepsPerDegree, areas, letters } = table;
  const parts = Object.entries(areas).flatMap(([area, councils]) => councils.map((council) => [area, council] as const));
  const [codes, lats, lons, councils, ranks] = [table.codes, table.lats, table.lons, table.councils, table.ranks].map((column) =>
    column.split('|'),
  );
  const districts = new Map<string, District>();
  let [lat, lon, council] = [0, 0, 0];
  letters.split('|').forEach((group, at) => {
    const [dLats, dLons] = [textToNumbers(lats![at]!), textToNumbers(lons![at]!)];
    let inOrder = textToNumbers(councils![at]!).map((difference) => parts[(council += difference)]!);
    const lists = ranks![at]!.match(/[A-Z]*[^A-Z]/g)!;
    const own = rangesToCodes(codes![at]!).map((rest, row) => {
      lat += dLats[row]!;
      lon += dLons[row]!;
      const within = [...lists[row]!].map((sign) => {
        const rank = sign < 'A' || sign > 'Z' ? Number.parseInt(sign, 36) || 0 : sign.charCodeAt(0) - CAPITAL_A;
        return inOrder.splice(rank, 1)[0]!;
      });
      inOrder = [...within, ...inOrder];
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
