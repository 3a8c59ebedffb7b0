import type { Service } from '../directory/directory.ts';
import { withoutFormer } from '../listing/commissioning.ts';
import { looseDateToFirstDay, looseDateToLastDay } from '../listing/loose-date.ts';

/** One contract or grant of a listing; payers with the same dates are grouped. */
export interface HorizonLine {
  service: Service;
  commissioners: string[];
  from?: string | undefined;
  /** As exactly as it is known. */
  until: string;
  /** Its last possible day. */
  end: string;
  isOver: boolean;
}

/** Which contracts end when. */
export interface Horizon {
  /** Those with an end, the earliest first. */
  lines: HorizonLine[];
  /** How many say who pays but not until when. */
  withoutEnd: number;
  /** How many listings do not say who pays. */
  withoutPayer: number;
}

/** The contracts of listings, or of one commissioner alone. */
export function contractHorizon(services: readonly Service[], today: string, commissioner?: string): Horizon {
  const all = services.flatMap((service) =>
    withoutFormer(service.commissioning, today)
      .filter((each) => commissioner === undefined || each.commissioner === commissioner)
      .map((each) => ({ service, ...each })),
  );
  const ending = all.flatMap(({ until, ...each }) => (until === undefined ? [] : [{ ...each, until }]));
  const together = Map.groupBy(ending, ({ service, from, until }) => `${service.slug} ${from} ${until}`);
  const lines = [...together.values()].map((same): HorizonLine => {
    const { service, from, until } = same[0]!;
    const end = looseDateToLastDay(until);
    const commissioners = same.map(({ commissioner }) => commissioner);
    return { service, commissioners, from: from && looseDateToFirstDay(from), until, end, isOver: end < today };
  });
  return {
    lines: lines.sort((a, b) => (a.end === b.end ? (a.service.name < b.service.name ? -1 : 1) : a.end < b.end ? -1 : 1)),
    withoutEnd: all.length - ending.length,
    withoutPayer: services.filter(({ commissioning }) => commissioning.length === 0).length,
  };
}
