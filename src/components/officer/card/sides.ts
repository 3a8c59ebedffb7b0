/** The sizes of paper. */
export const SIZES = ['A5', 'A6', 'A4'] as const;
export type Size = (typeof SIZES)[number];

/** What a card is asked to be. */
export interface CardFormat {
  size: Size;
  languages: 'en' | 'cy' | 'both';
  large: boolean;
}

/** How a card is laid out: so many sides for each language, or both languages side by side on one. */
export type Plan = { sides: number; sideBySide: boolean } | { refused: FormatIssue; use: Size };

/** Why a kind of card is not offered. */
export type FormatIssue = 'a6-languages' | 'a6-large' | 'a5-both-large';

/** More than three help nobody. */
export const MOST_SERVICES = 3;

/** How a card of some look is laid out. Its short form is for what does not fit in full. */
export function formatToPlan({ size, languages, large }: CardFormat): Plan {
  const isBoth = languages === 'both';
  if (size === 'A6' && isBoth) return { refused: 'a6-languages', use: large ? 'A4' : 'A5' };
  if (size === 'A6' && large) return { refused: 'a6-large', use: 'A5' };
  if (size === 'A5' && isBoth && large) return { refused: 'a5-both-large', use: 'A4' };
  return { sides: large ? 2 : 1, sideBySide: size === 'A4' && isBoth && !large };
}

/** Which blocks are on which side, and which don't fit. Numbers are indexes in the list of blocks. */
export interface Filled {
  sides: number[][];
  left: number[];
}

/**
 * Puts blocks onto sides in order, without cutting any. All lengths in one unit; `gap` is the space between two blocks.
 * What finds no room is named, and so is all that follows it.
 */
export function blocksToSides(heights: readonly number[], gap: number, room: number, most: number): Filled {
  const sides: number[][] = [[]];
  let filled = 0;
  for (const [at, height] of heights.entries()) {
    const needed = filled === 0 ? height : filled + gap + height;
    if (needed <= room) {
      filled = needed;
    } else if (sides.at(-1)!.length > 0 && sides.length < most && height <= room) {
      sides.push([]);
      filled = height;
    } else {
      return { sides: sides.filter((side) => side.length > 0), left: [...heights.keys()].slice(at) };
    }
    sides.at(-1)!.push(at);
  }
  return { sides, left: [] };
}
