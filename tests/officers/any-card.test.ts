import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardToEntries } from '../../src/components/officer/card/blocks.ts';
import { isTelling } from '../../src/listing/telling-words.ts';
import { CARD_FORMS } from '../../src/components/officer/card/entry.ts';
import { cardToMessage } from '../../src/components/officer/card/message.ts';
import { Orderer, type CardAnswers } from '../../src/components/officer/builder/order.ts';
import { listingToCard } from '../../src/components/officer/listing-to-card.ts';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import type { Service } from '../../src/directory/directory.ts';
import { candidateToFacts } from '../../src/export/area-cards.ts';
import { listing } from '../../src/listing/listing.ts';
import { isLinked } from '../../src/listing/trust-class.ts';
import { AGES, GENDERS, NEEDS } from '../../src/match/query.ts';
import { FIXTURE_TODAY } from '../support/fixture-content.ts';
import { areaToOrderer, data, directory, entryToText, words } from './area-card.ts';

const REFS = ['aaaaa2', 'aaaaa3', 'aaaaa4', 'aaaaa5', 'aaaaa6', 'aaaaa7'];
const known = fc.constantFrom('yes', 'no', 'unknown');
const someOf = <T>(...values: T[]) => fc.subarray(values);

const drawnListing = fc.record({
  types: fc.constantFrom(['sarc'], ['isva'], ['counselling'], ['domestic-abuse', 'helpline'], ['rape-support']),
  councils: fc.constantFrom<string[][]>([], ['medway'], ['kent'])!,
  everywhere: fc.constantFrom(undefined, undefined, 'england'),
  genders: fc.constantFrom(undefined, ['all'], ['women'], ['men'], ['women', 'men'], ['nonbinary']),
  ages: fc.constantFrom<[number?, number?]>([], [18], [16], [undefined, 18], [11, 25], [0, 12], [0]),
  selfReferralMinAge: fc.constantFrom(undefined, 13, 18),
  groups: someOf('students', 'deaf', 'trans'),
  byAndFor: someOf('women-and-girls', 'trans'),
  selfReferral: known,
  withoutPoliceReport: known,
  nonRecent: known,
  languages: someOf('polish', 'bsl'),
  interpreters: known,
  capacity: fc.constantFrom('unknown', 'open', 'paused', 'closed'),
  // A confirmed number, one of an official page of long ago, and one of a page that counts for nothing.
  trust: fc.constantFrom('confirmed', 'likely', 'seen', 'none'),
  numbers: fc.constantFrom(1, 2, 3),
  texts: fc.boolean(),
  telling: fc.boolean(),
});

type Drawn = typeof drawnListing extends fc.Arbitrary<infer T> ? T : never;

const numbersOf = (at: number, count: number) => Array.from({ length: count }, (_, line) => `0306 999 0${at + 2}${line}1`);

function toService(drawn: Drawn, at: number): Service {
  const [minAge, maxAge] = drawn.ages;
  const numbers = drawn.trust === 'none' ? [] : numbersOf(at, drawn.numbers);
  const source = drawn.trust === 'likely' ? 'https://kent.example.gov.uk/list' : 'https://press.example.org/list';
  const parsed = listing.parse({
    ref: REFS[at],
    name: drawn.telling ? `Rape Crisis ${at + 1}` : `Orchard House ${at + 1}`,
    slug: `support-${at + 1}`,
    types: drawn.types,
    summary: { en: 'Help in Kent.' },
    coverage: drawn.everywhere ? { everywhere: drawn.everywhere } : { areas: ['kent'], councils: drawn.councils },
    contact: {
      phones: numbers.map((number, line) => ({ number, opening: line === 0 ? 'Mo-Fr 09:00-17:00' : 'Mo-Su 17:00-21:00', cost: 'free' })),
      texts: drawn.texts ? [{ number: `07700 90000${at}` }] : [],
    },
    eligibility: {
      ...(drawn.genders ? { genders: drawn.genders } : {}),
      ...(minAge === undefined ? {} : { minAge }),
      ...(maxAge === undefined ? {} : { maxAge }),
      ...(drawn.selfReferralMinAge === undefined ? {} : { selfReferralMinAge: drawn.selfReferralMinAge }),
      serves: drawn.groups,
      byAndFor: drawn.byAndFor,
      nonRecent: drawn.nonRecent,
    },
    access: {
      selfReferral: drawn.selfReferral,
      withoutPoliceReport: drawn.withoutPoliceReport,
      languages: drawn.languages,
      interpreters: drawn.interpreters,
    },
    capacity: drawn.capacity === 'unknown' ? {} : { status: drawn.capacity, asOf: '2026-11-20' },
    sources: [{ url: source, pageDate: '2019-01', seen: '2026-11', says: 'Numbers.', groups: ['contact'], gives: numbers }],
  });
  const contact = { on: '2026-11-01', by: 'provider', how: 'phone' } as const;
  return {
    ...parsed,
    confirmed: drawn.trust === 'confirmed' ? { contact } : {},
    file: `content/services/kent/support-${at + 1}.yaml`,
    points: [],
  };
}

