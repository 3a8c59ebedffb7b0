// What a service's page shows.
import { isServiceCallable } from '../directory/gaps.ts';
import type { Speaker } from '../i18n/locale.ts';
import { candidateToReach } from '../match/covers.ts';
import { reachReason, standingReasons } from '../match/reasons.ts';
import { candidateToState } from '../match/state.ts';
import type { ServiceCandidate } from '../publish/candidates.ts';
import { listingToView } from '../ui/service/service-view.ts';
import { directory, namesFor, site, titlesFor, today } from './_site.ts';

/** A service's page. */
export function serviceToProps(candidate: ServiceCandidate, speaker: Speaker) {
  const { service } = candidate;
  const query = { areas: service.coverage.areas, countries: [] };
  const names = namesFor(speaker);
  const homeArea = service.coverage.areas[0];
  return {
    speaker,
    site,
    names,
    title: titlesFor(speaker).get(service.slug)!,
    homeArea: homeArea ? { text: names.area(homeArea), path: `/areas/${homeArea}/` } : undefined,
    types: service.types.map((id) => directory.vocabulary['service-types'].find((type) => type.id === id)!),
    provider: service.provider ? directory.providers.get(service.provider) : undefined,
    view: listingToView(
      service,
      {
        state: candidateToState(candidate, today),
        callable: isServiceCallable(service, directory, today),
        reasons: [reachReason(candidate, candidateToReach(candidate, query), query), ...standingReasons(candidate)],
      },
      speaker,
    ),
  };
}
