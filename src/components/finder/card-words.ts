import { messageToText } from '../../i18n/message.ts';
import { reasonToText, type ReasonNames } from '../../i18n/reason-to-text.ts';
import { nearestToShown } from '../../match/distance.ts';
import type { Result } from '../../match/find-services.ts';
import type { PlacedPoint } from '../../place/place.ts';
import type { FinderConfig } from './finder-config.ts';

/** The finder's data, with the names of communities and languages once the page gives them. */
export type WordsConfig = FinderConfig & { groupNames?: Record<string, string>; languageNames?: Record<string, string> };

/** The words that depend on who asks. */
export interface CardWords {
  /** How the service stands to the place; undefined where the card says it better. */
  reach: string | undefined;
  distance: string | undefined;
  /** The other reasons, in their order; `ask` for what is not known. */
  others: { text: string; ask: boolean }[];
}

/** The reasons of a result in words, and how far it is. `today` is the reader's day, not the build's. */
export function resultToWords(
  { candidate, reasons }: Result,
  here: PlacedPoint | undefined,
  today: string,
  config: WordsConfig,
): CardWords {
  const [reach, ...others] = reasons;
  const names = configToNames(config);
  return {
    // Which councils are covered is said on the card as it was built: the finder does not know their names.
    reach: reach!.key === 'covers-part' || reach!.key === 'only-for' ? undefined : reasonToText(reach!, config, names, today),
    distance: distance(candidate.points, here, config),
    others: others.map((reason) => ({ text: reasonToText(reason, config, names, today), ask: reason.ask === true })),
  };
}

function configToNames({ areaNames, councilNames, groupNames = {}, languageNames = {} }: WordsConfig): ReasonNames {
  return {
    area: (slug) => areaNames[slug] ?? slug,
    council: (slug) => councilNames[slug] ?? slug,
    group: (id) => groupNames[id] ?? id,
    language: (id) => languageNames[id] ?? id,
  };
}

function distance(points: readonly PlacedPoint[], here: PlacedPoint | undefined, config: FinderConfig): string | undefined {
  const shown = nearestToShown(points, here);
  return shown && messageToText(config.texts.reasons[shown.key]!, { count: shown.miles }, config.tag);
}
