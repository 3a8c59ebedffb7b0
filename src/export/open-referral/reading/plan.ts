import type { ChangeFile } from '../../../edit/change-file.ts';
import type { PlainMap } from '../../../edit/edit-yaml.ts';
import { compareListings, type FieldChange } from '../../../edit/fields.ts';
import type { Plain } from '../../../edit/yaml-to-text.ts';
import type { Directory, Service } from '../../../directory/directory.ts';
import { contentDataToFields, isKept, mergeIntoListing, type Mark } from './merge.ts';
import { feedServiceToFacts, feedServiceToTypes, type Unmapped } from './facts.ts';
import { rawToFeedService, type FeedService } from './feed-service.ts';
import { joinFinder, type Evidence } from './join.ts';
import { BadFeed } from './page.ts';
import type { FeedRecord } from './record.ts';
import { newSlugs } from './slugs.ts';

/** What came of one service of a feed. */
export interface Outcome {
  feedId: string;
  name: string;
  /** joined: an existing listing; new: a listing to be added; unsure, unusable: for somebody to look at; elsewhere: not about this. */
  kind: 'joined' | 'new' | 'unsure' | 'unusable' | 'elsewhere';
  /** The listings it is, or may be, with what speaks for it. */
  listings: { ref: string; slug: string; evidence: Evidence[] }[];
  unmapped: Unmapped[];
  /** Fields that stay as they are here, because they were confirmed after the feed's own date. */
  kept: string[];
  change?: ChangeFile | undefined;
}

/** What importing a feed would do. Nothing is written. */
export interface FeedPlan {
  outcomes: Outcome[];
  record: FeedRecord;
}

export interface PlanContext {
  directory: Directory;
  /** The listing's file as plain data, and its checksum. */
  dataOf(service: Service): { data: PlainMap; base: string };
  newRef(): string;
  source: string;
  /** YYYY-MM-DD. */
  today: string;
  last?: FeedRecord | undefined;
}

const MARKS: readonly string[] = ['sources', 'toCheck'];

/** By how much a feed may have shrunk since the last time. */
const MOST_LOST = 0.2;

/** Plans the import of a feed's services. Throws BadFeed where it lost more than a fifth since last time, or holds none. */
export async function planImport(raws: Iterable<unknown> | AsyncIterable<unknown>, context: PlanContext): Promise<FeedPlan> {
  const { directory, last, source, today } = context;
  const join = joinFinder(directory, new Map(Object.entries(last?.services ?? {}).map(([id, { ref }]) => [id, ref])));
  const slugFor = newSlugs(directory);
  const outcomes: Outcome[] = [];
  const record: FeedRecord = { source, on: today, count: 0, services: {} };
  const taken = new Map<string, string>();
  for await (const raw of raws) {
    const feed = rawToFeedService(raw);
    if (!feed) continue;
    record.count += 1;
    const { data, ...outcome } = planService(feed, context, join(feed), slugFor);
    if (outcome.kind === 'elsewhere') continue;
    // Two services of the feed cannot be one listing.
    const ref = outcome.change?.ref ?? outcome.listings[0]?.ref;
    if (outcome.change && ref && taken.has(ref)) Object.assign(outcome, { kind: 'unsure', change: undefined });
    outcomes.push(outcome);
    if (!ref || (outcome.kind !== 'joined' && outcome.kind !== 'new')) continue;
    taken.set(ref, feed.id);
    record.services[feed.id] = { ref, fields: offeredFields(data) };
  }
  if (record.count === 0) throw new BadFeed('no-services');
  if (last && record.count < last.count * (1 - MOST_LOST))
    throw new BadFeed('shrunk', { now: record.count, before: last.count, on: last.on });
  return { outcomes, record };
}

