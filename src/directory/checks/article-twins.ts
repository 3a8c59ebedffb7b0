import type { Article } from '../read-articles.ts';
import { problemAt, type CrossCheck } from './context.ts';

/** What both languages of an article say alike. */
const ALIKE = ['order', 'part', 'types', 'groups', 'emergency', 'shows'] as const satisfies readonly (keyof Article)[];

/** Every article stands in both languages, in the same place and leading to the same services. */
export const articleTwins: CrossCheck = ({ files, isWhole }) => {
  // An article that could not be read is reported for what is wrong in it.
  if (!isWhole) return [];
  return files.articles.flatMap((file) => {
    const { slug, language } = file.value;
    const other = language === 'en' ? 'cy' : 'en';
    const twin = files.articles.find(({ value }) => value.slug === slug && value.language === other)?.value;
    if (!twin) return [problemAt(file, [], 'article-twin-missing', slug, { wanted: `content/guidance/${other}/${slug}.md` })];
    // Said once, at the Welsh one: it is the one that follows.
    if (language === 'en') return [];
    return ALIKE.filter((field) => String(file.value[field]) !== String(twin[field])).map((field) =>
      problemAt(file, [field], 'article-twins-differ', String(file.value[field]), { other: twin.file }),
    );
  });
};
