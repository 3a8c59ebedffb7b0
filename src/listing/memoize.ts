/**
 * A function that remembers its results; they must not be changed. Its arguments are texts, or one object that nobody changes and
 * whose result is dropped with it. The cache of texts is cleared after `max` entries, so that outside input can't exhaust memory.
 */
export function memoize<A extends [object] | string[], T>(work: (...args: A) => T, max = 10_000): (...args: A) => T {
  const byObject = new WeakMap<object, { result: T }>();
  const byText = new Map<string, { result: T }>();
  return (...args) => {
    const first = args[0];
    if (typeof first === 'object') {
      const made = byObject.get(first) ?? { result: work(...args) };
      byObject.set(first, made);
      return made.result;
    }
    const key = args.length === 1 ? first! : JSON.stringify(args);
    const cached = byText.get(key);
    if (cached) return cached.result;
    const made = { result: work(...args) };
    if (byText.size >= max) byText.clear();
    byText.set(key, made);
    return made.result;
  };
}
