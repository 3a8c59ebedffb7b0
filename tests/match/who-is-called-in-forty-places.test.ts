import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directoryToCandidates, type ServiceCandidate } from '../../src/directory/candidates.ts';
import { directoryToAreaNames } from '../../src/export/served-tables.ts';
import { speakerFor, type Locale } from '../../src/i18n/locale.ts';
import { reasonToText } from '../../src/i18n/reason-to-text.ts';
import { candidatesToAnswer, type Answer } from '../../src/match/answer.ts';
import { wallToLondon } from '../../src/match/london-time.ts';
import { AGES, SITUATIONS, type Query } from '../../src/match/query.ts';
import type { Call } from '../../src/match/who-to-call.ts';
import { commonNames, townTable } from '../../src/place/default-tables.ts';
import type { FoundPlace } from '../../src/place/found-place.ts';
import { namesToPlaceIndex } from '../../src/place/place-index.ts';
import { tableToPostcodeIndex } from '../../src/place/postcode-index.ts';
import { readTyped } from '../../src/place/read-typed.ts';
import { fixtureDirectory, FIXTURE_TODAY } from '../support/fixture-content.ts';
import { FORTY_PLACES, type KnownPlace } from './forty-places.ts';

const directory = fixtureDirectory();
const candidates = directoryToCandidates(directory, FIXTURE_TODAY);
const LOCALES: readonly Locale[] = ['en', 'cy'];
const TIMES = [undefined, wallToLondon('2026-11-24', 11 * 60), wallToLondon('2026-11-24', 3 * 60)];
const countryOf = new Map(directory.areas.map(({ slug, country }) => [slug, country]));
const areaOf = new Map(directory.areas.flatMap(({ slug, councils }) => councils.map((council) => [council.slug, slug] as const)));

const councilsIn = (area: string): number => directory.areas.find(({ slug }) => slug === area)!.councils.length;

const indexes = new Map(
  LOCALES.map((locale) => [
    locale,
    {
      ...namesToPlaceIndex({ ...directoryToAreaNames(directory), ...commonNames }, townTable, locale),
      ...tableToPostcodeIndex(directory.places.districts),
    },
  ]),
);

function toPlace({ typed, welsh }: KnownPlace, locale: Locale): FoundPlace {
  const { resolution } = readTyped((locale === 'cy' && welsh) || typed, indexes.get(locale)!);
  if (resolution.kind !== 'found') throw new Error(`${typed}: ${resolution.kind}`);
  return resolution;
}

type Someone = Pick<Query, 'situation' | 'age' | 'now'>;

const EVERYONE: Someone[] = [undefined, ...SITUATIONS].flatMap((situation) =>
  AGES.flatMap((age) => TIMES.map((now) => ({ situation, age, now }))),
);

const toQuery = (place: FoundPlace, someone: Someone): Query => ({
  ...someone,
  areas: place.areas,
  councils: place.councils,
  countries: place.areas.map((area) => countryOf.get(area)!),
  point: place.point,
  today: FIXTURE_TODAY,
  overTheBorderMiles: directory.site.overTheBorderMiles,
});

const toAnswer = (place: FoundPlace, someone: Someone): Answer<ServiceCandidate> =>
  candidatesToAnswer(candidates, toQuery(place, someone), directory.site.fallbackHelplines);

interface Case {
  who: string;
  locale: Locale;
  someone: Someone;
  answer: Answer<ServiceCandidate>;
}

/** Every answer in a place, with who it is for: the English ones, then the Welsh ones in the same order. */
const placeToCases = (known: KnownPlace): Case[] =>
  LOCALES.flatMap((locale) => {
    const place = toPlace(known, locale);
    return EVERYONE.map((someone) => {
      const { situation = 'nothing', age, now } = someone;
      const who = `${known.typed} (${locale}), ${situation}, ${age}, ${now ? `${now.minutes / 60} o’clock` : 'no time'}`;
      return { who, locale, someone, answer: toAnswer(place, someone) };
    });
  });

/** The youngest and the oldest of each age group, by the words of the form. */
const YEARS = { 'under-13': [0, 12], '13-15': [13, 15], '16-17': [16, 17], adult: [18, 99] } as const;

/** Whether a listing states an age that is not the person's, by the listing alone. */
function isForOtherAges({ service }: ServiceCandidate, { age, situation }: Someone): boolean {
  if (situation === 'supporting-someone' && service.types.includes('family')) return false;
  const [youngest, oldest] = YEARS[age!];
  return (service.eligibility.minAge ?? 0) > oldest || (service.eligibility.maxAge ?? 99) < youngest;
}

/** Whether a listing states that it covers all of a place, by the listing alone. */
function coversPlace({ service: { coverage } }: ServiceCandidate, { areas, councils }: KnownPlace): boolean {
  if (coverage.everywhere)
    return coverage.everywhere === 'england-and-wales' || areas.every((area) => countryOf.get(area) === coverage.everywhere);
  const isLimited = (area: string) => coverage.councils.some((council) => areaOf.get(council) === area);
  return areas.every(
    (area) =>
      coverage.areas.includes(area) &&
      (!isLimited(area) ||
        councils.filter((council) => areaOf.get(council) === area).every((council) => coverage.councils.includes(council))),
  );
}

