import type { Locale } from '../../i18n/locale.ts';
import type { Widen } from '../../i18n/widen.ts';
import type { asking } from '../../i18n/en/asking.ts';
import { textToDigest } from '../../listing/text-digest.ts';
import { askToFragment, fragmentToAsk, type SignedAsk } from './ask-code.ts';

/** What a provider says about one numbered line. */
export interface LineAnswer {
  kind: 'right' | 'wrong' | 'not-mine' | 'open';
  /** What it should be, or the answer to a question. */
  text?: string | undefined;
}

const LETTERS: Record<LineAnswer['kind'], string> = { right: 'r', wrong: 'w', 'not-mine': 'n', open: '-' };
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as LineAnswer['kind']]));

/** A whole answer, as the page writes it. */
export interface Answer {
  ask: SignedAsk;
  locale: Locale;
  /** One for each line, in the order of their numbers. */
  lines: readonly LineAnswer[];
}

type AnswerTexts = Widen<typeof asking.answer>;

/** The longest correction of one line, in characters. */
export const LONGEST_CORRECTION = 200;

// In lines, however a mail program has broken them.
const LONGEST_SUMMARY = 120;

/** The text of a reply: a summary that people can read, then one line for `inbox`, with a checksum of both. */
export function answerToText({ ask, locale, lines }: Answer, name: string, texts: AnswerTexts): string {
  const numbers = (kind: LineAnswer['kind']) => toRanges(lines.flatMap((line, at) => (line.kind === kind ? at + 1 : [])));
  const listed = (['right', 'wrong', 'not-mine'] as const).flatMap((kind) =>
    numbers(kind) === '' ? [] : `${texts[kind]}: ${numbers(kind)}`,
  );
  const corrections = lines.flatMap(({ text }, at) => (text ? `${at + 1} = ${tidy(text)}` : []));
  const summary = [`${name} (${ask.ref})`, ...listed, ...corrections].join('\n');
  const code = [askToFragment(ask).replaceAll('.', '~'), locale, lines.map(({ kind }) => LETTERS[kind]).join('')].join(':');
  return `${summary}\n[waymark-1:${code}:${toSum(summary, code)}]`;
}

/** "1-4, 6": numbers in their order. */
function toRanges(numbers: readonly number[]): string {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts.map((start, at) => (start === ends[at] ? String(start) : `${start}-${ends[at]}`)).join(', ');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_CORRECTION);

/** What a message has in it. `edited`: there is a code, but the text above it is not what the page wrote. */
export type FoundAnswer =
  | { kind: 'none' | 'several-codes' | 'unreadable-code' | 'edited' }
  /** `above` and `below` is what was written around it. */
  | { kind: 'answer'; answer: Answer; above: string; below: string };

/** Finds the answer in the text of a message, however its lines were broken on the way. */
export function textToAnswer(text: string): FoundAnswer {
  const codes = [...text.matchAll(/\[\s*waymark-1\s*:([^[\]]{20,900})\]/g)];
  if (codes.length === 0) return { kind: 'none' };
  if (codes.length > 1) return { kind: 'several-codes' };
  const [{ 0: whole, 1: inner, index }] = codes as [RegExpExecArray];
  const [fragment = '', locale = '', letters = '', sum = ''] = inner!.replace(/[\s>\u200b\u00ad]+/g, '').split(':');
  const ask = fragmentToAsk(fragment.replaceAll('~', '.'));
  const kinds = [...letters].map((letter) => KINDS.get(letter));
  const known = locale === 'en' || locale === 'cy' ? locale : undefined;
  if (!ask || !known || kinds.length === 0 || kinds.includes(undefined)) return { kind: 'unreadable-code' };
  const before = text.slice(0, index).split(/\r?\n/);
  const code = `${fragment}:${locale}:${letters}`;
  // What somebody wrote above it may say the opposite: where the summary begins is found by its checksum.
  for (let start = Math.max(0, before.length - LONGEST_SUMMARY); start < before.length; start++) {
    const summary = before.slice(start).join('\n');
    if (before[start]!.trim() === '' || toSum(summary, code) !== sum) continue;
    const corrections = summaryToCorrections(before.slice(start));
    const lines = kinds.map((kind, at): LineAnswer => ({ kind: kind!, text: corrections.get(at + 1) }));
    const above = before.slice(0, start).join('\n').trim();
    return { kind: 'answer', answer: { ask, locale: known, lines }, above, below: text.slice(index + whole.length).trim() };
  }
  return { kind: 'edited' };
}

/** "3 = 0306 999 0104", also where a mail program has broken the line. */
function summaryToCorrections(lines: readonly string[]): Map<number, string> {
  const corrections = new Map<number, string>();
  let last: number | undefined;
  for (const line of lines) {
    const [, number, text] = /^\s*(\d{1,2}) = (.*)$/.exec(line) ?? [];
    if (number !== undefined) corrections.set((last = Number(number)), text!.trim());
    else if (last !== undefined) corrections.set(last, `${corrections.get(last)} ${line.trim()}`.trim());
  }
  return corrections;
}

/** Eight hex digits over letters and digits alone: mail programs change spaces, quotation marks and line ends. */
function toSum(summary: string, code: string): string {
  const letters = summary
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
  return textToDigest(`${letters}|${code}`).slice(0, 8);
}
