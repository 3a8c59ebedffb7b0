/** What the address behind a code names: listings by their references, and how they are written. */
export interface Named {
  refs: string[];
  discreet: boolean;
}

const REF = /^[a-hjkmnp-z2-9]{6}$/;
const DISCREET = 'd';
/** Three services and a centre for medical care. */
const MOST = 4;

/** The part of an address behind the hash: it never reaches a server. */
export const cardToFragment = ({ refs, discreet }: Named): string => `#${[...(discreet ? [DISCREET] : []), ...refs].join('.')}`;

/** Reads it back; whatever is no reference is passed over. */
export function fragmentToCard(fragment: string): Named {
  const parts = fragment.replace(/^#/, '').split('.');
  const refs = [...new Set(parts.filter((part) => REF.test(part)))];
  return { refs: refs.slice(0, MOST), discreet: parts[0] === DISCREET };
}
