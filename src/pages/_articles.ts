// The articles of one language, in their order.
import type { Locale } from '../i18n/locale.ts';
import { directory } from './_site.ts';

type Article = (typeof directory.articles)[number];

/**
 * The articles that a language's tree shows: its own and, until they are translated, the other language's. So no link
 * is ever dead, whichever language an article was written in first.
 */
export function articlesIn(locale: Locale): Article[] {
  const bySlug = Map.groupBy(directory.articles, ({ slug }) => slug);
  return [...bySlug.values()]
    .map((versions) => versions.find(({ language }) => language === locale) ?? versions[0]!)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}
