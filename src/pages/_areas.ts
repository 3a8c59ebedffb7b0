// What the area and town pages show.
import type { Speaker } from '../i18n/locale.ts';
import { stepsCovered } from '../match/steps.ts';
import { townsToEntries, type TownEntry } from '../ui/area/town-entries.ts';
import { areaToCards, candidateToFacts } from '../publish/area-cards.ts';
import { areaShapes, candidates, candidateToView, directory, find, landShapes, namesFor, resultToView, site } from './_site.ts';

export type { TownEntry };

/** Every town that has a page, with an address of its own inside its area. */
export const townPages = townsToEntries(directory.towns);

const townsByArea = Map.groupBy(townPages, (entry) => entry.area);

/** An area's page. */
export function areaToProps(slug: string, speaker: Speaker) {
  const area = directory.areas.find((candidate) => candidate.slug === slug)!;
  const results = find({ areas: [slug] });
  const types = new Map(directory.vocabulary['service-types'].map((type) => [type.id, type]));
  return {
    speaker,
    site,
    names: namesFor(speaker),
    area,
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
    towns: townsByArea.get(slug) ?? [],
    shapes: areaShapes,
    isOfficial: directory.places.operator.boundaries !== undefined,
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
    town,
    results: find({ areas: [town.area], point }).map((result) => ({ group: result.group, view: resultToView(result, speaker) })),
    point,
  };
}

/** An area's cards as the finder fetches them. */
export function areaToPartial(slug: string, speaker: Speaker) {
  const area = directory.areas.find((candidate) => candidate.slug === slug)!;
  const shape = areaShapes.find((candidate) => candidate.area === slug)!;
  const { covering, others } = areaToCards(area, candidates, shape, directory.site.overTheBorderMiles);
  const shown = [...covering, ...others];
  return {
    speaker,
    site,
    names: namesFor(speaker),
    views: shown.map((candidate) => candidateToView(candidate, speaker)),
    facts: shown.map(candidateToFacts),
  };
}
