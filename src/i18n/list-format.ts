export type ListType = 'conjunction' | 'disjunction';

// Making a format costs far more than asking it, and thousands of lists are put together.
const formats = new Map<string, Intl.ListFormat>();

/** Things in a row, as the browser or Node writes them: "Kent, Surrey and Sussex". */
export function formatList(items: readonly string[], tag: string, type: ListType = 'conjunction'): string {
  const known = formats.get(`${tag} ${type}`) ?? new Intl.ListFormat(tag, { type });
  formats.set(`${tag} ${type}`, known);
  return known.format(items);
}
