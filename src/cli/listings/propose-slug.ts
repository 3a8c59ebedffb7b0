import type { Directory } from '../../directory/directory.ts';

/** Proposes neutral names for listings' addresses: a kind in neutral words and a town or area, with a number where that is taken. */
export function newSlugs({ vocabulary, services, moved }: Directory): (type: string, place: string) => string {
  const taken = new Set([...services.map((service) => service.slug), ...moved.keys()]);
  return (type, place) => {
    const kind = vocabulary['service-types'].find(({ id }) => id === type)?.neutral.en ?? 'service';
    const slug = toSlug(`${kind} ${place}`);
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? slug : `${slug}-${number}`;
      if (taken.has(candidate)) continue;
      taken.add(candidate);
      return candidate;
    }
  };
}

const toSlug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 55)
    .replace(/-$/, '');
