import type { Service } from '../directory/directory.ts';
import { confirmationToState } from '../listing/confirmation-state.ts';
import type { ReviewEntry } from './review-queue.ts';

/** The figures above the queue. A listing's state is that of its contact details. */
export interface QueueCounts {
  listings: number;
  confirmed: number;
  /** Due, overdue or withdrawn. */
  due: number;
  never: number;
  /** Listings with a contract that ends within six months. */
  contracts: number;
}

export function queueCounts(services: readonly Service[], entries: readonly ReviewEntry[], today: string): QueueCounts {
  const states = services.map(({ confirmed }) => confirmationToState(confirmed.contact, 'contact', today));
  const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  return {
    listings: services.length,
    confirmed: count('confirmed'),
    due: count('due', 'overdue', 'withdrawn'),
    never: count('unconfirmed'),
    contracts: entries.filter(({ tasks }) => tasks.some(({ kind }) => kind === 'contract-ends')).length,
  };
}
