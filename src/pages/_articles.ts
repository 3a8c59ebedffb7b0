// The articles of one language, in their order.
import type { Locale } from '../i18n/locale.ts';
import { directory } from './_site.ts';

export const articlesIn = (locale: Locale) =>
  directory.articles.filter(({ language }) => language === locale).sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
