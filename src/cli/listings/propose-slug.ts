import type { Directory } from '../../directory/directory.ts';

/** A neutral name for a listing's address: its kind in neutral words, and a town or area; with a number where it is taken. */
export function proposeSlug(type: string, place: string, { vocabulary, services, moved }: Directory): string {
  const kind = vocabulary['service-types'].find(({ id }) => id === type)?.neutral.en ?? 'service';
  const slug = toSlug(`${kind} ${place}`);
  const taken = new Set([...services.map((service) => service.slug), ...moved.keys()]);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
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
