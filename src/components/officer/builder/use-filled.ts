import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { blocksToSides, type Filled } from '../card/sides.ts';

/** Kept free on each side, in CSS pixels: print and screen may round a line differently. */
const SPARE = 4;

/**
 * Measures the blocks of each language as they would be printed, and puts them onto sides.
 * `key` says what the measures depend on.
 */
export function useFilled(sides: number, key: string): { filled: readonly Filled[]; measure: RefObject<HTMLDivElement | null> } {
  const measure = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<{ key: string; filled: readonly Filled[] }>({ key: '', filled: [] });
  const cacheKey = `${sides} ${key}`;
  useLayoutEffect(() => {
    const sheets = [...(measure.current?.children ?? [])];
    setMeasured({ key: cacheKey, filled: sheets.map((sheet) => sheetToFilled(sheet, sides)) });
  }, [sides, cacheKey]);
  // Measures of another card say nothing of this one: it is measured before anybody sees it.
  return { filled: measured.key === cacheKey ? measured.filled : [], measure };
}

function sheetToFilled(sheet: Element, sides: number): Filled {
  const column = sheet.firstElementChild!;
  const style = getComputedStyle(sheet);
  const room = sheet.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom) - SPARE;
  const heights = [...column.children].map((block) => block.getBoundingClientRect().height);
  return blocksToSides(heights, parseFloat(getComputedStyle(column).rowGap), room, sides);
}
