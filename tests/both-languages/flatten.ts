/** Every text of a tree of texts, by its keys with dots between. */
export function flatten(texts: unknown, key = ''): Map<string, string> {
  if (typeof texts === 'string') return new Map([[key, texts]]);
  return new Map(Object.entries(texts as object).flatMap(([name, value]) => [...flatten(value, key ? `${key}.${name}` : name)]));
}
