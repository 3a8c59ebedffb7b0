import { FACT_GROUPS, type FactGroup } from '../listing/confirmation.ts';
import { factsToDigest, type StatedFacts } from '../listing/fact-digest.ts';
import { memoize } from '../listing/memoize.ts';
import { textToDigest } from '../listing/text-digest.ts';
import { COLUMNS, type SheetName } from './columns.ts';

/**
 * What a row said when it was exported: a few letters for each of its cells, enough to tell whether a cell is still the
 * same. This separates what the sheet changed from what others changed since, without sending the old values along.
 */
export interface Stamp {
  /** Letters for the reference to which the row belongs. */
  ref: string;
  /** Letters for each column that the sheet had when it was exported, in the order of the columns. */
  cells: string[];
}

const SIZE = 6;
const MARK = 's';

/** The first columns of a sheet: those it had when the row was exported. Others may have been added at its end since. */
const toVersion = (sheet: SheetName, count: number): string =>
  textToLetters(
    COLUMNS[sheet]
      .slice(0, count)
      .map(({ field }) => field)
      .join(),
  );

/** The stamp of a row, from what its cells say. */
export const cellsToStamp = (sheet: SheetName, ref: string, cells: readonly string[]): string =>
  [MARK, toVersion(sheet, COLUMNS[sheet].length), textToLetters(ref), ...cells.map(textToLetters)].join('');

/** Reads a stamp; undefined where it is none, or one of another version. */
export function textToStamp(sheet: SheetName, text: string): Stamp | undefined {
  const parts = text.trim().slice(MARK.length).match(/.{6}/g) ?? [];
  const [version, ref, ...cells] = parts;
  const isWhole = text.trim().length === MARK.length + parts.length * SIZE && text.trim().startsWith(MARK);
  if (!isWhole || ref === undefined || version !== toVersion(sheet, cells.length)) return undefined;
  return { ref, cells };
}

const FACTS_MARK = 'f';

/** The stamp of a row for confirmations: what the listing stated in each group of facts when the sheet was exported. */
export const factsToStamp = (ref: string, data: StatedFacts): string =>
  [FACTS_MARK, textToLetters(ref), ...FACT_GROUPS.map((group) => factsToLetters(data, group))].join('');

/** Reads a stamp for confirmations; undefined where it is none. */
export function textToFactsStamp(text: string): { ref: string; groups: Map<FactGroup, string> } | undefined {
  const [ref, ...groups] = text.trim().slice(FACTS_MARK.length).match(/.{6}/g) ?? [];
  if (!text.trim().startsWith(FACTS_MARK) || ref === undefined || groups.length !== FACT_GROUPS.length) return undefined;
  return { ref, groups: new Map(FACT_GROUPS.map((group, at) => [group, groups[at]!])) };
}

/** A six-letter hash of what a listing states in a group of facts. */
export const factsToLetters = (data: StatedFacts, group: FactGroup): string => textToLetters(factsToDigest(data, group) ?? '');

/** A six-letter hash of a text. Exported sheets contain it: sheets of another hash are refused. */
export const textToLetters = memoize((text: string): string =>
  BigInt(`0x${textToDigest(text)}`)
    .toString(36)
    .padStart(SIZE, '0')
    .slice(-SIZE),
);
