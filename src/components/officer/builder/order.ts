import { factsToCandidate } from '../../../match/facts.ts';
import { findServices, type Result } from '../../../match/find-services.ts';
import { isSarc } from '../../../match/kinds.ts';
import { instantToLondon, type LondonTime } from '../../../match/london-time.ts';
import { isRecent, type Answers } from '../../../match/query.ts';
import type { CardService, CardWords } from '../card/card-data.ts';
import type { BuilderAreaData, BuilderWords } from './builder-data.ts';

/** What the answers lead to. */
export interface Ordered {
  /** Services to choose from, in the order of `match`, without those on every card. */
  results: Result[];
  /** If it is recent: the area's centre for medical care, which is on the card anyway. */
  centre: CardService | undefined;
  isRecent: boolean;
}

/** What orders an area's services, and what is on every card. */
export type OrdererData = BuilderAreaData & Pick<BuilderWords, 'today'> & { words: Pick<CardWords, 'national' | 'young'> };

/** Everything about an area that does not change with the answers. */
export class Orderer {
  readonly cards: ReadonlyMap<string, CardService>;
  readonly today: string;
  readonly #candidates;
  readonly #now: LondonTime;
  readonly #data: OrdererData;

  constructor(data: OrdererData, instant: Date) {
    this.#data = data;
    this.#now = instantToLondon(instant);
    // A device whose clock is behind must not make old confirmations young.
    this.today = this.#now.day < data.today ? data.today : this.#now.day;
    this.#candidates = data.facts.map(factsToCandidate);
    this.cards = new Map(data.cards.map((card) => [card.ref, card]));
  }

  /** Puts the area's services in order for somebody, in one of its councils where that is known. */
  order(answers: Answers, council?: string): Ordered {
    const { area, words } = this.#data;
    const found = findServices(this.#candidates, {
      ...answers,
      areas: [area.slug],
      councils: council === undefined ? [] : [council],
      countries: [area.country],
      today: this.today,
      now: this.#now,
      overTheBorderMiles: 0,
    });
    const recent = isRecent(answers);
    const first = recent ? found.find(({ candidate, reach }) => isSarc(candidate) && reach === 'covers') : undefined;
    const onEvery = new Set([words.national.ref, words.young?.ref, first?.candidate.ref]);
    return {
      results: found.filter(({ candidate }) => !onEvery.has(candidate.ref) && this.cards.has(candidate.ref)),
      centre: first && this.cards.get(first.candidate.ref),
      isRecent: recent,
    };
  }
}
