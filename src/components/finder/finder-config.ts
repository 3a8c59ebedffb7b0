import type { calls } from '../../i18n/en/calls.ts';
import type { finder } from '../../i18n/en/finder.ts';
import type { keep } from '../../i18n/en/keep.ts';
import type { ReasonKey } from '../../i18n/keys.ts';
import type { ListType } from '../../i18n/list-format.ts';
import type { Message } from '../../i18n/message.ts';

/** What the finder's script needs of the build: addresses and texts, as data in the page. */
export interface PageConfig {
  locale: 'en' | 'cy';
  /** The language's name in the standards: en-GB. */
  tag: string;
  /** Where the areas' cards stand, with {area} for the name. */
  cards: string;
  /** Sectors and the official shapes where an operator made them; whole postcodes with {letters} for the first letters. */
  tables: {
    places: string;
    names: string;
    towns: string;
    mainTowns: string;
    words: string;
    laterTexts: string;
    sectors?: string | undefined;
    units?: string | undefined;
    areas?: string | undefined;
  };
  /** Where a service's page stands, with {slug} for its name. */
  services: string;
  today: string;
  overTheBorderMiles: number;
  /** The lines to fall back on, by slug. */
  fallbackHelplines: readonly string[];
  /** The areas in Wales; the others are in England. */
  welshAreas: readonly string[];
  /** The groups that no question names. */
  groupNames: Record<string, string>;
  /** Streets under the map, where an operator serves them from the same host. */
  basemap?: { url: string; attribution: string } | undefined;
  texts: {
    finder: FinderTexts;
    changed: Message;
    calls: Record<keyof typeof calls | 'call' | 'callNhs' | 'try' | 'free', string>;
    keep: Record<Extract<keyof typeof keep, 'keep' | 'keepName' | 'remove' | 'removeName'>, string>;
    askAbout: string;
    more: Message;
    reasons: Partial<Record<ReasonKey, Message>>;
    genders: Record<string, string>;
    mapOpening: string;
    mapFailed: string;
    orOutside: string;
    /** Where an operator made exact tables. */
    exact?: { sector: Message; unlisted: string } | undefined;
  };
}

/** With the names that the page shows anyway, on links and questions, and those of councils once the cards have come. */
export interface FinderConfig extends PageConfig {
  areaNames: Record<string, string>;
  councilNames: Record<string, string>;
  languageNames: Record<string, string>;
  needNames: Record<string, string>;
  /** Puts things in a row. */
  list: (items: readonly string[], type?: ListType) => string;
}

/** The texts of the finder that its script needs at first. */
export const FINDER_TEXTS = [
  'headingCovers',
  'areaNote',
  'areasNote',
  'noDistance',
  'approximate',
  'veryApproximate',
  'whichArea',
  'allAreas',
  'whichPlace',
  'whichPart',
  'headingWordsHere',
  'noWords',
  'misspelt',
  'empty',
  'unknown',
  'searching',
  'suggestionCount',
  'whichCouncil',
  'otherCouncil',
  'chosenSome',
  'chosenNone',
  'interpreters',
  'more',
  'moreAbout',
  'ownPage',
  'detailsFailed',
] as const satisfies readonly (keyof typeof finder)[];

type FinderText = (typeof FINDER_TEXTS)[number];

/** These texts, as plain data. */
export type FinderTexts = {
  [Key in FinderText]: (typeof finder)[Key] extends string ? string : Message;
};
