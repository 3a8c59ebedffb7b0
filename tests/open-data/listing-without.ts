import type { PlainMap } from '../../src/edit/edit-yaml.ts';
import type { Released } from '../../src/export/released.ts';

/**
 * What a listing does not get back that went out by the interface and was imported again, with the reason. docs/feeds.md
 * has the same list for people who import.
 */
export const LOST = {
  ref: 'new: the old one belongs to the copy that it came from',
  slug: 'new: made from the kind and the place',
  toCheck: 'withheld: notes for keepers',
  review: 'withheld: notes for keepers',
  sources: 'withheld: where it was read is the feed now',
  confirmed: 'not taken: nobody here has confirmed anything with the service',
  'access.professionalRoutes': 'withheld: for professionals alone',
  'places (hidden)': 'withheld: the address is secret',
  'places (town-only)': 'withheld: all but the town',
  'contact.phones (not to be rung)': 'withheld: a number that is not sure is not given',
  'contact.texts (not to be rung)': 'withheld: a number that is not sure is not given',
  'Welsh texts': 'withheld, but for names and summaries: the standard has one language',
  'places.county': 'lost: the standard has no word for it',
  'places.address': 'lost where street, town and postcode are not all known: the standard wants all of them',
  'places.town': 'lost where the place has a name and no whole address; is its name where our table has no such town',
  'commissioning.role (unknown)': 'the same as none',
  'coverage.councils': 'all there, in the order of the areas’ files',
} as const;

/** A listing's data as it comes back, whole but for what is lost. */
export function listingWithoutLost(data: PlainMap, released: Released, isTown: (name: string) => boolean): PlainMap {
  const { ref: _ref, slug: _slug, toCheck: _check, review: _review, sources: _sources, confirmed: _confirmed, ...rest } = data;
  const { welshName, summary, places, ...others } = rest;
  const kept = withoutWelsh(others) as Record<string, PlainMap>;
  const { professionalRoutes: _routes, ...access } = kept['access'] ?? {};
  const numbers = released.numbersNotConfirmed.length > 0 ? ['phones', 'texts'] : [];
  return withoutEmpty({
    ...kept,
    welshName,
    summary,
    access,
    contact: Object.fromEntries(Object.entries(kept['contact'] ?? {}).filter(([name]) => !numbers.includes(name))),
    places: ((withoutWelsh(places) ?? []) as PlainMap[]).flatMap((place) => placeWithoutLost(place, isTown)),
    commissioning: ((kept['commissioning'] ?? []) as unknown as PlainMap[]).map(({ role, ...entry }) =>
      withoutEmpty({ ...entry, role: role === 'unknown' ? undefined : role }),
    ),
  });
}

function placeWithoutLost({ county: _, ...place }: PlainMap, isTown: (name: string) => boolean): PlainMap[] {
  const { show, town, name, address, postcode } = place as Record<string, string | undefined> & { address?: string[] };
  if (show === 'hidden') return [];
  if (show === 'town-only') return [withoutEmpty({ town, show })];
  // Two lines that stand in one come back as two.
  if (address && town && postcode)
    return [withoutEmpty({ ...place, address: [address[0]!, ...address.slice(1).join(', ').split(', ')].filter(Boolean) })];
  const { address: _address, town: _town, postcode: _postcode, name: _name, ...facts } = place;
  const shown = name ?? town;
  if (shown === undefined) return [withoutEmpty(facts)];
  return [withoutEmpty({ ...facts, ...(isTown(shown) ? { town: shown } : { name: shown }) })];
}

function withoutWelsh(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWelsh);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (name === 'cy' ? [] : [[name, withoutWelsh(inner)]])));
}

const withoutEmpty = (map: Record<string, unknown>): PlainMap =>
  Object.fromEntries(
    Object.entries(map).filter(([, value]) => value !== undefined && !(typeof value === 'object' && Object.keys(value!).length === 0)),
  ) as PlainMap;
