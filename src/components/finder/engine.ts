import { resultsToAnswer, type Answer } from '../../match/answer.ts';
import { findServices } from '../../match/find-services.ts';
import type { Query } from '../../match/query.ts';
import { whoToCall } from '../../match/who-to-call.ts';
import type { Cards } from './area-cards.ts';
import { callToElement } from './call-to-html.ts';
import type { WordsConfig } from './card-words.ts';
import { showResults, type NumberedPin } from './results-list.ts';

// In one file with the order: anyone who finds a place wants them, and each file more is a request more.
export { MoreAbout } from './more-about.ts';
export { warmUp } from './warm-up.ts';

/** What a search shows. */
export interface Ordered {
  answer: Answer;
  /** How many services are on the page. */
  count: number;
  /** Whether the words that were typed with the place narrowed it. */
  isFitting: boolean;
  /** Who to call, as buttons. */
  calls: HTMLElement[];
  pins: NumberedPin[];
}

/** Puts the cards in order and onto the page; of several words' hits only those, where there are any. */
export function orderAndShow(lists: HTMLElement, cards: Cards, query: Query, refs: ReadonlySet<string>, config: WordsConfig): Ordered {
  const found = findServices(cards.candidates, query);
  const fitting = found.filter(({ candidate }) => refs.has(candidate.ref));
  const isFitting = fitting.length > 0;
  const results = isFitting ? fitting : found;
  const answer = resultsToAnswer(results, query, config.fallbackHelplines);
  const calls = whoToCall(found, query, config.fallbackHelplines);
  showFallback([lists, ...cards.cardByRef.values()], cards, query, calls[0].service?.slug, config);
  return {
    answer,
    count: results.length,
    isFitting,
    calls: calls.map((call, at) => callToElement(call, at > 0, cards, query.today, config)),
    pins: showResults(lists, answer, cards, query.point, query.today, config),
  };
}

/**
 * What to call if nobody answers is the helpline of the first button, which fits the place and the answers. A card's own fits the
 * service's ages, and stays unless an age was given.
 */
function showFallback(
  parts: readonly HTMLElement[],
  cards: Cards,
  { age }: Query,
  slug: string | undefined,
  { fallbackHelplines }: WordsConfig,
): void {
  const helpline = slug !== undefined && fallbackHelplines.includes(slug) ? cards.candidates.find((each) => each.slug === slug) : undefined;
  const number = helpline && cards.cardByRef.get(helpline.ref)?.querySelector<HTMLAnchorElement>('a.call-button[href^="tel:"]');
  for (const part of parts) {
    for (const link of part.querySelectorAll<HTMLAnchorElement>('[data-fallback]')) {
      link.dataset['fallback'] ||= `${link.getAttribute('href')} ${link.textContent}`;
      const [href = '', ...own] = link.dataset['fallback'].split(' ');
      const fits = age || !link.closest('[data-ref]') ? number : undefined;
      link.setAttribute('href', fits?.getAttribute('href') ?? href);
      link.textContent = fits?.querySelector('b')?.textContent ?? own.join(' ');
    }
  }
}
