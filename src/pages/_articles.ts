// The articles of one language, in their order.
import type { Speaker } from '../i18n/locale.ts';
import { directory } from './_site.ts';

export const articlesIn = (speaker: Speaker) =>
  directory.articles
    .filter((article) => article.language === speaker.locale)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
