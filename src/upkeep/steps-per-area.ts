import type { Directory, Service } from '../directory/directory.ts';
import { toCell, type CoverageCell } from './coverage-cell.ts';
import { councilsOf, isActive } from './covered-place.ts';

/** Who is there in an area for each step of the way, as a row of the national picture. */
export interface AreaSteps {
  area: string;
  steps: { step: string; cell: CoverageCell; limits: CouncilLimit[] }[];
  /** Steps for which nobody is listed. */
  empty: string[];
}

/** A service (slug) that covers some of an area's councils alone. */
export interface CouncilLimit {
  service: string;
  councils: string[];
}

/** For every area each step from first talk to afterwards: confirmed, listed, or nobody. */
export function stepsPerArea(directory: Directory, today: string): AreaSteps[] {
  const active = directory.services.filter(isActive);
  return directory.areas.map(({ slug: area }) => {
    const councils = councilsOf(directory, area);
    const local = active.filter(({ coverage }) => coverage.areas.includes(area));
    const steps = directory.vocabulary.steps.map(({ id, types }) => {
      const there = local.filter((service) => service.types.some((type) => types.includes(type)));
      return {
        step: id,
        cell: toCell(there, () => 'takes', 'contact', today),
        limits: there.flatMap((service) => toLimit(service, councils)),
      };
    });
    return { area, steps, empty: steps.filter(({ cell }) => cell.mark === 'nobody').map(({ step }) => step) };
  });
}

function toLimit({ slug, coverage }: Service, councilsOfArea: readonly string[]): CouncilLimit[] {
  const councils = councilsOfArea.filter((council) => coverage.councils.includes(council));
  return councils.length > 0 && councils.length < councilsOfArea.length ? [{ service: slug, councils }] : [];
}
