import { ACCESS_FACTS, type AccessFact } from './access-facts.ts';
import type { Venue } from './venue.ts';

/** A place as visitors may see it. */
export type PublicVenue = Omit<Venue, 'show'> & { isTownOnly: boolean };

/**
 * What may be shown of a place: all of a public one, of a town-only one the town and what doesn't locate it, of a hidden one
 * nothing, not even that it has steps. Whatever shows places starts from this.
 */
export function venueToPublic({ show, ...venue }: Venue): PublicVenue | undefined {
  if (show === 'hidden') return undefined;
  if (show === 'public') return { ...venue, isTownOnly: false };
  const { town, county, note } = venue;
  const isSafe = note !== undefined && ![note.en, note.cy].some((text) => text !== undefined && wordsThatLocate(text) !== undefined);
  return {
    ...(Object.fromEntries(ACCESS_FACTS.map((fact) => [fact, venue[fact]])) as Pick<Venue, AccessFact>),
    ...(town && { town }),
    ...(county && { county }),
    address: [],
    ...(isSafe && { note }),
    isTownOnly: true,
  };
}

const LOCATING: readonly RegExp[] = [
  // A postcode.
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i,
  // A house number, or a name that streets and buildings have.
  /\b\d+[a-z]?,? (\p{Lu}[\p{L}’']+ )+/u,
  /\b\p{Lu}[\p{L}’']+ (Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Terrace|Square|Crescent|Gardens|Place|House|Building|Court|Mill|Church|Hospital|Station|School|Park|Arcade|Mews|Hill|Row|Passage|Quay|Wharf)\b/u,
  /\b(Stryd|Heol|Ffordd|Lôn|Rhodfa|Tŷ|Plas|Eglwys|Ysbyty|Gorsaf|Ysgol|Parc) \p{Lu}\p{L}*/u,
  // Where it is, from something else.
  /\b(behind|opposite|next to|next door to|beside|near|close to|above|below|round the corner|around the corner|across from|off|corner of)\b/i,
  /\b(tu ôl i|gyferbyn|drws nesaf|wrth ymyl|ger|uwchben|rownd y gornel)\b/iu,
];

/** The first words of a note that would help somebody find a place; undefined where there are none. */
export function wordsThatLocate(text: string): string | undefined {
  for (const pattern of LOCATING) {
    const found = pattern.exec(text);
    if (found) return found[0].trim();
  }
  return undefined;
}
