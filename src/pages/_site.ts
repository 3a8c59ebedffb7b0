// What every page takes its content from: the directory, with what is worked out of it for the whole build.
import { contentToday } from '../directory/content-root.ts';
import type { Service } from '../directory/directory.ts';
import { isServiceCallable } from '../directory/gaps.ts';
import { listingTitles } from '../directory/neutral-title.ts';
import { landShapes } from '../place/default-tables.ts';
import type { Locale, Speaker } from '../i18n/locale.ts';
import { phoneToHref } from '../listing/phone-number.ts';
import { memoize } from '../listing/memoize.ts';
import { findServices, standingsAround, type Result, type Standing } from '../match/find-services.ts';
import type { Query } from '../match/query.ts';
import type { PlacedPoint } from '../place/place.ts';
import { directoryToNames } from '../upkeep/names.ts';
import { candidateToReach } from '../match/covers.ts';
import { reachReason, standingReasons } from '../match/reasons.ts';
import { candidateToState } from '../match/state.ts';
import { directoryToCandidates, type ServiceCandidate } from '../directory/candidates.ts';
import { contentPolicy, textToSource } from '../build/content-policy.ts';
import { directoryToBundles, directoryToTables, toServedTable } from '../export/served-tables.ts';
import { townsToMainTable } from '../components/map/service-map/main-town-table.ts';
import { listingToView, type ServiceView } from '../components/service/service-view.ts';
import type { Names, SiteView, SureLine } from '../components/site-view.ts';
import { directory } from './_directory.ts';

export { directory };

export const today = contentToday();
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
  policy: (sheet) => contentPolicy({ scripts: [], styles: sheet ? [textToSource(sheet)] : [] }),
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

type Asked = Omit<Query, 'today' | 'overTheBorderMiles' | 'countries'>;

const toQuery = (asked: Asked): Query => ({
  ...asked,
  countries: asked.areas.map((slug) => areaBySlug.get(slug)!.country),
  today,
  overTheBorderMiles: directory.site.overTheBorderMiles,
});

/** Who can help somebody, in order, of some candidates. */
export const find = (asked: Asked, among: readonly ServiceCandidate[]): Result<ServiceCandidate>[] => findServices(among, toQuery(asked));

/** The same without the reasons, for one point after another. */
export const findAround = (
  asked: Omit<Asked, 'point'>,
  among: readonly ServiceCandidate[],
): ((point: PlacedPoint) => Standing<ServiceCandidate>[]) => standingsAround(among, toQuery(asked));

/** Whether a service's numbers may be rung today: asked on thousands of pages. */
const isCallable = memoize((service: Service) => isServiceCallable(service, directory, today));

/** A result as a card shows it. */
export const resultToView = (result: Result<ServiceCandidate>, speaker: Speaker): ServiceView =>
  listingToView(result.candidate.service, { ...result, callable: isCallable(result.candidate.service) }, speaker);

/** A service as it is shown to someone in its own area. */
export function candidateToView(candidate: ServiceCandidate, speaker: Speaker): ServiceView {
  const query = { areas: candidate.coverage.areas, countries: [] };
  return listingToView(
    candidate.service,
    {
      state: candidateToState(candidate, today),
      callable: isCallable(candidate.service),
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
  const names = namesByLocale.get(speaker.locale) ?? directoryToNames(directory, speaker.locale);
  namesByLocale.set(speaker.locale, names);
  return names;
}
