import type { Directory, Service } from '../directory/directory.ts';
import { memoize } from '../listing/memoize.ts';

/** A police area, or one council inside it. */
export interface CoveredPlace {
  area: string;
  council?: string | undefined;
}

/**
 * Whether a listing covers a place as its own: it names the area, and either none of the area's councils or this one.
 * What serves a whole country does not count here: it closes no local gap.
 */
export function coversPlace(
  { coverage }: Pick<Service, 'coverage'>,
  { area, council }: CoveredPlace,
  councilsOfArea: readonly string[],
): boolean {
  if (!coverage.areas.includes(area)) return false;
  if (council === undefined) return true;
  const named = coverage.councils.filter((each) => councilsOfArea.includes(each));
  return named.length === 0 || named.includes(council);
}

/** Whether a listing serves everyone in an area because it serves the whole country. */
export const servesEverywhere = ({ coverage: { everywhere } }: Pick<Service, 'coverage'>, country: 'england' | 'wales'): boolean =>
  everywhere === 'england-and-wales' || everywhere === country;

/** The councils of an area. */
export const councilsOf = ({ areas }: Pick<Directory, 'areas'>, area: string): string[] =>
  (areas.find(({ slug }) => slug === area)?.councils ?? []).map(({ slug }) => slug);

/** Whether a listing helps people today: one that is closed, for now or for good, fills no gap. */
export const isActive = ({ lifecycle }: Pick<Service, 'lifecycle'>): boolean => lifecycle.status === 'active';

/** The active listings under each area that they name: hundreds of places ask, each about the few of its own area. */
export const activeByArea = memoize(({ services }: Directory): ReadonlyMap<string, readonly Service[]> => {
  const byArea = new Map<string, Service[]>();
  for (const service of services.filter(isActive)) {
    for (const area of new Set(service.coverage.areas)) {
      const already = byArea.get(area);
      if (already) already.push(service);
      else byArea.set(area, [service]);
    }
  }
  return byArea;
});

/** The active listings that serve a whole country, or both. */
export const activeEverywhere = memoize(({ services }: Directory): readonly Service[] =>
  services.filter((service) => isActive(service) && service.coverage.everywhere !== undefined),
);
