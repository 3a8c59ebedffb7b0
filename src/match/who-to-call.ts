import { isLinked, isTappable, type Channel } from '../listing/trust-class.ts';
import { ageReasons, shareTaken } from './age.ts';
import type { Candidate, PhoneLine } from './candidate.ts';
import { capacityRank } from './capacity.ts';
import { isByAndForChosen } from './communities.ts';
import { coversAllOf } from './covers.ts';
import { fallbackRank } from './fallback-helplines.ts';
import { genderFit } from './gender.ts';
import { hasType, isLine, isSarc } from './kinds.ts';
import { openingReasons } from './opening.ts';
import { isRecent, isUnder16, type Query } from './query.ts';
import { askReason, reason, type Reason } from './reason.ts';
import type { Standing } from './result.ts';
import { generalRank } from './situation.ts';
import { statusOn } from './state.ts';
import { wayInRank } from './way-in.ts';
import { answersToWays, isChosenWay, waysToCall, type CallWay } from './ways-to-call.ts';
import { isForYoungPeopleAlone, youngRank } from './young-people.ts';

/** What the line under a button adds. */
export type CallNote<C extends Candidate = Candidate> =
  /** NHS 111 can put someone through to these referral centres. */
  | { key: 'through-nhs-111'; centres: C[] }
  /** No referral centre is listed for this place and person. */
  | { key: 'no-centre' }
  /** NHS 111, to have in reach: the number was not checked, or it is not known to answer now. */
  | { key: 'or-nhs-111' }
  /** For when someone cannot speak: 999, then 55. */
  | { key: 'silent-solution' }
  /** They would rather not speak, and no line here is open in another way. */
  | { key: 'voice-only' }
  /** The line for those too young for this one; no age was given. */
  | { key: 'younger'; line: C };

/** Someone to call, as one button with one line under it. */
export interface Call<C extends Candidate = Candidate> {
  to: 'service' | 'nhs-111' | 'emergency';
  /** The service that is called; none for NHS 111 and 999. */
  service?: C;
  /** What it is there for. */
  role: 'support' | 'medical' | 'emergency';
  way: CallWay;
  /** The detail of the service to link. */
  channel: Channel;
  /** The number to call, where the service has several; left out: its first. */
  line?: Pick<PhoneLine, 'number' | 'href'>;
  /** `try`: the number comes from an official page, and nobody has checked it. */
  trust: 'call' | 'try';
  /** Whether it is open, as a reason: day and night, until when, from when, or not known. */
  hours: Reason;
  /** Whom it takes by age, where it states that. */
  ages?: Reason;
  /** Whether it is free, where that is stated. */
  isFree?: boolean;
  notes: CallNote<C>[];
}

/** One call, or two, in the order of their buttons. */
export type Calls<C extends Candidate = Candidate> = readonly [Call<C>] | readonly [Call<C>, Call<C>];

/**
 * Who to call first: a support line that is open, takes this person and can be reached in the way they can talk; then, when it is
 * recent, the referral centre or NHS 111, and while it is still happening 999. Never nobody: NHS 111 is open to everyone.
 * `results` in their order, `fallbackHelplines` by slug. The rules R2 to R5, R49 and R51 to R55 of docs/matching.md.
 */
export function whoToCall<C extends Candidate>(
  results: readonly Standing<C>[],
  query: Query,
  fallbackHelplines: readonly string[],
): Calls<C> {
  const lines = toLines(results, query, fallbackHelplines);
  const support = lines[0] ?? { ...nhs111<C>('support', query), notes: [] };
  if (isRecent(query)) {
    const medical = toMedical(results, query);
    return support.to === 'nhs-111' ? [medical] : [support, medical];
  }
  if (query.situation === 'ongoing') return [support, emergency(query)];
  const second = secondLine(lines, query);
  if (second) return [support, second];
  return isSurelyOpen(support) ? [support] : [support, nhs111('support', query)];
}

