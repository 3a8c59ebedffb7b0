import type { Candidate } from './candidate.ts';
import { findServices } from './find-services.ts';
import type { Answers, Need, Query } from './query.ts';
import type { Result } from './result.ts';
import { whoToCall, type Calls } from './who-to-call.ts';
import { needToKnown } from './wishes.ts';

/** Everything that a search shows, in the order in which it is shown. */
export interface Answer<C extends Candidate = Candidate> {
  calls: Calls<C>;
  coversYou: {
    /** Services that can be contacted from the page, for cards and rows; a referral centre through NHS 111 among them. */
    reachable: Result<C>[];
    /** Services whose details are too old or uncertain to link: a row with name and kind. */
    seenOnly: Result<C>[];
    /** Services without any contact details, for one sentence. */
    withoutContact: Result<C>[];
    /** Services for some of the councils that the place may lie in: "Only for people in …". They are not counted. */
    limited: Result<C>[];
  };
  /** Services for other councils or areas. */
  nearby: Result<C>[];
  everywhere: Result<C>[];
  /** How many services cover the place, and how many of these can be contacted. */
  counts: { covering: number; contactable: number };
  /** The councils to choose from, where knowing which it is would change the answer; else none. */
  whichCouncil: readonly string[];
  /** For each chosen language, need and community, which of the services shown state it. */
  chosen: ChosenAnswer[];
}

/** A language, need or community that was chosen, and the services that state it. */
export interface ChosenAnswer {
  kind: 'language' | 'need' | 'community';
  id: string;
  /** References, in the order of the results; none: ask. */
  refs: string[];
  /** For a language: those that do not speak it but state that they have interpreters. */
  interpreterRefs: string[];
}

/** Who to call and who can help, for one query. `fallbackHelplines` by slug, as in site.yaml. */
export const candidatesToAnswer = <C extends Candidate>(
  candidates: readonly C[],
  query: Query,
  fallbackHelplines: readonly string[],
): Answer<C> => resultsToAnswer(findServices(candidates, query), query, fallbackHelplines);

/** The same for results that are in order already, some of them perhaps left out. */
export function resultsToAnswer<C extends Candidate>(
  results: readonly Result<C>[],
  query: Query,
  fallbackHelplines: readonly string[],
): Answer<C> {
  const inGroup = (group: Result['group']) => results.filter((result) => result.group === group);
  const covering = inGroup('covers-you').filter(({ reach }) => reach === 'covers');
  const isReachable = ({ contact }: Result) => contact === 'linked' || contact === 'nhs-111';
  const limited = inGroup('covers-you').filter(({ reach }) => reach === 'may-cover');
  return {
    calls: whoToCall(results, query, fallbackHelplines),
    coversYou: {
      reachable: covering.filter(isReachable),
      seenOnly: covering.filter(({ contact }) => contact === 'seen'),
      withoutContact: covering.filter(({ contact }) => contact === 'none'),
      limited,
    },
    nearby: inGroup('nearby'),
    everywhere: inGroup('everywhere'),
    counts: { covering: covering.length, contactable: covering.filter(isReachable).length },
    whichCouncil: limited.length > 0 && query.councils && query.councils.length > 1 ? query.councils : [],
    chosen: chosenAnswers(results, query),
  };
}

function chosenAnswers(results: readonly Result[], { languages = [], needs = [], communities = [] }: Answers): ChosenAnswer[] {
  const refsOf = (states: (candidate: Candidate) => boolean) =>
    results.filter(({ candidate, group }) => group !== 'nearby' && states(candidate)).map(({ candidate }) => candidate.ref);
  const speaks = (language: string) => (candidate: Candidate) => candidate.languages.includes(language);
  return [
    ...languages.map((id) => ({
      kind: 'language' as const,
      id,
      refs: refsOf(speaks(id)),
      interpreterRefs: refsOf((candidate) => !speaks(id)(candidate) && candidate.interpreters === 'yes'),
    })),
    ...needs.map((id: Need) => ({
      kind: 'need' as const,
      id,
      refs: refsOf((candidate) => needToKnown(candidate, id) === 'yes'),
      interpreterRefs: [],
    })),
    ...communities.map((id) => ({
      kind: 'community' as const,
      id,
      refs: refsOf(({ eligibility: { serves, byAndFor } }) => serves.includes(id) || byAndFor.includes(id)),
      interpreterRefs: [],
    })),
  ];
}
