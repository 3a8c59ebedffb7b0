import { reasonToText } from '../../i18n/reason-to-text.ts';
import type { Bilingual, Speaker } from '../../i18n/locale.ts';
import type { Listing } from '../../listing/listing.ts';
import { ageReasons, genderReasons } from '../../match/reasons.ts';
import type { Names } from '../site-view.ts';

/** A line of a service's page: what it is about, and what is known. */
export interface Fact {
  term: string;
  text: string;
  lang?: string | undefined;
  href?: string | undefined;
}

/** Whom it is for. */
export function whoForFacts({ coverage, eligibility }: Listing, speaker: Speaker, names: Names): Fact[] {
  const { texts, list } = speaker;
  const { service, common } = texts;
  const where = coverage.everywhere
    ? { 'england-and-wales': common.englandAndWales, england: common.england, wales: common.wales }[coverage.everywhere]
    : list(coverage.areas.map(names.area));
  return [
    { term: service.coverage, text: coverage.councils.length > 0 ? `${where}: ${list(coverage.councils.map(names.council))}` : where },
    ...noteFact(coverage.note, service.note, speaker),
    { term: service.gender, text: reasonsOrAsk(genderReasons(eligibility.genders), speaker, names) },
    { term: service.age, text: reasonsOrAsk(ageReasons(eligibility.minAge, eligibility.maxAge), speaker, names) },
    ...(eligibility.serves.length > 0 ? [{ term: service.groupsServed, text: list(eligibility.serves.map(names.group)) }] : []),
    ...(eligibility.byAndFor.length > 0 ? [{ term: service.byAndFor, text: list(eligibility.byAndFor.map(names.group)) }] : []),
    {
      term: service.nonRecent,
      text: { yes: service.nonRecentYes, no: service.nonRecentNo, unknown: service.notKnown }[eligibility.nonRecent],
    },
    ...noteFact(eligibility.under18, service.under18, speaker, true),
    ...noteFact(eligibility.note, service.note, speaker),
  ];
}

/** How people get in, and what happens then. */
export function gettingInFacts({ access, capacity, forensic }: Listing, speaker: Speaker, names: Names): Fact[] {
  const { texts, say, list } = speaker;
  const { service, reasons } = texts;
  return [
    {
      term: service.selfReferral,
      text: { yes: reasons['self-referral'], no: reasons['referral-needed'], unknown: service.notKnown }[access.selfReferral],
    },
    {
      term: service.police,
      text: { yes: reasons['police-need-not-know'], no: reasons['police-report-needed'], unknown: service.notKnown }[
        access.withoutPoliceReport
      ],
    },
    ...noteFact(access.firstContact, service.firstContact, speaker),
    ...(access.ways.length > 0 ? [{ term: service.ways, text: list(access.ways.map((way) => service.wayNames[way])) }] : []),
    { term: service.waiting, text: capacityToText(capacity, speaker) },
    ...(access.languages.length > 0 ? [{ term: service.languages, text: list(access.languages.map(names.language)) }] : []),
    ...yesNoFact(access.interpreters, service.interpreters, service.interpretersYes, service.interpretersNo),
    ...yesNoFact(access.choiceOfWorker, service.choiceOfWorker, service.choiceYes, service.choiceNo),
    ...(forensic?.patients.length
      ? [
          {
            term: service.samples,
            text: say(service.patients, {
              who: list(forensic.patients.map((who) => (who === 'adult' ? service.patientsAdult : service.patientsPaediatric))),
            }),
          },
        ]
      : []),
    ...(forensic?.cutOffDays ? [{ term: service.samples, text: say(service.ownCutOff, { count: forensic.cutOffDays }) }] : []),
    ...(forensic?.sampleStorageMonths
      ? [{ term: service.samples, text: say(service.samplesKept, { count: forensic.sampleStorageMonths }) }]
      : []),
    ...noteFact(forensic?.note, service.note, speaker),
    ...noteFact(access.note, service.note, speaker),
    ...(access.easyRead ? [{ term: service.easyRead, text: access.easyRead, href: access.easyRead }] : []),
    ...(access.bslVideo ? [{ term: service.bsl, text: access.bslVideo, href: access.bslVideo }] : []),
  ];
}

function capacityToText({ status, weeksFrom, weeksTo, asOf }: Listing['capacity'], { texts, say, date }: Speaker): string {
  const { service } = texts;
  const state = {
    open: service.capacityOpen,
    'waiting-list': service.capacityWaiting,
    paused: service.capacityPaused,
    closed: service.capacityClosed,
    unknown: service.notKnown,
  }[status];
  const weeks =
    weeksFrom !== undefined || weeksTo !== undefined
      ? say(service.capacityWeeks, { from: weeksFrom ?? weeksTo!, to: weeksTo ?? weeksFrom! })
      : '';
  return [state, weeks, asOf ? say(service.capacityAsOf, { date: date(asOf) }) : ''].filter(Boolean).join(' ');
}

const reasonsOrAsk = (reasons: ReturnType<typeof genderReasons>, speaker: Speaker, names: Names): string =>
  reasons.map((reason) => (reason.ask ? speaker.texts.service.notKnown : reasonToText(reason, speaker, names))).join(' ');

function noteFact(note: Bilingual | undefined, term: string, speaker: Speaker, isAsked = false): Fact[] {
  if (note) return [{ term, ...speaker.pick(note) }];
  return isAsked ? [{ term, text: speaker.texts.service.notKnown }] : [];
}

const yesNoFact = (known: 'yes' | 'no' | 'unknown', term: string, yes: string, no: string): Fact[] =>
  known === 'unknown' ? [] : [{ term, text: known === 'yes' ? yes : no }];