/** The support lines that could be called, the best first. */
function toLines<C extends Candidate>(results: readonly Standing<C>[], query: Query, fallbackHelplines: readonly string[]): Call<C>[] {
  const wanted = answersToWays(query);
  const usable = results.filter((standing) => isCallable(standing, query) && !isSarc(standing.candidate));
  const rank = (candidate: C) => (fallbackHelplines.includes(candidate.slug) ? toFallbackRank(candidate, query) : 4);
  const young = usable.find(({ candidate }) => isYoungLine(candidate) && rank(candidate) < 4)?.candidate;
  const inWays = (ways: readonly CallWay[], notes: CallNote<C>[]) =>
    usable
      .filter(({ candidate }) => rank(candidate) < 4 || isLine(candidate) || (ways.includes('bsl') && candidate.languages.includes('bsl')))
      .flatMap((standing) => {
        const detail = waysToCall(standing.candidate, ways);
        const call = detail && toCall(standing, detail.way, detail.channel, 'support', query, notes);
        return !call || call.hours.key === 'opens-at' ? [] : [{ call, key: sortKey(call, rank(standing.candidate), query) }];
      })
      .sort((a, b) => a.key - b.key)
      .map(({ call }) => (call.service === young ? call : withYounger(call, young, query)));
  const found = inWays(wanted.length > 0 ? wanted : ['voice'], []);
  return found.some(isSurelyOpen) || wanted.length === 0 ? found : [...found, ...inWays(['voice'], [{ key: 'voice-only' }])];
}

// A child's own line comes first, even if it is not known to be open. Relay is for where nobody can be written to.
function sortKey(call: Call, rank: number, query: Query): number {
  const isChildsOwn = rank === 0 && isUnder16(query);
  const isForFamily = query.situation !== 'supporting-someone' || isChildsOwn || hasType(call.service!, 'family');
  if (isChildsOwn && call.way !== 'relay') return 0;
  return (
    (call.way === 'relay' ? 80 : isChosenWay(call.way, query) ? 0 : 60) +
    (isSurelyOpen(call) || isChildsOwn ? 0 : 40) +
    (isForFamily ? 0 : 20) +
    10 * generalRank(call.service!, query) +
    rank
  );
}

const toFallbackRank = ({ eligibility: { maxAge }, coverage }: Candidate, { age, countries }: Query): number =>
  fallbackRank(
    { maxAge, everywhere: coverage.everywhere ?? 'england-and-wales' },
    { age, country: countries.every((country) => country === countries[0]) ? countries[0] : undefined },
  );

const isYoungLine = ({ eligibility: { maxAge } }: Candidate): boolean => maxAge !== undefined && maxAge < 26;

/** Whether it may be called for this person: in use, taking new people, for wherever they may be, and stating nothing against them. */
function isCallable({ candidate, state }: Standing, query: Query): boolean {
  const isInUse = statusOn(candidate, query.today) === 'active' && (state !== 'withdrawn' || isTappable(candidate.trust.phone));
  const isOpenToThem = wayInRank(candidate, query) === 0 && capacityRank(candidate, query) === 0;
  return isInUse && isOpenToThem && coversAllOf(candidate, query) && takes(candidate, query);
}

function takes(candidate: Candidate, query: Query): boolean {
  const { age, gender, situation } = query;
  if (situation === 'supporting-someone' && hasType(candidate, 'family')) return true;
  const share = age && shareTaken(candidate, age);
  return (share === undefined || share >= 0.5) && (!gender || genderFit(candidate, gender) !== 'others');
}

/** A second line: for a helper one for families, else one that is made for the person. */
function secondLine<C extends Candidate>([first, ...others]: readonly Call<C>[], query: Query): Call<C> | undefined {
  const isFit = ({ service }: Call<C>) =>
    isByAndForChosen(service!, query) ||
    (query.gender !== undefined && genderFit(service!, query.gender) === 'run-by') ||
    (query.languages ?? []).some((language) => service!.languages.includes(language));
  const isForHelper = ({ service }: Call<C>) => query.situation === 'supporting-someone' && hasType(service!, 'family');
  const open = others.filter((call) => isSurelyOpen(call) && call.service !== first!.service);
  const preferred = open.find((call) => (isForHelper(call) && !isForHelper(first!)) || (isFit(call) && !isFit(first!)));
  return preferred ?? (first && !isSurelyOpen(first) ? open[0] : undefined);
}

const isSurelyOpen = ({ hours }: Call): boolean => hours.key === 'day-and-night' || hours.key === 'open-until';

