/** How many texts a tree of texts holds; the forms of one that counts are one text. */
export function countTexts(texts: unknown): number {
  if (typeof texts === 'string') return 1;
  const values = Object.values(texts as object);
  return 'other' in (texts as object) && values.every((value) => typeof value === 'string')
    ? 1
    : values.reduce<number>((sum, value) => sum + countTexts(value), 0);
}
