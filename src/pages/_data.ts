// What the page with the downloads shows, and the one that makes a frame for other sites.
import { LOCALES, speakerFor, type Locale, type Speaker } from '../i18n/locale.ts';
import { COLUMNS } from '../export/data/columns.ts';
import { DATA_VERSION } from '../export/data/release.ts';
import type { EmbedConfig } from '../components/data/waymark-embed.ts';
import { dataFiles, release } from './_open-data.ts';
import { directory, namesFor, site } from './_site.ts';

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

export function embedPageProps(speaker: Speaker) {
  const inEach = (toText: (each: Speaker) => string) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, toText(speakerFor(locale))])) as Record<Locale, string>;
  // A frame's title is that of the page in it: neutral outside, like every page's.
  const title = ({ texts, say }: Speaker, page: string) => say(texts.common.titleTail, { title: page, site: site.name });
  const config: EmbedConfig = {
    address: site.address,
    titles: {
      areas: inEach((each) => title(each, each.texts.areas.areaTitle)),
      officers: inEach((each) => title(each, each.texts.officers.areaTitle)),
    },
    areas: Object.fromEntries(directory.areas.map(({ slug }) => [slug, inEach((each) => namesFor(each).area(slug))])),
  };
  return { speaker, site, framedBy: directory.site.framedBy, config };
}
