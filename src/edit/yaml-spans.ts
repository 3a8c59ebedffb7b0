import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** A range in a text: includes `from`, excludes `to`. */
export type Span = readonly [from: number, to: number];

/** Where what a node says ends; comments and empty lines after it do not belong to it. */
export function contentEnd(node: unknown): number {
  if (isPair(node)) {
    const end = contentEnd(node.value);
    return end > 0 ? Math.max(end, keyEnd(node)) : keyEnd(node);
  }
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) return contentEnd(node.items.at(-1));
  return (node as Node | null)?.range?.[1] ?? 0;
}

export const contentStart = (node: unknown): number => (isPair(node) ? contentStart(node.key) : ((node as Node | null)?.range?.[0] ?? 0));

const keyEnd = (pair: Pair): number => (pair.key as Node).range![1];

/** The name of a field. */
export const pairToKey = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** Whether a value is written over several lines: a group or list without brackets, or a text after | or >. */
export const isBlock = (node: unknown): boolean =>
  isCollection(node) ? node.flow !== true && node.items.length > 0 : isScalar(node) && (node.type?.startsWith('BLOCK') ?? false);

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The start of the line after the one in which something ends. */
export function nextLine(text: string, end: number): number {
  // A text after | ends with its own line break.
  const at = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end);
  return at < 0 ? text.length : at + 1;
}

/** The column of a position in its line. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Whether there are only spaces before a position in its line. */
export const isFirstOnLine = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === '';

/** The position of the hyphen of a list's entry, if there is one. */
export function hyphenOf(text: string, item: number): number | undefined {
  const before = text.slice(0, item).trimEnd();
  return before.endsWith('-') ? before.length - 1 : undefined;
}
