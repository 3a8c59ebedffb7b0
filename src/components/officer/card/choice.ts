import type { Result } from '../../../match/find-services.ts';
import type { CardService } from './card-data.ts';
import { serviceToStanding } from './entry.ts';

/** Why a service can't be put on a card. */
export type Bar = 'closed';

/** Whether a service can be put on a card: not one that is closed. */
export const serviceToBar = (service: CardService): Bar | undefined => (service.status === 'active' ? undefined : 'closed');

/**
 * The services that are chosen to begin with, in the order of the results: those that cover the place and whose number was confirmed,
 * or is a fallback helpline's. What nobody has confirmed is for the officer to choose.
 */
export function firstChoice(results: readonly Result[], cards: ReadonlyMap<string, CardService>, today: string, most: number): string[] {
  return results
    .flatMap(({ candidate, reach }) => {
      const card = cards.get(candidate.ref);
      if (!card || serviceToBar(card)) return [];
      const { isChecked, isFallback } = serviceToStanding(card, today);
      return isChecked && (reach === 'covers' || isFallback) ? [card] : [];
    })
    .slice(0, most)
    .map((card) => card.ref);
}
