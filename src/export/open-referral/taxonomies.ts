import type { ReleaseNames } from '../released.ts';
import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import { nameToUuid } from '../uuid.ts';
import type { Attribute, Taxonomy, TaxonomyTerm } from './objects.ts';

/** Our own taxonomies. Their codes are a part of the addresses that others keep: none is renamed. */
export type TaxonomyCode = keyof typeof texts.taxonomies;

const VERSION = '1.0';

/** All taxonomies with their terms. */
export interface Taxonomies {
  list: Taxonomy[];
  terms: TaxonomyTerm[];
  /** A term by the codes of its taxonomy and its own. Throws where there is none: a mistake in the program. */
  term(taxonomy: TaxonomyCode, code: string): TaxonomyTerm;
}

/** The taxonomies of a directory: its vocabulary, its commissioners, and what every listing may say. */
export function namesToTaxonomies({ vocabulary, commissioners }: ReleaseNames): Taxonomies {
  const named = (list: readonly { id: string; name: { en: string }; sentence?: { en: string } | undefined }[]) =>
    list.map(({ id, name, sentence }) => ({ code: id, name: name.en, description: sentence?.en ?? name.en }));
  const own: Partial<Record<TaxonomyCode, { code: string; name: string; description: string }[]>> = {
    'service-types': named(vocabulary['service-types']),
    'who-for': [...fixedTerms(texts.genders), ...named(vocabulary.groups)],
    'run-by-and-for': named(vocabulary.groups),
    funders: [...commissioners.values()].map(({ slug, name }) => ({ code: slug, name, description: name })),
    'funding-streams': named(vocabulary['funding-streams']),
  };
  const codes = Object.keys(texts.taxonomies) as TaxonomyCode[];
  const terms = codes.flatMap((taxonomy) =>
    (own[taxonomy] ?? fixedTerms(texts.terms[taxonomy as keyof typeof texts.terms])).map((term) => ({
      id: termToId(taxonomy, term.code),
      ...term,
      taxonomy,
      taxonomy_id: nameToUuid(`taxonomy:${taxonomy}`),
      language: 'en',
    })),
  );
  const byKey = new Map(terms.map((term) => [`${term.taxonomy}/${term.code}`, term]));
  return {
    list: codes.map((code) => ({
      id: nameToUuid(`taxonomy:${code}`),
      name: code,
      description: texts.taxonomies[code],
      version: VERSION,
    })),
    terms,
    term(taxonomy, code) {
      const term = byKey.get(`${taxonomy}/${code}`);
      if (!term) throw new Error(`There is no term ${code} in ${taxonomy}.`);
      return term;
    },
  };
}

/** The identifier of a term. */
export const termToId = (taxonomy: string, code: string): string => nameToUuid(`term:${taxonomy}/${code}`);

const fixedTerms = (texts: Record<string, string>) => Object.entries(texts).map(([code, name]) => ({ code, name, description: name }));

/** What something is linked to: its identifier and its table. */
export interface Linked {
  id: string;
  entity: 'service' | 'phone' | 'location' | 'funding';
}

/** Makes the attributes of one thing: each a term, some with a value. */
export const attributesOf =
  ({ id, entity }: Linked, taxonomies: Taxonomies) =>
  (taxonomy: TaxonomyCode, code: string, value?: string): Attribute => {
    const term = taxonomies.term(taxonomy, code);
    return {
      id: nameToUuid(`attribute:${id}/${term.id}`),
      link_id: id,
      link_type: taxonomy,
      link_entity: entity,
      taxonomy_term_id: term.id,
      ...(value === undefined ? {} : { value }),
      taxonomy_term: term,
    };
  };
