import { numbersToText, textToNumbers } from './number-column.ts';
import type { Point } from './point.ts';

/**
 * The table of towns as it is stored and sent: columns with a bar between groups of towns that share county, area and
 * councils, because columns compress better than rows.
 */
export interface TownTable {
  stepsPerDegree: { lat: number; lon: number };
  counties: string;
  /** Police areas. */
  areas: string;
  /** Councils with spaces between; none where any council of the area may be meant. */
  councils: string;
  /** "W" in Wales, else "E". */
  countries: string;
  /** With semicolons between, as the Welsh names. */
  names: string;
  /** One base-36 digit each. */
  sizes: string;
  /** Differences to the town before, in steps. */
  lats: string;
  lons: string;
  /** "3=Abermaw/Y Bermo" for the fourth town, if it has Welsh names, the usual one first. */
  welsh: string;
}

/** A town, village or suburb. */
export interface Town {
  name: string;
  /** Its Welsh names, the usual one first; once it is spoken of in Welsh, its English name. */
  otherNames: readonly string[];
  /** The county; of a suburb the city. */
  county: string;
  /** The county's English name, once the town is spoken of in Welsh. */
  otherCounty?: string;
  /** The police area it lies in. */
  area: string;
  /** The councils it may lie in, the likeliest first; none where it may be any of the area's. */
  councils: readonly string[];
  inWales: boolean;
  point: Point;
  /** How large it is, as `peopleToSize` has it. */
  size: number;
  /** Whether another place of England and Wales has the same name. */
  ambiguous: boolean;
}

/** How much larger a place has to be than its namesakes to be meant when nothing else is said: twenty times. */
export const TWENTY_FOLD = 7;
const STEP = 20 ** (1 / TWENTY_FOLD);

/** The size of a place on a scale on which seven steps are twenty-fold; 0 for fewer than a thousand people, or a number that is not known. */
export const peopleToSize = (people: number): number => (people < 1000 ? 0 : 1 + Math.round(Math.log(people / 1000) / Math.log(STEP)));

/** From this size on a place is a town. */
export const TOWN_SIZE = peopleToSize(5000);

const STEPS_PER_DEGREE = { lat: 500, lon: 325 };

/** Makes the table. Towns of one group follow each other. */
export function townsToTable(towns: readonly Omit<Town, 'ambiguous'>[], stepsPerDegree = STEPS_PER_DEGREE): TownTable {
  const groups = [...Map.groupBy(towns, ({ county, area, councils }) => [county, area, councils.join(' ')].join('|')).values()];
  const shared = (toText: (town: Omit<Town, 'ambiguous'>) => string) => groups.map(([town]) => toText(town!)).join('|');
  const each = (toText: (own: readonly Omit<Town, 'ambiguous'>[]) => string) => groups.map(toText).join('|');
  const steps = (axis: 'lat' | 'lon') => {
    let last = 0;
    return each((own) =>
      numbersToText(
        own.map(({ point }) => {
          const step = Math.round(point[axis] * stepsPerDegree[axis]);
          const difference = step - last;
          last = step;
          return difference;
        }),
      ),
    );
  };
  return {
    stepsPerDegree,
    counties: shared(({ county }) => county),
    areas: shared(({ area }) => area),
    councils: shared(({ councils }) => councils.join(' ')),
    countries: shared(({ inWales }) => (inWales ? 'W' : 'E')),
    names: each((own) => own.map(({ name }) => name).join(';')),
    sizes: each((own) => own.map(({ size }) => size.toString(36)).join('')),
    lats: steps('lat'),
    lons: steps('lon'),
    welsh: each((own) => own.flatMap(({ otherNames }, at) => (otherNames.length > 0 ? `${at}=${otherNames.join('/')}` : [])).join(';')),
  };
}

/** Unfolds the table, in the order of names. */
export function tableToTowns({ stepsPerDegree, ...table }: TownTable): Town[] {
  const column = (name: keyof typeof table) => table[name].split('|');
  const [counties, areas, councils, countries] = [column('counties'), column('areas'), column('councils'), column('countries')];
  const [sizes, lats, lons, welsh] = [column('sizes'), column('lats'), column('lons'), column('welsh')];
  let [lat, lon] = [0, 0];
  const towns = column('names').flatMap((names, group) => {
    const [dLats, dLons] = [textToNumbers(lats[group]!), textToNumbers(lons[group]!)];
    const welshNames = new Map(welsh[group]!.split(';').map((entry) => entry.split('=') as [string, string]));
    const within = councils[group]!.split(' ').filter(Boolean);
    return names.split(';').map((name, index): Town => {
      lat += dLats[index]!;
      lon += dLons[index]!;
      return {
        name,
        otherNames: welshNames.get(String(index))?.split('/') ?? [],
        county: counties[group]!,
        area: areas[group]!,
        councils: within,
        inWales: countries[group] === 'W',
        point: { lat: lat / stepsPerDegree.lat, lon: lon / stepsPerDegree.lon },
        size: Number.parseInt(sizes[group]![index]!, 36),
        ambiguous: false,
      };
    });
  });
  return inOrder(towns);
}

/** The same towns under their Welsh names, where they have one; `county` names a county in Welsh. */
export const townsInWelsh = (towns: readonly Town[], county: (name: string) => string): Town[] =>
  inOrder(
    towns.map((town) => {
      const [name, ...others] = town.otherNames;
      return {
        ...town,
        county: county(town.county),
        otherCounty: town.county,
        ...(name ? { name, otherNames: [town.name, ...others] } : {}),
      };
    }),
  );

/** Marks the names that several towns share, and puts them in the order of names; namesakes of one county from south to north. */
export function inOrder(towns: Town[]): Town[] {
  const firstByKey = new Map<string, Town>();
  for (const town of towns) {
    const key = nameToKey(town.name);
    const first = firstByKey.get(key);
    town.ambiguous = first !== undefined;
    if (first) first.ambiguous = true;
    else firstByKey.set(key, town);
  }
  const southFirst = (a: Town, b: Town) => (a.county === b.county ? a.point.lat - b.point.lat : 0);
  return towns.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : southFirst(a, b)));
}

/** Most names are plain letters: they need none of the rest, which takes most of the time of making an index. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** A name in the form in which names are compared: no accents, no marks, "Saint" and "St" alike. */
export function nameToKey(name: string): string {
  const key = PLAIN.test(name) ? name.toLowerCase() : marksToKey(name);
  return key.includes('saint') ? key.replace(/\bsaint\b/g, 'st') : key;
}

const marksToKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
