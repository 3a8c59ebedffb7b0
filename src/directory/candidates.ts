import type { Directory, Notice, Service } from './directory.ts';
import { bestTrust, type TrustedDetail } from '../listing/detail-trust.ts';
import type { HoursTable } from '../listing/hours-table.ts';
import type { Known } from '../listing/known.ts';
import { looseDateToFirstDay } from '../listing/loose-date.ts';
import { isDayAndNight } from '../listing/opening-hours.ts';
import { phoneToOpening } from '../listing/phone-hours.ts';
import { phoneToHref } from '../listing/phone-number.ts';
import { isLinked, TRUST_CLASSES } from '../listing/trust-class.ts';
import type { Candidate, PhoneLine, Way } from '../match/candidate.ts';
import { typesToKinds } from '../match/kinds.ts';
import { exemptListings } from '../match/last-of-its-kind.ts';
import type { Days } from '../match/notice-days.ts';
import { roundPoint } from '../place/point.ts';
import { hoursTableFrom } from './hours-tables.ts';
import { serviceToNotices } from './notices.ts';
import { trustReader } from './service-trust.ts';

/** A candidate together with the listing it was made from, for pages that show both. */
export interface ServiceCandidate extends Candidate {
  service: Service;
  /** Its contact details, each with how far it can be trusted. */
  details: readonly TrustedDetail[];
  /** What is shown about it for some days. */
  notices: readonly Notice[];
}

/** What the order needs of every listing, with the tables of hours for the 18 months from a day (YYYY-MM-DD). */
export function directoryToCandidates(directory: Directory, firstDay: string): ServiceCandidate[] {
  const generalTypes = new Set(directory.vocabulary['service-types'].filter((type) => type.generalService).map((type) => type.id));
  const toTable = hoursTableFrom(firstDay);
  const councilsOf = new Map(directory.areas.map(({ slug, councils }) => [slug, councils.map((council) => council.slug)]));
  const drafts = directory.services.map((service) => serviceToCandidate(service, generalTypes, toTable, councilsOf));
  const exempt = exemptListings(drafts);
  const toTrust = trustReader(directory, firstDay);
  return drafts.map((draft) => {
    const exemptFromWithdrawal = exempt.has(draft.ref);
    const details = toTrust(draft.service, exemptFromWithdrawal);
    const notices = serviceToNotices(draft.service, directory, firstDay);
    const closures = [
      ...notices.filter(({ closed }) => closed).map(({ from, until }) => ({ from, until })),
      ...plannedClosures(draft.service),
    ];
    return {
      ...draft,
      exemptFromWithdrawal,
      details,
      trust: bestTrust(details),
      ...toLines(draft.service, details, toTable),
      notices,
      closures,
    };
  });
}

// A page in a reader's tab, or a site that hasn't been built today, still knows that the service closes.
function plannedClosures({ planned }: Service): Days[] {
  if (planned?.since === undefined || planned.status === 'active') return [];
  return [{ from: looseDateToFirstDay(planned.since), until: '9999-12-31' }];
}

/** The councils of each area. */
type CouncilsOf = ReadonlyMap<string, readonly string[]>;

function serviceToCandidate(
  service: Service,
  generalTypes: ReadonlySet<string>,
  toTable: (opening: string) => HoursTable,
  councilsOf: CouncilsOf,
): ServiceCandidate {
  const { ref, slug, name, types, coverage, eligibility, access, confirmed, capacity, forensic } = service;
  const { genders, minAge, maxAge, selfReferralMinAge, serves, byAndFor, nonRecent } = eligibility;
  const kinds = typesToKinds(types);
  const openings = serviceToOpenings(service);
  const dayAndNight = service.contact.phones.length > 0 && openings.some(isDayAndNight);
  return {
    ref,
    slug,
    name,
    types,
    generalService: kinds.length > 0 && kinds.every((type) => generalTypes.has(type)),
    coverage: {
      areas: coverage.areas,
      councils: coverage.councils,
      wholeAreas: coverageToWholeAreas(coverage, councilsOf),
      everywhere: coverage.everywhere,
    },
    points: service.points.flatMap((point) => (point ? roundPoint(point) : [])),
    status: service.lifecycle.status,
    closures: [],
    eligibility: { genders, minAge, maxAge, selfReferralMinAge, serves, byAndFor, nonRecent },
    selfReferral: access.selfReferral,
    withoutPoliceReport: access.withoutPoliceReport,
    ways: access.ways,
    contactWays: serviceToContactWays(service),
    languages: access.languages,
    interpreters: access.interpreters,
    choiceOfWorker: access.choiceOfWorker,
    stepFree: anyOf(service.places.filter((place) => place.show !== 'hidden').map((place) => place.stepFree)),
    patients: forensic?.patients ?? [],
    cutOffDays: forensic?.cutOffDays,
    sampleStorageMonths: forensic?.sampleStorageMonths,
    dayAndNight,
    // Day and night needs no table, and outlives every one.
    hours: dayAndNight ? [] : openings.map(toTable),
    trust: {},
    freeToCall: 'unknown',
    textRelay: 'unknown',
    lines: [],
    phoneHoursOnly: false,
    confirmed: { contact: confirmed.contact },
    capacity: { status: capacity.status, asOf: capacity.asOf },
    exemptFromWithdrawal: false,
    service,
    details: [],
    notices: [],
  };
}

