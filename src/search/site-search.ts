import { editDistance } from '../place/edit-distance.ts';
import { textToWords, wordToTerm } from '../place/words.ts';
import { PACK_ADDRESS } from './search-pack.ts';
import { mistakesIn, stemsOf } from './spelling.ts';

/** The kinds of page that are searched, those for visitors first. */
export const PAGE_KINDS = ['services', 'guides', 'areas', 'about', 'officers', 'upkeep'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
/** They come after the others where both hold as many of the words. */
const FOR_PROFESSIONALS: readonly PageKind[] = ['officers', 'upkeep'];

/** A stretch of an excerpt. */
export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

/** A page that was found. */
export interface SiteHit {
  path: string;
  title: string;
  /** Set where the title is in another language than the rest. */
  lang?: string | undefined;
  kind: PageKind;
  detail: string;
  helps: readonly string[];
  areas: readonly string[];
  excerpt: ExcerptPart[];
  /** The parts of the page that hold some of the words and can be linked to. */
  sections: { path: string; title: string; excerpt: ExcerptPart[] }[];
}

export interface SiteAnswer {
  hits: SiteHit[];
  /** Words that are on no page. */
  unknown: string[];
  /** What was looked for instead, where there is something like them. */
  meant?: string | undefined;
}

/** What is used of Pagefind's script. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}
interface PagefindData {
  raw_url?: string;
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  sub_results: { url: string; title: string; excerpt: string; anchor?: unknown }[];
}

/** Each record as Pagefind keeps it, under its id. */
type Fragments = Record<string, { content: string; meta: Record<string, string> }>;

const OPTIONS = {
  basePath: PACK_ADDRESS,
  noWorker: true,
  metaCacheTag: 'pack',
  excerptLength: 24,
  excerptEllipsis: '…',
  ranking: { metaWeights: { title: 5, detail: 5, also: 3, around: 1 } },
};

/** From how many letters on a word is also found by its beginning, and may be cut at its end. */
const LONG = 5;
/** From how many letters on the beginning is enough where the whole word is nowhere. */
const BEGINNING = 3;
const MOST_WORDS = 10;
const MOST_SECTIONS = 3;

/** Opens a pack with Pagefind's own script, whose `fetch` must be the sealed one; gives what searches it. */
export async function openPack(
  pagefind: Pagefind,
  files: ReadonlyMap<string, Uint8Array>,
  language: 'en' | 'cy',
): Promise<(text: string) => Promise<SiteAnswer>> {
  await pagefind.options(OPTIONS);
  await pagefind.init();
  const vocabulary = filesToVocabulary(files, language);
  return (text) => search(pagefind, vocabulary, language, text);
}

/** The words of all records by the term that they are compared by: in Welsh, all changed forms of a word have one term. */
type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

const SIGNATURE = 'pagefind_dcd';

function filesToVocabulary(files: ReadonlyMap<string, Uint8Array>, language: 'en' | 'cy'): Vocabulary {
  const vocabulary = new Map<string, Set<string>>();
  const known = new Set<string>();
  const decoder = new TextDecoder();
  for (const [name, bytes] of files) {
    if (!name.startsWith('fragment/')) continue;
    const fragments = JSON.parse(decoder.decode(bytes.subarray(SIGNATURE.length))) as Fragments;
    for (const { content, meta } of Object.values(fragments)) {
      for (const word of textToWords([content, ...Object.values(meta)].join(' ').toLowerCase())) {
        if (known.has(word)) continue;
        known.add(word);
        const term = wordToTerm(word, language);
        // Pagefind knows “LGBT+” as “lgbt”.
        if (term) vocabulary.set(term, (vocabulary.get(term) ?? new Set()).add(word.replaceAll('+', '')));
      }
    }
  }
  return vocabulary;
}

/** A word to look for: the places in the question that it answers to, and the words of the pages that are looked for instead. */
interface Wanted {
  places: number[];
  forms: readonly string[];
  /** Whether the word has to be there as it is, not as the beginning of another. */
  isExact: boolean;
  isGuess: boolean;
}

async function search(pagefind: Pagefind, vocabulary: Vocabulary, language: 'en' | 'cy', text: string): Promise<SiteAnswer> {
  const words = [...new Map(textToWords(text).flatMap((word) => termEntry(word, language))).values()].slice(0, MOST_WORDS);
  const wanted = words.map((word, at) => ({ word, ...wordToWanted(word, at, vocabulary, language) }));
  const unknown = wanted.filter(({ isGuess }) => isGuess);
  const isGuessed = unknown.some(({ forms }) => forms.length > 0);
  const meant = isGuessed ? wanted.flatMap(({ word, forms, isGuess }) => (isGuess ? (forms[0] ?? []) : word)).join(' ') : undefined;
  const found = new Map<string, { places: Set<number>; score: number; best: number; result: PagefindResult }>();
  for (const { places, forms, isExact } of [...wanted, ...pairsOf(words, vocabulary, language)]) {
    for (const [id, result] of await searchForms(pagefind, forms, isExact)) {
      const record = found.get(id) ?? { places: new Set(), score: 0, best: 0, result };
      found.set(id, record);
      for (const place of places) record.places.add(place);
      record.score += result.score;
      if (result.score > record.best) Object.assign(record, { best: result.score, result });
    }
  }
  const most = Math.max(0, ...[...found.values()].map(({ places }) => places.size));
  const isWhole = most === words.length;
  const records = [...found.values()].filter(({ places }) => !isWhole || places.size === most);
  // A result of all the words together marks all of them in its excerpt.
  const { results } = await pagefind.search(wanted.flatMap(({ forms }) => forms[0] ?? []).join(' '));
  const together = new Map(results.map((result) => [result.id, result]));
  const hits: (SiteHit & { held: number; score: number })[] = [];
  for (const { places, score, result } of records) {
    const data = await (together.get(result.id) ?? result).data();
    hits.push({ ...dataToHit(data), held: places.size, score });
  }
  hits.sort(
    (a, b) =>
      b.held - a.held || Number(FOR_PROFESSIONALS.includes(a.kind)) - Number(FOR_PROFESSIONALS.includes(b.kind)) || b.score - a.score,
  );
  return { hits, unknown: unknown.map(({ word }) => word), meant };
}

function termEntry(word: string, language: 'en' | 'cy'): [term: string, word: string][] {
  const term = wordToTerm(word, language);
  return term ? [[term, word.toLowerCase()]] : [];
}

/** How a word is looked up: as it is, where a page has it; else as a beginning, else with other letters, else cut at its end. */
function wordToWanted(word: string, at: number, vocabulary: Vocabulary, language: 'en' | 'cy'): Wanted {
  const term = wordToTerm(word, language)!;
  const places = [at];
  const own = vocabulary.get(term);
  if (own) return { places, forms: [...own], isExact: word.length < LONG, isGuess: false };
  const formsOf = (terms: readonly string[]) => terms.flatMap((each) => [...vocabulary.get(each)!]);
  const beginning = (start: string) => formsOf([...vocabulary.keys()].filter((each) => each.startsWith(start)));
  if (term.length >= BEGINNING) {
    const forms = beginning(term);
    if (forms.length > 0) return { places, forms, isExact: false, isGuess: false };
  }
  for (const most of mistakesIn(term)) {
    const isLike = (each: string) => editDistance(term, each, most) <= most && (most === 1 || each[0] === term[0]);
    const forms = formsOf([...vocabulary.keys()].filter(isLike));
    if (forms.length > 0) return { places, forms, isExact: true, isGuess: true };
  }
  for (const stem of stemsOf(word)) {
    const forms = beginning(stem);
    if (forms.length > 0) return { places, forms, isExact: false, isGuess: false };
  }
  for (let length = term.length - 1; length >= LONG; length--) {
    const forms = beginning(term.slice(0, length));
    if (forms.length > 0) return { places, forms, isExact: false, isGuess: true };
  }
  return { places, forms: [], isExact: true, isGuess: true };
}

/** “child line” may be “childline”: only where a page has it so. */
const pairsOf = (words: readonly string[], vocabulary: Vocabulary, language: 'en' | 'cy'): Wanted[] =>
  words.slice(1).flatMap((word, at) => {
    const forms = vocabulary.get(wordToTerm(`${words[at]!}${word}`, language) ?? '');
    return forms ? [{ places: [at, at + 1], forms: [...forms], isExact: true, isGuess: false }] : [];
  });

/** Every record that has one of the forms, with its best result. */
async function searchForms(pagefind: Pagefind, forms: readonly string[], isExact: boolean): Promise<Map<string, PagefindResult>> {
  const found = new Map<string, PagefindResult>();
  for (const form of forms) {
    const { results } = await pagefind.search(form);
    // Pagefind takes every word as a beginning, too; in quotation marks it does not, and doesn't rank.
    const whole = isExact ? new Set((await pagefind.search(`"${form}"`)).results.map(({ id }) => id)) : undefined;
    for (const result of results) {
      if (whole && !whole.has(result.id)) continue;
      if (result.score > (found.get(result.id)?.score ?? -1)) found.set(result.id, result);
    }
  }
  return found;
}

function dataToHit({ raw_url, url, excerpt, meta, filters, sub_results: parts }: PagefindData): SiteHit {
  return {
    path: raw_url ?? url,
    title: meta['title'] ?? '',
    lang: filters['lang']?.[0],
    kind: filters['kind']![0] as PageKind,
    detail: meta['detail'] ?? '',
    helps: filters['help'] ?? [],
    areas: filters['area'] ?? [],
    excerpt: excerptToParts(excerpt),
    sections: parts
      .filter((part) => part.url.includes('#'))
      .slice(0, MOST_SECTIONS)
      .map((part) => ({ path: part.url, title: part.title, excerpt: withoutStart(excerptToParts(part.excerpt), `${part.title}.`) })),
  };
}

/** An excerpt as stretches of plain text: nothing of it goes into the page as markup. */
const excerptToParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((text, at) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isFound: at % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** An excerpt without the section's heading, where it begins with that. */
function withoutStart(parts: readonly ExcerptPart[], start: string): ExcerptPart[] {
  const isStart = parts
    .map(({ text }) => text)
    .join('')
    .startsWith(start);
  let left = isStart ? start.length : 0;
  return parts.flatMap(({ text, isFound }) => {
    const cut = text.slice(left);
    left = Math.max(0, left - text.length);
    return cut === '' ? [] : { text: cut, isFound };
  });
}
