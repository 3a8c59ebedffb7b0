/**
 * Work on texts that many listings share, done once for each: the same answer is given again. Beyond `most` different
 * questions everything is forgotten, so that what comes from outside cannot fill the memory. Answers must not be changed.
 */
export function remember<A extends string[], T>(most: number, work: (...texts: A) => T): (...texts: A) => T {
  const known = new Map<string, T>();
  return (...texts) => {
    const key = texts.length === 1 ? texts[0]! : JSON.stringify(texts);
    if (!known.has(key)) {
      if (known.size >= most) known.clear();
      known.set(key, work(...texts));
    }
    return known.get(key)!;
  };
}

/** The same for what is worked out of a thing that nobody changes: the answer is kept as long as the thing is. */
export function rememberOf<K extends object, T>(work: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { answer: T }>();
  return (thing) => {
    const kept = known.get(thing) ?? { answer: work(thing) };
    known.set(thing, kept);
    return kept.answer;
  };
}
