// What a service's page shows.
import type { Speaker } from '../i18n/locale.ts';
import type { ServiceCandidate } from '../publish/candidates.ts';
import { candidateToView, directory, namesFor, site, titlesFor } from './_site.ts';

/** A service's page. */
export function serviceToProps(candidate: ServiceCandidate, speaker: Speaker) {
  const { service } = candidate;
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
    view: candidateToView(candidate, speaker),
  };
}
