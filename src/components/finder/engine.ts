import type { Query } from '../../match/query.ts';
import { findServices, type Result } from '../../match/find-services.ts';
import type { Cards } from './area-cards.ts';
import type { FinderConfig } from './finder-config.ts';
import { showResults, type NumberedPin } from './results-list.ts';

// In one file with the order: whoever types wants both, and each file more is a request more.
export { rehearse } from './rehearse.ts';
export { SuggestionBox } from './suggestion-box.ts';

/** What a search shows. */
export interface Ordered {
  /** What is on the page. */
  results: Result[];
  /** What there is, also where only what fits the words is on the page. */
  found: Result[];
  /** Whether the words narrowed it. */
  isFitting: boolean;
  pins: NumberedPin[];
}

/** Puts the cards in order and onto the page; of several words' hits only those, where there are any. */
export function orderAndShow(lists: HTMLElement, cards: Cards, query: Query, refs: ReadonlySet<string>, config: FinderConfig): Ordered {
  const found = findServices(cards.candidates, query);
  const fitting = found.filter(({ candidate }) => refs.has(candidate.ref));
  const results = fitting.length > 0 ? fitting : found;
  return { results, found, isFitting: fitting.length > 0, pins: showResults(lists, results, cards, query.point, config) };
}
