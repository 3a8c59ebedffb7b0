// The guides of one language, and what their pages show.
import type { Guide } from '../directory/directory.ts';
import { isPast } from '../directory/reviews.ts';
import { GUIDE_PARTS } from '../directory/schemas/guide.ts';
import type { Locale, Speaker } from '../i18n/locale.ts';
import { candidatesIn } from './_candidates.ts';
import { directory, find, namesFor, resultToView, site, today } from './_site.ts';
import { fitsTopic } from '../match/topics.ts';

/**
 * The guides that a language's tree shows: its own and, until they are translated, the other language's. So no link
 * is ever dead, whichever language a guide was written in first.
 */
export function guidesIn(locale: Locale): Guide[] {
  const bySlug = Map.groupBy(directory.guides, ({ slug }) => slug);
  return [...bySlug.values()]
    .map((versions) => versions.find(({ language }) => language === locale) ?? versions[0]!)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}
/** Those that lead to services of an area. */
const topicsIn = (locale: Locale) => guidesIn(locale).filter(leadsToServices);
const leadsToServices = ({ types, groups }: Guide) => types.length + groups.length > 0;

/** The list of guides, part by part. */
export const guidesByPart = (locale: Locale) =>
  GUIDE_PARTS.map((part) => ({ part, guides: guidesIn(locale).filter((guide) => guide.part === part) })).filter(
    ({ guides }) => guides.length > 0,
  );

/** A guide's page, but for its text. */
export function guideToProps(guide: Guide, speaker: Speaker) {
  return {
    speaker,
    site,
    names: namesFor(speaker),
    guide,
    leadsToServices: leadsToServices(guide),
    facts: guide.shows.map((name) => {
      const facts = directory.guideBlocks.get(name)!;
      return { ...facts, isFolded: guide.folds.includes(name), isExpired: isPast(facts.expires, today) };
    }),
    areas: directory.areas,
  };
}

/** The services of an area that fit each guide: those that cover it, then those for everyone. */
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
        types: topic.types,
        local: fitting.filter(isLocal).map((result) => resultToView(result, speaker)),
        everywhere: fitting.filter(({ candidate }) => candidate.coverage.everywhere).map((result) => resultToView(result, speaker)),
      };
    }),
  };
}

/** The guides for what has happened, in the words of the first question. */
export const situationGuides = (speaker: Speaker) =>
  directory.vocabulary.situations.flatMap(({ name, guide }) => (guide ? [{ text: speaker.pick(name).text, path: `/help/${guide}/` }] : []));
