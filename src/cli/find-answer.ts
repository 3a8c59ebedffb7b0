import type { ReasonKey } from '../i18n/keys.ts';
import type { Directory } from '../directory/directory.ts';
import { reasonToText, type ReasonNames } from '../i18n/reason-to-text.ts';
import type { Speaker } from '../i18n/locale.ts';
import { minutesToText } from '../i18n/time-to-text.ts';
import { nearestToShown } from '../match/distance.ts';
import { isLinked, type Channel, type TrustClass } from '../listing/trust-class.ts';
import { resultsToAnswer, type Answer as Covered } from '../match/answer.ts';
import { findServices, RESULT_GROUPS, type Result } from '../match/find-services.ts';
import type { Query } from '../match/query.ts';
import type { Reason } from '../match/reason.ts';
import type { Call, CallNote } from '../match/who-to-call.ts';
import type { FoundPlace } from '../place/found-place.ts';
import { directoryToCandidates, type ServiceCandidate } from '../directory/candidates.ts';
import { EMERGENCY, NHS_ADVICE } from '../components/safety/emergency.ts';
import type { Question } from './find-question.ts';
import { sayFind as say } from './say.ts';

/** What a visitor would see, as data: also what `--json` prints. */
export interface Answer {
  /** As the place is called; empty: none. */
  place: string;
  where: string;
  at: string;
  calls: AnsweredCall[];
  counts: Covered['counts'];
  /** The councils to choose from, where that would change the answer. */
  whichCouncil: readonly string[];
  chosen: Covered['chosen'];
  groups: { group: string; heading: string; services: AnsweredService[] }[];
}

interface AnsweredCall {
  /** The service's reference; none for NHS 111 and 999. */
  ref: string | undefined;
  what: string;
  number: string;
  way: string;
  trust: 'call' | 'try';
  /** Opening, ages, cost, and what the line under the button adds. */
  facts: string[];
}

interface AnsweredService {
  ref: string;
  slug: string;
  name: string;
  kinds: string[];
  state: string;
  stateText: string;
  reach: string;
  contact: string;
  /** None where it may not be rung. */
  number: string | undefined;
  numberTrust: TrustClass | undefined;
  distance: string | undefined;
  reasons: { key: ReasonKey; values?: unknown; text: string; ask: boolean }[];
}

/** Asks the directory as the finder would, from a copy built on `builtOn` (YYYY-MM-DD). */
export function questionToAnswer(
  { answers, now }: Question,
  place: FoundPlace | undefined,
  directory: Directory,
  builtOn: string,
  speaker: Speaker,
): Answer {
  const areas = place?.areas ?? [];
  const query: Query = {
    ...answers,
    areas,
    councils: place?.councils,
    countries: areas.map((slug) => directory.areas.find((area) => area.slug === slug)!.country),
    point: place?.point,
    today: now.day,
    now,
    overTheBorderMiles: directory.site.overTheBorderMiles,
  };
  const results = findServices(directoryToCandidates(directory, now.day < builtOn ? now.day : builtOn), query);
  const { calls, counts, whichCouncil, chosen } = resultsToAnswer(results, query, directory.site.fallbackHelplines);
  const { texts } = speaker;
  const names = directoryToNames(directory);
  const shown = results.map((result) => ({ group: result.group, service: resultToService(result, place, now.day, names, speaker) }));
  return {
    place: place?.label ?? '',
    where: place
      ? say(areas.length > 1 ? 'whereMaybe' : 'where', {
          place: place.label,
          areas: speaker.list(areas.map(names.area), areas.length > 1 ? 'disjunction' : 'conjunction'),
        })
      : say('nowhere'),
    at: say('at', { day: speaker.date(now.day), time: minutesToText(now.minutes, texts.hours, speaker.say) }),
    calls: calls.map((call) => callToAnswered(call, now.day, names, speaker)),
    counts,
    whichCouncil,
    chosen,
    groups: RESULT_GROUPS.map((group) => ({
      group,
      heading: texts.finder.groups[group],
      services: shown.filter((each) => each.group === group).map(({ service }) => service),
    })).filter(({ services }) => services.length > 0),
  };
}

