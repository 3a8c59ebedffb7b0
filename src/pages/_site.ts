// What every page takes its content from: the directory, read once, with what is worked out of it for the whole build.
import { contentRoot, contentToday } from '../directory/content-root.ts';
import type { Service } from '../directory/directory.ts';
import { isServiceCallable } from '../directory/gaps.ts';
import { listingTitles } from '../directory/neutral-title.ts';
import { landShapes, townInWelsh } from '../directory/place-tables.ts';
import { readDirectoryOnce } from '../directory/read-once.ts';
import type { Locale, Speaker } from '../i18n/locale.ts';
import { phoneToHref } from '../listing/phone-number.ts';
import { findServices, type Result } from '../match/find-services.ts';
import type { Query } from '../match/query.ts';
import { candidateToReach } from '../match/covers.ts';
import { reachReason, standingReasons } from '../match/reasons.ts';
import { candidateToState } from '../match/state.ts';
import { directoryToCandidates, type ServiceCandidate } from '../publish/candidates.ts';
import { PAGE_POLICY } from '../publish/server-settings.ts';
import { directoryToBundles, directoryToTables, toServedTable } from '../publish/place-tables.ts';
import { townsToMainTable } from '../ui/map/service-map/main-town-table.ts';
import { listingToView, type ServiceView } from '../ui/service/service-view.ts';
import type { Names, SiteView, SureLine } from '../ui/site-view.ts';

export const today = contentToday();
export const directory = readDirectoryOnce(contentRoot(), today);
export const candidates = directoryToCandidates(directory, today);
export const tables = {
  ...directoryToTables(directory),
  'main-towns': toServedTable('main-towns', townsToMainTable(directory.towns)),
};
export const bundles = directoryToBundles(directory);
export const areaShapes = directory.places.shapes;
export { landShapes };

const bySlug = new Map(directory.services.map((service) => [service.slug, service]));
const areaBySlug = new Map(directory.areas.map((area) => [area.slug, area]));

/** What every page shows of this copy. */
export const site: SiteView = {
  name: directory.site.name,
  isLive: directory.site.stage === 'live',
  address: directory.site.address?.replace(/\/$/, ''),
  host: directory.site.host,
  exit: directory.site.exit,
  policy: PAGE_POLICY,
  today,
  lines: {
    national: toSureLine(bySlug.get(directory.site.nationalLine)!),
    young: sureLine((line) => line.eligibility.maxAge !== undefined && line.eligibility.maxAge < 25),
    wales: sureLine((line) => line.coverage.everywhere === 'wales'),
  },
};

function sureLine(fits: (line: Service) => boolean): SureLine | undefined {
  const line = directory.site.sureLines.map((slug) => bySlug.get(slug)!).find((candidate) => fits(candidate));
  return line && toSureLine(line);
}

function toSureLine({ name, welshName, slug, contact }: Service): SureLine {
  const number = contact.phones[0]?.number ?? '';
  return { name, welshName, slug, number, href: phoneToHref(number), website: contact.website };
}

/** Who can help somebody, in order, of some candidates. */
export const find = (
  query: Omit<Query, 'today' | 'overTheBorderMiles' | 'countries'>,
  among: readonly ServiceCandidate[],
): Result<ServiceCandidate>[] =>
  findServices(among, {
    ...query,
    countries: query.areas.map((slug) => areaBySlug.get(slug)!.country),
    today,
    overTheBorderMiles: directory.site.overTheBorderMiles,
  });

/** A result as a card shows it. */
export const resultToView = (result: Result<ServiceCandidate>, speaker: Speaker): ServiceView =>
  listingToView(result.candidate.service, { ...result, callable: isServiceCallable(result.candidate.service, directory, today) }, speaker);

/** A service as it is shown to someone in its own area. */
export function candidateToView(candidate: ServiceCandidate, speaker: Speaker): ServiceView {
  const query = { areas: candidate.coverage.areas, countries: [] };
  return listingToView(
    candidate.service,
    {
      state: candidateToState(candidate, today),
      callable: isServiceCallable(candidate.service, directory, today),
      reasons: [reachReason(candidate, candidateToReach(candidate, query), query), ...standingReasons(candidate)],
    },
    speaker,
  );
}

const titlesByLocale = new Map<Locale, Map<string, string>>();

/** The titles of the listings' pages by slug. */
export function titlesFor({ locale, texts }: Speaker): Map<string, string> {
  const titles = titlesByLocale.get(locale) ?? listingTitles(directory, texts.common.englandAndWales, locale);
  titlesByLocale.set(locale, titles);
  return titles;
}

const namesByLocale = new Map<Locale, Names>();

/** How things are called in a language. */
export function namesFor(speaker: Speaker): Names {
  const known = namesByLocale.get(speaker.locale);
  if (known) return known;
  const own = (thing: { name: string; welshName?: string | undefined } | undefined, slug: string) =>
    (speaker.locale === 'cy' && thing?.welshName) || thing?.name || slug;
  const councils = new Map(directory.areas.flatMap((area) => area.councils.map((council) => [council.slug, council])));
  const term = (list: readonly { id: string; name: { en: string; cy: string } }[]) => {
    const names = new Map(list.map((entry) => [entry.id, entry.name[speaker.locale]]));
    return (id: string) => names.get(id) ?? id;
  };
  const names: Names = {
    area: (slug) => own(areaBySlug.get(slug), slug),
    council: (slug) => own(councils.get(slug), slug),
    provider: (slug) => own(directory.providers.get(slug), slug),
    commissioner: (slug) => own(directory.commissioners.get(slug), slug),
    type: term(directory.vocabulary['service-types']),
    group: term(directory.vocabulary.groups),
    language: term(directory.vocabulary.languages),
    service: (slug) => ({ name: own(bySlug.get(slug), slug), slug }),
    town: (name, areas) => (speaker.locale === 'cy' ? townInWelsh(name, areas) : name),
  };
  namesByLocale.set(speaker.locale, names);
  return names;
}
