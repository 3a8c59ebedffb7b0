// What every page takes its content from: the directory, with what is worked out of it for the whole build.
import { contentToday } from '../directory/content-root.ts';
import { listingTitles } from '../directory/neutral-title.ts';
import { landShapes } from '../place/default-tables.ts';
import { speakerFor, type Locale, type Speaker } from '../i18n/locale.ts';
import { fallbackFor, fallbackForService } from '../match/fallback-helplines.ts';
import { findServices, standingsAround, type Result, type Standing } from '../match/find-services.ts';
import type { Query } from '../match/query.ts';
import type { PlacedPoint } from '../place/point.ts';
import { directoryToNames } from '../upkeep/names.ts';
import { candidateToReach } from '../match/covers.ts';
import { reachReason, standingReasons } from '../match/reasons.ts';
import { candidateToState } from '../match/state.ts';
import { directoryToHelplines } from '../directory/helplines.ts';
import { directoryToCandidates, type ServiceCandidate } from '../directory/candidates.ts';
import { contentPolicy, textToSource } from '../build/content-policy.ts';
import { directoryToBundles, directoryToTables, toServedTable } from '../export/served-tables.ts';
import { speakerToLaterTexts } from '../components/finder/speaker-to-later-texts.ts';
import { townsToMainTable } from '../components/map/service-map/main-town-table.ts';
import { listingToView, type ServiceView } from '../components/service/service-view.ts';
import type { Names, SiteView } from '../components/site-view.ts';
import { directory } from './_directory.ts';

export { directory };

export const today = contentToday();
export const candidates = directoryToCandidates(directory, today);
export const tables = {
  ...directoryToTables(directory),
  'main-towns': toServedTable('main-towns', townsToMainTable(directory.towns)),
  'later-texts-en': localeToLaterTexts('en'),
  'later-texts-cy': localeToLaterTexts('cy'),
};

function localeToLaterTexts(locale: Locale) {
  const hasOfficialShapes = directory.places.operator.boundaries !== undefined;
  const texts = speakerToLaterTexts(speakerFor(locale), directory.vocabulary['service-types'], hasOfficialShapes);
  return toServedTable(`later-texts-${locale}`, texts);
}

export const bundles = directoryToBundles(directory);
export const areaShapes = directory.places.shapes;
export { landShapes };

const areaBySlug = new Map(directory.areas.map((area) => [area.slug, area]));

const helplines = directoryToHelplines(directory, candidates, today);

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
    national: helplines.find(({ everywhere, maxAge }) => everywhere === 'england-and-wales' && maxAge === undefined) ?? helplines[0]!,
    young: helplines.find(({ maxAge }) => maxAge !== undefined),
    wales: helplines.find(({ everywhere }) => everywhere === 'wales'),
  },
  fallbackFor: (who) => fallbackFor(helplines, who),
  fallbackForService: (service) => fallbackForService(helplines, service, (area) => areaBySlug.get(area)?.country),
};

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

/** A result as a card shows it. */
export const resultToView = (result: Result<ServiceCandidate>, speaker: Speaker): ServiceView =>
  listingToView(
    result.candidate.service,
    { ...result, details: result.candidate.details, notices: result.candidate.notices, today },
    speaker,
  );

/** A service as it is shown to someone in its own area. */
export function candidateToView(candidate: ServiceCandidate, speaker: Speaker): ServiceView {
  const query = { areas: candidate.coverage.areas, countries: [] };
  return listingToView(
    candidate.service,
    {
      state: candidateToState(candidate, today),
      details: candidate.details,
      notices: candidate.notices,
      today,
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
