import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/match/candidate.ts';
import { factsToCandidate, type CandidateFacts } from '../../src/match/facts.ts';
import { findServices } from '../../src/match/find-services.ts';
import { wallToLondon } from '../../src/match/london-time.ts';
import { isDayAndNight } from '../../src/listing/opening-hours.ts';
import type { Source } from '../../src/listing/source.ts';
import { candidateToCardFacts, candidateToFacts } from '../../src/export/area-cards.ts';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { TODAY } from './golden/sketch.ts';

const directory = fixtureDirectory();
const built = directoryToCandidates(directory, TODAY);
const arrive = (facts: CandidateFacts): Candidate => factsToCandidate(JSON.parse(JSON.stringify(facts)) as CandidateFacts);
const arrived = built.map((candidate) => arrive(candidateToFacts(candidate)));

describe('what travels with the cards', () => {
  test('is every fact of every listing, and nothing more', () => {
    expect(arrived).toEqual(built.map(({ service: _, details: __, notices: ___, ...candidate }) => candidate));
  });

  test('has no digit of a number that may not be called', () => {
    const unlinked = built.filter(({ trust, details }) => trust.phone === 'seen' && details.every(({ trust }) => trust === 'seen'));
    expect(unlinked.length).toBeGreaterThan(0);
    for (const candidate of unlinked) {
      const text = JSON.stringify(candidateToFacts(candidate));
      for (const { value } of candidate.details) expect(text).not.toContain(value);
    }
  });

  test('leaves out what the card beside it says, and brings a name that the card bears in another language', () => {
    const { name } = built[0]!;
    const facts = candidateToCardFacts(built[0]!, name);
    expect(Object.keys(facts).filter((key) => ['ref', 'slug', 'name'].includes(key))).toEqual([]);
    expect(candidateToCardFacts(built[0]!, 'Enw arall')).toEqual({ ...facts, name });
  });

  test('leaves out what is not known', () => {
    const facts = candidateToFacts({
      ...built[0]!,
      types: ['isva'],
      generalService: false,
      languages: [],
      interpreters: 'unknown',
      patients: [],
    });
    expect(Object.keys(facts).filter((key) => ['generalService', 'languages', 'interpreters', 'patients'].includes(key))).toEqual([]);
  });

  test('gives the same order and reasons in the browser as in the build', () => {
    const query = {
      areas: ['kent'],
      countries: ['england' as const],
      point: { lat: 51.27, lon: 0.52, basis: 'town' as const, precisionMiles: 1.5 },
      today: TODAY,
      now: wallToLondon(TODAY, 700),
      overTheBorderMiles: 20,
      situation: 'past' as const,
      age: '16-17' as const,
      communities: ['lgbt'],
    };
    const told = (candidates: readonly Candidate[]) =>
      findServices(candidates, query).map(({ candidate, ...result }) => ({ ref: candidate.ref, ...result }));
    expect(told(arrived).length).toBeGreaterThan(5);
    expect(told(arrived)).toEqual(told(built));
  });
});

describe('the hours of a listing', () => {
  const bySlug = new Map(built.map((candidate) => [candidate.slug, candidate]));

  test('are tables of its own lines, from the day of the build for 18 months', () => {
    const withTables = built.filter(({ hours }) => hours.length > 0);
    expect(withTables.length).toBeGreaterThan(0);
    for (const { hours } of withTables) for (const { from, until } of hours) expect([from, until]).toEqual([TODAY, '2028-05-22']);
  });

  test('are no table where its phone answers day and night', () => {
    const line = bySlug.get(directory.site.fallbackHelplines[0]!)!;
    expect(line.dayAndNight).toBe(true);
    expect(line.hours).toEqual([]);
  });

  test('are those of the numbers that may be called, where another is only seen', () => {
    const service = directory.services.find(({ slug }) => slug === 'adviser-shropshire')!;
    const phones = [
      { ...service.contact.phones[0]!, opening: 'Mo-Fr 09:00-17:00' },
      { ...service.contact.phones[0]!, number: '07700 900123', opening: '24/7' },
    ];
    const page: Source = {
      url: 'https://www.shropshire.gov.uk/advisers',
      says: 'Its number.',
      seen: '2026-11-01',
      says: 'Gives the number.',
      gives: [phones[0]!.number],
      contradicts: [],
    };
    const changed = { ...service, confirmed: {}, contact: { ...service.contact, phones }, sources: [page] };
    const services = directory.services.map((each) => (each === service ? changed : each));
    const candidate = directoryToCandidates({ ...directory, services }, TODAY).find(({ slug }) => slug === service.slug)!;
    expect(candidate.details.map(({ value, trust }) => [value, trust])).toEqual([
      [phones[0]!.number, 'likely'],
      [phones[1]!.number, 'seen'],
    ]);
    expect(candidate).toMatchObject({ dayAndNight: false, hours: [{ from: TODAY }] });
  });

  test('are not lent to a line among several that states none', () => {
    const unclear = directory.services.filter(
      ({ contact, hours }) => isDayAndNight(hours.opening) && contact.phones.length > 1 && contact.phones.every((phone) => !phone.opening),
    );
    expect(unclear.length).toBeGreaterThan(0);
    for (const { slug } of unclear) expect(bySlug.get(slug)).toMatchObject({ dayAndNight: false, hours: [] });
  });
});