const isOpenFor = ({ hours }: Call): boolean => hours.key === 'day-and-night' || hours.key === 'open-until';
const slugs = (results: readonly { candidate: ServiceCandidate }[]) => results.map(({ candidate }) => candidate.slug);

test('there are forty places, and each is understood as the maps have it in both languages', () => {
  expect(new Set(FORTY_PLACES.map(({ typed }) => typed)).size).toBe(40);
  for (const known of FORTY_PLACES)
    for (const locale of LOCALES) {
      const { areas, councils } = toPlace(known, locale);
      expect({ areas, councils }, `${known.typed} (${locale})`).toEqual({ areas: known.areas, councils: known.councils });
    }
});

describe.each(FORTY_PLACES.map((known) => [known.typed, known] as const))('in %s, whatever happened, at every age and hour', (_, known) => {
  let cases: Case[] = [];
  beforeAll(() => void (cases = placeToCases(known)));
  afterAll(() => void (cases = []));

  test('there are one or two calls, the first of them open, and each takes the person', () => {
    for (const { who, someone, answer } of cases) {
      const { calls } = answer;
      expect([1, 2], who).toContain(calls.length);
      expect(calls.some(isOpenFor), `${who}: one is open`).toBe(true);
      expect(calls[0].trust, `${who}: to rely on`).toBe('call');
      for (const { to, service, channel, trust } of calls) {
        if (!service) {
          expect(['nhs-111', 'emergency'], who).toContain(to);
          continue;
        }
        expect(isForOtherAges(service, someone), `${who}: age of ${service.slug}`).toBe(false);
        expect(coversPlace(service, known), `${who}: coverage of ${service.slug}`).toBe(true);
        const allowed = trust === 'call' ? ['confirmed', 'corroborated'] : ['likely'];
        const detail = service.details.find((each) => each.channel === channel && allowed.includes(each.trust));
        expect(detail, `${who}: a detail of ${service.slug} to tap`).toBeDefined();
      }
    }
  });

  test('a child is given the children’s line first, and Wales its own line', () => {
    for (const { who, someone, answer } of cases) {
      const { age } = someone;
      const { calls } = answer;
      const isChild = age === 'under-13' || age === '13-15';
      const isInWales = known.areas.every((area) => countryOf.get(area) === 'wales');
      expect(calls[0].service?.slug, who).toBe(isChild ? 'helpline-under-19' : isInWales ? 'helpline-wales' : 'helpline-day-and-night');
    }
  });

  test('when it is recent there is medical care, and while it goes on 999', () => {
    for (const { who, someone, answer } of cases) {
      const { situation } = someone;
      const roles = answer.calls.map(({ role }) => role);
      if (situation === 'just-happened' || situation === 'last-7-days') expect(roles, who).toEqual(['support', 'medical']);
      else if (situation === 'ongoing') expect(roles, who).toEqual(['support', 'emergency']);
      else expect(roles, who).not.toContain('medical');
    }
  });

  test('what is limited to other councils is not counted as covering it', () => {
    const { forOthers = [], forSome = [], councils } = known;
    for (const { who, answer } of cases) {
      const { coversYou, counts, nearby } = answer;
      const { reachable, seenOnly, withoutContact, limited } = coversYou;
      const covering = [...reachable, ...seenOnly, ...withoutContact];
      expect(counts.covering, who).toBe(covering.length);
      expect(counts.contactable, who).toBe(reachable.length);
      expect(
        slugs([...covering, ...limited]).filter((slug) => forOthers.includes(slug)),
        who,
      ).toEqual([]);
      // By the listings alone: each of them covers one of the areas whole, or the council; naming all of an area's councils is all of it.
      for (const { candidate } of covering) {
        const { coverage } = candidate.service;
        const named = (area: string) => coverage.councils.filter((each) => areaOf.get(each) === area).length;
        const isWhole = known.areas.some((area) => coverage.areas.includes(area) && [0, councilsIn(area)].includes(named(area)));
        expect(isWhole || councils.every((council) => coverage.councils.includes(council)), `${who}: ${candidate.slug}`).toBe(true);
      }
      expect(
        slugs(nearby).filter((slug) => forSome.includes(slug)),
        who,
      ).toEqual([]);
    }
    const anyone = toAnswer(toPlace(known, 'en'), {});
    const { reachable, seenOnly, withoutContact, limited } = anyone.coversYou;
    const shown = councils.length === 1 ? [...reachable, ...seenOnly, ...withoutContact] : limited;
    expect(slugs(shown)).toEqual(expect.arrayContaining([...forSome]));
    expect(anyone.whichCouncil).toEqual(councils.length > 1 && limited.length > 0 ? councils : []);
  });

  test('is the same in both languages, and every word of it is there', () => {
    const inShort = ({ locale, answer }: Case) => {
      const names = { area: String, council: String, group: String, language: String };
      for (const reason of answer.calls.flatMap(({ hours, ages }) => [hours, ages ?? []].flat()))
        expect(reasonToText(reason, speakerFor(locale), names, FIXTURE_TODAY)).not.toMatch(/undefined|[{}]|^$/);
      const calls = answer.calls.map(({ to, service, notes }) => [to, service?.slug, notes.map(({ key }) => key)]);
      return { calls, shown: slugs(answer.coversYou.reachable) };
    };
    expect(cases.slice(EVERYONE.length).map(inShort)).toEqual(cases.slice(0, EVERYONE.length).map(inShort));
  });
});
