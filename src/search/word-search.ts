import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { textToWords, wordToTerm } from '../place/words.ts';
import { mistakesIn, splitsOf, stemsOf } from './spelling.ts';

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
  /** What a guide is about. */
  about?: string | undefined;
  /** Set for a guide for young people: it comes with their own line. */
  isForYoung?: true | undefined;
}

/** How the index is made (src/export/word-index.ts) and read. */
export const WORD_INDEX_OPTIONS = {
  fields: ['name', 'kind', 'also', 'where', 'around', 'words'],
  storeFields: ['ref', 'name', 'lang', 'kind', 'where', 'path', 'about', 'isForYoung'],
};
const WEIGHTS = { name: 3, kind: 3, also: 2, where: 3, around: 1, words: 1 };

/** From how many letters on the beginning of a word is enough where the whole is found nowhere: “men” is not “mental”. */
const BEGINNING = 3;
/** From how many letters on it is enough in any case, and a word may be cut. */
const LONG = 5;

/** What words found. */
export interface WordAnswer {
  /** Where something has all of the words, only that; else what has most of them first. */
  hits: WordHit[];
  /** The guides that answer it: those that fit nearly as well as the best. Nothing where services fit better. */
  topics: WordHit[];
  /** Words that are nowhere: what was found instead is a guess. */
  unknown: string[];
}

/** Reads the index as it was fetched, and looks words up in it. */
export function searchWords(index: string, text: string, language: 'en' | 'cy'): WordAnswer {
  const toTerm = (word: string) => wordToTerm(word, language);
  const search = MiniSearch.loadJSON(index, { ...WORD_INDEX_OPTIONS, processTerm: (term) => toTerm(term) ?? null });
  const words = [...new Map(textToWords(text).flatMap((word) => (toTerm(word) ? [[toTerm(word), word] as const] : []))).values()];
  const asked = [...words.map((word, at): Asked => ({ word, places: [at] })), ...pairsOf(words)];
  // What a hit holds is told in terms: each leads back to the words that it stands for.
  const places = new Map<string, number[]>();
  const unknown = new Set(words);
  const queries = asked.flatMap(({ word, places: at }) => {
    const query = wordToQuery(search, word, at.length > 1);
    if (!query) return [];
    places.set(toTerm(query.queries[0]!)!, at);
    if (!query.isGuess) for (const place of at) unknown.delete(words[place]!);
    return query;
  });
  if (queries.length === 0) return { hits: [], topics: [], unknown: words };
  const held = new Map(
    search
      .search({ combineWith: 'OR', queries }, { boost: WEIGHTS })
      .map((hit) => [hit, new Set(hit.queryTerms.flatMap((term) => places.get(term) ?? [])).size]),
  );
  const isWhole = [...held.values()].includes(words.length);
  const found = [...held.keys()];
  const toHit = ({ id, ref, name, lang, kind, where, path, about, isForYoung }: SearchResult): WordHit => ({
    ...{ id, ref, name, lang, kind, where, path, about, isForYoung },
  });
  return {
    hits: found
      .filter((hit) => !isWhole || held.get(hit) === words.length)
      .sort((a, b) => held.get(b)! - held.get(a)! || b.score - a.score)
      .map(toHit),
    topics: topicsIn(found).map(toHit),
    unknown: [...unknown],
  };
}

const MOST_TOPICS = 3;

/** By how well they fit rather than by how many of the words they have: a guide is long enough to have “late” and “report”. */
function topicsIn(found: readonly SearchResult[]): SearchResult[] {
  const bestOf = (hits: readonly SearchResult[]) => Math.max(0, ...hits.map(({ score }) => score));
  const guides = found.filter(({ path }) => path).sort((a, b) => b.score - a.score);
  return bestOf(guides) < bestOf(found) / 3 ? [] : guides.filter(({ score }) => score >= bestOf(guides) / 3).slice(0, MOST_TOPICS);
}

/** A word to look up, and the places in the question that it answers to. */
interface Asked {
  word: string;
  places: number[];
}

/** “child line” may be “childline”. */
const pairsOf = (words: readonly string[]): Asked[] =>
  words.slice(1).map((word, at) => ({ word: `${words[at]!}${word}`, places: [at, at + 1] }));

type Query = SearchOptions & { queries: string[]; isGuess: boolean };

/** How a word is looked up: as it is, where the index holds it; else as a beginning, else with other letters, else cut at its end. */
function wordToQuery(search: MiniSearch, word: string, isPair: boolean): Query | undefined {
  const query = (options: SearchOptions, asked = word): Query => ({
    queries: [asked],
    isGuess: asked !== word || 'fuzzy' in options,
    ...options,
  });
  const prefix = word.length >= LONG;
  // Two words made one are no guess at what was meant unless they stand there so.
  const ways = isPair
    ? [query({})]
    : [
        query({ prefix }),
        query({ prefix: word.length >= BEGINNING }),
        ...mistakesIn(word).map((fuzzy) => query({ fuzzy })),
        // “spiking” is “spiked”.
        ...stemsOf(word).map((stem): Query => ({ queries: [stem], prefix: true, isGuess: false })),
        // “rapecrisis” is “rape crisis”.
        ...splitsOf(word).map((parts): Query => ({ queries: parts, combineWith: 'AND', isGuess: false })),
        ...Array.from({ length: Math.max(0, word.length - LONG) }, (_, cut) =>
          query({ prefix: true }, word.slice(0, word.length - 1 - cut)),
        ),
      ];
  return ways.find((way) => search.search({ combineWith: 'OR', ...way }).length > 0);
}
