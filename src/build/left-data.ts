// Pages are built by modules that Astro bundles, and what follows is done by Node's own: they share what is left here.
const KEY = Symbol.for('waymark.left-data');
const shared = globalThis as { [KEY]?: Map<string, unknown> };

/** Leaves data for files that are to be written once the pages are: by their path in the built site. */
export function leaveData(files: Iterable<readonly [string, unknown]>): void {
  const left = (shared[KEY] ??= new Map());
  for (const [path, data] of files) left.set(path, data);
}

/** Everything that was left; it is given once. */
export function takeLeftData(): ReadonlyMap<string, unknown> {
  const left = shared[KEY] ?? new Map<string, unknown>();
  delete shared[KEY];
  return left;
}
