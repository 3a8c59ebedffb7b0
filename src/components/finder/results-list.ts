import { messageToText } from '../../i18n/message.ts';
import type { Answer } from '../../match/answer.ts';
import type { Result } from '../../match/result.ts';
import type { PlacedPoint } from '../../place/point.ts';
import type { FoundPlace } from '../../place/found-place.ts';
import type { Cards } from './area-cards.ts';
import { resultToLines, type WordsConfig } from './card-words.ts';

/** A service's pin on the map, with the number of its card. */
export interface NumberedPin {
  ref: string;
  number: number;
  name: string;
  lat: number;
  lon: number;
  isRing: boolean;
}

/** What a search gave the map to show. */
export interface MapContent {
  pins: NumberedPin[];
  areas: readonly string[];
  here: FoundPlace['point'];
  withoutPlace: number;
}

/** How many local services are cards, and how many national ones are shown before the rest is folded. */
const FIRST_CARDS = 3;
const FIRST_ROWS = 6;

/** Puts the cards into their groups, in the order of the results, numbered and with the words that depend on the place. */
export function showResults(
  lists: HTMLElement,
  { coversYou, nearby, everywhere }: Answer,
  cards: Cards,
  here: PlacedPoint | undefined,
  today: string,
  config: WordsConfig,
): NumberedPin[] {
  const pins: NumberedPin[] = [];
  let number = 0;
  const place = (result: Result, shape: 'card' | 'row') => {
    const { ref, points } = result.candidate;
    const card = cards.cardByRef.get(ref)!;
    card.className = [shape, result.contact === 'seen' ? 'seen' : ''].join(' ').trim();
    const isRing = points.every(({ basis }) => basis === 'town');
    if (points.length > 0) {
      number += 1;
      const name = cardToName(card);
      pins.push(...points.map(({ lat, lon }) => ({ ref, number, name, lat, lon, isRing })));
    }
    markPin(card, points.length > 0 ? number : undefined, isRing);
    writeLines(card, resultToLines(result, here, today, config), config);
    return card;
  };
  const fill = (name: string, results: readonly Result[], shape: 'card' | 'row') => {
    const list = lists.querySelector<HTMLElement>(`[data-list="${name}"]`)!;
    list.replaceChildren(...results.map((result) => place(result, shape)));
    list.hidden = results.length === 0;
    return results.length > 0;
  };
  const show = (name: string, isShown: boolean) => void (lists.querySelector<HTMLElement>(`[data-group="${name}"]`)!.hidden = !isShown);

  const { reachable, seenOnly, withoutContact, limited } = coversYou;
  fill('cards', reachable.slice(0, FIRST_CARDS), 'card');
  fill('rows', [...reachable.slice(FIRST_CARDS), ...seenOnly], 'row');
  writeWithoutContact(lists, withoutContact, cards);
  show('covers-you', reachable.length + seenOnly.length + withoutContact.length > 0);
  show('limited', fill('limited', canBeShown(limited), 'row'));
  show('nearby', fill('nearby', canBeShown(nearby), 'row'));
  fill('everywhere', everywhere.slice(0, FIRST_ROWS), 'row');
  const isMore = fill('more', everywhere.slice(FIRST_ROWS), 'row');
  show('everywhere', everywhere.length > 0);
  const more = lists.querySelector<HTMLElement>('[data-more]')!;
  more.hidden = !isMore;
  more.querySelector('summary')!.textContent = messageToText(config.texts.more, { count: everywhere.length - FIRST_ROWS }, config.tag);
  return pins;
}

const canBeShown = (results: readonly Result[]) => results.filter(({ contact }) => contact !== 'none');

/** A service's name in the language of its card. */
export const cardToName = (card: HTMLElement): string => card.querySelector('h4')?.textContent?.trim() ?? '';

function markPin(card: HTMLElement, number: number | undefined, isRing: boolean): void {
  card.querySelector('.pin')?.remove();
  if (number === undefined) return;
  const pin = document.createElement('span');
  pin.className = isRing ? 'pin ring' : 'pin';
  pin.setAttribute('aria-hidden', 'true');
  pin.textContent = String(number);
  card.prepend(pin);
}

function writeLines(
  card: HTMLElement,
  { facts, ask }: { facts: string[]; ask: string[] },
  { texts: { askAbout }, tag, list }: WordsConfig,
): void {
  writeLine(card, 'facts-line', facts.join(' · '), (line) => card.querySelector('.reach')!.before(line));
  writeLine(card, 'asks', ask.length > 0 ? messageToText(askAbout, { what: list(ask) }, tag) : '', (line) =>
    card.querySelector('.reach')!.after(line),
  );
}

/** Writes a line of a card; without a text there is none. */
function writeLine(card: HTMLElement, name: string, text: string, put: (line: HTMLElement) => void): void {
  const known = card.querySelector<HTMLElement>(`.${name}`);
  if (!text) return known?.remove();
  const line = known ?? document.createElement('p');
  line.className = name;
  line.textContent = text;
  if (!known) put(line);
}

/** The services without any contact details, in one sentence; each name leads to its page. */
function writeWithoutContact(lists: HTMLElement, results: readonly Result[], cards: Cards): void {
  const sentence = lists.querySelector<HTMLElement>('[data-no-contact]')!;
  sentence.hidden = results.length === 0;
  const names = results.map(({ candidate }) => {
    const card = cards.cardByRef.get(candidate.ref)!;
    const link = document.createElement('a');
    link.href = card.dataset['page']!;
    link.append(card.querySelector('h4 span')!.cloneNode(true));
    const item = document.createElement('span');
    item.append(link, ` – ${card.querySelector('.kind')!.textContent}`);
    return item;
  });
  sentence.querySelector('[data-names]')!.replaceChildren(...names.flatMap((name, at) => (at > 0 ? ['; ', name] : [name])));
}
