import { randomInt } from 'node:crypto';
import { readRefLedger } from '../../directory/ref-ledger.ts';
import type { Content } from './content.ts';

// No 0, 1, i, l, o: a reference is read out on the phone.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Gives references that no listing has or ever had. */
export function newRefs({ root, directory }: Pick<Content, 'root' | 'directory'>): () => string {
  const given = new Set([...readRefLedger(root).keys(), ...directory.services.map(({ ref }) => ref)]);
  return () => {
    for (;;) {
      const ref = Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
      if (given.has(ref) || isLikeNumber(ref)) continue;
      given.add(ref);
      return ref;
    }
  };
}

/** What Excel would take for a number or a date: 234567, 23e456, 5may26. */
const isLikeNumber = (ref: string): boolean => /^\d*e?\d+$/.test(ref) || /^\d+[a-z]{3}\d+$/.test(ref);
