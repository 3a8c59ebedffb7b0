import { vi } from 'vitest';
import { cardToEntries, type CardParts } from '../../src/components/officer/card/blocks.ts';
import type { CardService, CardWords, Locale } from '../../src/components/officer/card/card-data.ts';
import type { CardForm, Entry } from '../../src/components/officer/card/entry.ts';
import { cardToMessage } from '../../src/components/officer/card/message.ts';
import { partsToText } from '../../src/components/officer/card/parts.ts';
import { Orderer, type CardAnswers, type Medical, type Ordered } from '../../src/components/officer/builder/order.ts';
import { fixtureDirectory, FIXTURE_TODAY } from '../support/fixture-content.ts';

// Pages read the directory from Astro's collections. Here it comes from the fixture; everything behind it is the pages' own code.
vi.stubEnv('WAYMARK_TODAY', FIXTURE_TODAY);
export const directory = fixtureDirectory();
vi.doMock('../../src/pages/_directory.ts', () => ({ directory }));
const { areaToBuilderData, builderWords, cardTable } = await import('../../src/pages/_officers.ts');
const { speakerFor } = await import('../../src/i18n/locale.ts');

export const data = builderWords(speakerFor('en'));
export const words: CardWords = data.words;
export const table = cardTable;

const orderers = new Map<string, Orderer>();

/** What the builder of an area orders and shows, at noon of the fixture's day unless another time is given. */
export function areaToOrderer(slug: string, at = `${FIXTURE_TODAY}T12:00:00Z`): Orderer {
  const key = `${slug} ${at}`;
  const known =
    orderers.get(key) ??
    new Orderer(
      { ...areaToBuilderData({ id: slug, data: directory.areas.find((area) => area.slug === slug)! } as never), ...data },
      new Date(at),
    );
  orderers.set(key, known);
  return known;
}

/** A card as the builder makes it. */
export interface MadeCard {
  ordered: Ordered;
  parts: CardParts;
  /** The names of its services, in their order. */
  names: string[];
  entries: Entry[];
  /** Each entry as one text. */
  texts: string[];
  message: string;
}

interface Look {
  at?: string;
  /** Slugs of services chosen by hand; left out: what is chosen to begin with. */
  chosen?: readonly string[];
  medical?: Medical;
  discreet?: boolean;
  form?: CardForm;
  locale?: Locale;
}

/** Makes a card for somebody in an area. */
export function cardFor(
  area: string,
  answers: CardAnswers,
  { at, chosen, medical, discreet = false, form = 'full', locale = 'en' }: Look = {},
): MadeCard {
  const orderer = areaToOrderer(area, at);
  const ordered = orderer.order(answers, medical);
  const parts = orderer.parts(chosen?.map((slug) => slugToCard(orderer, slug).ref) ?? ordered.first, answers, ordered);
  const entries = cardToEntries(parts, words, { locale, discreet, form });
  return {
    ordered,
    parts,
    names: parts.services.map(({ name }) => (typeof name === 'string' ? name : name[locale]!)),
    entries,
    texts: entries.map(entryToText),
    message: cardToMessage(parts, words, locale),
  };
}

export const slugToCard = (orderer: Orderer, slug: string): CardService => [...orderer.cards.values()].find((card) => card.slug === slug)!;

export const entryToText = ({ name, kind, does, lines }: Entry): string =>
  [
    [name, kind].filter(Boolean).join(' · '),
    does,
    ...lines.map(({ number, parts }) => [number?.value, partsToText(parts)].filter(Boolean).join(' ')),
  ]
    .filter(Boolean)
    .join('\n');
