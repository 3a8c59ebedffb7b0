import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { Candidate } from '../../src/match/candidate.ts';
import { candidateToReach } from '../../src/match/covers.ts';
import { findServices, RESULT_GROUPS, standingsAround } from '../../src/match/find-services.ts';
import type { Query } from '../../src/match/query.ts';
import { candidate, candidates, query, withExempt } from './generated.ts';
import { PAIRS } from './worse.ts';

const refs = (services: readonly Candidate[], asked: Query) => findServices(services, asked).map((result) => result.candidate.ref);

/** What holds of every search, tried so many times each. */
export function describeProperties(numRuns: number): void {
  const always = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>) => fc.assert(property, { seed: 5, numRuns });

  describe('what covers the place', () => {
    test('stands before everything that does not, and nothing else is said to cover it', () => {
      always(
        fc.property(candidates, query, (services, asked) => {
          const results = findServices(services, asked);
          const groups = results.map(({ group }) => RESULT_GROUPS.indexOf(group));
          expect(groups).toEqual([...groups].sort((a, b) => a - b));
          for (const result of results) {
            const allowed = {
              covers: ['covers-you'],
              'may-cover': ['covers-you'],
              everywhere: ['everywhere'],
              elsewhere: ['nearby'],
            }[candidateToReach(result.candidate, asked)];
            expect(allowed).toContain(result.group);
          }
        }),
      );
    });
  });

  describe('one point of a place after another', () => {
    test('finds what is found for each of them alone, in the same order', () => {
      let shown = 0;
      always(
        fc.property(candidates, query, fc.array(query, { maxLength: 3 }), (services, asked, others) => {
          const around = standingsAround(services, asked);
          for (const { point } of [asked, ...others]) {
            if (!point) continue;
            const alone = findServices(services, { ...asked, point }).map(({ reasons: _, ...standing }) => standing);
            shown += alone.length;
            expect(around(point)).toEqual(alone);
          }
        }),
      );
      expect(shown, 'services compared').toBeGreaterThan(numRuns);
    });
  });

  describe('what fits never ranks below what does not in its group', () => {
    // The worse one has the reference that would come first, and stands before and after it in the data.
    test.each(Object.entries(PAIRS))('%s', (_, toPair) => {
      let compared = 0;
      always(
        fc.property(candidate, candidates, query, fc.boolean(), (one, others, query, isFirst) => {
          const [fitting, worse, asked] = toPair(one, query);
          const good = { ...fitting, ref: 'z' };
          const bad = { ...worse, ref: 'a' };
          const results = findServices(isFirst ? [good, ...others, bad] : [bad, ...others, good], asked);
          const at = (ref: string) => results.findIndex((result) => result.candidate.ref === ref);
          if (at('a') < 0 || at('z') < 0 || results[at('a')]!.group !== results[at('z')]!.group) return;
          compared += 1;
          expect(at('z')).toBeLessThan(at('a'));
        }),
      );
      expect(compared, 'pairs compared').toBeGreaterThan(numRuns / 20);
    });
  });

  describe('a fact that is not known', () => {
    const UNKNOWN = fc.constantFrom<Partial<Candidate> | { eligibility: Partial<Candidate['eligibility']> }>(
      { eligibility: { genders: undefined } },
      { eligibility: { minAge: undefined } },
      { eligibility: { maxAge: undefined } },
      { eligibility: { selfReferralMinAge: undefined } },
      { eligibility: { serves: [] } },
      { eligibility: { byAndFor: [] } },
      { eligibility: { nonRecent: 'unknown' } },
      { selfReferral: 'unknown' },
      { withoutPoliceReport: 'unknown' },
      { ways: [] },
      { contactWays: [] },
      { languages: [] },
      { interpreters: 'unknown' },
      { stepFree: 'unknown' },
      { choiceOfWorker: 'unknown' },
      { patients: [] },
      { hours: [], dayAndNight: false },
      { confirmed: {} },
      { capacity: { status: 'unknown' } },
      { trust: {} },
    );

    test('removes no result', () => {
      always(
        fc.property(candidates, query, UNKNOWN, fc.nat(), (services, asked, unknown, pick) => {
          const before = refs(services, asked);
          // A gender that only a group states is a fact about gender: taking the group away is no gap, it may leave a refusal.
          const at = pick % services.length;
          const one = services[at]!;
          if (
            'eligibility' in unknown &&
            ('serves' in unknown.eligibility! || 'byAndFor' in unknown.eligibility!) &&
            one.eligibility.genders
          )
            return;
          const eligibility = { ...one.eligibility, ...unknown.eligibility };
          const changed = services.with(at, { ...one, ...unknown, eligibility });
          expect(refs(changed, asked)).toEqual(expect.arrayContaining(before));
        }),
      );
    });
  });

  describe('a service that is removed', () => {
    test('leaves the order of those whose state it does not change', () => {
      always(
        fc.property(candidates, query, fc.nat(), (services, asked, pick) => {
          const gone = services[pick % services.length]!;
          const left = withExempt(services.filter((service) => service !== gone));
          const unchanged = left.filter(
            (service) => services.find(({ ref }) => ref === service.ref)!.exemptFromWithdrawal === service.exemptFromWithdrawal,
          );
          const kept = new Set(unchanged.map(({ ref }) => ref));
          const among = (all: readonly Candidate[]) => refs(all, asked).filter((ref) => kept.has(ref));
          expect(among(left)).toEqual(among(services));
        }),
      );
    });
  });

  describe('the answer', () => {
    test('is never empty where a service for everyone is listed', () => {
      always(
        fc.property(candidates, candidate, query, (services, one, asked) => {
          const { genders: _g, minAge: _n, maxAge: _x, ...rest } = one.eligibility;
          const national: Candidate = {
            ...one,
            ref: 'national',
            status: one.status === 'closed' ? 'active' : one.status,
            coverage: { areas: [], councils: [], everywhere: 'england-and-wales' },
            eligibility: rest,
          };
          expect(refs([...services, national], asked)).toContain('national');
        }),
      );
    });

    test('is the same to the letter for the same services in any order, and changes nothing that it was given', () => {
      const shuffled = candidates.chain((services) =>
        fc.tuple(fc.constant(services), fc.shuffledSubarray(services, { minLength: services.length })),
      );
      always(
        fc.property(shuffled, query, ([services, others], asked) => {
          const before = JSON.stringify([services, asked]);
          const answer = JSON.stringify(findServices(services, asked));
          expect(JSON.stringify(findServices(others, asked))).toBe(answer);
          expect(JSON.stringify([services, asked])).toBe(before);
        }),
      );
    });

    test('gives only reasons that have words', () => {
      always(
        fc.property(candidates, query, (services, asked) => {
          const keys = findServices(services, asked).flatMap(({ reasons }) => reasons.map(({ key }) => key));
          expect(keys.filter((key) => !(key in en.reasons))).toEqual([]);
        }),
      );
    });
  });

  describe('distance', () => {
    test('decides between services that are equal in fit and state, and no place comes after any', () => {
      const miles = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 6 });
      const here = { lat: 51, lon: 0, basis: 'town', precisionMiles: 1.5 } as const;
      always(
        fc.property(candidate, miles, query, (one, distances, asked) => {
          // Names run against the distances.
          const copies = distances.map((distance, at): Candidate => ({
            ...one,
            ref: `r${at}`,
            name: `n${99 - distance}`,
            points: [{ ...here, lat: here.lat + distance / 69 }],
          }));
          const results = findServices([{ ...one, ref: 'nowhere', name: 'a', points: [] }, ...copies], { ...asked, point: here });
          for (const group of RESULT_GROUPS) {
            const far = results.filter((result) => result.group === group).map((result) => result.miles ?? Infinity);
            expect(far).toEqual([...far].sort((a, b) => a - b));
          }
        }),
      );
    });
  });
}
