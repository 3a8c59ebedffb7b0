import type { Candidate } from '../../match/candidate.ts';
import { factsToCandidate, type CardFacts } from '../../match/facts.ts';
import { fetchPart } from './fetch-part.ts';

/** The cards of some areas, as the build rendered them, and what orders them. */
export interface Cards {
  candidates: Candidate[];
  cardByRef: Map<string, HTMLElement>;
  /** The names of each area's councils, by slug, in the order in which the areas were asked for. */
  councilNames: Record<string, string>[];
}

/** What comes with the cards: what orders them, and what the areas' councils are called. */
export interface CardsData {
  facts: CardFacts[];
  councils: Record<string, string>;
}

/** Fetches the cards of areas. A listing that stands in two of them is kept once. */
export async function fetchCards(addresses: readonly string[]): Promise<Cards> {
  const parts = await Promise.all(addresses.map(fetchAreaCards));
  const cardByRef = new Map<string, HTMLElement>();
  const candidates: Candidate[] = [];
  for (const { facts, cards } of parts) {
    for (const candidate of facts) {
      const card = cards.get(candidate.ref);
      if (!card || cardByRef.has(candidate.ref)) continue;
      cardByRef.set(candidate.ref, card);
      candidates.push(candidate);
    }
  }
  return { candidates, cardByRef, councilNames: parts.map(({ councils }) => councils) };
}

async function fetchAreaCards(
  address: string,
): Promise<{ facts: Candidate[]; cards: Map<string, HTMLElement>; councils: Record<string, string> }> {
  const parsed = await fetchPart(address);
  const nodes = [...parsed.querySelectorAll<HTMLElement>('[data-ref]')];
  const { facts, councils } = JSON.parse(parsed.querySelector('#facts')?.textContent ?? '') as CardsData;
  if (facts.length !== nodes.length) throw new Error('cards without facts');
  return {
    facts: facts.map((each, index) => factsToCandidate({ ...cardToNames(nodes[index]!), ...each })),
    councils,
    cards: new Map(nodes.map((card) => [card.dataset['ref']!, toFinderCard(document.adoptNode(card))])),
  };
}

// A name that led to its page would clear the list without a word: "More about" says so first.
function toFinderCard(card: HTMLElement): HTMLElement {
  const link = card.querySelector<HTMLAnchorElement>('h4 a')!;
  const name = document.createElement('span');
  name.textContent = link.textContent;
  if (link.lang) name.lang = link.lang;
  card.dataset['page'] = link.getAttribute('href')!;
  link.replaceWith(name);
  return card;
}

/** What the card itself says of the candidate. */
function cardToNames(card: HTMLElement): { ref: string; slug: string; name: string } {
  const link = card.querySelector<HTMLAnchorElement>('h4 a');
  return {
    ref: card.dataset['ref']!,
    slug: link?.getAttribute('href')?.split('/').at(-2) ?? '',
    name: link?.textContent ?? '',
  };
}
