import { FACT_GROUPS, type FactGroup } from '../listing/confirmation.ts';
import { factsToDigest, type StatedFacts } from '../listing/fact-digest.ts';
import { COLUMNS, SHEETS, type SheetName } from './columns.ts';

/**
 * What a row said when it was exported: a few letters for each of its cells, enough to tell whether a cell is still the
 * same. So what the sheet changed can be told from what others changed since, without sending the old values along.
 */
export interface Stamp {
  /** Letters for the reference to which the row belongs. */
  ref: string;
  /** Letters for each column, in the order of the columns. */
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

/** The columns may change with a new version of this program: then old stamps say nothing. */
const VERSIONS = Object.fromEntries(
  SHEETS.map((sheet) => [sheet, textToLetters(COLUMNS[sheet].map(({ field }) => FIRST_NAMES[field] ?? field).join())]),
);

/** The stamp of a row, from what its cells say. */
export const cellsToStamp = (sheet: SheetName, ref: string, cells: readonly string[]): string =>
  [MARK, VERSIONS[sheet], textToLetters(ref), ...cells.map(textToLetters)].join('');

/** Reads a stamp; undefined where it is none, or one of another version. */
export function textToStamp(sheet: SheetName, text: string): Stamp | undefined {
  const parts = text.trim().slice(MARK.length).match(/.{6}/g) ?? [];
  const [version, ref, ...cells] = parts;
  const isWhole = text.trim().length === MARK.length + parts.length * SIZE && text.trim().startsWith(MARK);
  if (!isWhole || version !== VERSIONS[sheet] || ref === undefined || cells.length !== COLUMNS[sheet].length) return undefined;
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

/** Six letters that stand for what a listing states in a group of facts. */
export const factsToLetters = (data: StatedFacts, group: FactGroup): string => textToLetters(factsToDigest(data, group) ?? '');

/** Six letters that stand for a text: FNV-1a, then the mixing of MurmurHash. Exported sheets carry them, so they must stay as they are. */
export function textToLetters(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, 'g').slice(-SIZE);
}