function callToAnswered(
  { to, service, way, channel, line, trust, hours, ages, isFree, notes }: Call<ServiceCandidate>,
  today: string,
  names: AllNames,
  speaker: Speaker,
): AnsweredCall {
  const { texts } = speaker;
  const toText = (reason: Reason) => reasonToText(reason, speaker, names, today);
  const noteToText = (note: CallNote<ServiceCandidate>): string => {
    if (note.key === 'through-nhs-111')
      return say(note.key, {
        centres: speaker.list(
          note.centres.map(({ name }) => name),
          'disjunction',
        ),
      });
    if (note.key === 'younger') return say(note.key, { line: note.line.name, number: bestDetail(note.line, 'phone')?.value ?? '' });
    return note.key === 'silent-solution' ? texts.safety.silent : say(note.key);
  };
  const detail = service && bestDetail(service, channel);
  return {
    ref: service?.ref,
    what: service?.name ?? say(to === 'emergency' ? 'emergency' : 'nhs111'),
    number: line?.number ?? detail?.value ?? (to === 'emergency' ? EMERGENCY : NHS_ADVICE),
    way,
    trust,
    facts: [
      say(`way-${way}`),
      toText(hours),
      ...(ages ? [toText(ages)] : []),
      ...(isFree === undefined ? [] : [say(isFree ? 'free' : 'notFree')]),
      ...notes.map(noteToText),
    ],
  };
}

const bestDetail = ({ details, trust }: ServiceCandidate, channel: Channel) =>
  details.find((each) => each.channel === channel && each.trust === trust[channel]);

type AllNames = ReasonNames & { type(id: string): string };

function resultToService(
  { candidate, state, reach, contact, reasons }: Result<ServiceCandidate>,
  place: FoundPlace | undefined,
  today: string,
  names: AllNames,
  { texts, say: speak, ...speaker }: Speaker,
): AnsweredService {
  const shown = nearestToShown(candidate.points, place?.point);
  const { service } = texts;
  const states = {
    confirmed: service.stateConfirmed,
    due: service.stateDue,
    unconfirmed: service.stateUnconfirmed,
    overdue: service.stateOverdue,
    withdrawn: service.stateWithdrawn,
  };
  const number = candidate.details.find(({ channel, trust }) => channel === 'phone' && isLinked(trust));
  return {
    ref: candidate.ref,
    slug: candidate.slug,
    name: candidate.name,
    kinds: candidate.types.map(names.type),
    state,
    stateText: states[state],
    reach,
    contact,
    number: number?.value,
    numberTrust: number?.trust,
    distance: shown && speak(texts.reasons[shown.key], { count: shown.miles }),
    reasons: reasons.map((reason) => ({
      ...reason,
      text: reasonToText(reason, { ...speaker, texts }, names, today),
      ask: reason.ask === true,
    })),
  };
}

function directoryToNames({ areas, vocabulary }: Directory): AllNames {
  const named = (entries: readonly (readonly [string, string])[]) => {
    const byId = new Map(entries);
    return (id: string) => byId.get(id) ?? id;
  };
  const terms = (list: readonly { id: string; name: { en: string } }[]) => named(list.map(({ id, name }) => [id, name.en]));
  return {
    area: named(areas.map(({ slug, name }) => [slug, name])),
    council: named(areas.flatMap((area) => area.councils.map(({ slug, name }) => [slug, name] as const))),
    group: terms(vocabulary.groups),
    language: terms(vocabulary.languages),
    type: terms(vocabulary['service-types']),
  };
}

/** The answer as it is read: each reason on a line of its own, what is not known after a question mark. */
export function answerToText({ place, where, at, calls, counts, whichCouncil, chosen, groups }: Answer): string {
  const nameOf = (ref: string) => groups.flatMap(({ services }) => services).find((service) => service.ref === ref)?.name ?? ref;
  const lines = [`${where} ${at}`, '', say('callHeading').toUpperCase()];
  for (const { what, number, trust, facts } of calls) lines.push(`${say(`trust-${trust}`, { what, number })} · ${facts.join(' · ')}`);
  if (whichCouncil.length > 0) lines.push('', say('whichCouncil', { councils: whichCouncil.join(', ') }));
  for (const { id, refs } of chosen)
    lines.push(
      '',
      refs.length > 0
        ? `${say('chosenStated', { count: refs.length, name: id })}: ${refs.map(nameOf).join(', ')}`
        : say('chosenNone', { name: id }),
    );
  for (const { group, heading, services } of groups) {
    lines.push('', heading.toUpperCase());
    if (group === 'covers-you') lines.push(say('counts', { count: counts.covering, contactable: counts.contactable, place }));
    services.forEach(({ name, kinds, number, numberTrust, distance, stateText, reasons }, at) => {
      const reach = number === undefined ? say('noNumber') : numberTrust === 'likely' ? say('toTry', { number }) : number;
      lines.push(`${at + 1}. ${name}`, `   ${[kinds.join(', '), reach, distance, stateText].filter(Boolean).join(' · ')}`);
      for (const { text, ask } of reasons) lines.push(`   ${ask ? '?' : '+'} ${text}`);
    });
  }
  if (groups.length === 0) lines.push(say('nothing'));
  return lines.join('\n');
}
