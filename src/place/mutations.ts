/**
 * Welsh words change their first letter after many small words: Caerdydd, "i Gaerdydd", "yng Nghaerdydd", "a Chaerdydd".
 * Each beginning that a change can leave, with those it may have come from.
 */
const ORIGINS: readonly (readonly [changed: string, original: readonly string[]])[] = [
  ['ngh', ['c']],
  ['ng', ['g']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ch', ['c']],
  ['ph', ['p']],
  ['th', ['t']],
  ['dd', ['d']],
  ['g', ['c']],
  ['b', ['p']],
  ['d', ['t']],
  ['f', ['b', 'm']],
  ['m', ['b']],
  ['n', ['d']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
  ['w', ['gw']],
];

const SMALL_WORDS = /^(?:yn|yng|ym|ger|wrth|ar|at|i|ir|o|or|am|y|yr) /;

/** Whether a key begins with a word after which names change. */
export const hasSmallWord = (key: string): boolean => SMALL_WORDS.test(key);

/** The names that a mutated one may be, without the preposition: "yng nghaerdydd" gives "caerdydd". Takes a key from `nameToKey`. */
export function mutatedToKeys(key: string): string[] {
  const name = key.replace(SMALL_WORDS, '');
  const changed = ORIGINS.flatMap(([start, originals]) =>
    name.startsWith(start) ? originals.map((original) => original + name.slice(start.length)) : [],
  );
  // Soft mutation drops a g: "i Wynedd" and "yn Langwm" for "Gwynedd" and "Glangwm".
  return [...(name === key ? [] : [name]), ...changed, `g${name}`];
}

const ONSET = /^(?:ngh|ng|mh|nh|ch|ph|th|dd|ll|rh|gl|gr|cl|cr|gw|[cgpbmtdnlrfh](?!f))/;
const SAME: Record<string, string> = { ll: 'l', gl: 'l', cl: 'l', rh: 'r', gr: 'r', cr: 'r', gw: 'w', l: 'l', r: 'r' };

/**
 * A word with its beginning made so coarse that all its changed forms are alike: "cwnsela", "gwnsela", "nghwnsela" and
 * "chwnsela" become one. What comes out is no word, but a term to compare.
 */
export function wordToMutationClass(word: string): string {
  const onset = ONSET.exec(word)?.[0];
  if (onset === undefined || word.length < 3) return word;
  const rest = word.slice(onset.length);
  if (onset in SAME) return SAME[onset]! + rest;
  if (/^(?:p|ph|mh|b|m|f)$/.test(onset)) return `b${rest}`;
  if (/^(?:t|th|nh|d|dd|n)$/.test(onset)) return `t${rest}`;
  return rest;
}
