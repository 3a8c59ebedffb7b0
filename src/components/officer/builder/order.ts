import { listToText } from '../../../i18n/lists.ts';
import { reasonToText, type ReasonWords } from '../../../i18n/reason-to-text.ts';
import type { ReasonKey } from '../../../i18n/keys.ts';
import type { Candidate } from '../../../match/candidate.ts';
import { candidateToReach } from '../../../match/covers.ts';
import { factsToCandidate } from '../../../match/facts.ts';
import { findServices, type Result } from '../../../match/find-services.ts';
import { isSarc } from '../../../match/kinds.ts';
import { instantToLondon, type LondonTime } from '../../../match/london-time.ts';
import { isTooYoungToContact, misfits } from '../../../match/misfits.ts';
import { isRecent, isUnder16, type Answers, type Query } from '../../../match/query.ts';
import type { Reason } from '../../../match/reason.ts';
import { resultReasons } from '../../../match/reasons.ts';
import { candidateToState } from '../../../match/state.ts';
import { answersToWays } from '../../../match/ways-to-call.ts';
import { seesAge } from '../../../match/who-to-call.ts';
import { needToKnown } from '../../../match/wishes.ts';
import type { CardParts } from '../card/blocks.ts';
import type { Both, CardService, CardWords, Locale } from '../card/card-data.ts';
import { firstChoice } from '../card/choice.ts';
import { MOST_SERVICES } from '../card/sides.ts';
import type { BuilderAreaData, BuilderWords } from './builder-data.ts';

/** What was said of the person. Every question may be left open. */
export interface CardAnswers extends Answers {
  /** One of the area's councils. */
  council?: string | undefined;
  /** If it is still happening: when it last did. */
  lastTime?: 'recent' | 'longer-ago' | undefined;
  /** Whether a partner, an ex or someone at home does it. */
  atHome?: true | undefined;
}

/** Who gives medical care on the card: left out, the centre that fits. `tries`: with its number, although nobody has checked it. */
export type Medical = { ref: string; tries?: boolean } | 'nhs-111' | 'off' | undefined;

/** What the answers lead to. */
export interface Ordered {
  /** Services to choose from, in the order of `match`, without those on every card. */
  results: Result[];
  /** The referral centres that medical care can name, those that fit first. */
  centres: CardService[];
  centre: CardService | undefined;
  isMedical: boolean;
  /** The person writes or signs rather than speaks. */
  writes: boolean;
  /** The services that state a language, need or community that was chosen. */
  stating: ReadonlySet<string>;
  /** What is chosen to begin with. */
  first: string[];
}

/** What orders an area's services, and what is on every card. */
export type OrdererData = BuilderAreaData &
  Pick<BuilderWords, 'today' | 'spoken'> & { words: Pick<CardWords, 'national' | 'young' | 'texts'> };

// What a service says of a person's own questions, and of nothing else.
const ANSWERING: ReadonlySet<ReasonKey> = new Set<ReasonKey>([
  'by-and-for',
  'serves-group',
  'speaks',
  'interpreters-yes',
  'step-free',
  'choice-of-worker',
  'for-non-recent',
]);

/** Everything about an area that does not change with the answers. */
export class Orderer {
  readonly cards: ReadonlyMap<string, CardService>;
  readonly today: string;
  readonly #candidates: ReadonlyMap<string, Candidate>;
  readonly #now: LondonTime;
  readonly #data: OrdererData;

  constructor(data: OrdererData, instant: Date) {
    this.#data = data;
    this.#now = instantToLondon(instant);
    // A device whose clock is behind must not make old confirmations young.
    this.today = this.#now.day < data.today ? data.today : this.#now.day;
    this.#candidates = new Map(data.facts.map((facts) => [facts.ref, factsToCandidate(facts)]));
    this.cards = new Map(data.cards.map((card) => [card.ref, card]));
  }

