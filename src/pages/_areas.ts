// What the area and town pages show.
import { speakerFor, type Locale, type Speaker } from '../i18n/locale.ts';
import { areaToNotices } from '../directory/notices.ts';
import { commissionerOn } from '../directory/commissioner-on.ts';
import { memoize } from '../listing/memoize.ts';
import { nearestToShown } from '../match/distance.ts';
import { isSarc } from '../match/kinds.ts';
import { reachReason } from '../match/reasons.ts';
import { stepsCovered } from '../match/steps.ts';
import { viewsToCentre } from '../components/area/area-centre.ts';
import { entryInWelsh, townsToEntries, type TownEntry } from '../components/area/town-entries.ts';
import { candidateToCardFacts } from '../export/area-cards.ts';
import type { ServiceCandidate } from '../directory/candidates.ts';
import { viewToRow } from '../components/service/row-to-html.ts';
import { viewToShort } from '../components/service/view-to-short.ts';
import { candidatesIn } from './_candidates.ts';
import {
  areaShapes,
  candidates,
  candidateToView,
  directory,
  find,
  findAround,
  landShapes,
  namesFor,
  resultToView,
  site,
  today,
} from './_site.ts';

export type { TownEntry };

const areasWithListings = new Set(directory.services.flatMap(({ coverage }) => coverage.areas));

/**
 * Every town that has a page, with an address of its own inside its area. In an area without a listing of its own a town’s
 * page would only repeat the area’s.
 */
export const townPages = townsToEntries(directory.towns).filter(({ area }) => areasWithListings.has(area));

// The City of London has a force of its own: its towns had their pages in the Metropolitan Police's area before.
const MOVED_TOWNS = [{ from: 'metropolitan', area: 'city-of-london', slugs: ['barbican', 'city-of-london'] }];

/** The addresses that town pages had before, with the town whose page is somewhere else now. */
export const movedTownPages = MOVED_TOWNS.flatMap(({ from, area, slugs }) =>
  townPages.filter((entry) => entry.area === area && slugs.includes(entry.slug)).map((entry) => ({ from, entry })),
);

/** Towns under the names of a language: the address stays the same. */
const townsIn = (towns: readonly TownEntry[], speaker: Speaker): TownEntry[] =>
  speaker.locale === 'cy' ? towns.map((town) => entryInWelsh(town, countyInWelsh)) : [...towns];

const welshCounties = new Map(directory.areas.flatMap(({ councils }) => councils.map(({ name, welshName }) => [name, welshName] as const)));
const countyInWelsh = (county: string): string => welshCounties.get(county) ?? county;

const townsByArea = Map.groupBy(townPages, (entry) => entry.area);

// Spread over the map of all areas, so that their names don't touch.
const CITIES: Record<string, string> = {
  northumbria: 'Newcastle upon Tyne',
  cumbria: 'Kendal',
  'north-yorkshire': 'York',
  'greater-manchester': 'Manchester',
  lincolnshire: 'Lincoln',
  'west-midlands': 'Birmingham',
  norfolk: 'Norwich',
  'north-wales': 'Bangor',
  'dyfed-powys': 'Aberystwyth',
  'south-wales': 'Cardiff',
  'thames-valley': 'Oxford',
  metropolitan: 'London',
  sussex: 'Brighton',
  'devon-and-cornwall': 'Plymouth',
};

/** The cities to write on the map of all areas. */
export const citiesOnMap = (speaker: Speaker) =>
  townsIn(townsToEntries(directory.towns.filter(({ area, name }) => CITIES[area] === name)), speaker).map(({ name, point }) => ({
    name,
    ...point,
  }));

// Said where people look for help: otherwise they look in vain.
const listed = new Set(directory.services.filter(({ lifecycle }) => lifecycle.status !== 'closed').flatMap(({ types }) => types));
const unlisted = directory.vocabulary['service-types'].map(({ id }) => id).filter((id) => !listed.has(id));

/** An area's page. */
export function areaToProps(slug: string, speaker: Speaker) {
  const area = directory.areas.find((candidate) => candidate.slug === slug)!;
  const results = find({ areas: [slug] }, candidatesIn(slug));
  return {
    speaker,
    site,
    names: namesFor(speaker),
    area,
    notices: areaToNotices(area, directory, today),
    commissioner: commissionerOn(area, today),
    groups: Map.groupBy(
      results.map((result) => ({ group: result.group, view: resultToView(result, speaker) })),
      ({ group }) => group,
    ),
    steps: stepsCovered(directory.vocabulary.steps, results).map(({ id, services }) => ({
      step: directory.vocabulary.steps.find((step) => step.id === id)!,
      services: services.map((result) => resultToView(result, speaker)),
    })),
    unlisted,
    situations: directory.vocabulary.situations,
    towns: townsIn(townsByArea.get(slug) ?? [], speaker),
    shapes: areaShapes,
    isOfficial: directory.places.operator.boundaries !== undefined,
    land: landShapes,
  };
}

