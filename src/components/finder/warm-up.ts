import { dateToText, weekdayToText } from '../../i18n/dates.ts';
import { messageToText } from '../../i18n/message.ts';
import { factsToCandidate, type CardFacts } from '../../match/facts.ts';
import { findServices, type Result } from '../../match/find-services.ts';
import { instantToLondon } from '../../match/london-time.ts';
import type { Query } from '../../match/query.ts';
import { resultToLines, type WordsConfig } from './card-words.ts';

/**
 * Orders two made-up services that nobody sees and puts their reasons into words, step by step in moments in which there is
 * nothing else to do. What a browser does only once (reading the code, learning a language's dates and plurals) is half of a
 * first search on an old phone; this does it while someone is still typing.
 */
export function warmUp(config: WordsConfig): void {
  const steps = configToSteps(config);
  const next = () => {
    steps.shift()?.();
    if (steps.length > 0) whenIdle(next);
  };
  whenIdle(next);
}

// Not every browser tells when it is idle.
const whenIdle = (work: () => void): void => void (globalThis.requestIdleCallback ?? setTimeout)(work);

/** The steps, each short enough that a key pressed meanwhile does not wait. */
function configToSteps(config: WordsConfig): (() => void)[] {
  const { tag, list, overTheBorderMiles } = config;
  const now = instantToLondon(new Date());
  const { day } = now;
  const query: Query = { areas: [''], countries: ['england'], point: POINT, today: day, now, overTheBorderMiles };
  let results: Result[] = [];
  return [
    () => list(['', '']),
    () => list(['', ''], 'disjunction'),
    () => messageToText({ other: '' }, { count: 2 }, tag),
    () => dateToText(day, tag),
    () => dateToText(day, tag, 'day-and-month'),
    () => weekdayToText(day, tag),
    () => (results = findServices(madeUpCandidates(day), query)),
    () => results.forEach((result) => resultToLines(result, POINT, day, config)),
  ];
}

const POINT = { lat: 52, lon: -1, basis: 'town', precisionMiles: 1 } as const;

/** One that is open and one that opens later today. */
const madeUpCandidates = (day: string) =>
  [
    [0, 1, 1439, 0],
    [1439, 1],
  ].map((minutes) => {
    const facts: CardFacts = {
      types: [''],
      coverage: { areas: [''] },
      points: [POINT],
      hours: [{ from: day, until: day, days: [minutes], week: [0, 0, 0, 0, 0, 0, 0], except: [] }],
      trust: { phone: 'confirmed' },
      eligibility: { genders: ['women', 'men'], minAge: 1, maxAge: 18 },
    };
    return factsToCandidate({ ref: String(minutes[0]), slug: '', name: '', ...facts });
  });
