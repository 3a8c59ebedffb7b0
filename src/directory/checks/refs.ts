import type { CheckKey } from '../../i18n/keys.ts';
import type { Listing } from '../../listing/listing.ts';
import { valueToQuote, type Problem } from '../problem.ts';
import type { GoodFile } from '../read-files.ts';
import { REF_LEDGER } from '../ref-ledger.ts';
import { problemAt, type CrossCheck } from './context.ts';

/** A reference number is given once: never to two listings, never changed, never dropped. */
export const refs: CrossCheck = ({ files, ledger, isWhole }) => {
  const givenTo = new Map([...ledger].map(([ref, slug]) => [slug, ref]));
  // Of several listings with one reference it belongs to the one that the ledger names, or else to the first.
  const owners = new Map<string, GoodFile<Listing>>();
  for (const file of files.services) {
    const { ref, slug } = file.value;
    if (!owners.has(ref) || ledger.get(ref) === slug) owners.set(ref, file);
  }

  const changed = new Set<string>();
  const problems = files.services.flatMap((file) => {
    const { ref, slug } = file.value;
    const owner = owners.get(ref)!;
    const given = givenTo.get(slug);
    // A listing that has another's reference all by itself was renamed.
    if (given && !owners.has(given) && (owner !== file || !ledger.has(ref))) {
      changed.add(given);
      return [problemAt(file, ['ref'], 'ref-changed', ref, { given })];
    }
    return owner === file ? [] : [problemAt(file, ['ref'], 'ref-twice', ref, { other: owner.yaml.file })];
  });
  if (!isWhole) return problems;

  const lost = [...ledger].flatMap(([ref, slug], index) => {
    const inLedger = (key: CheckKey) => [
      { file: REF_LEDGER, line: index + 2, field: 'ref', key, values: { found: valueToQuote(ref), slug } } satisfies Problem,
    ];
    if (slug === '') return inLedger('ledger-row');
    return owners.has(ref) || changed.has(ref) ? [] : inLedger('ref-vanished');
  });
  return [...problems, ...lost];
};
