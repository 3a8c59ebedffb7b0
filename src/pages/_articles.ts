// The articles of one language, and what their pages show.
import type { Article } from '../directory/read-articles.ts';
import { isPast } from '../directory/reviews.ts';
import { ARTICLE_PARTS } from '../directory/schemas/article.ts';
import type { Locale, Speaker } from '../i18n/locale.ts';
import { candidatesIn } from './_candidates.ts';
import { directory, find, namesFor, resultToView, site, today } from './_site.ts';
import { fitsTopic } from '../match/topics.ts';

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
/** Those that lead to services of an area. */
const topicsIn = (locale: Locale) => articlesIn(locale).filter(leadsToServices);
const leadsToServices = ({ types, groups }: Article) => types.length + groups.length > 0;

/** The list of articles, part by part. */
export const articlesByPart = (locale: Locale) =>
  ARTICLE_PARTS.map((part) => ({ part, articles: articlesIn(locale).filter((article) => article.part === part) })).filter(
    ({ articles }) => articles.length > 0,
  );

/** An article's page, but for its text. */
export function articleToProps(article: Article, speaker: Speaker) {
  return {
    speaker,
    site,
    names: namesFor(speaker),
    article,
    leadsToServices: leadsToServices(article),
    facts: article.shows.map((name) => {
      const facts = directory.blocks.get(name)!;
      return { ...facts, isExpired: isPast(facts.expires, today) };
    }),
    areas: directory.areas,
  };
}

/** The services of an area that fit each article: those that cover it, then those for everyone. */
export function areaToTopics(slug: string, speaker: Speaker) {
  const results = find({ areas: [slug] }, candidatesIn(slug));
  return {
    speaker,
    site,
    names: namesFor(speaker),
    area: directory.areas.find((area) => area.slug === slug)!,
    topics: topicsIn(speaker.locale).map((topic) => {
      const fitting = results.filter(({ candidate }) => fitsTopic(candidate, topic));
      const isLocal = ({ candidate }: (typeof results)[number]) => candidate.coverage.areas.includes(slug);
      return {
        slug: topic.slug,
        title: topic.title,
        local: fitting.filter(isLocal).map((result) => resultToView(result, speaker)),
        everywhere: fitting.filter(({ candidate }) => candidate.coverage.everywhere).map((result) => resultToView(result, speaker)),
      };
    }),
  };
}

/** The articles for what has happened, in the words of the first question. */
export const situationArticles = (speaker: Speaker) =>
  directory.vocabulary.situations.flatMap(({ name, article }) =>
    article ? [{ text: speaker.pick(name).text, path: `/help/${article}/` }] : [],
  );
