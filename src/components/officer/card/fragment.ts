/** What the address behind a code names: listings by their references, and how they are written. */
export interface Named {
  refs: string[];
  discreet: boolean;
  /** Whether medical care is on the card: by the first reference, or through NHS 111. */
  medical?: 'centre' | 'nhs-111' | undefined;
  /** Someone under 16, for whom the young people's line comes first. */
  isChild?: boolean | undefined;
  /** Someone who writes rather than speaks. */
  writes?: boolean | undefined;
}

const REF = /^[a-hjkmnp-z2-9]{6}$/;
const FLAGS = /^[dmnyw]{1,5}$/;
/** Three services and a centre for medical care. */
const MOST = 4;

/** The part of an address behind the hash: it never reaches a server. */
export function cardToFragment({ refs, discreet, medical, isChild, writes }: Named): string {
  const flags = [discreet && 'd', medical === 'centre' && 'm', medical === 'nhs-111' && 'n', isChild && 'y', writes && 'w'].filter(Boolean);
  return `#${[...(flags.length > 0 ? [flags.join('')] : []), ...refs].join('.')}`;
}

/** Reads it back; whatever is no reference is passed over. */
export function fragmentToCard(fragment: string): Named {
  const parts = fragment.replace(/^#/, '').split('.');
  const flags = FLAGS.test(parts[0]!) ? parts[0]! : '';
  const refs = [...new Set(parts.filter((part) => REF.test(part)))].slice(0, MOST);
  const medical = flags.includes('m') && refs.length > 0 ? 'centre' : flags.includes('n') ? 'nhs-111' : undefined;
  return { refs, discreet: flags.includes('d'), medical, isChild: flags.includes('y'), writes: flags.includes('w') };
}
