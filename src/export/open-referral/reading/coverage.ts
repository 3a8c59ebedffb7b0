import type { PlainMap } from '../../../edit/edit-yaml.ts';
import type { Directory } from '../../../directory/directory.ts';
import { nameToKey } from '../../../place/towns.ts';
import { COUNTRY_CODES } from '../service-areas.ts';
import type { FeedService } from './feed-service.ts';

/**
 * Whom a service covers by place, from the areas that the feed names: by their codes, else by their exact names. Where one
 * is not known it is told, and the rest holds. Nothing is worked out from where the service stands.
 */
export function areasToCoverage(named: FeedService['areas'], { areas }: Directory, tell: (key: string, found: string) => void): PlainMap {
  const found = { areas: new Set<string>(), councils: new Set<string>() };
  for (const { name, code } of named) {
    const country = Object.entries(COUNTRY_CODES).find(
      ([slug, each]) => each === code || (!code && nameToKey(slug) === nameToKey(name)),
    )?.[0];
    if (country) return withNote({ everywhere: country }, named);
    const key = nameToKey(name);
    const isNamed = (thing: { gss: string; previousGss?: string | undefined; name: string; welshName?: string | undefined }) =>
      code
        ? thing.gss === code || thing.previousGss === code
        : nameToKey(thing.name) === key || (thing.welshName && nameToKey(thing.welshName) === key);
    const area = areas.find(isNamed);
    const council = area ? undefined : areas.flatMap((each) => each.councils.map((one) => ({ ...one, area: each.slug }))).find(isNamed);
    if (area) found.areas.add(area.slug);
    else if (council) {
      found.areas.add(council.area);
      found.councils.add(council.slug);
    } else tell('area', name || code || '');
  }
  if (found.areas.size === 0) return {};
  return withNote({ areas: [...found.areas], ...(found.councils.size > 0 ? { councils: [...found.councils] } : {}) }, named);
}

function withNote(coverage: PlainMap, named: FeedService['areas']): PlainMap {
  const note = named.flatMap(({ description }) => description ?? [])[0];
  return note ? { ...coverage, note: { en: note.slice(0, 2000) } } : coverage;
}
