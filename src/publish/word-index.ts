import MiniSearch from 'minisearch';
import type { Directory } from '../directory/directory.ts';
import { townInWelsh } from '../directory/place-tables.ts';
import { speakerFor, type Locale } from '../i18n/locale.ts';
import { wordToTerm } from '../place/words.ts';

/** What is shown of a hit without fetching anything more. */
export interface WordHit {
  id: string;
  ref: string;
  name: string;
  /** Set where the name is in another language than the rest. */
  lang?: 'en';
  kind: string;
  where: string;
  /** Where an article stands; a listing has none: its page is known by its id. */
  path?: string;
}

/** How the index is made and read: both sides must agree. */
export const WORD_INDEX_OPTIONS = {
  fields: ['name', 'kind', 'where', 'words'],
  storeFields: ['ref', 'name', 'lang', 'kind', 'where', 'path'],
};

/**
 * The index of the listings' and the articles' words in one language, as one file: whatever is asked, the same file is fetched, so that our
 * own host cannot guess a word.
 */
export function directoryToWordIndex(directory: Directory, locale: Locale): string {
  const search = new MiniSearch({ ...WORD_INDEX_OPTIONS, processTerm: (term) => wordToTerm(term, locale) ?? null });
  const { texts, pick } = speakerFor(locale);
  const type = new Map(directory.vocabulary['service-types'].map((each) => [each.id, each]));
  const group = new Map(directory.vocabulary.groups.map((each) => [each.id, each.name[locale]]));
  const area = new Map(directory.areas.map((each) => [each.slug, (locale === 'cy' && each.welshName) || each.name]));
  const townName = (areas: readonly string[]) => (town: string) => (locale === 'cy' ? townInWelsh(town, areas) : town);
  for (const service of directory.services) {
    if (service.lifecycle.status === 'closed') continue;
    const { coverage, eligibility, places } = service;
    const name = pick({ en: service.name, cy: service.welshName });
    const genders = eligibility.genders?.filter((gender) => gender !== 'all') ?? [];
    search.add({
      id: service.slug,
      ref: service.ref,
      name: name.text,
      lang: name.lang,
      kind: service.types.map((id) => type.get(id)?.name[locale] ?? '').join(', '),
      where: [
        ...new Set([
          ...places
            .filter((place) => place.show !== 'hidden')
            .flatMap((place) => place.town ?? [])
            .map(townName(coverage.areas)),
          ...coverage.areas.map((slug) => area.get(slug) ?? ''),
        ]),
      ].join(', '),
      words: [
        service.summary[locale] ?? service.summary.en,
        // People who read Welsh also ask in English.
        ...(locale === 'cy' ? service.types.map((id) => type.get(id)?.name.en ?? '') : []),
        ...genders.map((gender) => texts.genders[gender]),
        ...[...eligibility.serves, ...eligibility.byAndFor].map((id) => group.get(id) ?? ''),
      ].join(' '),
    });
  }
  const speaker = speakerFor(locale);
  for (const { slug, language, title, summary, body } of directory.articles) {
    if (language !== locale) continue;
    const path = speaker.path(`/help/${slug}/`);
    search.add({
      id: path,
      ref: '',
      name: title,
      kind: speaker.texts.guidance.wordKind,
      where: '',
      path,
      words: [summary, ...headingsIn(body)].join(' '),
    });
  }
  return JSON.stringify(search);
}

const headingsIn = (body: string): string[] => [...body.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!);
