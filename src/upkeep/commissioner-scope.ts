import type { Commissioner, Directory, Service } from '../directory/directory.ts';

/** What a commissioner answers for. */
export interface CommissionerScope {
  commissioner: Commissioner;
  /** The areas in which it commissions support as the area's own commissioner, today or in its time. */
  areas: string[];
  /** Listings that it pays for, or that cover its areas, no matter who pays; without closed ones. */
  services: Service[];
  /** Of these, the ones that name it as paying. */
  paid: Service[];
  /** Who takes over, where that is recorded. */
  successor?: Commissioner | undefined;
  /** Whose place it takes. */
  predecessors: Commissioner[];
}

/** What a commissioner is responsible for. Needs are assessed for a whole area, no matter who provides a service there. */
export function commissionerToScope(slug: string, directory: Directory): CommissionerScope {
  const commissioner = directory.commissioners.get(slug)!;
  const areas = directory.areas.filter((area) => area.commissioners.some((each) => each.commissioner === slug)).map((area) => area.slug);
  const open = directory.services.filter(({ lifecycle }) => lifecycle.status !== 'closed');
  const paid = open.filter(({ commissioning }) => commissioning.some((each) => each.commissioner === slug));
  return {
    commissioner,
    areas,
    services: open.filter((service) => paid.includes(service) || service.coverage.areas.some((area) => areas.includes(area))),
    paid,
    successor: commissioner.successor === undefined ? undefined : directory.commissioners.get(commissioner.successor),
    predecessors: [...directory.commissioners.values()].filter(({ successor }) => successor === slug),
  };
}
