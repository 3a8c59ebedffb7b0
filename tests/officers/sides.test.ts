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
  test('A6 has room for two services in full and three in short', () => {
    expect(formatToPlan({ size: 'A6', languages: 'en', large: false }, 2)).toMatchObject({ short: false, sides: 1 });
    expect(formatToPlan({ size: 'A6', languages: 'en', large: false }, 3)).toMatchObject({ short: true, sides: 1 });
  });
  test('every kind that is refused names one that is not', () => {
    for (const size of ['A4', 'A5', 'A6'] as const)
      for (const languages of ['en', 'cy', 'both'] as const)
        for (const large of [true, false]) {
          const plan = formatToPlan({ size, languages, large }, 3);
          if ('refused' in plan) expect(formatToPlan({ size: plan.use, languages, large }, 3)).not.toHaveProperty('refused');
        }
  });
});

describe('the address behind a code', () => {
  test('is read back as it was written', () => {
    const card = { refs: ['md58uh', 'u7g2ma'], discreet: true };
    expect(cardToFragment(card)).toBe('#d.md58uh.u7g2ma');
    expect(fragmentToCard(cardToFragment(card))).toEqual(card);
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
