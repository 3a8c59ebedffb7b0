import type { Problem } from '../problem.ts';
import type { CheckContext, CrossCheck } from './context.ts';
import { areasServed } from './areas-served.ts';
import { councils } from './councils.ts';
import { guideLinks } from './guide-links.ts';
import { guideTwins } from './guide-twins.ts';
import { checkListing } from './check-listing.ts';
import { duplicateServices } from './duplicate-services.ts';
import { forceNotes } from './force-notes.ts';
import { fileNames } from './file-names.ts';
import { liveStage } from './live-stage.ts';
import { moved } from './moved.ts';
import { neutralNames } from './neutral-names.ts';
import { readingGrade } from './reading-grade.ts';
import { refs } from './refs.ts';
import { references } from './references.ts';
import { successors } from './successors.ts';

const CROSS_CHECKS: readonly CrossCheck[] = [
  references,
  councils,
  refs,
  fileNames,
  neutralNames,
  duplicateServices,
  areasServed,
  forceNotes,
  successors,
  moved,
  liveStage,
  guideTwins,
  guideLinks,
  readingGrade,
];

/** Every check beyond the schemas. */
export const crossChecks = (context: CheckContext): Problem[] => [
  ...CROSS_CHECKS.flatMap((check) => check(context)),
  ...context.files.services.flatMap((file) => checkListing(file, context.today)),
];
