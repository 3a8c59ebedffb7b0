import { REF_LEDGER } from '../ref-ledger.ts';
import { problemAt, type Check } from './context.ts';

/** A reference number is given once: never to two listings, never changed, never dropped. */
export const refs: Check = ({ files, ledger, isWhole }) => {
  const firstByRef = new Map<string, string>();
  const refBySlug = new Map([...ledger].map(([ref, slug]) => [slug, ref]));
  const problems = files.services.flatMap((file) => {
    const { ref, slug } = file.value;
    const first = firstByRef.get(ref);
    firstByRef.set(ref, first ?? file.yaml.file);
    if (first) return [problemAt(file, ['ref'], 'ref-twice', ref, { other: first })];
    const given = refBySlug.get(slug);
    return given && given !== ref && !ledger.has(ref) ? [problemAt(file, ['ref'], 'ref-changed', ref, { given })] : [];
  });
  if (!isWhole) return problems;
  const changed = new Set(files.services.map((file) => file.value.slug));
  const vanished = [...ledger].flatMap(([ref, slug], index) =>
    firstByRef.has(ref) || changed.has(slug)
      ? []
      : [{ file: REF_LEDGER, line: index + 2, field: 'ref', key: 'ref-vanished', values: { found: ref, slug } }],
  );
  return [...problems, ...vanished];
};
