import type { ReasonKey } from '../i18n/keys.ts';
import type { Known } from '../listing/known.ts';
import { memoize } from '../listing/memoize.ts';

/** Why a service is shown, or what is not known of it, as a key of `i18n`'s reasons with its values. */
export interface Reason {
  readonly key: ReasonKey;
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Not known: the person should ask. */
  readonly ask?: true;
}

/** A reason that says all with its key. Thousands of services share a few dozen of them: each is made once. */
export const reason = memoize((key: ReasonKey): Reason => Object.freeze({ key }));

/** A reason that says that something is not known. */
export const askReason = memoize((key: ReasonKey): Reason => Object.freeze({ key, ask: true }));

/** The reason for a fact that is known, known not to be, or not known. */
export const knownReason = (known: Known, yes: ReasonKey, no: ReasonKey, unknown: ReasonKey): Reason =>
  known === 'yes' ? reason(yes) : known === 'no' ? reason(no) : askReason(unknown);
