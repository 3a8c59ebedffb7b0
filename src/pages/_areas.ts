// What the area and town pages show.
import type { Speaker } from '../i18n/locale.ts';
import { commissionerOn } from '../directory/commissioner-on.ts';
import { stepsCovered } from '../match/steps.ts';
import { entryInWelsh, townsToEntries, type TownEntry } from '../ui/area/town-entries.ts';
import { areaToCards, candidateToFacts } from '../publish/area-cards.ts';
import { areaShapes, candidates, candidateToView, directory, find, landShapes, namesFor, resultToView, site, today } from './_site.ts';

export type { TownEntry };

/** Every town that has a page, with an address of its own inside its area. */
export const townPages = townsToEntries(directory.towns);

/** Towns under the names of a language: the address stays the same. */
const townsIn = (towns: readonly TownEntry[], speaker: Speaker): TownEntry[] =>
  speaker.locale === 'cy' ? towns.map((town) => entryInWelsh(town, countyInWelsh)) : [...towns];

const welshCounties = new Map(directory.areas.flatMap(({ councils }) => councils.map(({ name, welshName }) => [name, welshName] as const)));
const countyInWelsh = (county: string): string => welshCounties.get(county) ?? county;

const townsByArea = Map.groupBy(townPages, (entry) => entry.area);

// Thousands of pages ask about 43 areas: who can be shown in each is worked out once.
const cardsByArea = new Map(
  directory.areas.map((area) => {
    const shape = areaShapes.find((candidate) => candidate.area === area.slug)!;
    return [area.slug, areaToCards(area, candidates, shape, directory.site.overTheBorderMiles)];
  }),
);
const candidatesIn = (slug: string) => Object.values(cardsByArea.get(slug)!).flat();

/** An area's page. */
export function areaToProps(slug: string, speaker: Speaker) {
  const area = directory.areas.find((candidate) => candidate.slug === slug)!;
  const results = find({ areas: [slug] }, candidatesIn(slug));
  const types = new Map(directory.vocabulary['service-types'].map((type) => [type.id, type]));
  return {
    speaker,
    site,
    names: namesFor(speaker),
    area,
    commissioner: commissionerOn(area, today),
    groups: Map.groupBy(
      results.map((result) => ({ group: result.group, view: resultToView(result, speaker) })),
      ({ group }) => group,
    ),
    steps: stepsCovered(directory.vocabulary.steps, results, [slug]).map(({ id, services }) => ({
      step: directory.vocabulary.steps.find((step) => step.id === id)!,
      services: services.map((result) => ({
        ...resultToView(result, speaker),
        isWider: result.candidate.types.every((type) => types.get(type)?.wider),
      })),
    })),
    situations: directory.vocabulary.situations,
    towns: townsIn(townsByArea.get(slug) ?? [], speaker),
    shapes: areaShapes,
    land: landShapes,
  };
}

/** A town's page. */
export function townToProps(town: TownEntry, speaker: Speaker) {
  const point = { ...town.point, basis: 'town' as const, precisionMiles: 1 };
  return {
    speaker,
    site,
    names: namesFor(speaker),
    town: townsIn([town], speaker)[0]!,
    results: find({ areas: [town.area], point }, candidatesIn(town.area)).map((result) => ({
      group: result.group,
      view: resultToView(result, speaker),
    })),
    point,
  };
}

/** An area's cards as the finder fetches them. */
export function areaToPartial(slug: string, speaker: Speaker) {
  const shown = candidatesIn(slug);
  return {
    speaker,
    site,
    names: namesFor(speaker),
    views: shown.map((candidate) => candidateToView(candidate, speaker)),
    facts: shown.map(candidateToFacts),
  };
}
