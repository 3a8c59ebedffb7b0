import type { Result } from '../../../match/find-services.ts';
import type { CardService } from './card-data.ts';
import { serviceToStanding } from './entry.ts';

/** Why a service cannot be put on a card. */
export type Bar = 'withdrawn' | 'closed';

/** Whether a service can be put on a card: not one whose details are withdrawn, nor one that is closed. */
export function serviceToBar(service: CardService, today: string): Bar | undefined {
  if (service.status !== 'active') return 'closed';
  return serviceToStanding(service, today).state === 'withdrawn' ? 'withdrawn' : undefined;
}

/**
 * The services that are chosen to begin with, in the order of the results: those of the place whose number was confirmed,
 * or is a sure one. What nobody has confirmed is for the officer to choose.
 */
export function firstChoice(results: readonly Result[], cards: ReadonlyMap<string, CardService>, today: string, most: number): string[] {
  return results
    .filter(({ group }) => group === 'now' || group === 'covers-you')
    .flatMap(({ candidate }) => cards.get(candidate.ref) ?? [])
    .filter((card) => {
      const { mayRing, isChecked } = serviceToStanding(card, today);
      return mayRing && isChecked && !serviceToBar(card, today);
    })
    .slice(0, most)
    .map((card) => card.ref);
}
