import { reasonToText } from '../../i18n/reason-to-text.ts';
import type { Bilingual, Speaker } from '../../i18n/locale.ts';
import type { Listing } from '../../listing/listing.ts';
import { ageReasons, genderReasons, type Reason } from '../../match/reasons.ts';
import { wayInReasons } from '../../match/way-in.ts';
import type { Names } from '../site-view.ts';

/** A line of a service's page: what it is about, and what is known. */
export interface Fact {
  term: string;
  text: string;
  lang?: string | undefined;
  href?: string | undefined;
}

/** Who it is for, as far as that is known. */
export function whoForFacts({ coverage, eligibility }: Listing, speaker: Speaker, names: Names): Fact[] {
  const { texts, list } = speaker;
  const { service, common } = texts;
  const where = coverage.everywhere
    ? { 'england-and-wales': common.englandAndWales, england: common.england, wales: common.wales }[coverage.everywhere]
    : list(coverage.areas.map(names.area));
  const { genders, minAge, maxAge, nonRecent } = eligibility;
  const known = (term: string, reasons: Reason[]): Fact[] =>
    reasons.filter((reason) => !reason.ask).map((reason) => ({ term, text: reasonToText(reason, speaker, names) }));
  return [
    { term: service.coverage, text: coverage.councils.length > 0 ? `${where}: ${list(coverage.councils.map(names.council))}` : where },
    ...known(service.gender, genderReasons(genders)),
    ...known(service.age, ageReasons(minAge, maxAge)),
    ...(eligibility.serves.length > 0 ? [{ term: service.groupsServed, text: list(eligibility.serves.map(names.group)) }] : []),
    ...(eligibility.byAndFor.length > 0 ? [{ term: service.byAndFor, text: list(eligibility.byAndFor.map(names.group)) }] : []),
    ...(nonRecent === 'unknown'
      ? []
      : [{ term: service.nonRecent, text: nonRecent === 'yes' ? service.nonRecentYes : service.nonRecentNo }]),
    ...noteFact(eligibility.under18, service.under18, speaker),
  ];
}

/** How people get in touch, and what happens then, as far as that is known. */
export function contactFacts({ access, eligibility, capacity, forensic }: Listing, speaker: Speaker, names: Names): Fact[] {
  const { texts, say, list } = speaker;
  const { service } = texts;
  return [
    ...noteFact(access.firstContact, service.firstContact, speaker),
    ...wayInReasons({ ...access, eligibility }, {})
      .filter((reason) => !reason.ask)
      .map((reason) => ({ term: service.gettingInTouch, text: reasonToText(reason, speaker, names) })),
    ...(access.ways.length > 0 ? [{ term: service.ways, text: list(access.ways.map((way) => service.wayNames[way])) }] : []),
    ...(capacity.status === 'unknown' ? [] : [{ term: service.waiting, text: capacityToText(capacity, speaker) }]),
    ...(access.languages.length > 0 ? [{ term: service.languages, text: list(access.languages.map(names.language)) }] : []),
    ...yesNoFact(access.interpreters, service.interpreters, service.interpretersYes, service.interpretersNo),
    ...yesNoFact(access.choiceOfWorker, service.choiceOfWorker, service.choiceYes, service.choiceNo),
    // A centre for all ages has said so.
    ...(forensic?.patients.length && !(forensic.patients.length === 2 && eligibility.minAge === 0 && eligibility.maxAge === undefined)
      ? [
          {
            term: service.patientsTerm,
            text: list(forensic.patients.map((who) => (who === 'adult' ? service.patientsAdult : service.patientsPaediatric))),
          },
        ]
      : []),
    ...(forensic?.cutOffDays ? [{ term: service.samples, text: say(service.ownCutOff, { count: forensic.cutOffDays }) }] : []),
    ...(forensic?.sampleStorageMonths
      ? [{ term: service.samples, text: say(service.samplesKept, { count: forensic.sampleStorageMonths }) }]
      : []),
    ...(access.easyRead ? [{ term: service.easyRead, text: access.easyRead, href: access.easyRead }] : []),
    ...(access.bslVideo ? [{ term: service.bsl, text: access.bslVideo, href: access.bslVideo }] : []),
  ];
}

/** What else is good to know, from every part of the listing. */
export const notesOf = ({ coverage, eligibility, forensic, access }: Listing, speaker: Speaker): Fact[] =>
  [coverage.note, eligibility.note, forensic?.note, access.note].flatMap((note) => noteFact(note, speaker.texts.service.note, speaker));

/** What is not known and worth asking, named once. */
export function listingToUnknowns(listing: Listing, speaker: Speaker): string[] {
  const { unknowns, service } = speaker.texts;
  const { eligibility, access, capacity, contact, hours } = listing;
  const reasons = [
    ...genderReasons(eligibility.genders),
    ...ageReasons(eligibility.minAge, eligibility.maxAge),
    ...wayInReasons({ ...access, eligibility }, {}),
  ].filter((reason) => reason.ask);
  const known = (key: string): key is keyof typeof unknowns => key in unknowns;
  const isOpenKnown = hours.opening ?? hours.inWords ?? contact.phones.some((phone) => phone.opening ?? phone.hoursInWords);
  return [
    ...reasons
      .map(({ key }) => key)
      .filter(known)
      .map((key) => unknowns[key]),
    ...(eligibility.nonRecent === 'unknown' ? [unknowns['non-recent-unknown']] : []),
    ...(isOpenKnown ? [] : [unknowns['hours-unknown']]),
    ...(capacity.status === 'unknown' ? [service.waitingTimes] : []),
  ];
}

function capacityToText({ status, weeksFrom, weeksTo, asOf }: Listing['capacity'], { texts, say, date }: Speaker): string {
  const { service } = texts;
  const state = {
    open: service.capacityOpen,
    'waiting-list': service.capacityWaiting,
    paused: service.capacityPaused,
    closed: service.capacityClosed,
    unknown: '',
  }[status];
  const weeks =
    weeksFrom !== undefined || weeksTo !== undefined
      ? say(service.capacityWeeks, { from: weeksFrom ?? weeksTo!, to: weeksTo ?? weeksFrom! })
      : '';
  return [state, weeks, asOf ? say(service.capacityAsOf, { date: date(asOf) }) : ''].filter(Boolean).join(' ');
}

const noteFact = (note: Bilingual | undefined, term: string, speaker: Speaker): Fact[] => (note ? [{ term, ...speaker.pick(note) }] : []);

const yesNoFact = (known: 'yes' | 'no' | 'unknown', term: string, yes: string, no: string): Fact[] =>
  known === 'unknown' ? [] : [{ term, text: known === 'yes' ? yes : no }];
