import type { Area } from '../../directory/directory.ts';
import type { FoundPlace } from '../../place/found-place.ts';
import { lettersToNeighbour } from '../../place/outside.ts';
import type { PlaceIndex } from '../../place/place-index.ts';
import { textToPostcode } from '../../place/postcode.ts';
import { resolveAny } from '../../place/resolve-whole.ts';
import { FORMER_COUNCILS } from '../area-codes.ts';

/** What is needed to understand the areas that a feed names. */
export interface AreaLookup {
  /** Slugs by the codes of the statistics office, of police areas and of councils, former ones too. */
  byCode: ReadonlyMap<string, string>;
  index: PlaceIndex;
}

export const areasToCodes = (areas: readonly Area[]): Map<string, string> =>
  new Map([
    ...Object.entries(FORMER_COUNCILS),
    ...areas.flatMap(({ slug, gss, councils }) => [
      [gss, slug] as const,
      ...councils.flatMap((council) => [council.gss, council.previousGss].flatMap((code) => (code ? [[code, slug] as const] : []))),
    ]),
  ]);

/** What the name or code of an area means. */
export type AreaMeaning =
  | { kind: 'areas'; slugs: readonly string[] }
  | { kind: 'everywhere' | 'outside' | 'unknown' }
  | { kind: 'which'; choices: readonly FoundPlace[] };

const EVERYWHERE =
  /^(?:national|nationwide|nationally|national coverage|uk|uk[ -]wide|united kingdom|great britain|gb|england (?:and|&) wales)$/i;
const OUTSIDE_CODE = /\b[SNLM]\d{8}\b/;

/** Understands one area of a feed: by its code first, then by its name. */
export function textToAreas(name: string, code: string, lookup: AreaLookup): AreaMeaning {
  const [gss] = /\b[EW]\d{8}\b/.exec(code) ?? [];
  const byCode = gss === undefined ? undefined : lookup.byCode.get(gss);
  if (byCode !== undefined) return { kind: 'areas', slugs: [byCode] };
  if (OUTSIDE_CODE.test(code)) return { kind: 'outside' };
  if (EVERYWHERE.test(name)) return { kind: 'everywhere' };
  const whole = nameToAreas(name, lookup);
  if (whole.kind !== 'unknown') return whole;
  const parts = name.split(/\s*[,;/&]\s*|\s+and\s+/).filter(Boolean);
  const read = parts.length > 1 ? parts.map((part) => nameToAreas(part, lookup)) : [];
  const slugs = read.map((part) => (part.kind === 'areas' ? part.slugs : []));
  return read.length > 0 && slugs.every(({ length }) => length > 0) ? { kind: 'areas', slugs: [...new Set(slugs.flat())] } : whole;
}

function nameToAreas(name: string, { index }: AreaLookup): AreaMeaning {
  if (name === '' || name.length > 100) return { kind: 'unknown' };
  const resolution = resolveAny(name, index);
  switch (resolution?.kind) {
    case 'found':
      return { kind: 'areas', slugs: resolution.areas };
    case 'which':
      return resolution.of === 'region'
        ? { kind: 'areas', slugs: [...new Set(resolution.choices.flatMap(({ areas }) => areas))] }
        : { kind: 'which', choices: resolution.choices };
    case 'outside':
      return { kind: 'outside' };
    default:
      return { kind: 'unknown' };
  }
}

const ABROAD = /^(?!(?:gb|gbr|uk|united kingdom|great britain|england|wales|cymru)$)/i;

/** Whether an address lies outside England and Wales: by its country where that is not the United Kingdom, or by its postcode. */
export function isOutside(country: string, postcode: string): boolean {
  if (country !== '' && ABROAD.test(country)) return true;
  const letters = textToPostcode(postcode)?.letters;
  return letters !== undefined && lettersToNeighbour(letters) !== undefined;
}
