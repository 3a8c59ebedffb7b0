// Who can be shown in each area: thousands of pages ask about 43 areas, so it is worked out once.
import { areaToCards } from '../export/area-cards.ts';
import type { ServiceCandidate } from '../directory/candidates.ts';
import { areaShapes, candidates, directory } from './_site.ts';

const byArea = new Map(
  directory.areas.map((area) => {
    const shape = areaShapes.find((candidate) => candidate.area === area.slug)!;
    return [area.slug, Object.values(areaToCards(area, candidates, shape, directory.site.overTheBorderMiles)).flat()];
  }),
);

/** What covers an area, what serves everyone there, and what lies near its edge. */
export const candidatesIn = (area: string): ServiceCandidate[] => byArea.get(area)!;
