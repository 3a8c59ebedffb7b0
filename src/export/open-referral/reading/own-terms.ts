import { termToId, type TaxonomyCode } from '../taxonomies.ts';
import type { FeedTerm } from './feed-service.ts';

/** The terms of our own taxonomies among those of a feed. A term counts as ours by its identifier alone. */
export interface OwnTerms {
  codes(taxonomy: TaxonomyCode): string[];
  has(taxonomy: TaxonomyCode, code: string): boolean;
  value(taxonomy: TaxonomyCode, code: string): string | undefined;
  /** yes, no, or unknown where neither is said. */
  known(taxonomy: TaxonomyCode, yes: string, no: string): 'yes' | 'no' | undefined;
}

export function termsToOwn(terms: readonly FeedTerm[]): OwnTerms {
  const own = terms.filter(({ id, taxonomy, code }) => id === termToId(taxonomy, code));
  const find = (taxonomy: string, code: string) => own.find((term) => term.taxonomy === taxonomy && term.code === code);
  return {
    codes: (taxonomy) => [...new Set(own.filter((term) => term.taxonomy === taxonomy).map(({ code }) => code))],
    has: (taxonomy, code) => find(taxonomy, code) !== undefined,
    value: (taxonomy, code) => find(taxonomy, code)?.value,
    known: (taxonomy, yes, no) => (find(taxonomy, yes) ? 'yes' : find(taxonomy, no) ? 'no' : undefined),
  };
}

/** The terms that are not ours, by name. */
export const foreignTerms = (terms: readonly FeedTerm[]): string[] =>
  terms.filter(({ id, taxonomy, code }) => id !== termToId(taxonomy, code)).map(({ name }) => name);