function planService(
  feed: FeedService,
  context: PlanContext,
  join: ReturnType<ReturnType<typeof joinFinder>>,
  slugFor: (data: PlainMap) => string,
): Outcome & { data: PlainMap } {
  const { directory } = context;
  // Most of a council's directory is about something else: nothing more is made of that.
  const isElsewhere = join.kind !== 'same' && feedServiceToTypes(feed, directory).length === 0;
  const about = { feedId: feed.id, name: feed.name, listings: [], kept: [] };
  if (isElsewhere) return { ...about, kind: 'elsewhere', unmapped: [], data: {} };
  const { data, unmapped } = feedServiceToFacts(feed, directory);
  const outcome = { ...about, kind: 'unusable' as const, unmapped, data };
  if (join.kind === 'same') {
    const { service, evidence } = join;
    const listings = [{ ref: service.ref, slug: service.slug, evidence }];
    const { fields, kept } = changesOf(service, feed, data, context);
    const change: ChangeFile | undefined =
      fields.length > 0 ? { format: 'waymark-change-1', ref: service.ref, base: context.dataOf(service).base, fields } : undefined;
    return { ...outcome, kind: 'joined', listings, kept, change };
  }
  if (join.kind === 'unsure') {
    const listings = join.likenesses.map(({ service, evidence }) => ({ ref: service.ref, slug: service.slug, evidence }));
    return { ...outcome, kind: 'unsure', listings };
  }
  const missing = (['summary', 'coverage'] as const).filter((field) => data[field] === undefined);
  if (missing.length > 0)
    return { ...outcome, unmapped: [...unmapped, ...missing.map((field) => ({ key: `no-${field}`, found: feed.name }))] };
  const ref = context.newRef();
  const mark = markOf(feed, context);
  const fields = contentDataToFields({ ...data, slug: slugFor(data), [mark.field]: [mark.entry] });
  return {
    ...outcome,
    kind: 'new',
    change: { format: 'waymark-change-1', ref, base: null, fields: fields.map(({ field, value }) => ({ field, new: value })) },
  };
}

/** What the feed would change in a listing: three-way where an earlier import is on record. */
function changesOf(service: Service, feed: FeedService, data: PlainMap, context: PlanContext): { fields: FieldChange[]; kept: string[] } {
  const { data: now } = context.dataOf(service);
  const wanted = mergeIntoListing(now, data, markOf(feed, context));
  const said = context.last?.services[feed.id]?.fields ?? {};
  const kept: string[] = [];
  const fields = compareListings(now, wanted).flatMap((change): FieldChange[] => {
    const { field, new: value } = change;
    if (MARKS.includes(field)) return [change];
    const before = said[field];
    const offered = offeredFields(data)[field];
    // The feed says what it said last time: what stands here since then is a correction.
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(offered)) return [];
    if (isKept(field, service.confirmed, feed.date)) {
      kept.push(field);
      return [];
    }
    // It changed there: what it replaces has to be what it said then.
    return [before === undefined ? change : { field, old: before, ...(value === undefined ? {} : { new: value }) }];
  });
  // Where it was read is worth a change only along with others.
  return { fields: fields.some(({ field }) => !MARKS.includes(field)) ? fields : [], kept };
}

const offeredFields = (data: PlainMap): Record<string, Plain> =>
  Object.fromEntries(contentDataToFields(data).map(({ field, value }) => [field, value]));

/** Where and when something was read: a source where the feed has an address, else a note for the next check. */
function markOf(feed: FeedService, { source, today }: PlanContext): Mark {
  const which = `service ${feed.id.slice(0, 80)}`;
  if (!source.startsWith('https://')) {
    return {
      field: 'toCheck',
      entry: `Taken from the Open Referral file ${source.slice(0, 120)}, ${which}, on ${today}: name the page it rests on.`,
    };
  }
  const isDay = feed.date !== undefined && /^\d{4}-\d\d-\d\d$/.test(feed.date) && feed.date <= today;
  return {
    field: 'sources',
    entry: { url: source, ...(isDay ? { pageDate: feed.date! } : {}), seen: today, says: `Open Referral feed, ${which}.` },
  };
}
