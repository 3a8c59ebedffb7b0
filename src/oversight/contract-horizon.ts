import type { Service } from '../directory/directory.ts';
import { looseDateToFirstDay, looseDateToLastDay } from '../listing/loose-date.ts';

/** One contract or grant of a listing. */
export interface HorizonLine {
  service: Service;
  commissioner: string;
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
    service.commissioning
      .filter((each) => commissioner === undefined || each.commissioner === commissioner)
      .map((each) => ({ service, ...each })),
  );
  const lines = all.flatMap(({ service, commissioner, from, until }) => {
    if (until === undefined) return [];
    const end = looseDateToLastDay(until);
    return [{ service, commissioner, from: from && looseDateToFirstDay(from), until, end, isOver: end < today }];
  });
  return {
    lines: lines.sort((a, b) => (a.end === b.end ? (a.service.name < b.service.name ? -1 : 1) : a.end < b.end ? -1 : 1)),
    withoutEnd: all.length - lines.length,
    withoutPayer: services.filter(({ commissioning }) => commissioning.length === 0).length,
  };
}
