import type { District } from './districts.ts';
import { toFoundPlace, UNKNOWN, type FoundPlace, type Resolution } from './found-place.ts';
import { lettersToNeighbour, type Neighbour } from './outside.ts';
import type { PostcodeIndex } from './postcode-index.ts';
import { type Point, type PointBasis, PRECISION_MILES } from './point.ts';
import { isNowhere, misreadToCodes, postcodesIn, textToPostcode, withoutSigns, type Postcode } from './postcode.ts';
import { tidyText } from './tidy-text.ts';

const SCOTLAND: Neighbour = 'scotland';

/** What was typed: a place, and what is looked for there. */
export interface Reading {
  resolution: Resolution;
  /** What is left besides the place: "counselling" of "counselling in Leeds"; nothing of an address. */
  words: string;
}

/** What was typed, where a postcode decides it: then no names need to be loaded. */
export function readPostcode(text: string, index: PostcodeIndex): Reading | undefined {
  const typed = tidyText(text);
  const whole = resolvePostcode(typed, index);
  if (whole) return { resolution: whole, words: '' };
  const last = postcodesIn(typed).at(-1);
  const within = last && resolvePostcode(last, index);
  return within ? { resolution: within, words: '' } : undefined;
}

/**
 * What a text means if it is a postcode or the first part of one: the whole postcode, else its sector, its district, and at
 * last its letters, the most exact that is known. A letter typed for a digit is offered put right, never assumed.
 */
export function resolvePostcode(text: string, index: PostcodeIndex): Resolution | undefined {
  const plain = withoutSigns(text);
  if (isNowhere(plain)) return UNKNOWN;
  const postcode = textToPostcode(plain);
  const exact = postcode && (byUnitOrSector(postcode, index) ?? byDistrict(postcode, index));
  if (exact) return exact;
  const corrected = misreadToCodes(plain).flatMap((code) => {
    const read = textToPostcode(code)!;
    const place = index.districts.has(read.outward) && byDistrict(read, index);
    return place && place.kind === 'found' ? [place] : [];
  });
  if (corrected.length > 0) return { kind: 'misspelt', choices: corrected };
  if (!postcode) return undefined;
  const neighbour = lettersToNeighbour(postcode.letters);
  if (neighbour) return { kind: 'outside', where: neighbour };
  const letters = index.districts.get(postcode.letters);
  return letters && placeBy(postcode, letters, letters.point, 'letters', unlistedIn(postcode, index));
}

function byUnitOrSector(postcode: Postcode, index: PostcodeIndex): Resolution | undefined {
  const unit = postcode.full ? index.units?.(postcode.full) : undefined;
  if (unit) return placeBy(postcode, narrowed([unit.area], postcode, index), unit.point, 'postcode');
  const sector = postcode.sector ? index.sectors?.(postcode.sector) : undefined;
  if (!sector) return undefined;
  const more = { ...unlistedIn(postcode, index), by: sector.code };
  return placeBy(postcode, narrowed(sector.areas, postcode, index), sector.point, 'sector', more, sector.precisionMiles);
}

function byDistrict(postcode: Postcode, index: PostcodeIndex): Resolution | undefined {
  const district = index.districts.get(postcode.outward);
  return district && placeBy(postcode, district, district.point, 'district', { ...unlistedIn(postcode, index), by: postcode.outward });
}

const unlistedIn = (postcode: Postcode, index: PostcodeIndex) => (postcode.full && index.units ? { isUnlisted: true as const } : {});

/** The areas of a sector or postcode, with the councils that its outward code has there. */
function narrowed(
  areas: readonly string[],
  { outward }: Postcode,
  { districts, areaToCouncils }: PostcodeIndex,
): Pick<District, 'areas' | 'councils'> {
  const there = new Set(areas.flatMap((area) => areaToCouncils.get(area) ?? []));
  return { areas: [...areas], councils: districts.get(outward)?.councils.filter((council) => there.has(council)) ?? [...there] };
}

/** Areas beyond the border are not among the choices: they are said separately. */
function placeBy(
  postcode: Postcode,
  { areas: all, councils }: Pick<District, 'areas' | 'councils'>,
  point: Point,
  basis: PointBasis,
  more: Pick<FoundPlace, 'by' | 'isUnlisted'> = {},
  precisionMiles: number = PRECISION_MILES[basis],
): Resolution {
  const areas = all.filter((area) => area !== SCOTLAND);
  if (areas.length === 0) return { kind: 'outside', where: SCOTLAND };
  const label = postcode.full ?? (basis === 'sector' ? postcode.sector! : postcode.outward);
  const isShared = areas.length < all.length || (basis === 'district' && lettersToNeighbour(postcode.letters) === SCOTLAND);
  return {
    ...toFoundPlace(label, { areas, councils }, point, basis, precisionMiles),
    ...more,
    ...(isShared ? { orOutside: SCOTLAND } : {}),
  };
}
