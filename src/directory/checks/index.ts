import type { Problem } from '../problem.ts';
import type { Check, CheckContext } from './context.ts';
import { areasServed } from './areas-served.ts';
import { contradictions } from './contradictions.ts';
import { councils } from './councils.ts';
import { guideLinks } from './guide-links.ts';
import { guideTwins } from './guide-twins.ts';
import { duplicateServices } from './duplicate-services.ts';
import { fileNames } from './file-names.ts';
import { futureDates } from './future-dates.ts';
import { hiddenPlaces } from './hidden-places.ts';
import { liveStage } from './live-stage.ts';
import { moved } from './moved.ts';
import { neutralNames } from './neutral-names.ts';
import { readingGrade } from './reading-grade.ts';
import { refs } from './refs.ts';
import { references } from './references.ts';
import { successors } from './successors.ts';
import { writtenPlaces } from './written-places.ts';

const CHECKS: readonly Check[] = [
  references,
  councils,
  refs,
  fileNames,
  neutralNames,
  duplicateServices,
  areasServed,
  futureDates,
  hiddenPlaces,
  contradictions,
  writtenPlaces,
  successors,
  moved,
  liveStage,
  guideTwins,
  guideLinks,
  readingGrade,
];

/** Every check that looks across files. */
export const crossChecks = (context: CheckContext): Problem[] => CHECKS.flatMap((check) => check(context));
