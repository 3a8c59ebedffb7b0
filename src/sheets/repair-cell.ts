import type { RepairKey, SheetKey } from '../i18n/keys.ts';
import { openingHoursFault } from '../listing/opening-hours.ts';
import { isUkNumber, phoneToKey, phoneToNational } from '../listing/phone-number.ts';
import { wordsToOpening } from '../listing/words-to-opening.ts';
import { textToPostcode } from '../place/postcode.ts';
import { cellToValue, valueToCell } from './cell-text.ts';
import type { Choice } from './choices.ts';
import type { CellKind } from './cell-kind.ts';
import { hasLostLetters, isLossOf, withoutMisreading } from './encodings.ts';
import type { GridCell } from './grid.ts';
import { textToDates } from './text-to-dates.ts';
import { tidyText } from './tidy-text.ts';

/** What a cell says once the corruptions of Excel are repaired, or why it can't be repaired with certainty. */
export type RepairedCell = { text: string; repair?: RepairKey } | { issue: SheetKey; values: Record<string, string> };

/** What is known about the cell beforehand. */
export interface CellContext {
  kind: CellKind;
  /** The words that it takes; undefined: any. */
  choices: readonly Choice[] | undefined;
  /** What the listing says now, as a cell would have it. */
  now: string;
  /** Whether a text is what the cell said when it was exported; always false where that is not known. */
  isAsExported(text: string): boolean;
}

