import { defineCollection } from 'astro:content';
import { contentLoader } from './directory/content-loader.ts';
import { contentRoot, contentToday } from './directory/content-root.ts';
import { schemas } from './directory/schemas.ts';

// `npm run check` reads with the same reader and the same schemas: what it accepts is what pages get.
const load = contentLoader(contentRoot(), contentToday());

export const collections = {
  services: defineCollection({ loader: load('services'), schema: schemas.services }),
  areas: defineCollection({ loader: load('areas'), schema: schemas.areas }),
  commissioners: defineCollection({ loader: load('commissioners'), schema: schemas.commissioners }),
  providers: defineCollection({ loader: load('providers'), schema: schemas.providers }),
  vocabulary: defineCollection({ loader: load('vocabulary'), schema: schemas.vocabulary }),
  guides: defineCollection({ loader: load('guides'), schema: schemas.guides }),
  guideBlocks: defineCollection({ loader: load('guideBlocks'), schema: schemas.guideBlocks }),
  notices: defineCollection({ loader: load('notices'), schema: schemas.notices }),
  /** One entry: the settings of this copy. */
  site: defineCollection({ loader: load('site'), schema: schemas.site }),
};
