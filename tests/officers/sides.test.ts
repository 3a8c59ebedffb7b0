import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksToSides, formatToPlan } from '../../src/components/officer/card/sides.ts';
import { cardToFragment, fragmentToCard } from '../../src/components/officer/card/fragment.ts';

describe('blocks on sides', () => {
  test('what fits stands on one side', () => {
    expect(blocksToSides([10, 20, 30], 2, 64, 1)).toEqual({ sides: [[0, 1, 2]], left: [] });
  });
  test('the gaps count', () => {
    expect(blocksToSides([10, 20, 30], 2, 63, 1)).toEqual({ sides: [[0, 1]], left: [2] });
  });
  test('a second side takes the rest', () => {
    expect(blocksToSides([10, 20, 30], 2, 40, 2)).toEqual({ sides: [[0, 1], [2]], left: [] });
  });
  test('a block that is longer than a side is named, with all that follows', () => {
    expect(blocksToSides([10, 50, 5], 2, 40, 2)).toEqual({ sides: [[0]], left: [1, 2] });
  });
  test('nothing is lost, doubled or put in another order, whatever the measures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 8 }),
        fc.integer({ min: 20, max: 120 }),
        fc.constantFrom(1, 2),
        (heights, room, most) => {
          const { sides, left } = blocksToSides(heights, 3, room, most);
          expect([...sides.flat(), ...left]).toEqual([...heights.keys()]);
          expect(sides.length).toBeLessThanOrEqual(most);
          for (const side of sides)
            expect(side.reduce((sum, at) => sum + heights[at]!, 0) + 3 * Math.max(0, side.length - 1)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('kinds of card', () => {
  test('only large print takes a second side of each language', () => {
    expect(formatToPlan({ size: 'A6', languages: 'en', large: false })).toEqual({ sides: 1, sideBySide: false });
    expect(formatToPlan({ size: 'A4', languages: 'both', large: false })).toEqual({ sides: 1, sideBySide: true });
    expect(formatToPlan({ size: 'A4', languages: 'both', large: true })).toEqual({ sides: 2, sideBySide: false });
  });
  test('every kind that is refused names one that is not', () => {
    for (const size of ['A4', 'A5', 'A6'] as const)
      for (const languages of ['en', 'cy', 'both'] as const)
        for (const large of [true, false]) {
          const plan = formatToPlan({ size, languages, large });
          if ('refused' in plan) expect(formatToPlan({ size: plan.use, languages, large })).not.toHaveProperty('refused');
        }
  });
});

describe('the address behind a code', () => {
  test.each([
    [{ refs: ['md58uh', 'u7g2ma'], discreet: true }, '#d.md58uh.u7g2ma'],
    [{ refs: ['md58uh', 'u7g2ma'], discreet: false, medical: 'centre' as const }, '#m.md58uh.u7g2ma'],
    [{ refs: ['md58uh'], discreet: true, medical: 'nhs-111' as const, isChild: true, writes: true }, '#dnyw.md58uh'],
    [{ refs: [], discreet: false, medical: 'nhs-111' as const }, '#n'],
  ])('%j is read back as it was written', (card, address) => {
    expect(cardToFragment(card)).toBe(address);
    expect(fragmentToCard(address)).toEqual({ isChild: false, writes: false, medical: undefined, ...card });
  });
  test('one of an earlier card, without letters for what is on it, still leads to its services', () => {
    expect(fragmentToCard('#md58uh.u7g2ma')).toMatchObject({ refs: ['md58uh', 'u7g2ma'], discreet: false, medical: undefined });
  });
  test.each(['', '#', '#<img src=x>', '#md58u', '#MD58UH', '#../../x', `#${'md58uh.'.repeat(9)}`])(
    '“%s” brings nothing but references',
    (fragment) => {
      const { refs } = fragmentToCard(fragment);
      expect(refs.length).toBeLessThanOrEqual(4);
      for (const ref of refs) expect(ref).toMatch(/^[a-z2-9]{6}$/);
    },
  );
});