/** The areas that are covered whole although councils are named: none of theirs is, or every one. */
function coverageToWholeAreas({ areas, councils }: Service['coverage'], councilsOf: CouncilsOf): string[] | undefined {
  const named = (area: string) => councilsOf.get(area)!.filter((council) => councils.includes(council)).length;
  const whole = areas.filter((area) => named(area) === 0 || named(area) === councilsOf.get(area)!.length);
  return councils.length > 0 && whole.length > 0 ? whole : undefined;
}

/** What is known of its numbers and hours once it is known which of its details are linked. */
function toLines(service: Service, details: readonly TrustedDetail[], toTable: (opening: string) => HoursTable) {
  const { contact, hours } = service;
  const linked = details.filter(({ channel, trust }) => channel === 'phone' && isLinked(trust));
  const lines = linked.map(({ value, trust, path }): PhoneLine => {
    const phone = contact.phones[Number(path[2])]!;
    const opening = phoneToOpening(phone, { contact, hours });
    const dayAndNight = opening !== undefined && isDayAndNight(opening);
    const tables = opening === undefined || dayAndNight ? [] : [toTable(opening)];
    return { number: value, href: phoneToHref(value), trust, dayAndNight, hours: tables, ...phoneToCall(phone) };
  });
  const first = [...lines].sort((a, b) => TRUST_CLASSES.indexOf(a.trust) - TRUST_CLASSES.indexOf(b.trust))[0];
  const isWritten = details.some(({ channel, trust }) => channel !== 'phone' && isLinked(trust));
  // Of the numbers only those that may be called count: another one's hours are not theirs.
  const ofLinked = linked.length > 0 && linked.length < contact.phones.length ? linesToHours(lines) : {};
  return {
    ...ofLinked,
    freeToCall: first?.freeToCall ?? 'unknown',
    textRelay: first?.textRelay ?? 'unknown',
    lines: lines.length > 1 ? lines : [],
    phoneHoursOnly: isWritten && contact.phones.some(({ opening }) => opening !== undefined && opening !== hours.opening),
  } satisfies Partial<Candidate>;
}

function linesToHours(lines: readonly PhoneLine[]): Pick<Candidate, 'dayAndNight' | 'hours'> {
  const dayAndNight = lines.some((line) => line.dayAndNight);
  return { dayAndNight, hours: dayAndNight ? [] : [...new Set(lines.flatMap(({ hours }) => hours))] };
}

const phoneToCall = ({ cost, textRelay }: Service['contact']['phones'][number]): Pick<PhoneLine, 'freeToCall' | 'textRelay'> => ({
  freeToCall: cost === 'unknown' ? cost : cost === 'free' ? 'yes' : 'no',
  textRelay,
});

/** When each of its lines answers, as far as that is stated exactly; the hours of a service without a phone are its own. */
function serviceToOpenings({ contact, hours }: Service): string[] {
  const stated = contact.phones.length > 0 ? contact.phones.map((phone) => phoneToOpening(phone, { contact, hours })) : [hours.opening];
  return [...new Set(stated.flatMap((opening) => opening ?? []))];
}

/** The ways in which its details show that it can be reached. A venue is a place where people are seen. */
function serviceToContactWays({ contact, places }: Service): Way[] {
  const isShown = places.some((place) => place.show !== 'hidden');
  return [
    ...(contact.phones.length > 0 ? (['phone'] as const) : []),
    ...(contact.texts.length > 0 ? (['text'] as const) : []),
    ...(contact.webchat ? (['webchat'] as const) : []),
    ...(contact.email ? (['email'] as const) : []),
    ...(isShown ? (['in-person'] as const) : []),
  ];
}

/** Yes if one is, no if all are known not to be. */
function anyOf(facts: readonly Known[]): Known {
  if (facts.includes('yes')) return 'yes';
  return facts.length > 0 && facts.every((fact) => fact === 'no') ? 'no' : 'unknown';
}
