// What a service's page shows.
import type { CollectionEntry } from 'astro:content';
import type { Speaker } from '../i18n/locale.ts';
import type { ServiceCandidate } from '../directory/candidates.ts';
import { hoursTableFrom } from '../directory/hours-tables.ts';
import { COUNTRY_CODES } from '../export/open-referral/service-areas.ts';
import { candidateToReleased } from '../export/released.ts';
import { releasedToSchemaOrg } from '../export/schema-org.ts';
import { candidates, candidateToView, directory, namesFor, site, titlesFor, today } from './_site.ts';

const candidateBySlug = new Map(candidates.map((candidate) => [candidate.slug, candidate]));

/** A service's page. */
export function serviceToProps({ id }: CollectionEntry<'services'>, speaker: Speaker) {
  const candidate = candidateBySlug.get(id)!;
  const { service } = candidate;
  const names = namesFor(speaker);
  const homeArea = service.coverage.areas[0];
  return {
    speaker,
    site,
    names,
    title: titlesFor(speaker).get(service.slug)!,
    homeArea: homeArea ? { text: names.area(homeArea), path: `/areas/${homeArea}/` } : undefined,
    country: directory.areas.find(({ slug }) => slug === homeArea)?.country,
    types: service.types.map((id) => directory.vocabulary['service-types'].find((type) => type.id === id)!),
    provider: service.provider ? directory.providers.get(service.provider) : undefined,
    view: candidateToView(candidate, speaker),
    structured: serviceToStructured(candidate, speaker),
  };
}

const areaCodes = new Map(directory.areas.map(({ slug, gss }) => [slug, gss]));

/** The JSON-LD for search engines, safe to embed in a page. */
function serviceToStructured(candidate: ServiceCandidate, speaker: Speaker): string | undefined {
  const { coverage, slug } = candidate.service;
  const { common } = speaker.texts;
  const countries = { 'england-and-wales': common.englandAndWales, england: common.england, wales: common.wales };
  const names = namesFor(speaker);
  const own = speaker.href(`/services/${slug}/`);
  const data = releasedToSchemaOrg(candidateToReleased(candidate, today), {
    title: titlesFor(speaker).get(slug)!,
    address: site.address ? new URL(own, site.address).href : own,
    areas: coverage.everywhere
      ? [{ name: countries[coverage.everywhere], code: COUNTRY_CODES[coverage.everywhere] }]
      : coverage.areas.map((area) => ({ name: names.area(area), code: areaCodes.get(area)! })),
    toTable: hoursTableFrom(today),
  });
  return data && JSON.stringify(data).replaceAll('<', '\\u003c');
}