/** The referral centre whose number may be called for this person, else NHS 111, which can put them through. */
function toMedical<C extends Candidate>(results: readonly Standing<C>[], query: Query): Call<C> {
  const centres = results.filter(({ candidate, group }) => group === 'covers-you' && isSarc(candidate));
  const wanted = answersToWays(query);
  for (const standing of centres) {
    const { candidate } = standing;
    if (!isCallable(standing, query) || !seesAge(candidate, query)) continue;
    const detail =
      waysToCall(candidate, wanted) ?? (isLinked(candidate.trust.phone) && { way: 'voice' as const, channel: 'phone' as const });
    if (!detail) continue;
    const notes: CallNote<C>[] = wanted.length > 0 && detail.way === 'voice' ? [{ key: 'voice-only' }] : [];
    const call = toCall(standing, detail.way, detail.channel, 'medical', query, notes);
    if (call.hours.key === 'opens-at') continue;
    if (call.trust === 'try' || !isSurelyOpen(call)) call.notes.push({ key: 'or-nhs-111' });
    return call;
  }
  const fitting = centres.filter(({ candidate }) => takes(candidate, query) && seesAge(candidate, query));
  const named = (fitting.length > 0 ? fitting : centres).slice(0, 3).map(({ candidate }) => candidate);
  const note: CallNote<C> = named.length > 0 ? { key: 'through-nhs-111', centres: named } : { key: 'no-centre' };
  return { ...nhs111<C>('medical', query), notes: [note] };
}

// A centre for children alone is none for an adult, nor one for adults alone for a child.
export const seesAge = (candidate: Candidate, query: Query): boolean =>
  query.age === undefined || query.age === 'adult' ? !isForYoungPeopleAlone(candidate) : youngRank(candidate, query) < 2;

function toCall<C extends Candidate>(
  { candidate, state }: Standing<C>,
  way: CallWay,
  channel: Channel,
  role: Call['role'],
  query: Query,
  notes: CallNote<C>[],
): Call<C> {
  const [ages] = ageReasons(candidate.eligibility.minAge, candidate.eligibility.maxAge);
  const line = channel === 'phone' ? bestLine(candidate, state, role, query) : undefined;
  const isUnknown = channel !== 'phone' && candidate.phoneHoursOnly;
  const { dayAndNight, hours } = line ?? (isUnknown ? { dayAndNight: false, hours: [] } : candidate);
  const { freeToCall } = line ?? candidate;
  return {
    to: 'service',
    service: candidate,
    role,
    way,
    channel,
    ...(line ? { line: { number: line.number, href: line.href } } : {}),
    trust: isTappable(line?.trust ?? candidate.trust[channel]) ? 'call' : 'try',
    hours: toHours({ ...candidate, dayAndNight, hours }, state, query),
    ...(ages && !ages.ask ? { ages } : {}),
    ...(channel === 'phone' && freeToCall !== 'unknown' ? { isFree: freeToCall === 'yes' } : {}),
    notes: [...notes],
  };
}

/** Of several numbers the one that is open now, else one that may be; a support line only one to rely on. */
function bestLine({ lines, ...candidate }: Candidate, state: Standing['state'], role: Call['role'], query: Query): PhoneLine | undefined {
  const rank = (line: PhoneLine) => {
    const { key } = toHours({ ...candidate, ...line }, state, query);
    return (key === 'opens-at' ? 2 : key === 'hours-unknown' ? 1 : 0) + (isTappable(line.trust) ? 0 : 0.5);
  };
  return lines.filter(({ trust }) => role === 'medical' || isTappable(trust)).sort((a, b) => rank(a) - rank(b))[0];
}

const toHours = (facts: Parameters<typeof openingReasons>[0], state: Standing['state'], query: Query): Reason =>
  openingReasons(facts, state, query)[0] ?? askReason('hours-unknown');

/** The line for those who are too young for a line that begins at an age, where no age was given. */
function withYounger<C extends Candidate>(call: Call<C>, young: C | undefined, { age }: Query): Call<C> {
  if (age || !young || call.service?.eligibility.minAge === undefined) return call;
  return { ...call, notes: [...call.notes, { key: 'younger', line: young }] };
}

const publicNumber = <C extends Candidate>(query: Query): Omit<Call<C>, 'to' | 'role'> => ({
  way: answersToWays(query).length > 0 ? 'relay' : 'voice',
  channel: 'phone',
  trust: 'call',
  hours: reason('day-and-night'),
  isFree: true,
  notes: [],
});

const nhs111 = <C extends Candidate>(role: Call['role'], query: Query): Call<C> => ({ ...publicNumber<C>(query), to: 'nhs-111', role });

const emergency = <C extends Candidate>(query: Query): Call<C> => ({
  ...publicNumber<C>(query),
  to: 'emergency',
  role: 'emergency',
  notes: [{ key: 'silent-solution' }],
});
