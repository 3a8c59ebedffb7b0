import MiniSearch from 'minisearch';
import type { Area, Guide, Provider, Service } from '../directory/directory.ts';
import type { Term } from '../directory/schemas/vocabulary.ts';
import { townInWelsh } from '../place/default-tables.ts';
import { speakerFor, type Locale } from '../i18n/locale.ts';
import { textToWords, wordToTerm } from '../place/words.ts';
import { WORD_INDEX_OPTIONS, type WordHit } from '../search/word-search.ts';

/** The parts of a directory that have words which people search for. */
export interface Searchable {
  areas: readonly (Pick<Area, 'slug' | 'country' | 'name' | 'welshName' | 'alsoCalled'> & {
    councils: readonly Pick<Area['councils'][number], 'name' | 'welshName'>[];
  })[];
  vocabulary: Record<'service-types' | 'groups', readonly Pick<Term, 'id' | 'name' | 'alsoCalled'>[]>;
  providers: ReadonlyMap<string, Pick<Provider, 'name'>>;
  services: readonly (Pick<Service, 'ref' | 'slug' | 'name' | 'welshName' | 'provider' | 'types' | 'summary'> & {
    coverage: Pick<Service['coverage'], 'areas' | 'everywhere'>;
    places: readonly Pick<Service['places'][number], 'town' | 'show'>[];
    eligibility: Pick<Service['eligibility'], 'genders' | 'serves' | 'byAndFor'>;
    lifecycle: Pick<Service['lifecycle'], 'status'>;
  })[];
  guides: readonly Pick<Guide, 'slug' | 'language' | 'title' | 'summary' | 'alsoCalled' | 'body' | 'types' | 'groups'>[];
}

/**
 * The index of the listings' and the guides' words in one language, as one file: every query fetches the same file, so that our
 * own host cannot guess a word.
 */
export function directoryToWordIndex(directory: Searchable, locale: Locale): string {
  const search = new MiniSearch({ ...WORD_INDEX_OPTIONS, processTerm: (term) => wordToTerm(term, locale) ?? null });
  search.addAll(directoryToWordEntries(directory, locale));
  return JSON.stringify(search);
}

/** What one thing is found by, and what is shown of it. */
export type WordEntry = WordHit & { also: string; around: string; words: string };

/** Everything that can be found in one language. */
export const directoryToWordEntries = (directory: Searchable, locale: Locale): WordEntry[] => [
  ...listingsToEntries(directory, locale),
  ...guidesToEntries(directory, locale),
];

/** Everything that a listing is found by. */
function listingsToEntries(directory: Searchable, locale: Locale): WordEntry[] {
  const { texts, pick } = speakerFor(locale);
  // People who read Welsh also ask in English.
  const languages: readonly Locale[] = locale === 'cy' ? ['cy', 'en'] : ['en'];
  const type = new Map(directory.vocabulary['service-types'].map((each) => [each.id, each]));
  const group = new Map(directory.vocabulary.groups.map((each) => [each.id, each]));
  const area = new Map(directory.areas.map((each) => [each.slug, each]));
  const townName = (areas: readonly string[]) => (town: string) => (locale === 'cy' ? townInWelsh(town, areas) : town);
  return directory.services
    .filter(({ lifecycle }) => lifecycle.status !== 'closed')
    .map((service) => {
      const { coverage, eligibility, places } = service;
      const name = pick({ en: service.name, cy: service.welshName });
      const types = service.types.flatMap((id) => type.get(id) ?? []);
      const groups = [...new Set([...eligibility.serves, ...eligibility.byAndFor])].flatMap((id) => group.get(id) ?? []);
      const areas = coverage.areas.flatMap((slug) => area.get(slug) ?? []);
      const towns = places.filter((place) => place.show !== 'hidden').flatMap((place) => place.town ?? []);
      const genders = eligibility.genders ?? [];
      const kind = types.map((each) => each.name[locale]).join(', ');
      const where = [
        ...new Set([...towns.map(townName(coverage.areas)), ...areas.map((each) => (locale === 'cy' && each.welshName) || each.name)]),
      ].join(', ');
      const also = words(
        [
          ...languages.flatMap((language) => [...types, ...groups].flatMap((each) => [each.name[language], ...each.alsoCalled[language]])),
          // By both of its names, and by who runs it.
          service.name,
          service.welshName ?? '',
          directory.providers.get(service.provider ?? '')?.name ?? '',
        ],
        name.text,
        kind,
      );
      return {
        id: service.slug,
        ref: service.ref,
        name: name.text,
        lang: name.lang,
        kind,
        also,
        where,
        around: words([...towns, ...areas.flatMap(areaToNames), ...nationsOf(coverage.everywhere)], where),
        words: words([
          service.summary[locale] ?? service.summary.en,
          // Who takes everyone takes each.
          ...(genders.includes('all') ? EACH_GENDER : genders).map((gender) => texts.genders[gender]),
        ]),
      };
    });
}

/** Everything that a guide is found by. */
function guidesToEntries({ guides }: Searchable, locale: Locale): WordEntry[] {
  const speaker = speakerFor(locale);
  const english = new Map(
    guides.filter(({ language }) => language === 'en').map(({ slug, title, alsoCalled }) => [slug, [title, ...alsoCalled]]),
  );
  const own = guides.filter(({ language }) => language === locale);
  const common = wordsInMany(own.map(({ body }) => markdownToText(body)));
  return own.map(({ slug, title, summary, alsoCalled, body, groups }) => {
    const path = speaker.href(`/help/${slug}/`);
    // As with listings: the English names too. A heading says what a part is about, and counts for more than the text below it.
    const also = words([...alsoCalled, ...(locale === 'en' ? [] : (english.get(slug) ?? [])), ...headingsIn(body)], title);
    return {
      id: path,
      ref: '',
      name: title,
      kind: '',
      also,
      where: '',
      around: '',
      path,
      about: summary,
      isForYoung: groups.includes('young-people') || undefined,
      words: words([summary, words([markdownToText(body)], common)]),
    };
  });
}

/** Words that more than a quarter of some texts have: they hardly tell them apart, and cost bytes. */
function wordsInMany(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => words([text]).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.keys()].filter((word) => counts.get(word)! > texts.length / 4).join(' ');
}

/** The names by which people know an area: its own, its nation's, its councils'. */
const areaToNames = ({ country, name, welshName, alsoCalled, councils }: Searchable['areas'][number]): string[] => [
  ...NATIONS[country],
  name,
  welshName ?? '',
  ...alsoCalled,
  ...councils.flatMap((council) => [council.name, council.welshName ?? '']),
];

const EACH_GENDER = ['women', 'men'] as const;
const NATIONS = { england: ['England', 'Lloegr'], wales: ['Wales', 'Cymru'] } as const;

const nationsOf = (everywhere: Service['coverage']['everywhere']): readonly string[] => [
  ...(everywhere?.includes('england') ? NATIONS.england : []),
  ...(everywhere?.includes('wales') ? NATIONS.wales : []),
];

/** Each word once, and none that a more important field has: repetition says nothing, and each word costs bytes. */
function words(texts: readonly string[], ...said: string[]): string {
  const known = new Set(said.flatMap(textToWords).map((word) => word.toLowerCase()));
  return [...new Set(texts.flatMap(textToWords).map((word) => word.toLowerCase()))].filter((word) => !known.has(word)).join(' ');
}

const headingsIn = (body: string): string[] => [...body.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!);
/** The words of a guide, without the addresses of its links. */
const markdownToText = (body: string): string => body.replace(/\]\([^)]*\)/g, '] ');
