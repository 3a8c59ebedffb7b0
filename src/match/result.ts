import type { ConfirmationState } from '../listing/confirmation-state.ts';
import type { Candidate } from './candidate.ts';
import type { ResultGroup } from './groups.ts';
import type { Reason } from './reason.ts';

/** A service that may help, where it stands in the order and why it is there. */
export interface Result<C extends Candidate = Candidate> {
  candidate: C;
  group: ResultGroup;
  state: ConfirmationState;
  /** How far its nearest place is; undefined where no place is known. */
  miles: number | undefined;
  reasons: Reason[];
}
