import type { Directory, Service } from './directory.ts';
import { townInWelsh } from '../place/default-tables.ts';

type Language = 'en' | 'cy';

/**
 * The titles of the listings' pages by slug: the kind in neutral words, then town or area. They tell a stranger who sees
 * one in a history nothing. Where several would be the same, all but the first (by address) carry a number.
 */
export function listingTitles(
  directory: Pick<Directory, 'areas' | 'vocabulary' | 'services'>,
  wholeCountry: string,
  language: Language,
): Map<string, string> {
  const titles = new Map<string, string>();
  const count = new Map<string, number>();
  for (const service of [...directory.services].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const kind = directory.vocabulary['service-types'].find((term) => term.id === service.types[0])?.neutral[language] ?? '';
    const title = `${kind}, ${titlePlace(service, directory, language) ?? wholeCountry}`;
    const number = (count.get(title) ?? 0) + 1;
    count.set(title, number);
    titles.set(service.slug, number === 1 ? title : `${title} (${number})`);
  }
  return titles;
}

function titlePlace(service: Service, directory: Pick<Directory, 'areas'>, language: Language): string | undefined {
  const town = service.places.find((place) => place.town && place.show !== 'hidden')?.town;
  if (town) return language === 'cy' ? townInWelsh(town, service.coverage.areas) : town;
  const area = directory.areas.find((candidate) => candidate.slug === service.coverage.areas[0]);
  return (language === 'cy' && area?.welshName) || area?.name;
}
