// What goes out as data, made once for the whole build.
import { LOCALES, speakerFor } from '../i18n/locale.ts';
import { releaseToFiles } from '../export/data/files.ts';
import type { Release } from '../export/data/release.ts';
import { releasedToApi } from '../export/open-referral/api.ts';
import { candidatesToReleased } from '../export/released.ts';
import { candidates, directory, today } from './_site.ts';

const services = candidatesToReleased(candidates, today);

export const release: Release = { today, services, directory, site: directory.site };

/** The files of `/data/`. */
export const dataFiles = await releaseToFiles(release, LOCALES.map(speakerFor));

/** The files of `/api/`. */
export const apiFiles = releasedToApi(services, directory, today);
