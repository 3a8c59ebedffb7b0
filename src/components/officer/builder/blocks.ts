import type { Age } from '../../../match/query.ts';
import type { CardService, CardWords, Locale } from '../card/card-data.ts';
import { medicalToEntry, serviceToEntry, talkToEntry, type Entry } from '../card/entry.ts';

/** What a card is made of, whatever it looks like. */
export interface CardParts {
  services: readonly CardService[];
  isRecent: boolean;
  centre: CardService | undefined;
  age: Age | undefined;
  /** YYYY-MM-DD. */
  today: string;
}

/** A part of a card that is never split between sides. */
export type Block = { kind: 'head' } | { kind: 'foot' } | { kind: 'entry'; entry: Entry };

/** The blocks of a card in one language, in their order: heading, medical care, services, the line, and what is filled in by hand. */
export function cardToBlocks(
  { services, isRecent, centre, age, today }: CardParts,
  words: CardWords,
  options: { locale: Locale; discreet: boolean; short: boolean },
): Block[] {
  const how = { ...options, today };
  return [
    { kind: 'head' },
    ...(isRecent ? [medicalToEntry(centre, words, how)] : []).map(toBlock),
    ...services.map((service) => toBlock(serviceToEntry(service, words, how))),
    toBlock(talkToEntry(words, how, age)),
    { kind: 'foot' },
  ];
}

const toBlock = (entry: Entry): Block => ({ kind: 'entry', entry });
