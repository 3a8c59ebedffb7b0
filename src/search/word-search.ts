import MiniSearch, { type SearchOptions } from 'minisearch';
import { textToWords, wordToTerm } from '../place/words.ts';

/** What is shown of a hit without fetching anything more. */
export interface WordHit {
  id: string;
  ref: string;
  name: string;
  /** Set where the name is in another language than the rest. */
  lang?: 'en' | undefined;
  kind: string;
  where: string;
  /** Where a guide is; a listing's page is known by its id. */
  path?: string | undefined;
}

/** How the index is made (src/export/word-index.ts) and read. */
export const WORD_INDEX_OPTIONS = {
  fields: ['name', 'kind', 'also', 'where', 'around', 'words'],
  storeFields: ['ref', 'name', 'lang', 'kind', 'where', 'path'],
};
const WEIGHTS = { name: 3, kind: 3, also: 2, where: 3, around: 1, words: 1 };

/** From how many letters on the beginning of a word is enough where the whole is found nowhere: “men” is not “mental”. */
const BEGINNING = 3;
/** From how many letters on it is enough in any case, and a word may be cut. */
const LONG = 5;

/**
 * Reads the index as it was fetched, and looks words up in it. Where something holds all of them, only that is answered;
 * else what holds most of them comes first.
 */
export function searchWords(index: string, text: string, language: 'en' | 'cy'): WordHit[] {
  const toTerm = (word: string) => wordToTerm(word, language);
  const search = MiniSearch.loadJSON(index, { ...WORD_INDEX_OPTIONS, processTerm: (term) => toTerm(term) ?? null });
  const words = [...new Map(textToWords(text).flatMap((word) => (toTerm(word) ? [[toTerm(word), word] as const] : []))).values()];
  const asked = [...words.map((word, at): Asked => ({ word, places: [at] })), ...pairsOf(words)];
  // What a hit holds is told in terms: each leads back to the words that it stands for.
  const places = new Map<string, number[]>();
  const queries = asked.flatMap(({ word, places: at }) => {
    const query = wordToQuery(search, word, at.length > 1);
    if (query) places.set(toTerm(query.queries[0]!)!, at);
    return query ?? [];
  });
  if (queries.length === 0) return [];
  const held = new Map(
    search
      .search({ combineWith: 'OR', queries }, { boost: WEIGHTS })
      .map((hit) => [hit, new Set(hit.queryTerms.flatMap((term) => places.get(term) ?? [])).size]),
  );
  const isWhole = [...held.values()].includes(words.length);
  return [...held.keys()]
    .filter((hit) => !isWhole || held.get(hit) === words.length)
    .sort((a, b) => held.get(b)! - held.get(a)! || b.score - a.score)
    .map(({ id, ref, name, lang, kind, where, path }) => ({ id, ref, name, lang, kind, where, path }));
}

/** A word to look up, and the places in the question that it answers to. */
interface Asked {
  word: string;
  places: number[];
}

/** “child line” may be “childline”. */
const pairsOf = (words: readonly string[]): Asked[] =>
  words.slice(1).map((word, at) => ({ word: `${words[at]!}${word}`, places: [at, at + 1] }));

type Query = SearchOptions & { queries: string[] };

/** How a word is looked up: as it is, where the index holds it; else as a beginning, else with other letters, else cut at its end. */
function wordToQuery(search: MiniSearch, word: string, isPair: boolean): Query | undefined {
  const query = (options: SearchOptions, asked = word): Query => ({ queries: [asked], ...options });
  const prefix = word.length >= LONG;
  // Two words made one are no guess at what was meant unless they stand there so.
  const ways = isPair
    ? [query({})]
    : [
        query({ prefix }),
        query({ prefix: word.length >= BEGINNING }),
        ...(word.length > BEGINNING ? [query({ prefix, fuzzy: 1 })] : []),
        ...(word.length > LONG ? [query({ prefix, fuzzy: 2 })] : []),
        ...Array.from({ length: Math.max(0, word.length - LONG) }, (_, cut) =>
          query({ prefix: true }, word.slice(0, word.length - 1 - cut)),
        ),
      ];
  return ways.find((way) => search.search({ combineWith: 'OR', ...way }).length > 0);
}
