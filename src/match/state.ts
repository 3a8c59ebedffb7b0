import { CONFIRMATION_STATES, confirmationToState, type ConfirmationState } from '../listing/confirmation-state.ts';
import { isWithin } from './notice-days.ts';
import type { Candidate } from './candidate.ts';

/** The state of a listing is that of its contact group; the last of its kind in an area is never withdrawn for its age alone. */
export function candidateToState(candidate: Pick<Candidate, 'confirmed' | 'exemptFromWithdrawal'>, today: string): ConfirmationState {
  const state = confirmationToState(candidate.confirmed.contact, 'contact', today);
  return state === 'withdrawn' && candidate.exemptFromWithdrawal ? 'overdue' : state;
}

/** Whether it can be used on a day: on days on which a notice closes it, it is closed for a time. */
export const statusOn = ({ status, closures }: Pick<Candidate, 'status' | 'closures'>, day: string): Candidate['status'] =>
  status === 'active' && closures.some((days) => isWithin(days, day)) ? 'temporarily-closed' : status;

/** The place of a state in the order, 0 first. */
export const stateToRank = (state: ConfirmationState): number => CONFIRMATION_STATES.indexOf(state);
