import { createHash } from 'node:crypto';
import type { Locale, Speaker, Texts } from '../../i18n/locale.ts';
import { releasedToReviews, reviewsToCalendar } from './calendar.ts';
import { releasedToCsv } from './csv.ts';
import { releaseToCsvw } from './csvw.ts';
import { releaseToGeoJson } from './geojson.ts';
import { addressOf, DATA_VERSION, type Release } from './release.ts';
import { releaseToXlsx } from './xlsx.ts';

/** A file of `/data/`. */
export interface DataFile {
  name: string;
  type: string;
  body: Uint8Array;
}

/** Every file of `/data/`, the list of them with their checksums last. */
export async function releaseToFiles(release: Release, speakers: readonly Speaker[]): Promise<DataFile[]> {
  const languages = speakers.map(({ locale, texts }): { locale: Locale; texts: Texts } => ({ locale, texts }));
  const context = { names: release.directory, toAddress: addressOf(release) };
  const text = (name: string, type: string, body: string): DataFile => ({ name, type, body: Buffer.from(body) });
  const files = [
    text('services.csv', 'text/csv; charset=utf-8', releasedToCsv(release.services, context)),
    text('services.csv-metadata.json', 'application/csvm+json', toJson(releaseToCsvw(release, languages))),
    { name: 'services.xlsx', type: XLSX, body: await releaseToXlsx(release, languages) },
    text('services.geojson', 'application/geo+json', JSON.stringify(releaseToGeoJson(release))),
    ...calendars(release, speakers[0]!).map(([name, body]) => text(name, 'text/calendar; charset=utf-8', body)),
  ];
  return [...files, text('manifest.json', 'application/json', toJson(manifest(release, files)))];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The calendar of all reviews, and one for each commissioner that pays for a listed service. One without an event is left out: RFC 5545
 * forbids it, and programs refuse it.
 */
function calendars(release: Release, speaker: Speaker): [name: string, body: string][] {
  const reviews = release.services.flatMap((service) => releasedToReviews(service, speaker));
  const title = speaker.texts.data.calendar.title;
  const commissioners = [
    ...new Set(release.services.flatMap(({ commissioning }) => commissioning.map(({ commissioner }) => commissioner))),
  ];
  const all = [
    { name: 'reviews.ics', reviews, title },
    ...commissioners.sort().map((slug) => ({
      name: `reviews-${slug}.ics`,
      reviews: reviews.filter(({ service }) => service.commissioning.some(({ commissioner }) => commissioner === slug)),
      title: `${title}: ${release.directory.commissioners.get(slug)?.name ?? slug}`,
    })),
  ];
  return all.flatMap((each): [string, string][] =>
    each.reviews.length === 0 ? [] : [[each.name, reviewsToCalendar(each.reviews, each.title, release)]],
  );
}

/** What there is, in which version, with a checksum for each file. */
function manifest({ today, services, site }: Release, files: readonly DataFile[]): unknown {
  return {
    name: site.name,
    version: DATA_VERSION,
    made: today,
    ...(site.dataLicence ? { licence: site.dataLicence } : {}),
    services: services.length,
    files: files.map(({ name, type, body }) => ({
      path: name,
      type,
      bytes: body.length,
      sha256: createHash('sha256').update(body).digest('hex'),
    })),
  };
}

const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
