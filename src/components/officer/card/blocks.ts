import { isUnder16, type Age } from '../../../match/query.ts';
import { inLanguage, type Both, type CardService, type CardWords, type Locale } from './card-data.ts';
import { isTelling } from '../../../listing/telling-words.ts';
import { medicalToEntry, servicesToEntries, talkToEntry, toTexts, type CardForm, type CardOptions, type Entry } from './entry.ts';
import { messageToText } from '../../../i18n/message.ts';
import { listToText } from '../../../i18n/lists.ts';

/** What a card is made of, whatever it looks like. */
export interface CardParts {
  services: readonly CardService[];
  /** Whether medical care is on it, with the centre or through NHS 111. */
  isMedical: boolean;
  centre: CardService | undefined;
  age: Age | undefined;
  /** The person writes or signs rather than speaks. */
  writes: boolean;
  /** YYYY-MM-DD. */
  today: string;
  /** The number of the helpline for this person; left out: the one for everybody. */
  line?: string | undefined;
  /** What each service says that answers the person's own questions. */
  stated?: ReadonlyMap<string, readonly Both[]> | undefined;
  /** What was asked for and none of the services says: languages and needs, and communities. */
  unmet?: { ways: readonly Both[]; groups: readonly Both[] } | undefined;
}

/** A part of a card that is never split between sides. */
export type Block = { kind: 'head' } | { kind: 'foot' } | { kind: 'entry'; entry: Entry };

export interface BlockOptions {
  locale: Locale;
  discreet: boolean;
  form: CardForm;
}

/**
 * The blocks of a card in one language, in their order: heading, medical care, services, the line, and what is filled in by hand.
 * For a child the young people's line comes before all others.
 */
export function cardToBlocks(parts: CardParts, words: CardWords, look: BlockOptions): Block[] {
  return [{ kind: 'head' }, ...cardToEntries(parts, words, look).map((entry): Block => ({ kind: 'entry', entry })), { kind: 'foot' }];
}

/** The entries of a card alone. */
export function cardToEntries(parts: CardParts, words: CardWords, look: BlockOptions): Entry[] {
  const { services, isMedical, centre, age, today, writes, line, stated } = parts;
  const options: CardOptions = { ...look, today, writes, line, stated };
  const talk = talkToEntry(words, options, age);
  const isChild = isUnder16({ age });
  return [
    ...(isChild ? [talk] : []),
    ...(isMedical ? [medicalToEntry(centre, words, options)] : []),
    ...servicesToEntries(
      services.filter(({ ref }) => !(isMedical && ref === centre?.ref)),
      words,
      options,
    ),
    ...(isChild ? [] : [talk]),
    ...unmetToEntries(parts, words, look),
  ];
}

/** What the person asked for and nobody on the card says they have. */
function unmetToTexts({ unmet }: Pick<CardParts, 'unmet'>, words: CardWords, { locale, discreet, form }: BlockOptions): string[] {
  const list = (names: readonly Both[]) =>
    listToText(
      names.map((name) => inLanguage(name, locale)).filter((name) => !(discreet && isTelling(name))),
      locale,
      'disjunction',
    );
  const { unmetWays, unmetGroups } = toTexts(words, { locale, form });
  return [
    ...(unmet && list(unmet.ways) ? [messageToText(unmetWays, { what: list(unmet.ways) }, locale)] : []),
    ...(unmet && list(unmet.groups) ? [messageToText(unmetGroups, { groups: list(unmet.groups) }, locale)] : []),
  ];
}

function unmetToEntries(parts: CardParts, words: CardWords, look: BlockOptions): Entry[] {
  const lines = unmetToTexts(parts, words, look).map((text) => ({ parts: [text] }));
  return lines.length > 0 ? [{ id: 'ask', name: words.texts[look.locale].ask, kind: '', does: '', lines }] : [];
}
