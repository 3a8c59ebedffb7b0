import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which reference number was given to which listing: a reference is never changed and never used again. */
export const REF_LEDGER = 'content/services/refs.csv';

/** The ledger as ref → slug, in the order in which references were given. A row that cannot be read has no slug. */
export function readRefLedger(root: string): Map<string, string> {
  const path = join(root, REF_LEDGER);
  return existsSync(path) ? textToRefLedger(readFileSync(path, 'utf8')) : new Map();
}

/** The same from the ledger's text. */
export function textToRefLedger(text: string): Map<string, string> {
  const rows = text.split(/\r?\n/).slice(1).filter(Boolean);
  return new Map(
    rows.map((row) => {
      const [ref = '', slug = ''] = row.split(',').map((cell) => cell.trim());
      return [ref, slug];
    }),
  );
}

/** The ledger's text with the listings added that it does not hold yet. */
export function ledgerToText(ledger: ReadonlyMap<string, string>, listings: readonly { ref: string; slug: string }[]): string {
  const added = listings.filter(({ ref }) => !ledger.has(ref)).map(({ ref, slug }) => [ref, slug] as const);
  return ['ref,slug', ...[...ledger, ...added].map((row) => row.join(',')), ''].join('\n');
}
