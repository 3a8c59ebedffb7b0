import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { Opened } from '../../upkeep/editor-index.ts';
import type { Kind } from '../../edit/content-kinds.ts';

// No 0, 1, i, l, o: a reference is read out on the phone.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A reference that no listing has or had. What a spreadsheet would take for a number or a date is passed over. */
export function newRef(used: readonly string[]): string {
  for (;;) {
    const ref = [...crypto.getRandomValues(new Uint32Array(6))].map((number) => SIGNS[number % SIGNS.length]).join('');
    if (!used.includes(ref) && !/^\d*e?\d+$/.test(ref) && !/^\d+[a-z]{3}\d+$/.test(ref)) return ref;
  }
}

/** A short name for an address or file; with a number where it is taken. */
export function toSlug(text: string, used: readonly string[]): string {
  const slug = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 55)
    .replace(/^-+|-+$/g, '');
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!used.includes(candidate)) return candidate;
  }
}

/** A file that is not there yet; of a provider or commissioner, with its name. */
export const newFile = (kind: Kind, ref: string, name?: string): Opened => ({
  kind,
  file: '',
  data: kind === 'listing' ? { ref } : name === undefined ? {} : { name },
  base: null,
  withheld: [],
});

/** A listing made from another, for another area: what is that one's own is left behind. */
export function copyOf({ data }: Opened, ref: string): Opened {
  const { slug: _slug, confirmed: _confirmed, places: _places, lifecycle: _lifecycle, toCheck: _toCheck, ...rest } = data;
  return { ...newFile('listing', ref), data: { ...rest, ref, coverage: {} } as PlainMap };
}