const areas = directory.areas.find(({ slug }) => slug === 'kent')!;
const names = { council: (slug: string) => areas.councils.find((council) => council.slug === slug)?.name ?? slug };

function toOrderer(services: readonly Service[]) {
  const national = directory.services.filter(({ slug }) => directory.site.fallbackHelplines.includes(slug));
  const candidates = directoryToCandidates({ ...directory, services: [...services, ...national] }, FIXTURE_TODAY);
  const councils = areas.councils.map(({ slug }) => slug);
  const cards = candidates.map(({ service, details, notices, exemptFromWithdrawal, coverage }) =>
    listingToCard(service, {
      area: { slug: 'kent', councils },
      wholeAreas: coverage.wholeAreas,
      names: { en: names, cy: names },
      today: FIXTURE_TODAY,
      titles: { en: `Support, Kent ${service.ref}` },
      ...{ details, notices, exemptFromWithdrawal },
      fallback: '0808 500 2222',
      successor: undefined,
    }),
  );
  const area = {
    slug: 'kent',
    country: 'england' as const,
    line: '0808 500 2222',
    names: { en: 'Kent', cy: 'Caint' },
    councils: areas.councils.map(({ slug, name }) => ({ slug, names: { en: name, cy: name } })),
  };
  const orderer = new Orderer({ ...data, area, facts: candidates.map(candidateToFacts), cards }, new Date(`${FIXTURE_TODAY}T12:00:00Z`));
  return { orderer, candidates };
}

const drawnAnswers: fc.Arbitrary<CardAnswers> = fc.record({
  situation: fc.constantFrom(undefined, 'just-happened', 'last-7-days', 'past', 'ongoing'),
  lastTime: fc.constantFrom(undefined, 'recent', 'longer-ago'),
  age: fc.constantFrom(undefined, ...AGES),
  gender: fc.constantFrom(undefined, ...GENDERS),
  council: fc.constantFrom(undefined, 'kent', 'medway'),
  communities: someOf('students', 'deaf', 'trans'),
  languages: fc.constantFrom<string[][]>([], ['polish'], ['bsl']),
  needs: someOf(...NEEDS),
  atHome: fc.constantFrom(undefined, true),
}) as fc.Arbitrary<CardAnswers>;

const cases = fc.tuple(fc.array(drawnListing, { minLength: 2, maxLength: 6 }), drawnAnswers);

