import type { Commissioner, Directory } from '../directory/directory.ts';
import { tellingWordsIn } from '../listing/telling-words.ts';

/** Words for a kind of body that tell a stranger nothing: an address or title gets one in place of telling words. */
const NEUTRAL_KIND: Partial<Record<Commissioner['kind'], { en: string; cy: string }>> = {
  'police-force': { en: 'force', cy: 'llu' },
};
const OFFICE = { en: 'office', cy: 'swyddfa' };

/** The names of the commissioners' pages in addresses by file name: as the file, without telling words. */
export function commissionerAddresses({ commissioners }: Pick<Directory, 'commissioners'>): Map<string, string> {
  const plain = [...commissioners.keys()].filter((slug) => tellingWordsIn(slug).length === 0);
  const taken = new Set(plain);
  const addresses = new Map(plain.map((slug) => [slug, slug]));
  for (const { slug, kind } of commissioners.values()) {
    if (addresses.has(slug)) continue;
    const words = slug.split('-').filter((word) => tellingWordsIn(word).length === 0);
    const base = [...words, (NEUTRAL_KIND[kind] ?? OFFICE).en].join('-');
    let address = base;
    for (let number = 2; taken.has(address); number++) address = `${base}-${number}`;
    taken.add(address);
    addresses.set(slug, address);
  }
  return addresses;
}

/** The titles of the commissioners' pages: the area it serves, or its name if that gives nothing away. Each is unique. */
export function commissionerTitles(
  { commissioners, areas }: Pick<Directory, 'commissioners' | 'areas'>,
  language: 'en' | 'cy',
): Map<string, string> {
  const count = new Map<string, number>();
  return new Map(
    [...commissioners.values()].map((commissioner) => {
      const area = areas.find((each) => each.commissioners.at(-1)!.commissioner === commissioner.slug);
      const title = area ? ownName(area, language) : bodyTitle(commissioner, language);
      const number = (count.get(title) ?? 0) + 1;
      count.set(title, number);
      return [commissioner.slug, number === 1 ? title : `${title} (${number})`];
    }),
  );
}

function bodyTitle(commissioner: Commissioner, language: 'en' | 'cy'): string {
  const name = ownName(commissioner, language);
  if (tellingWordsIn(name).length === 0) return name;
  // From the address: what is left of a name without its telling words rarely reads as one.
  const words = commissioner.slug.split('-').filter((word) => tellingWordsIn(word).length === 0);
  const shown = words.map((word) => (['and', 'of', 'the'].includes(word) ? word : word[0]!.toUpperCase() + word.slice(1)));
  return [...shown, `(${(NEUTRAL_KIND[commissioner.kind] ?? OFFICE)[language]})`].join(' ');
}

const ownName = (named: { name: string; welshName?: string | undefined }, language: 'en' | 'cy'): string =>
  (language === 'cy' && named.welshName) || named.name;
