import type { Directory, Service } from '../directory/directory.ts';

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
