import { messageToText, type Message } from '../../i18n/message.ts';
import type { Call, CallNote } from '../../match/who-to-call.ts';
import { EMERGENCY, NHS_ADVICE } from '../safety/emergency.ts';
import type { Cards } from './area-cards.ts';
import { toReasonText, type WordsConfig } from './card-words.ts';

/** One call as a button with a line under it: what is linked and how it is called come from the service's card. */
export function callToElement(call: Call, isSecond: boolean, cards: Cards, today: string, config: WordsConfig): HTMLElement {
  const element = document.createElement('div');
  const { message, number, href } = callToLink(call, cards, config);
  const button = document.createElement('a');
  button.className = isSecond || call.trust === 'try' ? 'call-button second' : 'call-button';
  button.href = href;
  if (href.startsWith('https:')) button.rel = 'noreferrer';
  const digits = document.createElement('b');
  digits.textContent = number;
  const [before = '', after = ''] = message.split('{number}');
  button.append(before, ...(message.includes('{number}') ? [digits] : []), after);
  const line = document.createElement('p');
  line.className = 'under';
  const facts = [serviceName(call, cards), ...callToFacts(call, today, config)].filter((part) => part !== undefined && part !== '');
  facts.forEach((part, at) => line.append(...(at > 0 ? [' · '] : []), part!));
  const notes = [...toSentences(call, config).map((text) => [text]), ...call.notes.map((note) => noteToParts(note, call, cards, config))];
  for (const parts of notes) line.append(line.hasChildNodes() ? '. ' : '', ...parts);
  line.normalize();
  tidyStops(line);
  element.append(button, line);
  return element;
}

// A sentence ends with one full stop, whatever came before it.
function tidyStops(line: HTMLElement): void {
  for (const node of line.childNodes) if (node.nodeType === Node.TEXT_NODE) node.textContent = node.textContent!.replace(/\.\. /g, '. ');
}

function callToLink({ to, service, way, channel, line, trust }: Call, cards: Cards, { texts }: WordsConfig) {
  const { calls } = texts;
  if (to === 'emergency') return { message: calls.call, number: EMERGENCY, href: `tel:${EMERGENCY}` };
  if (to === 'nhs-111') return { message: calls.callNhs, number: NHS_ADVICE, href: `tel:${NHS_ADVICE}` };
  const card = cards.cardByRef.get(service!.ref)!;
  if (channel !== 'phone') {
    const href = card.dataset[channel] ?? '';
    return { message: way === 'bsl' ? calls.bsl : calls[channel], number: href.replace(/^(sms|mailto):/, ''), href };
  }
  // Of several numbers the one that is open now; the card's button has the first.
  const { number, href } = line ?? cardToNumber(card);
  if (way === 'relay') return { message: calls.relay, number, href: href.replace('tel:+44', 'tel:180010').replace('tel:1', 'tel:180011') };
  return { message: trust === 'try' ? calls.try : calls.call, number, href };
}

/** The number on a card's button, as it is written and as it is called; of a card without one nothing. */
function cardToNumber(card: HTMLElement | undefined): { number: string; href: string } {
  const link = card?.querySelector<HTMLAnchorElement>('a.call-button');
  return { number: link?.querySelector('b')?.textContent ?? '', href: link?.getAttribute('href') ?? '' };
}

/** A service's name as its card has it, in the card's language. */
function serviceName({ service }: Call, cards: Cards): HTMLElement | undefined {
  return service && cardName(service.ref, cards);
}

const cardName = (ref: string, cards: Cards): HTMLElement =>
  cards.cardByRef.get(ref)!.querySelector('h4 span')!.cloneNode(true) as HTMLElement;

function callToFacts({ to, role, hours, ages, isFree, channel }: Call, today: string, config: WordsConfig): string[] {
  if (role !== 'support' || to !== 'service') return [];
  const toText = toReasonText(config, today);
  return [
    ...(isFree && channel === 'phone' ? [config.texts.calls.free] : []),
    ...(ages ? [toText(ages)] : []),
    ...(hours.ask ? [] : [toText(hours)]),
  ];
}

const toSentences = ({ role, to }: Call, { texts: { calls } }: WordsConfig): string[] =>
  role === 'medical' ? [calls.medical] : to === 'nhs-111' ? [calls.advice] : [];

type Part = string | HTMLElement;

function noteToParts(note: CallNote, { trust }: Call, cards: Cards, { texts: { calls }, tag, list }: WordsConfig): Part[] {
  switch (note.key) {
    case 'through-nhs-111': {
      const names = list(note.centres.map(({ ref }) => cardName(ref, cards).textContent!));
      return [messageToText(calls.throughNhs, { centres: names }, tag)];
    }
    case 'no-centre':
      return [calls.noCentre];
    case 'or-nhs-111':
      return withLink(trust === 'try' ? calls.untriedOrNhs : calls.orNhs, NHS_ADVICE, `tel:${NHS_ADVICE}`);
    case 'silent-solution':
      return [calls.silent];
    case 'voice-only':
      return [calls.voiceOnly];
    case 'younger': {
      const { number, href } = cardToNumber(cards.cardByRef.get(note.line.ref));
      return withLink(
        messageToText(calls.younger, { name: cardName(note.line.ref, cards).textContent!, line: '{line}' }, tag),
        number,
        href,
      );
    }
  }
}

function withLink(text: Message, number: string, href: string): Part[] {
  const [before = '', after = ''] = String(text).split('{line}');
  const link = document.createElement('a');
  link.className = 'nobreak';
  link.href = href;
  link.textContent = number;
  return [before, link, after];
}
