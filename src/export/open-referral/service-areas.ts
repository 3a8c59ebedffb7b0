import { en } from '../../i18n/en.ts';
import type { Released } from '../released.ts';
import type { Context } from './context.ts';
import { partId, serviceId } from './ids.ts';
import type { ServiceArea } from './objects.ts';

/** Where the statistics office keeps its areas: a code behind it is the address of one. */
export const GEOGRAPHY = 'http://statistics.data.gov.uk/id/statistical-geography/';

/** The codes of whole countries. */
export const COUNTRY_CODES = { 'england-and-wales': 'K04000001', england: 'E92000001', wales: 'W92000004' } as const;

const COUNTRY_NAMES = {
  'england-and-wales': en.common.englandAndWales,
  england: en.common.england,
  wales: en.common.wales,
} as const;

/** Whom it covers by place: countries, police areas, or the councils in them where it covers only those. */
export function releasedToServiceAreas({ ref, coverage }: Released, { areas }: Context['names']): ServiceArea[] {
  const found: { code: string; name: string }[] = coverage.everywhere
    ? [{ code: COUNTRY_CODES[coverage.everywhere], name: COUNTRY_NAMES[coverage.everywhere] }]
    : coverage.areas.flatMap((slug) => {
        const area = areas.find((each) => each.slug === slug);
        if (!area) return [];
        const councils = area.councils.filter((council) => coverage.councils.includes(council.slug));
        return councils.length > 0 ? councils.map(({ gss, name }) => ({ code: gss, name })) : [{ code: area.gss, name: area.name }];
      });
  return found.map(({ code, name }) => ({
    id: partId(ref, `service-area/${code}`),
    service_id: serviceId(ref),
    name,
    ...(coverage.note ? { description: coverage.note.en } : {}),
    uri: `${GEOGRAPHY}${code}`,
  }));
}
