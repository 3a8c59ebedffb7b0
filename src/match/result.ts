import type { ConfirmationState } from '../listing/confirmation-state.ts';
import type { Candidate } from './candidate.ts';
import type { Reach } from './covers.ts';
import type { Contact, ResultGroup } from './groups.ts';
import type { Reason } from './reason.ts';

/** A service that may help, and what decides where it stands in the order. */
export interface Standing<C extends Candidate = Candidate> {
  candidate: C;
  group: ResultGroup;
  reach: Reach;
  contact: Contact;
  state: ConfirmationState;
  /** How far its nearest place is; undefined where no place is known. */
  miles: number | undefined;
}

/** The same with why it is there. */
export interface Result<C extends Candidate = Candidate> extends Standing<C> {
  reasons: Reason[];
}
