import type { calls } from '../../i18n/en/calls.ts';
import type { keep } from '../../i18n/en/keep.ts';
import type { ReasonKey } from '../../i18n/keys.ts';
import type { MapTexts } from '../map/service-map/map-options.ts';
import type { Message } from '../../i18n/message.ts';

/** What the finder's script needs of the build: addresses and texts, as data in the page. */
export interface FinderConfig {
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
  countries: Record<string, 'england' | 'wales'>;
  areaNames: Record<string, string>;
  councilNames: Record<string, string>;
  groupNames: Record<string, string>;
  languageNames: Record<string, string>;
  /** What each kind of service is called where nobody may learn what it is for. */
  neutralNames: Record<string, string>;
  /** Streets under the map, where an operator serves them from the same host. */
  basemap?: { url: string; attribution: string } | undefined;
  texts: {
    finder: FinderTexts;
    needs: Record<string, string>;
    changed: Message;
    headingPages: Message;
    calls: Record<keyof typeof calls | 'call' | 'callNhs' | 'try' | 'free', string>;
    keep: Record<Exclude<keyof typeof keep, 'kept'>, string> & { kept: Message };
    askAbout: string;
    more: Message;
    reasons: Record<ReasonKey, Message>;
    genders: Record<string, string>;
    map: MapTexts;
    official: { sector: Message; unlisted: string; orOutside: string };
  };
}

/** The finder's texts, as plain data. */
export interface FinderTexts {
  headingCovers: Message;
  areaNote: string;
  areasNote: string;
  precision: Record<string, string>;
  noDistance: string;
  whichArea: string;
  allAreas: string;
  whichPlace: string;
  whichPart: string;
  headingWords: Message;
  headingTopic: string;
  headingGuess: string;
  noServices: string;
  headingWordsHere: Message;
  noWords: string;
  misspelt: string;
  empty: string;
  unknown: string;
  searching: string;
  suggestionCount: Message;
  noSuggestion: string;
  mapCaption: Message;
  whichCouncil: string;
  otherCouncil: string;
  chosenSome: Message;
  chosenNone: string;
  interpreters: Message;
  more: string;
  moreAbout: string;
  ownPage: string;
  clears: string;
  showInList: string;
  detailsFailed: string;
}
