import type { Directory, Notice, Service } from './directory.ts';

type Content = Pick<Directory, 'areas' | 'notices'>;

/**
 * The notices that are shown with a service and are not over on a day (YYYY-MM-DD): those about it or its kind, and those that
 * close everything in all of its areas. What else is going on in an area is said on the area's page.
 */
export function serviceToNotices(service: Service, { areas, notices }: Content, today: string): Notice[] {
  const { slug, types, coverage } = service;
  const countries = new Set(areas.filter((area) => coverage.areas.includes(area.slug)).map(({ country }) => country));
  return notices.filter(({ until, closed, about }) => {
    if (until < today) return false;
    if (about.service !== undefined) return about.service === slug;
    if (about.type !== undefined) return types.includes(about.type);
    if (!closed) return false;
    if (about.area !== undefined) return coverage.areas.length === 1 && coverage.areas[0] === about.area;
    if (about.everywhere === 'england-and-wales' || about.everywhere === coverage.everywhere) return true;
    return countries.size === 1 && countries.has(about.everywhere!);
  });
}

/** The notices about an area or its country that are not over on a day. */
export function areaToNotices(area: Pick<Directory['areas'][number], 'slug' | 'country'>, { notices }: Content, today: string): Notice[] {
  return notices.filter(
    ({ until, about }) =>
      until >= today && (about.area === area.slug || about.everywhere === area.country || about.everywhere === 'england-and-wales'),
  );
}
