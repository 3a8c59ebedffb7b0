import type { CardService } from './card-data.ts';

/** The listing that a reference leads to today. */
export interface Followed {
  /** The listing that is open; none where the reference is unknown, or a closed one names nobody. */
  service: CardService | undefined;
  /** The closed one that was requested, where it leads on or nowhere. */
  from: CardService | undefined;
}

/** Follows a reference from a closed listing to the one that takes its place, and on. */
export function followSuccessor(ref: string, services: readonly CardService[]): Followed {
  const byRef = new Map(services.map((service) => [service.ref, service]));
  const requested = byRef.get(ref);
  const seen = new Set<string>();
  let at = requested;
  while (at?.status === 'closed' && !seen.has(at.ref)) {
    seen.add(at.ref);
    at = at.successor === undefined ? undefined : byRef.get(at.successor);
  }
  return { service: at?.status === 'closed' ? undefined : at, from: requested?.status === 'closed' ? requested : undefined };
}
