import type { Service as ListingService } from '../../directory/directory.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { HoursTable } from '../../listing/hours-table.ts';
import type { ReleaseNames } from '../released.ts';
import type { Taxonomies } from './taxonomies.ts';

/** What is needed, as well as a listing, to express it in the terms of the standard. */
export interface Context {
  names: ReleaseNames;
  taxonomies: Taxonomies;
  /** The language of the data: English. */
  speaker: Speaker;
  toTable: (opening: string) => HoursTable;
  /** The name of a listing by its slug. */
  serviceName: (slug: ListingService['slug']) => string;
}
