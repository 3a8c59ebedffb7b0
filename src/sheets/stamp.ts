import { FACT_GROUPS, type FactGroup } from '../listing/confirmation.ts';
import { factsToDigest, type StatedFacts } from '../listing/fact-digest.ts';
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

/** Fields that had another name when the first sheets were exported: their stamps hold. */
const FIRST_NAMES: Record<string, string> = {
  'hours.inWords.en': 'hours.quoted.en',
  'hours.inWords.cy': 'hours.quoted.cy',
  'hoursInWords.en': 'quotedHours.en',
  'hoursInWords.cy': 'quotedHours.cy',
};

/** How many columns have been added at the end of a sheet since the first export: stamps without them hold. */
const ADDED: Partial<Record<SheetName, number>> = { listings: 1, commissioning: 1 };

/** The columns may change with a new version of this program: then old stamps say nothing. */
const toVersion = (sheet: SheetName, count: number): string =>
  textToLetters(
    COLUMNS[sheet]
      .slice(0, count)
      .map(({ field }) => FIRST_NAMES[field] ?? field)
      .join(),
  );

/** How many columns a stamp of a version has; undefined where the version is none of the sheet's. */
const versionToCount = (sheet: SheetName, version: string): number | undefined => {
  const all = COLUMNS[sheet].length;
  return [all, all - (ADDED[sheet] ?? 0)].find((count) => toVersion(sheet, count) === version);
};

/** The stamp of a row, from what its cells say. */
export const cellsToStamp = (sheet: SheetName, ref: string, cells: readonly string[]): string =>
  [MARK, toVersion(sheet, COLUMNS[sheet].length), textToLetters(ref), ...cells.map(textToLetters)].join('');

/** Reads a stamp; undefined where it is none, or one of another version. */
export function textToStamp(sheet: SheetName, text: string): Stamp | undefined {
  const parts = text.trim().slice(MARK.length).match(/.{6}/g) ?? [];
  const [version, ref, ...cells] = parts;
  const isWhole = text.trim().length === MARK.length + parts.length * SIZE && text.trim().startsWith(MARK);
  if (!isWhole || version === undefined || ref === undefined || versionToCount(sheet, version) !== cells.length) return undefined;
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

/** A six-letter hash of a text: FNV-1a, then MurmurHash's finalizer. Exported sheets contain it, so it must never change. */
export function textToLetters(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, 'g').slice(-SIZE);
}
