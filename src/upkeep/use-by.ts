import type { Directory, Service } from '../directory/directory.ts';
import { areaToNotices, serviceToNotices } from '../directory/notices.ts';
import { looseDateToFirstDay } from '../listing/loose-date.ts';
import { contractHorizon } from './contract-horizon.ts';
import { addDays } from './days.ts';

/** How long a sheet may be used at most. */
const MOST_DAYS = 30;

/**
 * The last day (YYYY-MM-DD) on which a sheet of an area that was made today may be used: 30 days on, or the day before something changes that
 * is known already: a contract that ends, a service that opens, closes or opens again, a notice that begins.
 */
export function areaToUseBy(area: Directory['areas'][number], directory: Directory, today: string): string {
  const services = directory.services.filter((service) => isFor(service, area));
  const contracts = contractHorizon(services, today).lines.map(({ end }) => end);
  const changes = services.flatMap(({ planned, lifecycle }) =>
    [planned?.since, lifecycle.status === 'temporarily-closed' ? lifecycle.until : undefined].flatMap((day) =>
      day === undefined ? [] : [looseDateToFirstDay(day)],
    ),
  );
  const notices = [...areaToNotices(area, directory, today), ...services.flatMap((service) => serviceToNotices(service, directory, today))];
  const dayBefore = [...changes, ...notices.map(({ from }) => from)].filter((day) => day > today).map((day) => addDays(day, -1));
  const days = [addDays(today, MOST_DAYS), ...contracts.filter((end) => end >= today), ...dayBefore];
  return days.reduce((first, day) => (day < first ? day : first));
}

const isFor = ({ coverage }: Service, { slug, country }: Directory['areas'][number]): boolean =>
  coverage.areas.includes(slug) || coverage.everywhere === 'england-and-wales' || coverage.everywhere === country;
