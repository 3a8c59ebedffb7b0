import type { ReasonKey } from '../../i18n/keys.ts';
import { messageToText } from '../../i18n/message.ts';
import { reasonToText, type ReasonNames } from '../../i18n/reason-to-text.ts';
import { nearestToShown } from '../../match/distance.ts';
import type { Reason } from '../../match/reason.ts';
import type { Result } from '../../match/result.ts';
import type { PlacedPoint } from '../../place/point.ts';
import { NOT_ON_CARDS, reasonsToLines } from '../service/reasons-to-lines.ts';
import type { FinderConfig } from './finder-config.ts';

/** The finder's data, with the names of councils once the cards have come. */
export type WordsConfig = FinderConfig;

/** Which councils are covered is on the card as it was built. */
const ON_BUILT_CARDS: readonly ReasonKey[] = ['covers-part', 'only-for'];

/** Whether the finder ever puts a reason into words. */
export const isInFinder = (key: string): boolean => ![...NOT_ON_CARDS, ...ON_BUILT_CARDS].some((other) => other === key);

/** The lines of a card that depend on who asks. `today` is the reader's day, not the build's. */
export function resultToLines(
  { candidate, reasons }: Result,
  here: PlacedPoint | undefined,
  today: string,
  config: WordsConfig,
): { facts: string[]; ask: string[] } {
  const { facts, ask } = reasonsToLines(
    reasons.filter(({ key }) => !ON_BUILT_CARDS.includes(key)),
    config,
    configToNames(config),
    today,
  );
  const shown = nearestToShown(candidate.points, here);
  const distance = shown && messageToText(config.texts.reasons[shown.key]!, { count: shown.miles }, config.tag);
  return { facts: distance ? [distance, ...facts] : facts, ask };
}

/** What puts a reason into words. */
export const toReasonText =
  (config: WordsConfig, today: string) =>
  (reason: Reason): string =>
    reasonToText(reason, config, configToNames(config), today);

function configToNames({ areaNames, councilNames, groupNames, languageNames }: WordsConfig): ReasonNames {
  return {
    area: (slug) => areaNames[slug] ?? slug,
    council: (slug) => councilNames[slug] ?? slug,
    group: (id) => groupNames[id] ?? id,
    language: (id) => languageNames[id] ?? id,
  };
}
