import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from 'yaml';
import type { Searchable } from '../../src/export/word-index.ts';
import type { Locale } from '../../src/i18n/locale.ts';

/** What somebody types, and which answers are right: see questions-en.yaml. */
export interface Question {
  ask: string;
  fits?: { types?: string[]; area?: string; areas?: string[]; group?: string; takes?: 'men' | 'women' };
  right?: string[];
}

/**
 * What could be searched in November 2026, kept so that answers to the questions can be compared from one year to the next: 94 of
 * them name listings, which change. Of each listing it has what the index is made of, without hidden places.
 */
export function frozenContent(): Searchable {
  const { providers, guides, ...rest } = read<Frozen>('november-2026');
  return {
    ...rest,
    // Which services a guide leads to says nothing about the order of what is found.
    guides: guides.map((guide) => ({ ...guide, types: [], groups: [] })),
    providers: new Map(Object.entries(providers).map(([slug, name]) => [slug, { name }])),
  };
}

/** The same listings with the guides as they were when the topics of topics-en.yaml were written. */
export const frozenTopics = (): Searchable => ({ ...frozenContent(), guides: read<Searchable['guides']>('guides-november-2026') });

type Frozen = Omit<Searchable, 'providers' | 'guides'> & {
  providers: Record<string, string>;
  guides: readonly Omit<Searchable['guides'][number], 'types' | 'groups'>[];
};

const read = <T>(name: string): T =>
  JSON.parse(brotliDecompressSync(readFileSync(join(import.meta.dirname, `../fixtures/search-content/${name}.json.br`))).toString()) as T;

export const questionsIn = (locale: Locale, set: 'questions' | 'topics' = 'questions'): Question[] =>
  parse(readFileSync(join(import.meta.dirname, `${set}-${locale}.yaml`), 'utf8')) as Question[];

/** The right answers, as the index names them: a listing by its slug, a guide by its path. */
export function rightAnswers({ services }: Searchable, { fits, right = [] }: Question, locale: Locale): Set<string> {
  const start = locale === 'en' ? '/' : `/${locale}/`;
  const named = right.map((name) => (name.startsWith('help/') ? `${start}${name}/` : name));
  const fitting = services.filter(({ types, coverage, eligibility }) => {
    if (!fits) return false;
    const areas = fits.areas ?? (fits.area ? [fits.area] : undefined);
    const groups: readonly string[] = [...eligibility.serves, ...eligibility.byAndFor];
    const genders: readonly string[] = eligibility.genders ?? [];
    return (
      (!fits.types || fits.types.some((type) => types.includes(type))) &&
      (!areas || areas.some((area) => coverage.areas.includes(area))) &&
      (!fits.group || groups.includes(fits.group)) &&
      (!fits.takes || genders.includes(fits.takes) || genders.includes('all') || groups.some((group) => group.startsWith(fits.takes!)))
    );
  });
  return new Set([...named, ...fitting.map(({ slug }) => slug)]);
}
