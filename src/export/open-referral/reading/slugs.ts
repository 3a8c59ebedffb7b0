import type { PlainMap } from '../../../edit/edit-yaml.ts';
import { valueOf } from '../../../edit/fields.ts';
import type { Directory } from '../../../directory/directory.ts';
import { tellingWordsIn } from '../../../listing/telling-words.ts';
import { nameToKey } from '../../../place/towns.ts';

/** Gives new listings their addresses: a neutral kind and a place, with a number where there are several. */
export function newSlugs({ services, vocabulary }: Pick<Directory, 'services' | 'vocabulary'>): (data: PlainMap) => string {
  const taken = new Set(services.map(({ slug }) => slug));
  return (data) => {
    const [type] = data['types'] as string[];
    const kind = vocabulary['service-types'].find(({ id }) => id === type)?.neutral.en ?? 'support';
    const [place] = (data['places'] ?? []) as PlainMap[];
    const areas = valueOf(data, 'coverage.areas') as string[] | undefined;
    const where = String(place?.['town'] ?? areas?.[0] ?? 'national');
    const safe = tellingWordsIn(where).length > 0 ? (areas?.[0] ?? 'national') : where;
    const base = nameToKey(`${kind} ${safe}`).replaceAll(' ', '-').slice(0, 54);
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  };
}
