import type { Directory } from '../../directory/directory.ts';
import type { Released } from '../released.ts';

/** What every form of the data is made from. */
export interface Release {
  /** YYYY-MM-DD. */
  today: string;
  services: readonly Released[];
  directory: Directory;
  site: Directory['site'];
}

/** The version of the forms: the first number changes when what others built on the data would break. */
export const DATA_VERSION = '1.2';

/** The address of a page of this copy: absolute where the copy knows its own. */
export const addressOf =
  ({ site }: Release) =>
  (path: string): string =>
    `${site.address?.replace(/\/$/, '') ?? ''}${path}`;
