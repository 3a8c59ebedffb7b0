import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { contractEnd } from './commissioning.ts';
import { confirmationToState } from './confirmation-state.ts';
import type { LineTest } from './line-test.ts';
import type { Listing } from './listing.ts';
import { looseDateToFirstDay, looseDateToLastDay } from './loose-date.ts';
import { phoneToKey } from './phone-number.ts';
import type { Source } from './source.ts';
import { TRUST_CLASSES, type Channel, type TrustClass } from './trust-class.ts';

/** A contact detail of a listing: its channel, its value as written, and where it is in the listing. */
export interface Detail {
  channel: Channel;
  value: string;
  path: readonly (string | number)[];
}

/** Why a detail has its class: a key of the `trust` texts, with the values that its sentence needs. */
export type TrustReason =
  | { key: 'fallback' }
  | { key: 'failed-test'; on: string }
  | { key: 'contract-ended'; on: string }
  | { key: 'confirmed'; on: string }
  | { key: 'official-recent' | 'official-old' | 'contradicted'; url: string; date?: string | undefined }
  | { key: 'three-hosts'; count: number }
  | { key: 'written-channel' | 'mobile' | 'premium' | 'no-official-page' };

/** A detail with its class. `until` is the last day (YYYY-MM-DD) of the class, where time alone ends it. */
export interface TrustedDetail extends Detail {
  trust: TrustClass;
  reason: TrustReason;
  until?: string | undefined;
  /** The last test call to a number. */
  tested?: LineTest | undefined;
}

/** What the rule needs besides the listing itself. */
export interface TrustContext {
  /** YYYY-MM-DD. */
  today: string;
  /** Whether this is one of the fallback helplines of `site.yaml`. */
  isFallbackHelpline: boolean;
  /** Whether its age alone never withdraws it: a 24-hour line, or the last of its kind in an area. */
  exemptFromWithdrawal: boolean;
  /** Hosts that its provider's and commissioners' files list as their own, in lower case. */
  ownHosts: readonly string[];
  /**
   * The details of the same provider's national listings by key (see `detailToKey`), each with the sources of its listing: the end of a
   * local contract doesn't touch them, and they are as good here as there.
   */
  nationalDetails: ReadonlyMap<string, readonly Source[]>;
  /** Test calls by the key of the number, whichever listing logs them. */
  tests: ReadonlyMap<string, readonly CountedTest[]>;
}

/** A test call, and whether it was made within the hours that the line states. */
export type CountedTest = LineTest & { isWithinHours: boolean };

/** Every contact detail of a listing, in the order in which they are shown. */
export function listingToDetails({ contact }: Pick<Listing, 'contact'>): Detail[] {
  const { phones, texts, email, website, webchat, form } = contact;
  const single = (channel: Channel, value: string | undefined): Detail[] =>
    value === undefined ? [] : [{ channel, value, path: ['contact', channel] }];
  return [
    ...phones.map(({ number }, index): Detail => ({ channel: 'phone', value: number, path: ['contact', 'phones', index, 'number'] })),
    ...texts.map(({ number }, index): Detail => ({ channel: 'text', value: number, path: ['contact', 'texts', index, 'number'] })),
    ...single('webchat', webchat),
    ...single('email', email),
    ...single('form', form),
    ...single('website', website),
  ];
}

/** One spelling of a detail, so that a source's and a listing's can be compared. */
export function detailToKey(value: string): string {
  if (/^https?:/i.test(value)) {
    const { hostname, pathname, search } = new URL(value);
    return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
  }
  return value.includes('@') ? value.toLowerCase() : phoneToKey(value);
}

const OFFICIAL_SUFFIXES = ['.gov.uk', '.nhs.uk', '.police.uk', '.ac.uk', '.gov.wales', '.llyw.cymru', '.nhs.wales', '.gig.cymru'];

/** Whether a page is official: a public body's, or on a host that the provider or commissioner lists as its own. */
export function isOfficialPage(url: string, ownHosts: readonly string[]): boolean {
  const host = pageHost(url);
  const isOwn = ownHosts.some((own) => host === own || host.endsWith(`.${own}`));
  return isOwn || OFFICIAL_SUFFIXES.some((suffix) => `.${host}`.endsWith(suffix));
}

/** For how many months a dated official page is enough for a detail to be called. */
const RECENT_MONTHS = 24;

/**
 * The class of each contact detail of a listing on a day. The first rule that applies decides: a failed test, an ended
 * contract, then the classes from the best down (DESIGN section 4, "May it be tapped?").
 */
export function listingToTrust(listing: Listing, context: TrustContext): TrustedDetail[] {
  const ended = contractEnd(listing.commissioning, context.today);
  return listingToDetails(listing).map((detail) => {
    const tests = context.tests.get(detailToKey(detail.value)) ?? [];
    const [tested] = [...tests].sort((a, b) => (a.on < b.on ? 1 : -1));
    return { ...detail, ...detailToTrust(detail, listing, context, ended), ...(tested && { tested }) };
  });
}

/** The best class in each channel. */
export function bestTrust(details: readonly TrustedDetail[]): Partial<Record<Channel, TrustClass>> {
  const best: Partial<Record<Channel, TrustClass>> = {};
  for (const { channel, trust } of details) {
    const other = best[channel];
    if (other === undefined || TRUST_CLASSES.indexOf(trust) < TRUST_CLASSES.indexOf(other)) best[channel] = trust;
  }
  return best;
}

type Verdict = Pick<TrustedDetail, 'trust' | 'reason' | 'until'>;