  /** Puts the area's services in order for somebody, in one of its councils where that is known. */
  order(answers: CardAnswers, medical?: Medical): Ordered {
    const { words } = this.#data;
    const query = this.#query(answers);
    const found = findServices([...this.#candidates.values()], query);
    const isMedical = medical !== 'off' && (isRecent(answers) || (answers.situation === 'ongoing' && answers.lastTime !== 'longer-ago'));
    const centres = isMedical ? this.#centres(found, query) : [];
    const fitting = centres.find(({ candidate, reach }) => reach === 'covers' && isFitting(candidate, query))?.candidate.ref;
    const ref = medical === 'nhs-111' ? undefined : typeof medical === 'object' ? medical.ref : fitting;
    const named = isMedical && ref !== undefined ? this.cards.get(ref) : undefined;
    const tries = typeof medical === 'object' && medical.tries === true;
    const centre = named && !tries ? withoutLikely(named) : named;
    const onEvery = new Set([words.national.ref, words.young?.ref, centre?.ref]);
    const results = found.filter(({ candidate }) => !onEvery.has(candidate.ref) && this.cards.has(candidate.ref));
    const writes = answersToWays(answers).length > 0 || answers.communities?.includes('deaf') === true;
    const stating = new Set(results.flatMap(({ candidate }) => (states(candidate, answers) ? [candidate.ref] : [])));
    const isAtHome = answers.atHome === true || answers.situation === 'ongoing';
    const first = firstChoice(results, { cards: this.cards, query, writes, isAtHome, stating, most: MOST_SERVICES });
    return { results, centres: centres.map(({ candidate }) => this.cards.get(candidate.ref)!), centre, isMedical, writes, stating, first };
  }

  /** What a card with these services is made of. */
  parts(refs: readonly string[], answers: CardAnswers, { centre, isMedical, writes }: Ordered): CardParts {
    const services = refs.flatMap((ref) => (ref === centre?.ref ? [] : (this.cards.get(ref) ?? [])));
    const shown = [...(centre ? [centre] : []), ...services].map(({ ref }) => this.#candidates.get(ref)!);
    const stated = new Map(shown.map(({ ref }) => [ref, this.stated(ref, answers)]));
    const { area, words } = this.#data;
    const line = (isUnder16(answers) && words.young?.phones[0]?.number) || area.line;
    return { services, centre, isMedical, writes, age: answers.age, today: this.today, line, stated, unmet: this.#unmet(shown, answers) };
  }

  /** What a service states against the answers, in words. */
  misfits(ref: string, answers: CardAnswers, locale: Locale): string[] {
    return misfits(this.#candidates.get(ref)!, this.#query(answers)).map((each) => this.#say(each, locale));
  }

  /** Whether somebody else has to make contact for someone of this age. */
  isTooYoungToContact = (ref: string, answers: CardAnswers): boolean => {
    const candidate = this.#candidates.get(ref)!;
    return candidate.selfReferral === 'no' || isTooYoungToContact(candidate, answers);
  };

  #query = (answers: CardAnswers): Query => ({
    ...answers,
    areas: [this.#data.area.slug],
    councils: answers.council === undefined ? [] : [answers.council],
    countries: [this.#data.area.country],
    today: this.today,
    now: this.#now,
    overTheBorderMiles: 0,
  });

  // Those that state nothing against the person first; the others can still be named by an officer who has asked.
  #centres(found: readonly Result[], query: Query): Result[] {
    const centres = found.filter(
      ({ candidate, group }) => group === 'covers-you' && isSarc(candidate) && this.cards.get(candidate.ref)?.status === 'active',
    );
    return [
      ...centres.filter(({ candidate }) => isFitting(candidate, query)),
      ...centres.filter(({ candidate }) => !isFitting(candidate, query)),
    ];
  }

  /** What a service says that answers the person's own questions. */
  stated(ref: string, answers: CardAnswers): Both[] {
    const candidate = this.#candidates.get(ref)!;
    const query = this.#query(answers);
    const standing = {
      candidate,
      group: 'covers-you',
      reach: candidateToReach(candidate, query),
      contact: 'linked',
      state: candidateToState(candidate, this.today),
      miles: undefined,
    } as const;
    return resultReasons(standing, query)
      .filter(({ key, ask }) => !ask && ANSWERING.has(key))
      .map((each): Both => ({ en: this.#say(each, 'en'), cy: this.#say(each, 'cy') }))
      .concat(answers.communities?.includes('learning-disability') ? this.#easyRead(ref) : []);
  }

  #easyRead(ref: string): Both[] {
    const address = this.cards.get(ref)?.easyRead;
    const { en, cy } = this.#data.words.texts;
    return address ? [{ en: `${en.easyRead} ${address}`, cy: `${cy.easyRead} ${address}` }] : [];
  }

  #unmet(shown: readonly Candidate[], { languages = [], needs = [], communities = [] }: CardAnswers): NonNullable<CardParts['unmet']> {
    const { spoken } = this.#data;
    const both = (name: (words: (typeof spoken)['en']) => string): Both => ({ en: name(spoken.en), cy: name(spoken.cy) });
    const missing = (states: (candidate: Candidate) => boolean) => !shown.some(states);
    return {
      ways: [
        ...languages.filter((id) => missing((candidate) => speaks(candidate, id))).map((id) => both((words) => words.languages[id] ?? id)),
        ...needs
          .filter((id) => !(id === 'interpreter' && languages.length > 0) && missing((candidate) => needToKnown(candidate, id) === 'yes'))
          .map((id) => both((words) => words.needs[id])),
      ],
      groups: communities
        .filter((id) => missing(({ eligibility: { serves, byAndFor } }) => serves.includes(id) || byAndFor.includes(id)))
        .map((id) => both((words) => words.groups[id] ?? id)),
    };
  }

  #say({ values, ...each }: Reason, locale: Locale): string {
    const { area, spoken } = this.#data;
    const words = spoken[locale];
    const councils = new Map(area.councils.map(({ slug, names }) => [slug, names[locale]]));
    const names = {
      area: () => area.names[locale],
      council: (slug: string) => councils.get(slug)!,
      group: toName(words.groups),
      language: toName(words.languages),
    };
    const stated = values?.['councils'];
    // Of the councils that a service names, those of other areas are of no use here.
    const here = Array.isArray(stated) ? { ...values, councils: stated.filter((slug) => councils.has(slug)) } : values;
    const list: ReasonWords['list'] = (items, type) => listToText(items, words.tag, type);
    return reasonToText({ ...each, values: here }, { tag: words.tag, texts: words, list }, names, this.today);
  }
}

const toName =
  (names: Record<string, string>) =>
  (id: string): string =>
    names[id] ?? id;

/** A number that nobody has checked is not put on a card unless the officer does. */
const withoutLikely = (service: CardService): CardService => ({
  ...service,
  phones: service.phones.filter(({ trust }) => trust !== 'likely'),
});

/** Someone who signs is not helped by interpreters of spoken languages. */
const speaks = ({ languages, interpreters }: Candidate, language: string): boolean =>
  languages.includes(language) || (language !== 'bsl' && interpreters === 'yes');

/** Whether a service states the language or a community that was chosen, or signs where the person is Deaf. */
function states(candidate: Candidate, { languages = [], communities = [] }: Answers): boolean {
  const { serves, byAndFor } = candidate.eligibility;
  return (
    languages.some((id) => candidate.languages.includes(id)) ||
    communities.some((id) => serves.includes(id) || byAndFor.includes(id)) ||
    (communities.includes('deaf') && candidate.languages.includes('bsl'))
  );
}

/** A centre that states nothing against this person and examines people of this age. */
const isFitting = (candidate: Candidate, query: Query): boolean => misfits(candidate, query).length === 0 && seesAge(candidate, query);
