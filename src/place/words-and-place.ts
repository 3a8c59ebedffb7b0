/** A search in two parts: what is looked for, and where. */
export interface WordsAndPlace {
  words: string;
  place: string;
}

// "in", "near" and the like, in English and Welsh, where they part what is wanted from where.
const PARTING = /^(.+?)\s+(?:in|near|around|at|by|yn|ym|yng|ger|wrth)\s+(.+)$/iu;

/** Every way to read a text as "words in place", the longest place first: "counselling in Leeds", "help in care in Hull". */
export function textToWordsAndPlace(text: string): WordsAndPlace[] {
  const readings: WordsAndPlace[] = [];
  let words = '';
  let rest = text.trim();
  for (let match = PARTING.exec(rest); match; match = PARTING.exec(rest)) {
    const parting = rest.slice(match[1]!.length, rest.length - match[2]!.length);
    words = words ? `${words}${match[1]!}` : match[1]!;
    readings.push({ words: words.trim(), place: match[2]!.trim() });
    words += parting;
    rest = match[2]!;
  }
  return readings;
}
