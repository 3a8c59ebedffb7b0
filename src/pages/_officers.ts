// What the officers' pages and the cards show.
import type { CollectionEntry } from 'astro:content';
import { speakerFor, type Locale, type Speaker } from '../i18n/locale.ts';
import type { Area } from '../directory/directory.ts';
import { areaToNotices } from '../directory/notices.ts';
import { confirmationToState } from '../listing/confirmation-state.ts';
import { stepsCovered } from '../match/steps.ts';
import { isForYoungPeople } from '../match/young-people.ts';
import { candidateToFacts } from '../export/area-cards.ts';
import type { Names } from '../components/site-view.ts';
import type { ServiceCandidate } from '../directory/candidates.ts';
import { toServedTable } from '../export/served-tables.ts';
import type { BuilderAreaData, BuilderWords, Spoken } from '../components/officer/builder/builder-data.ts';
import type { CardService, CardTable, CardWords } from '../components/officer/card/card-data.ts';
import { limitToText, listingToLimits } from '../components/officer/limits.ts';
import { shapesToNeighbours } from '../place/neighbours.ts';
import { peopleToSize } from '../place/towns.ts';
import { CARD_TEXTS, dayToBoth, listingToCard } from '../components/officer/listing-to-card.ts';
import { areaShapes, candidates, directory, find, namesFor, resultToView, site, titlesFor, today } from './_site.ts';

const refBySlug = new Map(directory.services.map((service) => [service.slug, service.ref]));
const titles = { en: titlesFor(speakerFor('en')), cy: titlesFor(speakerFor('cy')) };

/** The neutral title of a listing's page; of one for a single country with that country's name. */
function neutralTitle({ slug, coverage: { everywhere } }: Pick<ServiceCandidate, 'slug' | 'coverage'>, speaker: Speaker): string {
  const title = titles[speaker.locale].get(slug)!;
  const { common } = speaker.texts;
  return everywhere === 'wales' || everywhere === 'england' ? title.replace(common.englandAndWales, common[everywhere]) : title;
}

const candidateToCard = ({ service, details, notices, exemptFromWithdrawal, coverage }: ServiceCandidate, area?: Area) =>
  listingToCard(service, {
    area: area && { slug: area.slug, councils: area.councils.map(({ slug }) => slug) },
    wholeAreas: coverage.wholeAreas,
    names: { en: namesFor(speakerFor('en')), cy: namesFor(speakerFor('cy')) },
    today,
    titles: { en: neutralTitle(service, speakerFor('en')), cy: neutralTitle(service, speakerFor('cy')) },
    details,
    notices,
    exemptFromWithdrawal,
    fallback: site.fallbackForService(service).number,
    successor: service.lifecycle.successor && refBySlug.get(service.lifecycle.successor),
  });

const cards = new Map(candidates.map((candidate) => [candidate.slug, candidateToCard(candidate)]));

/** What every card is made with. */
const words: CardWords = {
  texts: CARD_TEXTS,
  kinds: Object.fromEntries(directory.vocabulary['service-types'].map(({ id, name }) => [id, name])),
  national: cards.get(site.lines.national.slug)!,
  young: site.lines.young && cards.get(site.lines.young.slug),
  made: dayToBoth(today),
};

/** The page behind a code has room for hours in all their words. */
const withoutShortHours = (card: CardService): CardService => ({
  ...card,
  phones: card.phones.map(({ hoursShort: _, ...phone }) => phone),
});

/** Every listing's card for the page behind a code: one whole file, the same for everybody. */
export const cardTable = toServedTable('cards', {
  ...words,
  national: withoutShortHours(words.national),
  young: words.young && withoutShortHours(words.young),
  services: [...cards.values()].map(withoutShortHours),
} satisfies CardTable);

/** The card builder's props for an area, as well as the words. */
export function areaToBuilderData({ id: slug, data: { country } }: CollectionEntry<'areas'>): BuilderAreaData {
  const here = candidates.filter(
    ({ coverage, status }) =>
      status !== 'closed' &&
      (coverage.areas.includes(slug) || coverage.everywhere === 'england-and-wales' || coverage.everywhere === country),
  );
  const toNames = (toName: (names: Names) => string) => ({
    en: toName(namesFor(speakerFor('en'))),
    cy: toName(namesFor(speakerFor('cy'))),
  });
  const area = directory.areas.find((each) => each.slug === slug)!;
  const councils = area.councils.map((council) => council.slug);
  const isAsked = here.some(({ coverage }) => coverage.councils.some((council) => councils.includes(council)));
  return {
    area: {
      slug,
      country,
      line: site.fallbackFor({ country }).number,
      names: toNames((names) => names.area(slug)),
      councils: isAsked ? councils.map((council) => ({ slug: council, names: toNames((names) => names.council(council)) })) : [],
    },
    facts: here.map(candidateToFacts),
    // Only where councils are named does an area's card say something else.
    cards: here.map((candidate) =>
      candidate.coverage.councils.length > 0 ? candidateToCard(candidate, area) : cards.get(candidate.slug)!,
    ),
  };
}