describe('whatever is listed and answered', () => {
  test('what is chosen to begin with states nothing against the person, and has no number that nobody checked', () => {
    fc.assert(
      fc.property(cases, ([drawn, answers]) => {
        const services = drawn.map(toService);
        const { orderer } = toOrderer(services);
        const ordered = orderer.order(answers);
        const chosen = [...ordered.first, ...(ordered.centre ? [ordered.centre.ref] : [])];
        expect(chosen.filter((ref) => orderer.misfits(ref, answers, 'en').length > 0)).toEqual([]);
        const cards = [...ordered.first.map((ref) => orderer.cards.get(ref)!), ...(ordered.centre ? [ordered.centre] : [])];
        const seen = cards
          .filter(({ phones }) => phones.length > 0)
          .flatMap(({ phones }) => phones.filter(({ trust }) => trust === 'likely'));
        expect(seen).toEqual([]);
        const genders = ordered.first.map((ref) => services.find((service) => service.ref === ref)?.eligibility.genders?.join());
        if (!answers.gender) expect(genders.includes('women') && genders.includes('men')).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('nothing that the search leaves out can be on the card without the reason', () => {
    fc.assert(
      fc.property(cases, ([drawn, answers]) => {
        const { orderer } = toOrderer(drawn.map(toService));
        const { results, centre } = orderer.order(answers);
        const found = new Set([...results.map(({ candidate }) => candidate.ref), centre?.ref]);
        const leftOut = REFS.slice(0, drawn.length).filter((ref) => !found.has(ref));
        expect(leftOut.filter((ref) => orderer.misfits(ref, answers, 'en').length === 0)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('no sentence says anything else than the listing', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...CARD_FORMS), ([drawn, answers], form) => {
        const services = drawn.map(toService);
        const { orderer, candidates } = toOrderer(services);
        const refs = services.slice(0, 3).map(({ ref }) => ref);
        const parts = orderer.parts(refs, answers, orderer.order(answers, 'off'));
        const entries = cardToEntries(parts, words, { locale: 'en', discreet: false, form });
        for (const service of services.slice(0, 3)) {
          const entry = entries.find(({ id }) => id === service.ref)!;
          const text = entryToText({ ...entry, does: '' });
          const { eligibility, access, coverage } = service;
          const { minAge, maxAge, genders, selfReferralMinAge } = eligibility;
          const says = (pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number);
          expect(says(/(\d+) and over/)).toEqual(minAge !== undefined && minAge > 0 && maxAge === undefined ? [minAge] : undefined);
          expect(says(/Up to (\d+)/)).toEqual(minAge === undefined && maxAge !== undefined ? [maxAge] : undefined);
          expect(says(/Ages (\d+) to (\d+)/)).toEqual(minAge !== undefined && maxAge !== undefined ? [minAge, maxAge] : undefined);
          expect(/For women(?! and men)/.test(text)).toBe(genders?.join() === 'women');
          expect(text.includes('For men')).toBe(genders?.join() === 'men');
          expect(/You can contact them yourself(?! from)/.test(text)).toBe(
            form === 'full' && access.selfReferral === 'yes' && selfReferralMinAge === undefined,
          );
          expect(says(/from age (\d+)/)).toEqual(selfReferralMinAge === undefined ? undefined : [selfReferralMinAge]);
          expect(text.includes('A professional must refer you')).toBe(access.selfReferral === 'no');
          expect(text.includes('Only after a report to the police')).toBe(access.withoutPoliceReport === 'no');
          expect(text.includes('Only for people in')).toBe(coverage.councils.length > 0);
          expect(text.includes('Speaks Polish')).toBe(answers.languages!.includes('polish') && access.languages.includes('polish'));
          const details = candidates.find(({ ref }) => ref === service.ref)!.details.filter(({ channel }) => channel === 'phone');
          for (const { value, trust } of details) expect(text.includes(value)).toBe(isLinked(trust));
          const notChecked = `Not checked. ${form === 'short' ? 'No answer? Call' : 'If nobody answers, call'} 0808 500 2222`;
          expect(text.includes(notChecked)).toBe(details.some(({ trust }) => trust === 'likely'));
        }
        const unmet = entries.find(({ id }) => id === 'ask');
        for (const group of answers.communities!) {
          const isStated = services
            .slice(0, 3)
            .some(({ eligibility }) => eligibility.serves.includes(group) || eligibility.byAndFor.includes(group));
          expect(unmet !== undefined && entryToText(unmet).includes(data.spoken.en.groups[group]!)).toBe(!isStated);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a child sees Childline first and an adult never; a discreet card and a message give nothing away, and lose no number', () => {
    fc.assert(
      fc.property(cases, ([drawn, answers]) => {
        const services = drawn.map(toService);
        const { orderer } = toOrderer(services);
        const ordered = orderer.order(answers);
        const parts = orderer.parts(
          services.slice(0, 3).map(({ ref }) => ref),
          answers,
          ordered,
        );
        const card = (discreet: boolean) => cardToEntries(parts, words, { locale: 'en', discreet, form: 'short' }).map(entryToText);
        const isChild = answers.age === 'under-13' || answers.age === '13-15';
        expect(card(false)[0]!.startsWith('Someone to talk to · Childline')).toBe(isChild);
        if (answers.age === 'adult') expect(card(false).join()).not.toContain('Childline');
        const message = cardToMessage(parts, words, 'en');
        expect(message.startsWith('0800 1111: Childline')).toBe(isChild);
        const numbers = (text: string) => new Set(text.match(/0306 999 \d{4}/g));
        expect(numbers(card(true).join('\n'))).toEqual(numbers(card(false).join('\n')));
        expect(numbers(message)).toEqual(numbers(card(false).join('\n')));
        for (const text of [card(true).join('\n'), message]) expect(isTelling(text.replaceAll('SARC', ''))).toBe(false);
        // No label is said twice for two services.
        const headings = card(true).map((text) => text.split('\n')[0]);
        expect(new Set(headings).size).toBe(headings.length);
      }),
      { numRuns: 150 },
    );
  });
});

test('the made listings have every kind of trust', () => {
  const base = fc.sample(drawnListing, 1)[0]!;
  const trusts = (['confirmed', 'likely', 'seen'] as const).map((trust) => {
    const { candidates } = toOrderer([toService({ ...base, trust, numbers: 1 }, 0)]);
    return candidates[0]!.details.find(({ channel }) => channel === 'phone')!.trust;
  });
  expect(trusts).toEqual(['confirmed', 'likely', 'seen']);
  expect(areaToOrderer('kent').cards.size).toBeGreaterThan(10);
});
