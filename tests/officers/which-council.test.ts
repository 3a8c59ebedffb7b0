import { describe, expect, test } from 'vitest';
import { areaToOrderer, cardFor } from './area-card.ts';

const slugs = (area: string, refs: readonly string[]) => refs.map((ref) => areaToOrderer(area).cards.get(ref)!.slug);
const limits = (area: string, slug: string) => [...areaToOrderer(area).cards.values()].find((card) => card.slug === slug)!.limits;

describe('an officer who does not know the council', () => {
  const { results, first } = areaToOrderer('west-midlands').order({});

  test('is offered services for one council after those for the whole area', () => {
    const covering = results.filter(({ group }) => group === 'covers-you');
    const reaches = covering.map(({ reach }) => reach);
    expect(reaches).toEqual([...reaches].sort((a, b) => (a === b ? 0 : a === 'covers' ? -1 : 1)));
    expect(covering.map(({ candidate }) => candidate.slug)).toContain('support-centre-coventry');
  });

  test('does not get them chosen for the card', () => {
    expect(slugs('west-midlands', first)).not.toContain('support-centre-coventry');
  });

  test('gets no referral centre for a part of the area put on the card', () => {
    expect(cardFor('south-wales', { situation: 'just-happened' }).parts.centre).toBeUndefined();
  });
});

describe('an officer who chooses the council', () => {
  test('gets its services, and not those of others', () => {
    const covering = (council: string) =>
      areaToOrderer('west-midlands')
        .order({ council })
        .results.flatMap(({ candidate, group }) => (group === 'covers-you' ? [candidate.slug] : []));
    expect(covering('coventry')).toEqual(expect.arrayContaining(['support-centre-coventry', 'health-centre-nuneaton']));
    expect(covering('birmingham')).not.toContain('support-centre-coventry');
    const woman = areaToOrderer('west-midlands').order({ council: 'coventry', gender: 'woman' });
    expect(slugs('west-midlands', woman.first)).toContain('support-centre-coventry');
  });

  test('gets its own referral centre on the card', () => {
    const centre = (council: string) => cardFor('south-wales', { situation: 'just-happened', council, gender: 'woman' }).parts.centre?.slug;
    expect(centre('cardiff')).toBe('health-centre-cardiff');
    expect(centre('swansea')).toBe('health-centre-south-wales');
  });
});

describe('a service for some councils', () => {
  test('says so in every area that it is not for as a whole, with that area’s councils alone', () => {
    expect(limits('west-midlands', 'support-centre-coventry')[0]).toMatchObject({ en: 'Only for people in Coventry' });
    expect(limits('gwent', 'health-centre-cardiff')).toEqual([]);
    expect(limits('south-wales', 'health-centre-cardiff')[0]).toMatchObject({
      en: 'Only for people in Cardiff, Vale of Glamorgan, Rhondda Cynon Taf and Merthyr Tydfil',
    });
  });
  test('says it on the card', () => {
    const { texts } = cardFor('west-midlands', { gender: 'woman' }, { chosen: ['support-centre-coventry'] });
    expect(texts[0]).toContain('Only for people in Coventry');
  });
});