function detailToTrust(detail: Detail, listing: Listing, context: TrustContext, ended: string | undefined): Verdict {
  const { today, ownHosts } = context;
  const key = detailToKey(detail.value);
  const failed = failedTest(context.tests.get(key) ?? []);
  if (failed) return { trust: 'seen', reason: { key: 'failed-test', on: failed } };
  if (context.isFallbackHelpline) return { trust: 'confirmed', reason: { key: 'fallback' } };

  const national = context.nationalDetails.get(key);
  const isNational = national !== undefined || listing.coverage.everywhere !== undefined;
  const sources = [...listing.sources, ...(national ?? [])];
  const givesIt = sources.filter(({ gives }) => gives.some((value) => detailToKey(value) === key));
  const official = givesIt.filter(({ url }) => isOfficialPage(url, ownHosts)).sort(newestFirst);
  const { contact: confirmation } = listing.confirmed;
  const isConfirmedWithSomebody = confirmation !== undefined && confirmation.how !== 'public-source';

  if (ended !== undefined && national === undefined) {
    const isSeenSince =
      (isConfirmedWithSomebody && confirmation.on > ended) ||
      official.some(({ pageDate }) => pageDate !== undefined && looseDateToFirstDay(pageDate) > ended);
    if (!isSeenSince) return { trust: 'seen', reason: { key: 'contract-ended', on: ended } };
  }

  if (isConfirmedWithSomebody) {
    const isWithdrawn = confirmationToState(confirmation, 'contact', today) === 'withdrawn';
    if (!isWithdrawn || context.exemptFromWithdrawal) return { trust: 'confirmed', reason: { key: 'confirmed', on: confirmation.on } };
  }

  // An undated page can be older or newer than any other: it contradicts them all and is newer than none.
  const contradicting = sources.filter(({ contradicts }) => contradicts.some((value) => detailToKey(value) === key));
  const against = contradicting.find(({ pageDate }) => !isNewerThan(official[0], pageDate));
  if (against) return { trust: 'seen', reason: { key: 'contradicted', url: against.url, date: against.pageDate } };

  // A confirmation that has run out says as much as a page of its day.
  const dates = [...official.flatMap(({ pageDate }) => pageDate ?? []), ...(isConfirmedWithSomebody ? [confirmation.on] : [])];
  const newest = dates.map(looseDateToFirstDay).sort().at(-1);
  if (newest !== undefined && today <= monthsLater(newest, RECENT_MONTHS)) {
    const page = official[0];
    const reason: TrustReason =
      page?.pageDate !== undefined && looseDateToFirstDay(page.pageDate) === newest
        ? { key: 'official-recent', url: page.url, date: page.pageDate }
        : { key: 'confirmed', on: newest };
    return { trust: 'corroborated', reason, until: monthsLater(newest, RECENT_MONTHS) };
  }
  const hosts = independentHosts(givesIt, ownHosts);
  if (isNational && official.length > 0 && hosts >= 3) return { trust: 'corroborated', reason: { key: 'three-hosts', count: hosts } };

  const notLikely = whyNeverLikely(detail);
  if (notLikely) return { trust: 'seen', reason: { key: notLikely } };
  const [page] = official;
  return page
    ? { trust: 'likely', reason: { key: 'official-old', url: page.url, date: page.pageDate } }
    : { trust: 'seen', reason: { key: 'no-official-page' } };
}

/** A message stays with anyone who reads the mailbox, and mobile numbers are reassigned: an old page isn't enough for either. */
function whyNeverLikely({ channel, value }: Detail): 'written-channel' | 'mobile' | 'premium' | undefined {
  if (channel === 'website') return undefined;
  if (channel !== 'phone') return 'written-channel';
  const type = parsePhoneNumberFromString(value, 'GB')?.getType();
  if (type === 'MOBILE' || type === 'PERSONAL_NUMBER' || type === 'PAGER') return 'mobile';
  return type === 'PREMIUM_RATE' ? 'premium' : undefined;
}

/**
 * The day on which a test took a number out of use. A wrong number or a dead line does so at once; nobody or voicemail only
 * on the second day within stated hours. A later test that reached somebody puts it back.
 */
export function failedTest(all: readonly CountedTest[]): string | undefined {
  const tests = [...all].sort((a, b) => (a.on < b.on ? -1 : 1));
  const unanswered = new Set<string>();
  let failedOn: string | undefined;
  for (const test of tests) {
    if (test.answered === 'person' || test.answered === 'menu') {
      unanswered.clear();
      failedOn = undefined;
    } else if (test.answered === 'wrong-number' || test.answered === 'out-of-service') failedOn = test.on;
    else if (test.isWithinHours) {
      unanswered.add(test.on);
      if (unanswered.size >= 2) failedOn ??= test.on;
    }
  }
  return failedOn;
}

/** On how many independent sites the pages are: an organisation's own count as one, as do a host and what is below it. */
function independentHosts(pages: readonly Source[], ownHosts: readonly string[]): number {
  const isBelow = (host: string, other: string) => host === other || host.endsWith(`.${other}`);
  const hosts = [...new Set(pages.map(({ url }) => pageHost(url)))];
  const others = hosts.filter((host) => !ownHosts.some((own) => isBelow(host, own)));
  const apart = others.filter((host) => !others.some((other) => other !== host && isBelow(host, other)));
  return apart.length + (others.length < hosts.length ? 1 : 0);
}

const pageHost = (url: string): string => new URL(url).hostname.toLowerCase().replace(/^www\./, '');

const newestFirst = (a: Source, b: Source): number => (b.pageDate ?? '').localeCompare(a.pageDate ?? '');

/** Whether a page is certainly newer than a date. */
const isNewerThan = (page: Source | undefined, date: string | undefined): boolean =>
  page?.pageDate !== undefined && date !== undefined && looseDateToFirstDay(page.pageDate) > looseDateToLastDay(date);

/** The same day so many months later, as YYYY-MM-DD. */
function monthsLater(date: string, months: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}