/** Repairs what Excel is certain to have changed; never guesses. */
export function repairCell(cell: GridCell | undefined, context: CellContext): RepairedCell {
  if (!cell) return { text: '' };
  const text = tidyText(cell.text);
  if (cell.kind === 'formula') return refuse('cell-formula', text);
  if (cell.kind === 'error') return refuse('cell-error', text);
  if (cell.kind !== 'text') return BY_KIND[context.kind](text, cell, context);
  if (context.isAsExported(text) || text === '') return { text };
  const read = withoutMisreading(cell.text);
  if (read !== undefined) return withRepair(repairCell({ ...cell, text: read }, context), 'misread');
  // The old text has the same letters but for those that an encoding lost.
  if (isLossOf(text, context.now)) return { text: context.now, repair: 'lost-letters' };
  if (text.includes('\ufffd') || (PROSE.includes(context.kind) && hasLostLetters(text) && !hasLostLetters(context.now)))
    return refuse('cell-lost-letters', text);
  // An apostrophe or ="…" keeps Excel from taking a text for a number; programs that write CSV leave it in.
  const bare = /^="(.*)"$/.exec(text)?.[1] ?? (context.kind === 'phone' ? text.replace(/^'(?=[\d+(])/, '') : text);
  if (bare !== text) return withRepair(repairCell({ ...cell, text: bare }, context), 'quoted');
  const repaired = BY_KIND[context.kind](text, cell, context);
  return text === cell.text ? repaired : withRepair(repaired, 'blanks');
}

/** What somebody typed or pasted into a form, put right as a cell of a sheet would be; as it is where that is not certain. */
export function repairText(text: string, kind: CellKind): string {
  const repaired = repairCell({ kind: 'text', text }, { kind, choices: undefined, now: '', isAsExported: () => false });
  return 'text' in repaired ? repaired.text : tidyText(text);
}

const PROSE: readonly CellKind[] = ['text', 'lines'];

const withRepair = (cell: RepairedCell, repair: RepairKey): RepairedCell => ('text' in cell ? { repair, ...cell } : cell);

type CellRepair = (text: string, cell: GridCell, context: CellContext) => RepairedCell;

const refuse = (issue: SheetKey, found: string, values: Record<string, string> = {}): RepairedCell => ({
  issue,
  values: { found, ...values },
});

const plain = (text: string, cell: GridCell): RepairedCell => {
  if (cell.kind === 'date') return refuse('cell-became-date', text);
  if (cell.kind === 'boolean') return refuse('cell-became-boolean', text === 'yes' ? 'TRUE' : 'FALSE');
  return { text };
};

/** Signs that Word and Excel put in place of plain ones, where only plain ones can be meant. */
const plainSigns = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-');

const withPlainSigns = (text: string): RepairedCell => {
  const repaired = plainSigns(text);
  return repaired === text ? { text } : { text: repaired, repair: 'signs' };
};

const phone: CellRepair = (text, cell, { now }) => {
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) return refuse('phone-scientific', text);
  if (cell.kind === 'date') return refuse('cell-became-date', text);
  if (cell.kind === 'boolean') return refuse('cell-became-boolean', text === 'yes' ? 'TRUE' : 'FALSE');
  const bare = plainSigns(text).replace(/-/g, ' ');
  if (/[.,]/.test(bare) && cell.kind === 'number') return refuse('phone-scientific', text);
  const digits = bare.replace(/\D/g, '');
  const isNow = (number: string) => now !== '' && isUkNumber(now) && phoneToKey(now) === phoneToKey(number);
  // 3.33E+09 comes back as 3330000000: the digits that Excel did not show are gone.
  if (cell.kind === 'number' && /0{5}$/.test(digits) && !isNow(`0${digits}`)) return refuse('phone-scientific', text);
  const isSpelt = /^[0-9()\s]+$/.test(bare) && /^[1-9]\d{8,11}$/.test(digits);
  // Excel drops a leading zero or plus: the number can be dialled with it, and can't be without.
  const whole = isSpelt && !isUkNumber(bare) ? [`0${digits}`, `+${digits}`].find(isUkNumber) : undefined;
  if (whole) return { text: isNow(whole) ? now : phoneToNational(whole), repair: 'leading-zero' };
  return bare === text ? { text } : { text: bare, repair: 'signs' };
};

const date: CellRepair = (text, cell, { kind, isAsExported }) => {
  if (cell.kind === 'date') return kind === 'date' && cell.shows === 'month' ? { text: text.slice(0, 7), repair: 'date' } : { text };
  const dates = textToDates(text, cell.kind === 'number');
  if (dates === undefined) return { text };
  const exported = dates.find(isAsExported);
  if (exported !== undefined) return { text: exported, repair: 'date' };
  if (dates.length > 1) return refuse('date-ambiguous', text, { first: dates[0]!, second: dates[1]! });
  return { text: dates[0]!, repair: 'date' };
};

const opening: CellRepair = (text, cell) => {
  // 24/7 is the 24th of July to Excel.
  if (cell.kind === 'date' ? text.endsWith('-07-24') : /^24[- ]jul(y|[- ]\d{2,4})?$|^24\/0?7\/\d{2,4}$/i.test(text))
    return { text: '24/7', repair: 'day-and-night' };
  if (cell.kind !== 'text') return plain(text, cell);
  const signs = plainSigns(text);
  const words = openingHoursFault(signs) === undefined ? undefined : wordsToOpening(signs);
  return words !== undefined && openingHoursFault(words) === undefined ? { text: words, repair: 'hours-in-words' } : withPlainSigns(text);
};

const postcode: CellRepair = (text, cell) => {
  if (cell.kind !== 'text') return plain(text, cell);
  const read = textToPostcode(text);
  const usual = read?.full ?? (read && !read.sector ? read.outward : undefined) ?? text;
  return usual === text ? { text } : { text: usual, repair: 'postcode' };
};

const number: CellRepair = (text, cell) => {
  if (cell.kind === 'date') return refuse('cell-became-date', text);
  if (/^\d+[.,]0+$/.test(text)) return { text: text.replace(/[.,]0+$/, ''), repair: 'number' };
  return { text };
};

const choice: CellRepair = (text, cell, { choices, kind }) => {
  if (cell.kind === 'date') return refuse('cell-became-date', text);
  const words = cellToValue(plainSigns(text), kind === 'choices' ? 'choices' : 'text');
  const wanted = (Array.isArray(words) ? words : [words]).map(String);
  if (!choices) return { text: wanted.join(', ') };
  const found = wanted.map((word) => wordToChoice(word, choices));
  const unknown = wanted.find((_, at) => !found[at]);
  if (unknown !== undefined) return refuse('cell-not-a-choice', unknown, { choices: toList(choices) });
  const repaired = valueToCell(
    found.map((each) => each!.id),
    'choices',
  );
  return repaired === wanted.join(', ') ? { text: repaired } : { text: repaired, repair: 'word' };
};

const address: CellRepair = (text, cell) => {
  if (cell.kind === 'date') return refuse('cell-became-date', text);
  const repaired = text.replace(/^mailto:/i, '');
  if (repaired !== text) return { text: repaired, repair: 'mailto' };
  const bare = plainSigns(text).replace(/^(["'])(.*)\1$/, '$2');
  return bare === text ? { text } : { text: bare, repair: 'signs' };
};

const BY_KIND: Record<CellKind, CellRepair> = {
  text: plain,
  lines: plain,
  choice,
  choices: choice,
  number,
  day: date,
  date,
  phone,
  opening,
  address,
  email: address,
  postcode,
};

/** A word in small or capital letters, or as people call it; undefined where it is none, or could be several. */
function wordToChoice(word: string, choices: readonly Choice[]): Choice | undefined {
  const exact = choices.find(({ id }) => id === word);
  if (exact) return exact;
  const alike = SAME_WORDS[word.toLowerCase()] ?? word.toLowerCase();
  const near = choices.filter(({ id, name }) => id.toLowerCase() === alike || name.toLowerCase() === alike);
  return near.length === 1 ? near[0] : undefined;
}

/** Words that are not those of the list, and can mean nothing else. */
const SAME_WORDS: Record<string, string> = {
  ...{ true: 'yes', false: 'no', y: 'yes', n: 'no' },
  ...{ female: 'women', females: 'women', male: 'men', males: 'men', everyone: 'all', everybody: 'all' },
};

const toList = (choices: readonly Choice[]): string =>
  choices.length > 20
    ? `${choices
        .slice(0, 20)
        .map(({ id }) => id)
        .join(', ')} …`
    : choices.map(({ id }) => id).join(', ');
