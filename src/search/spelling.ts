/** How many letters may be wrong in a word that is on no page, the fewest first: two make another word of a short one. */
export const mistakesIn = (term: string): readonly number[] => (term.length >= 8 ? [1, 2] : term.length >= 4 ? [1] : []);

/** What other endings of a word have in common: “spiking” and “spiked”. */
export const stemsOf = (word: string): string[] => [...word.matchAll(/^(.{4,}?)(?:ings?|ed|ers?)$/gi)].map(([, stem]) => stem!);

/** The ways to read a word as two that somebody wrote in one. */
export const splitsOf = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => [word.slice(0, at + 4), word.slice(at + 4)]);
