// What the page with the downloads shows.
import type { Speaker } from '../i18n/locale.ts';
import { COLUMNS } from '../publish/data/columns.ts';
import { DATA_VERSION } from '../publish/data/release.ts';
import { dataFiles, release } from './_open-data.ts';
import { namesFor, site } from './_site.ts';

export function dataPageProps(speaker: Speaker) {
  const { commissioner } = namesFor(speaker);
  return {
    speaker,
    site,
    services: release.services.length,
    version: DATA_VERSION,
    licence: release.site.dataLicence,
    files: dataFiles.map(({ name, body }) => ({ name, bytes: body.length })),
    calendars: dataFiles.flatMap(({ name }) => {
      const slug = /^reviews-(.+)\.ics$/.exec(name)?.[1];
      return slug ? [{ file: name, name: commissioner(slug) }] : [];
    }),
    columns: COLUMNS.map(({ name }) => name),
  };
}
