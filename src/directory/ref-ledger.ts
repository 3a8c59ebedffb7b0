import { pairsToText, readPairs } from './csv-pairs.ts';

/** Which reference number was given to which listing: a reference is never changed and never used again. */
export const REF_LEDGER = 'content/services/refs.csv';

/** The ledger as ref → slug, in the order in which references were given. A row that can't be read has no slug. */
export const readRefLedger = (root: string): Map<string, string> => readPairs(root, REF_LEDGER);

/** The ledger's text with the listings added that it does not hold yet. */
export function ledgerToText(ledger: ReadonlyMap<string, string>, listings: readonly { ref: string; slug: string }[]): string {
  const added = listings.filter(({ ref }) => !ledger.has(ref)).map(({ ref, slug }) => [ref, slug] as const);
  return pairsToText('ref,slug', [...ledger, ...added]);
}