/** What every area's card builder is given in one language. */
export function builderWords(speaker: Speaker): BuilderWords {
  return {
    tag: speaker.tag,
    locale: speaker.locale,
    today,
    site: site.isLive && site.address ? new URL(site.address).origin : undefined,
    cardPaths: { en: speakerFor('en').href('/card/'), cy: speakerFor('cy').href('/card/') },
    words,
    texts: speaker.texts.officers,
    spoken: { en: speakerToSpoken(speakerFor('en')), cy: speakerToSpoken(speakerFor('cy')) },
  };
}

function speakerToSpoken({ tag, texts, locale }: Speaker): Spoken {
  const named = (terms: readonly { id: string; name: Record<Locale, string> }[]) =>
    Object.fromEntries(terms.map(({ id, name }) => [id, name[locale]]));
  return {
    tag,
    reasons: texts.reasons,
    genders: texts.genders,
    groups: named(directory.vocabulary.groups),
    languages: named(directory.vocabulary.languages),
    needs: CARD_TEXTS[locale].needs,
  };
}

// Smaller places are found by their council.
const LARGE_TOWN = peopleToSize(20_000);

/** Councils and larger towns by their first letter: a call handler knows "Hackney", and need not know whose police that is. */
export function officerPlaces(speaker: Speaker): { letter: string; names: { name: string; area: string }[] }[] {
  const names = namesFor(speaker);
  const towns = directory.towns
    .filter(({ size }) => size >= LARGE_TOWN)
    .map(({ name, area, ambiguous, county }) => {
      const town = names.town(name, [area]);
      return { name: ambiguous ? `${town}, ${county}` : town, area };
    });
  const councils = directory.areas.flatMap((area) => area.councils.map(({ slug }) => ({ name: names.council(slug), area: area.slug })));
  const unique = new Map([...towns, ...councils].map((place) => [`${place.name} ${place.area}`, place]));
  const sorted = [...unique.values()].sort((a, b) => speaker.compare(a.name, b.name));
  return [...Map.groupBy(sorted, ({ name }) => name.charAt(0).toUpperCase())].map(([letter, group]) => ({ letter, names: group }));
}

/** The page on which a card for an area is made. */
export const areaToCardProps = (slug: string, speaker: Speaker) => ({
  speaker,
  site,
  names: namesFor(speaker),
  area: { slug, name: namesFor(speaker).area(slug) },
  neighbours: neighbours.get(slug) ?? [],
});

const neighbours = shapesToNeighbours(areaShapes);

/** An officers' page of an area. */
export function areaToOfficerProps(slug: string, speaker: Speaker) {
  const area = directory.areas.find((candidate) => candidate.slug === slug)!;
  const here = candidates.filter(({ coverage, status }) => status !== 'closed' && coverage.areas.includes(slug));
  const local = find({ areas: [slug] }, here);
  const covering = local.filter(({ reach }) => reach === 'covers');
  const toViews = (results: typeof local) => results.map((result) => resultToView(result, speaker));
  const isOf =
    (...types: string[]) =>
    ({ candidate }: (typeof local)[number]) =>
      types.some((type) => candidate.types.includes(type));
  const [isCentre, isAdviser, isHub] = [isOf('sarc'), isOf('isva', 'chisva'), isOf('hub')];
  const names = namesFor(speaker);
  const councils = area.councils.map((council) => council.slug);
  const limits = new Map(
    here.map(({ slug: each, service, coverage: { wholeAreas } }) => [
      each,
      listingToLimits(service, { area: { slug, councils }, wholeAreas, today })
        .filter(({ ask }) => !ask)
        .map((limit) => limitToText(limit, speaker, names)),
    ]),
  );
  return {
    speaker,
    site,
    names,
    area,
    limitsOf: (each: string) => limits.get(each) ?? [],
    neighbours: neighbours.get(slug) ?? [],
    notices: areaToNotices(area, directory, today),
    who: {
      // Each under the first heading that fits, and every one that covers the area under some heading.
      sarc: toViews(local.filter(isCentre)),
      isva: toViews(local.filter((result) => isAdviser(result) && !isCentre(result))),
      hub: toViews(local.filter((result) => isHub(result) && !isCentre(result) && !isAdviser(result))),
      others: toViews(local.filter((result) => !isCentre(result) && !isAdviser(result) && !isHub(result))),
      young: find({ areas: [slug], age: '13-15' }, here)
        .filter(({ candidate }) => isForYoungPeople(candidate))
        .map((result) => resultToView(result, speaker)),
    },
    steps: stepsCovered(directory.vocabulary.steps, local).map(({ id, services }) => ({
      step: directory.vocabulary.steps.find((step) => step.id === id)!,
      services: services.map((result) => resultToView(result, speaker)),
    })),
    routes: local.flatMap(({ candidate: { service } }) =>
      service.access.professionalRoutes
        .filter(({ force }) => force === undefined || force === slug)
        .map((route) => ({ ...route, listing: service })),
    ),
    covering: covering.length,
    confirmed: covering.filter(({ candidate }) =>
      ['confirmed', 'due'].includes(confirmationToState(candidate.confirmed.contact, 'contact', today)),
    ).length,
  };
}
