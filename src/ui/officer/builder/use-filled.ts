import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { blocksToSides, type Filled } from '../card/sides.ts';

/** Kept free on each side, in CSS pixels: print and screen may round a line differently. */
const SPARE = 4;

/**
 * Measures the blocks of each language as they would be printed, and puts them onto sides.
 * `key` says what the measures depend on.
 */
export function useFilled(
  columns: readonly unknown[],
  sides: number,
  key: string,
): { filled: readonly Filled[]; measure: RefObject<HTMLDivElement | null> } {
  const measure = useRef<HTMLDivElement>(null);
  const [filled, setFilled] = useState<readonly Filled[]>([]);
  useLayoutEffect(() => {
    const sheets = [...(measure.current?.children ?? [])];
    setFilled(sheets.map((sheet) => sheetToFilled(sheet, sides)));
  }, [columns.length, sides, key]);
  return { filled, measure };
}

function sheetToFilled(sheet: Element, sides: number): Filled {
  const column = sheet.firstElementChild!;
  const style = getComputedStyle(sheet);
  const room = sheet.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom) - SPARE;
  const heights = [...column.children].map((block) => block.getBoundingClientRect().height);
  return blocksToSides(heights, parseFloat(getComputedStyle(column).rowGap), room, sides);
}
