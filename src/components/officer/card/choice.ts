import type { Result } from '../../../match/find-services.ts';
import type { CardService } from './card-data.ts';
import { serviceToStanding } from './entry.ts';

/** Why a service can't be put on a card. */
export type Bar = 'closed';

/** Whether a service can be put on a card: not one that is closed. */
export const serviceToBar = (service: CardService): Bar | undefined => (service.status === 'active' ? undefined : 'closed');

/**
 * The services that are chosen to begin with: a fallback helpline, then those that cover the place and whose number was confirmed, in
 * the order of the results. What nobody has confirmed is for the officer to choose.
 */
export function firstChoice(results: readonly Result[], cards: ReadonlyMap<string, CardService>, today: string, most: number): string[] {
  const callable = results.flatMap(({ candidate, reach }) => {
    const card = cards.get(candidate.ref);
    if (!card || serviceToBar(card)) return [];
    const { isChecked, isFallback } = serviceToStanding(card, today);
    return isChecked ? [{ ref: card.ref, isFallback, isLocal: reach === 'covers' }] : [];
  });
  const chosen = [
    ...callable.filter(({ isFallback }) => isFallback),
    ...callable.filter(({ isFallback, isLocal }) => isLocal && !isFallback),
  ];
  return chosen.slice(0, most).map(({ ref }) => ref);
}
