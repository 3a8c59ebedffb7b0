import { describe, expect, test } from 'vitest';
import { listingToCard } from '../../src/components/officer/listing-to-card.ts';
import { firstChoice } from '../../src/components/officer/card/choice.ts';
import { Orderer, type OrdererData } from '../../src/components/officer/builder/order.ts';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { candidateToFacts } from '../../src/export/area-cards.ts';
import { fixtureDirectory, FIXTURE_TODAY } from '../support/fixture-content.ts';

const directory = fixtureDirectory();
const candidates = directoryToCandidates(directory, FIXTURE_TODAY);

function areaToOrderer(slug: string): Orderer {
  const here = candidates.filter(({ coverage }) => coverage.areas.includes(slug) || coverage.everywhere === 'england-and-wales');
  const cards = here.map(({ service, details, notices, exemptFromWithdrawal }) =>
    listingToCard(service, {
      titles: { en: service.slug, cy: service.slug },
      details,
      notices,
      exemptFromWithdrawal,
      fallback: '',
      successor: undefined,
    }),
  );
  const national = cards.find(({ slug }) => slug === 'helpline-day-and-night')!;
  const area = { slug, country: directory.areas.find((each) => each.slug === slug)!.country, names: { en: slug, cy: slug }, councils: [] };
  const data: OrdererData = { area, facts: here.map(candidateToFacts), cards, today: FIXTURE_TODAY, words: { national } };
  return new Orderer(data, new Date(`${FIXTURE_TODAY}T12:00:00Z`));
}

const slugs = (orderer: Orderer, refs: readonly string[]) => refs.map((ref) => orderer.cards.get(ref)!.slug);

describe('an officer who does not know the council', () => {
  const orderer = areaToOrderer('west-midlands');
  const { results } = orderer.order({});

  test('is offered services for one council after those for the whole area', () => {
    const covering = results.filter(({ group }) => group === 'covers-you');
    const reaches = covering.map(({ reach }) => reach);
    expect(reaches).toEqual([...reaches].sort((a, b) => (a === b ? 0 : a === 'covers' ? -1 : 1)));
    expect(covering.map(({ candidate }) => candidate.slug)).toContain('support-centre-coventry');
  });

  test('does not get them chosen for the card', () => {
    expect(slugs(orderer, firstChoice(results, orderer.cards, FIXTURE_TODAY, 9))).not.toContain('support-centre-coventry');
  });

  test('gets no referral centre for a part of the area put on the card', () => {
    expect(areaToOrderer('south-wales').order({ situation: 'just-happened' }).centre).toBeUndefined();
  });
});

describe('an officer who chooses the council', () => {
  test('gets its services, and not those of others', () => {
    const orderer = areaToOrderer('west-midlands');
    const covering = (council: string) =>
      orderer.order({}, council).results.flatMap(({ candidate, group }) => (group === 'covers-you' ? [candidate.slug] : []));
    expect(covering('coventry')).toEqual(expect.arrayContaining(['support-centre-coventry', 'health-centre-nuneaton']));
    expect(covering('birmingham')).not.toContain('support-centre-coventry');
    expect(slugs(orderer, firstChoice(orderer.order({}, 'coventry').results, orderer.cards, FIXTURE_TODAY, 9))).toContain(
      'support-centre-coventry',
    );
  });

  test('gets its own referral centre on the card', () => {
    const orderer = areaToOrderer('south-wales');
    expect(orderer.order({ situation: 'just-happened' }, 'cardiff').centre?.slug).toBe('health-centre-cardiff');
    expect(orderer.order({ situation: 'just-happened' }, 'swansea').centre?.slug).toBe('health-centre-south-wales');
  });
});
