import type { PlainMap } from '../../../edit/edit-yaml.ts';
import { compareListings } from '../../../edit/fields.ts';
import type { Plain } from '../../../edit/yaml-to-text.ts';
import type { Confirmed, FactGroup } from '../../../listing/confirmation.ts';
import { phoneToKey } from '../../../listing/phone-number.ts';
import { FACT_GROUPS } from '../../../listing/confirmation.ts';

/** Where something was read, as a listing bears it. */
export interface Mark {
  field: 'sources' | 'toCheck';
  entry: PlainMap | string;
}

/** The fields in which a feed may change a listing that exists. Name, kinds, coverage and lifecycle are our keepers' to change. */
const OFFERED: readonly string[] = [
  'contact.phones',
  'contact.texts',
  'contact.email',
  'contact.website',
  'contact.webchat',
  'hours.opening',
  'eligibility.minAge',
  'eligibility.maxAge',
  'capacity.status',
  'capacity.weeksFrom',
  'capacity.weeksTo',
  'capacity.asOf',
];

/** Every field of some data, as a change names them. */
export const contentDataToFields = (data: PlainMap): { field: string; value: Plain }[] =>
  compareListings({}, data).flatMap(({ field, new: value }) => (value === undefined ? [] : [{ field, value }]));

/** A listing with what a feed says in place of what it said; what the feed does not say stays. */
export function mergeIntoListing(now: PlainMap, feed: PlainMap, mark: Mark): PlainMap {
  const offered = contentDataToFields(feed).filter(({ field }) => OFFERED.includes(field));
  const merged = offered.reduce<PlainMap>((all, { field, value }) => {
    const [group, name] = field.split('.') as [string, string];
    const there = (all[group] ?? {}) as PlainMap;
    const isNumbers = name === 'phones' || name === 'texts';
    return { ...all, [group]: { ...there, [name]: isNumbers ? mergeNumbers(there[name], value) : value } };
  }, now);
  const there = (Array.isArray(now[mark.field]) ? now[mark.field] : []) as Plain[];
  // One entry for each feed: a later reading takes the place of the one before.
  const others = there.filter((each) => markToKey(each) !== markToKey(mark.entry));
  return { ...merged, [mark.field]: [...others, mark.entry] };
}

// A note names the day on which it was made; a source has it apart.
const markToKey = (entry: Plain): string =>
  typeof entry === 'string'
    ? entry.replace(/\d{4}-\d\d-\d\d/g, '')
    : `${String((entry as PlainMap)['url'])} ${String((entry as PlainMap)['says'])}`;

/** Numbers that are known keep what is known of them; new ones come after; none is taken away. */
function mergeNumbers(there: Plain | undefined, feed: Plain): Plain {
  const ours = (Array.isArray(there) ? there : []) as PlainMap[];
  const keys = new Set(ours.map(({ number }) => phoneToKey(String(number))));
  const added = (feed as PlainMap[]).filter(({ number }) => !keys.has(phoneToKey(String(number))));
  return [...ours, ...added];
}

/** Whether a field stays because somebody confirmed its group with the service, after the feed's own date or where it has none. */
export function isKept(field: string, confirmed: Confirmed, feedDate: string | undefined): boolean {
  const group = FACT_GROUPS.find((each) => each === field.split('.')[0]) as FactGroup | undefined;
  const confirmation = group && confirmed[group];
  return confirmation !== undefined && confirmation.how !== 'public-source' && (feedDate === undefined || confirmation.on >= feedDate);
}
