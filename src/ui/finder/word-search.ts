import MiniSearch from 'minisearch';
import { wordToTerm } from '../../place/words.ts';

/** A listing that the words were found in. */
export interface WordHit {
  id: string;
  ref: string;
  name: string;
  /** Set where the name is in another language than the rest. */
  lang?: 'en';
  kind: string;
  where: string;
  /** Where an article stands; a listing has none. */
  path?: string;
}

const FIELDS = { fields: ['name', 'kind', 'where', 'words'], storeFields: ['ref', 'name', 'lang', 'kind', 'where', 'path'] };

/** Reads the index as it was fetched, and looks words up in it: first all of them together, then any. */
export function searchWords(index: string, words: string, language: 'en' | 'cy'): WordHit[] {
  const search = MiniSearch.loadJSON(index, { ...FIELDS, processTerm: (term) => wordToTerm(term, language) ?? null });
  const options = {
    boost: { kind: 3, name: 2, where: 2 },
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
  };
  const all = search.search(words, { ...options, combineWith: 'AND' });
  const hits = all.length > 0 ? all : search.search(words, options);
  return hits as unknown as WordHit[];
}
