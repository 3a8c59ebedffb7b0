import { messageToText } from '../../i18n/message.ts';
import { milesToShown } from '../../match/distance.ts';
import type { Result } from '../../match/find-services.ts';
import type { PlacedPoint } from '../../place/place.ts';
import { milesBetween } from '../../place/point.ts';
import type { FinderConfig } from './finder-config.ts';

/** The words that depend on who asks: how the service stands to the place, and how far it is. */
export function resultToWords(
  { candidate, reasons, miles }: Result,
  here: PlacedPoint | undefined,
  config: FinderConfig,
): { reach: string | undefined; distance: string | undefined } {
  const reach = reasons[0]!;
  const areas = reach.values?.['areas'];
  const names = Array.isArray(areas)
    ? new Intl.ListFormat(config.tag).format(areas.map((area: string) => config.areaNames[area] ?? area))
    : '';
  const message = config.texts.reasons[reach.key];
  // Which councils are covered is said on the card as it was built: the finder does not know their names.
  const isSaid = reach.key === 'covers-part' || message === undefined;
  return {
    reach: isSaid ? undefined : messageToText(message, { areas: names }, config.tag),
    distance: distance(candidate.points, miles, here, config),
  };
}

function distance(
  points: readonly PlacedPoint[],
  miles: number | undefined,
  here: PlacedPoint | undefined,
  config: FinderConfig,
): string | undefined {
  if (!here || miles === undefined) return undefined;
  const nearest = points.reduce((a, b) => (milesBetween(here, b) < milesBetween(here, a) ? b : a));
  const shown = milesToShown(miles, here, nearest);
  return messageToText(config.texts.reasons[shown.key]!, { count: shown.miles }, config.tag);
}
