import { toNameKeys } from '../../directory/checks/duplicate-services.ts';
import { proposals as texts } from '../../i18n/en/proposals.ts';
import { messageToText } from '../../i18n/message.ts';
import { detailToKey, listingToDetails } from '../../listing/detail-trust.ts';
import type { Listing } from '../../listing/listing.ts';

type Likeness = keyof typeof texts.same;

/** The listings by what a service of a feed may have in common with them. */
export type ListedIndex = Record<Likeness, ReadonlyMap<string, readonly Listing[]>>;

/** What is public of a service of a feed. */
export interface FeedIdentity {
  name: string;
  /** As dialled. */
  phones: readonly string[];
  websites: readonly string[];
  /** Slugs of the police areas that it states. */
  areas: readonly string[];
}

// The query mostly says where a visitor came from.
const websiteToKey = (url: string): string => detailToKey(url.replace(/[?#].*$/, ''));

export function listingsToIndex(listings: readonly Listing[]): ListedIndex {
  const byKey = (toKeys: (listing: Listing) => readonly string[]) => {
    const index = new Map<string, Listing[]>();
    for (const listing of listings) for (const key of new Set(toKeys(listing))) index.set(key, [...(index.get(key) ?? []), listing]);
    return index;
  };
  const details = (listing: Listing, channels: readonly string[]) =>
    listingToDetails(listing)
      .filter(({ channel }) => channels.includes(channel))
      .map(({ value }) => value);
  return {
    number: byKey((listing) => details(listing, ['phone', 'text']).map(detailToKey)),
    website: byKey((listing) => details(listing, ['website']).map(websiteToKey)),
    name: byKey(({ name, welshName, coverage }) => [name, welshName ?? ''].filter(Boolean).flatMap((each) => toNameKeys(each, coverage))),
  };
}

const COUNTRIES = ['england-and-wales', 'england', 'wales'] as const;
/** A number of a national line may be in many listings. */
const MOST_LISTED = 5;

/**
 * Which listings a service of a feed may be, a line each, those with most in common first: "Same number and website as hf34kd, Harbour
 * House". A number may be a switchboard and a website a whole charity's, so no line says that it is the same service.
 */
export function findListed({ name, phones, websites, areas }: FeedIdentity, listed: ListedIndex): string {
  const everywhere = COUNTRIES.flatMap((country) => toNameKeys(name, { areas: [], everywhere: country }));
  const keys: Record<Likeness, readonly string[]> = {
    number: phones.map(detailToKey),
    website: websites.map(websiteToKey),
    name: name === '' ? [] : [...toNameKeys(name, { areas }), ...everywhere],
  };
  const found = new Map<Listing, Set<Likeness>>();
  for (const likeness of Object.keys(keys) as Likeness[])
    for (const listing of keys[likeness].flatMap((key) => listed[likeness].get(key) ?? []))
      found.set(listing, (found.get(listing) ?? new Set()).add(likeness));
  const lines = [...found]
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([{ ref, name, lifecycle }, likenesses]) => {
      const what = AND.format([...likenesses].flatMap((likeness) => texts.same[likeness]));
      return say(lifecycle.status === 'closed' ? texts.sameAsClosed : texts.sameAs, { what, ref, name });
    });
  const more = lines.length - MOST_LISTED;
  return [...lines.slice(0, MOST_LISTED), ...(more > 0 ? [say(texts.moreListed, { more })] : [])].join('\n');
}

const say = (text: string, values: Record<string, string | number>): string => messageToText(text, values, 'en-GB');

const AND = new Intl.ListFormat('en-GB');
