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

/** What a file of a collection holds. */
export type Content<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;

/** The collections that are a folder of YAML files, each an entry. */
export const FOLDERS = {
  services: 'content/services',
  areas: 'content/areas',
  commissioners: 'content/commissioners',
  providers: 'content/providers',
  guideBlocks: 'content/guides/shared',
  notices: 'content/notices',
} as const satisfies Partial<Record<CollectionName, string>>;

export type FolderName = keyof typeof FOLDERS;
export const FOLDER_NAMES = Object.keys(FOLDERS) as FolderName[];
