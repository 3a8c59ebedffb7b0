import { openingToWeek, type Week } from '../listing/weekly-hours.ts';
import type { HoursTable } from '../listing/hours-table.ts';
import { dayToOpenSpans, tableToExceptions } from '../listing/hours-table-days.ts';
import { memoize } from '../listing/memoize.ts';
import { dayToNumber, numberToDay } from '../listing/day-number.ts';
import { phoneToHref } from '../listing/phone-number.ts';
import { phoneToOpening } from '../listing/phone-hours.ts';
import { GEOGRAPHY } from './open-referral/service-areas.ts';
import type { Released } from './released.ts';

/** What the description needs as well as the listing, in the page's language. */
export interface PageWords {
  /** The neutral title of the page: search engines may show it. */
  title: string;
  /** The address of the page. */
  address: string;
  /** Names and codes of the areas that it covers. */
  areas: { name: string; code: string }[];
  toTable: (opening: string) => HoursTable;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A service in the words of schema.org, for search engines. What they may show is neutral: the page's own title, no true name,
 * no summary. Undefined once it has closed.
 */
export function releasedToSchemaOrg(service: Released, words: PageWords): object | undefined {
  if (service.isClosed) return undefined;
  const { contact, hours } = service;
  const points = contact.phones.map((phone) => {
    const opening = phoneToOpening(phone, service);
    return {
      '@type': 'ContactPoint',
      telephone: phoneToHref(phone.number).slice('tel:'.length),
      ...(phone.cost === 'free' ? { contactOption: 'TollFree' } : {}),
      ...(opening ? { hoursAvailable: openingToSpecifications(opening, words.toTable(opening)) } : {}),
    };
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: words.title,
    url: words.address,
    areaServed: words.areas.map(({ name, code }) => ({ '@type': 'AdministrativeArea', name, sameAs: GEOGRAPHY + code })),
    ...(contact.phones.length === 0 && hours.opening
      ? { hoursAvailable: openingToSpecifications(hours.opening, words.toTable(hours.opening)) }
      : {}),
    ...(points.length > 0 ? { availableChannel: points.map((servicePhone) => ({ '@type': 'ServiceChannel', servicePhone })) } : {}),
  };
}

/** The times of an ordinary week, and the days of the year that differ, by the clock in London. */
function openingToSpecifications(opening: string, table: HoursTable): object[] {
  return [...weekToSpecifications(openingToWeek(opening)), ...exceptions(table)];
}

const weekToSpecifications = memoize((week: Week): readonly object[] => {
  const days = new Map<string, string[]>();
  week.forEach((times, day) => {
    for (const [from, to] of times) {
      const key = `${toTime(from)} ${toTime(to)}`;
      days.set(key, [...(days.get(key) ?? []), DAYS[day]!]);
    }
  });
  return [...days].map(([key, dayOfWeek]) => {
    const [opens, closes] = key.split(' ');
    return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes };
  });
});

/** Dates of the coming year on which it is closed, or open at other times than on that weekday. */
const exceptions = memoize((table: HoursTable): readonly object[] => {
  const specifications: object[] = [];
  for (const { after, count, day } of tableToExceptions(table)) {
    if (after > 365) continue;
    const dates = {
      validFrom: numberToDay(dayToNumber(table.from) + after),
      validThrough: numberToDay(dayToNumber(table.from) + after + count - 1),
    };
    const spans = dayToOpenSpans(day);
    // The same moment twice means: closed all day.
    for (const [start, end] of spans.length > 0 ? spans : [[0, 0] as const]) {
      specifications.push({ '@type': 'OpeningHoursSpecification', opens: toTime(start), closes: toTime(end), ...dates });
    }
  }
  return specifications;
});

/** "09:30". The end of a day is 23:59; an end on the next day is its time there. */
function toTime(minutes: number): string {
  const wall = minutes === 1440 ? 1439 : minutes % 1440;
  return `${String(Math.floor(wall / 60)).padStart(2, '0')}:${String(wall % 60).padStart(2, '0')}`;
}
