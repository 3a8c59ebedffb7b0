import type { ReasonKey } from '../i18n/keys.ts';
import type { Known } from '../listing/known.ts';

/** Why a service is shown, or what is not known of it, as a key of `i18n`'s reasons with its values. */
export interface Reason {
  readonly key: ReasonKey;
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Not known: the person should ask. */
  readonly ask?: true;
}

// Thousands of services share a few dozen reasons without values: each is made once.
const plain = new Map<string, Reason>();
const asked = new Map<string, Reason>();

/** A reason that says all with its key. */
export const reason = (key: ReasonKey): Reason => kept(plain, key, () => ({ key }));

/** A reason that says that something is not known. */
export const askReason = (key: ReasonKey): Reason => kept(asked, key, () => ({ key, ask: true }));

function kept(reasons: Map<string, Reason>, key: ReasonKey, make: () => Reason): Reason {
  const known = reasons.get(key);
  if (known) return known;
  const made = Object.freeze(make());
  reasons.set(key, made);
  return made;
}

/** The reason for a fact that is known, known not to be, or not known. */
export const knownReason = (known: Known, yes: ReasonKey, no: ReasonKey, unknown: ReasonKey): Reason =>
  known === 'yes' ? reason(yes) : known === 'no' ? reason(no) : askReason(unknown);
