import type { Result } from '../../match/find-services.ts';
import { instantToLondon } from '../../match/london-time.ts';
import type { PlacedPoint } from '../../place/place.ts';
import type { Cards } from './area-cards.ts';
import { resultToWords, type CardWords } from './card-words.ts';
import type { FinderConfig } from './finder-config.ts';

/** A service's pin on the map, with the number of its card. */
export interface NumberedPin {
  ref: string;
  number: number;
  name: string;
  lat: number;
  lon: number;
  isRing: boolean;
}

/** Puts the cards into their groups, in the order of the results, numbered and with the words that depend on the place. */
export function showResults(
  lists: HTMLElement,
  results: readonly Result[],
  cards: Cards,
  here: PlacedPoint | undefined,
  config: FinderConfig,
): NumberedPin[] {
  const pins: NumberedPin[] = [];
  const today = instantToLondon(new Date()).day;
  let number = 0;
  for (const group of lists.querySelectorAll<HTMLElement>('[data-group]')) {
    const shown = results.filter((result) => result.group === group.dataset['group']);
    group.hidden = shown.length === 0;
    const nodes = shown.map((result) => {
      const card = cards.cardByRef.get(result.candidate.ref)!;
      const { points, ref } = result.candidate;
      // The card speaks the language of the page.
      const name = card.querySelector('h4')?.textContent?.trim() ?? result.candidate.name;
      const isRing = points.every((point) => point.basis === 'town');
      if (points.length > 0) {
        number += 1;
        pins.push(...points.map(({ lat, lon }) => ({ ref, number, name, lat, lon, isRing })));
      }
      markPin(card, points.length > 0 ? number : undefined, isRing);
      writeWords(card, resultToWords(result, here, today, config));
      return card;
    });
    group.querySelector('.cards')!.replaceChildren(...nodes);
  }
  return pins;
}

function markPin(card: HTMLElement, number: number | undefined, isRing: boolean): void {
  const pin = card.querySelector('.pin')!;
  pin.textContent = number === undefined ? '–' : String(number);
  pin.classList.toggle('none', number === undefined);
  pin.classList.toggle('ring', number !== undefined && isRing);
}

function writeWords(card: HTMLElement, { reach, distance, others }: CardWords): void {
  const reachItem = card.querySelector<HTMLElement>('[data-reach]');
  if (reachItem && reach) reachItem.textContent = reach;
  const distanceItem = card.querySelector<HTMLElement>('[data-distance]');
  if (!distanceItem) return;
  distanceItem.hidden = distance === undefined;
  distanceItem.textContent = distance ?? '';
  // The rest of the list is written anew: what was said without answers may not hold for someone.
  while (distanceItem.nextElementSibling) distanceItem.nextElementSibling.remove();
  distanceItem.after(...others.map(reasonItem));
}

function reasonItem({ text, ask }: { text: string; ask: boolean }): HTMLElement {
  const item = document.createElement('li');
  if (ask) item.className = 'ask-them';
  item.textContent = text;
  return item;
}
