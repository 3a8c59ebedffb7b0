import type { EditorIndex, IndexEntry } from '../../upkeep/editor-index.ts';

/** The listings of which every typed word is part of the name, the town, the reference or the address. */
export function findListings(index: EditorIndex, words: string): IndexEntry[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  return index.listings.filter((entry) => {
    const text = `${entry.name} ${entry.welshName ?? ''} ${entry.town ?? ''} ${entry.ref} ${entry.slug}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}
