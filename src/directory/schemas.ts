import { z } from 'zod';
import { listing } from '../listing/listing.ts';
import { area } from './schemas/area.ts';
import { commissioner } from './schemas/commissioner.ts';
import { guide } from './schemas/guide.ts';
import { guideBlock } from './schemas/guide-block.ts';
import { notice } from './schemas/notice.ts';
import { provider } from './schemas/provider.ts';
import { site } from './schemas/site.ts';
import { vocabularySchemas } from './schemas/vocabulary.ts';

/** The schema of every collection, for `check` and for Astro. */
export const schemas = {
  services: listing,
  areas: area,
  commissioners: commissioner,
  providers: provider,
  /** A file is a list, and an entry of a collection is an object. */
  vocabulary: z.strictObject({ terms: z.union(Object.values(vocabularySchemas)) }),
  guides: guide,
  guideBlocks: guideBlock,
  notices: notice,
  site,
};

export type CollectionName = keyof typeof schemas;
