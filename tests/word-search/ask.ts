import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Directory } from '../../src/directory/directory.ts';
import type { Locale } from '../../src/i18n/locale.ts';

/** What somebody types, and which answers are right: see questions-en.yaml. */
export interface Question {
  ask: string;
  fits?: { types?: string[]; area?: string; areas?: string[]; group?: string; takes?: 'men' | 'women' };
  right?: string[];
}

export const questionsIn = (locale: Locale): Question[] =>
  parse(readFileSync(join(import.meta.dirname, `questions-${locale}.yaml`), 'utf8')) as Question[];

/** The right answers, as the index names them: a listing by its slug, a guide by its path. */
export function rightAnswers({ services }: Directory, { fits, right = [] }: Question, locale: Locale): Set<string> {
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
