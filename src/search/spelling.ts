/** How many letters may be wrong in a word that is on no page, the fewest first: two make another word of a short one. */
export const mistakesIn = (term: string): readonly number[] => (term.length >= 8 ? [1, 2] : term.length >= 4 ? [1] : []);
