import type { VocabularyName } from '../listing/slug.ts';
import { writtenPlaceToPoint } from '../place/locate.ts';
import { textToPostcode } from '../place/postcode.ts';
import type { Directory, Guide, Service } from './directory.ts';
import { lifecycleOn } from '../listing/lifecycle.ts';
import type { Listing } from '../listing/listing.ts';
import { allTowns } from '../place/default-tables.ts';
import { type Places } from './place-tables.ts';
import type { CollectionName, Content } from './schemas.ts';
import type { GuideHead } from './schemas/guide.ts';
import { vocabularySchemas, type Vocabulary } from './schemas/vocabulary.ts';

/** A content file as an entry of its collection: what the reader makes of it, and what Astro's store gives back. */
export interface Entry<T> {
  id: string;
  data: T;
  /** Its path from the project's root. */
  filePath?: string;
  /** A guide's text in Markdown. */
  body?: string;
}

/** The entries of every collection. */
export type Entries = { [Name in CollectionName]: Entry<Content<Name>>[] };

/** The id of the only entry of `site`. */
export const SITE_ID = 'site';

/** The directory that entries make up on a day (YYYY-MM-DD), whatever their order, together with what is in no collection. */
export function entriesToDirectory(entries: Entries, today: string, { moved, places }: Pick<Directory, 'moved' | 'places'>): Directory {
  return {
    site: entries.site[0]!.data,
    vocabulary: entriesToVocabulary(entries.vocabulary),
    areas: byFile(entries.areas).map(withSlug),
    commissioners: bySlug(entries.commissioners),
    providers: bySlug(entries.providers),
    services: byFile(entries.services).map((entry) => entryToService(entry, places, today)),
    moved,
    towns: allTowns,
    places,
    guides: byFile(entries.guides).map(entryToGuide),
    guideBlocks: bySlug(entries.guideBlocks),
    notices: byFile(entries.notices).map(withSlug),
  };
}

const byFile = <T>(entries: readonly Entry<T>[]): Entry<T>[] => [...entries].sort((a, b) => (a.filePath! < b.filePath! ? -1 : 1));

const withSlug = <T>({ id, data }: Entry<T>): T & { slug: string } => ({ ...data, slug: id });

const bySlug = <T>(entries: readonly Entry<T>[]) => new Map(byFile(entries).map((entry) => [entry.id, withSlug(entry)]));

function entriesToVocabulary(entries: Entries['vocabulary']): Vocabulary {
  const terms = new Map(entries.map(({ id, data }) => [id, data.terms]));
  return Object.fromEntries((Object.keys(vocabularySchemas) as VocabularyName[]).map((name) => [name, terms.get(name)!])) as Vocabulary;
}

/** The id of a guide: its language and its name in the address. */
export const guideToId = ({ language, slug }: Pick<Guide, 'language' | 'slug'>): string => `${language}/${slug}`;

function entryToGuide({ id, data, filePath, body }: Entry<GuideHead>): Guide {
  const [language, slug] = id.split('/') as [Guide['language'], string];
  return { ...data, language, slug, body: body!, file: filePath! };
}

function entryToService({ data, filePath }: Entry<Listing>, { lookUp }: Places, today: string): Service {
  const points = data.places.map((place) =>
    place.show === 'hidden' ? undefined : writtenPlaceToPoint(toShown(place), data.coverage.areas, lookUp),
  );
  return { ...data, ...lifecycleOn(data.lifecycle, today), file: filePath!, points };
}

// Where the town alone may be shown, the point must not tell more, whatever the file says.
const toShown = (place: Listing['places'][number]) =>
  place.show === 'town-only' ? { ...place, postcode: place.postcode && textToPostcode(place.postcode)?.outward } : place;