/** A town's page. */
export function townToProps(town: TownEntry, speaker: Speaker) {
  const standings = townToStandings(town);
  const toRow = rowsIn[speaker.locale];
  return {
    speaker,
    site,
    names: namesFor(speaker),
    town: townsIn([town], speaker)[0]!,
    country: directory.areas.find(({ slug }) => slug === town.area)!.country,
    centre: centresIn[speaker.locale](town.area),
    results: standings.shown.map(({ group, candidate, distance }) => ({ group, row: toRow(candidate), distance })),
    everywhere: standings.everywhere,
  };
}

// Who can help in a town is the same in every language, and what can be shown in it the same in all of its area.
const aroundIn = memoize((area: string, councils: string) =>
  findAround({ areas: [area], councils: councils.split(' ').filter(Boolean) }, candidatesIn(area)),
);

const townToStandings = memoize(({ area, councils, point }: TownEntry) => {
  const from = { ...point, basis: 'town' as const, precisionMiles: 1 };
  const standings = aroundIn(area, councils.join(' '))(from);
  const here = standings.filter(({ group }) => group !== 'everywhere');
  return {
    everywhere: standings.length - here.length,
    shown: here.map(({ group, reach, candidate }) => ({
      group: reach === 'may-cover' ? ('limited' as const) : group,
      candidate,
      distance: nearestToShown(shownPoints(candidate), from),
    })),
  };
});

const shownPoints = ({ service }: ServiceCandidate) => service.points.filter((point) => point !== undefined);

const centresFor = (speaker: Speaker) =>
  memoize((area: string) =>
    viewsToCentre(
      candidatesIn(area)
        .filter(({ coverage }) => coverage.areas.includes(area))
        .map((candidate) => candidateToView(candidate, speaker)),
    ),
  );

const centresIn: Record<Locale, ReturnType<typeof centresFor>> = { en: centresFor(speakerFor('en')), cy: centresFor(speakerFor('cy')) };

const rowsFor = (speaker: Speaker) =>
  memoize((candidate: ServiceCandidate) =>
    viewToRow(
      candidateToView(candidate, speaker),
      // Said to people who are, or may be, in another place.
      reachReason(candidate, 'elsewhere', { areas: candidate.coverage.councils.length > 0 ? candidate.coverage.areas : [] }),
      speaker,
      namesFor(speaker),
    ),
  );

const rowsIn: Record<Locale, ReturnType<typeof rowsFor>> = { en: rowsFor(speakerFor('en')), cy: rowsFor(speakerFor('cy')) };

/** Stands for the services that are for everyone, among the files of details. */
export const NATIONAL = 'national';

/** The details of the services of an area, or of those for everyone. */
export function areaToDetails(slug: string, speaker: Speaker) {
  const shown = candidates.filter(
    ({ coverage, status }) => status !== 'closed' && (slug === NATIONAL ? coverage.everywhere : coverage.areas.includes(slug)),
  );
  const types = new Map(directory.vocabulary['service-types'].map((type) => [type.id, type]));
  return {
    speaker,
    site,
    names: namesFor(speaker),
    services: shown.map((candidate) => ({
      view: candidateToView(candidate, speaker),
      types: candidate.types.map((id) => types.get(id)!),
    })),
  };
}

/** An area's cards as the finder fetches them: it says itself why each is there, and what is over the border is said shortly. */
export function areaToPartial(slug: string, speaker: Speaker) {
  const isOverTheBorder = ({ coverage }: ServiceCandidate) => !coverage.everywhere && !coverage.areas.includes(slug);
  // Of those over the border only the ones that can be contacted are shown.
  const shown = candidatesIn(slug).filter((candidate) => !isOverTheBorder(candidate) || isSarc(candidate) || candidate.details.length > 0);
  return {
    speaker,
    site,
    names: namesFor(speaker),
    views: shown.map((candidate) => {
      const view = { ...candidateToView(candidate, speaker) };
      view.reasons = view.reasons.slice(0, 1);
      return isOverTheBorder(candidate) ? viewToShort(view) : view;
    }),
    councils: Object.fromEntries(
      directory.areas
        .find((area) => area.slug === slug)!
        .councils.map((council) => [council.slug, namesFor(speaker).council(council.slug)]),
    ),
    facts: shown.map((candidate) => {
      const { name, welshName } = candidate.service;
      return candidateToCardFacts(candidate, speaker.pick({ en: name, cy: welshName }).text);
    }),
  };
}
