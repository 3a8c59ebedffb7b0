import type { Directory } from '../directory/directory.ts';
import { toCell, type CoverageCell } from './coverage-cell.ts';
import { isActive } from './covered-place.ts';

/** Who is there in an area for each step of the way, as a row of the national picture. */
export interface AreaSteps {
  area: string;
  steps: { step: string; cell: CoverageCell }[];
  /** Steps for which nobody is listed. */
  empty: string[];
}

/** For every area each step from first talk to afterwards: confirmed, listed, or nobody. */
export function stepsPerArea(directory: Directory, today: string): AreaSteps[] {
  const active = directory.services.filter(isActive);
  return directory.areas.map(({ slug: area }) => {
    const local = active.filter(({ coverage }) => coverage.areas.includes(area));
    const steps = directory.vocabulary.steps.map(({ id, types }) => {
      const there = local.filter((service) => service.types.some((type) => types.includes(type)));
      return { step: id, cell: toCell(there, () => 'takes', 'contact', today) };
    });
    return { area, steps, empty: steps.filter(({ cell }) => cell.mark === 'nobody').map(({ step }) => step) };
  });
}
