import type { Naming } from '../../sheets/rows-to-previews.ts';
import { didYouMean, nearestSlugs } from '../nearest.ts';
import type { Content } from './content.ts';
import { newRefs } from './new-ref.ts';
import { newSlugs } from './propose-slug.ts';

/** What new listings of an import are called. */
export const contentToNaming = (content: Content): Naming => ({
  newRef: newRefs(content),
  newSlug: newSlugs(content.directory),
  near: (name) => didYouMean(nearestSlugs(name, content.directory.services)),
});
