import { isMap, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { alignLists } from './align-lists.ts';
import { isSame } from './same.ts';
import { columnOf, contentEnd, contentStart, hyphenOf, isBlock, isFirstOnLine, lineStart, nextLine, pairToKey } from './yaml-spans.ts';
import { itemToText, pairToText, scalarToText, valueToFlow, type Plain } from './yaml-to-text.ts';

export type PlainMap = { [key: string]: Plain };

/** A range of the text and its replacement. */
interface Splice {
  from: number;
  to: number;
  text: string;
}

/** The order in which the fields of a group are written, by the names that lead to it (lists count for nothing). */
export type FieldOrder = (group: readonly string[]) => readonly string[];

/** The text cannot be edited field by field: it is no YAML, or is written in a way that nobody foresaw. */
export class NotEditable extends Error {}

/**
 * A YAML text that says `data`, changed in as few places as can be: what says the same already stays to the byte, with its
 * comments, its order and its way of writing. New fields are put where `order` has them. Throws NotEditable.
 */
export function editYaml(text: string, data: PlainMap, order: FieldOrder = () => []): string {
  const doc = parse(text);
  const before = doc.toJS() as PlainMap;
  if (isSame(before, data)) return text;
  // Finest first. What comes out is read again: if it does not say what it should, larger pieces are written anew.
  for (const isFine of [true, false]) {
    const edited = applySplices(text, new Editor(text, order, isFine).group(doc.contents as YAMLMap, before, data, []));
    if (says(edited, data)) return edited;
  }
  throw new NotEditable('The text says something else after the change.');
}

function parse(text: string): Document {
  const doc = parseDocument(text, { version: '1.2', uniqueKeys: true, stringKeys: true, prettyErrors: false });
  if (doc.errors.length > 0 || !isMap(doc.contents) || doc.contents.flow) throw new NotEditable('The text is no YAML file of fields.');
  return doc;
}

function says(text: string, data: PlainMap): boolean {
  const doc = parseDocument(text, { version: '1.2', uniqueKeys: true, stringKeys: true, prettyErrors: false });
  return doc.errors.length === 0 && isSame(doc.toJS(), data);
}

/** From the end, so that no place moves before its turn; of two at one place what is put in comes before what is replaced. */
function applySplices(text: string, splices: readonly Splice[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => b.from - a.from || b.to - a.to || b.index - a.index)
    .reduce((result, { from, to, text: put }) => result.slice(0, from) + put.replaceAll('\n', eol) + result.slice(to), text);
}

/** Compares what a text says with what it should say, and collects the splices. */
class Editor {
  private readonly text: string;
  private readonly order: FieldOrder;
  /** Whether lists and groups within a group are looked into, or written anew. */
  private readonly isFine: boolean;

  constructor(text: string, order: FieldOrder, isFine: boolean) {
    this.text = text;
    this.order = order;
    this.isFine = isFine;
  }

  group(map: YAMLMap, before: PlainMap, after: PlainMap, path: readonly string[]): Splice[] {
    const pairs = map.items as Pair[];
    const kept = pairs.filter((pair) => pairToKey(pair) in after);
    if (kept.length === 0) throw new NotEditable('Nothing of the group stays.');
    const order = this.order(path);
    const added = Object.keys(after).filter((key) => !(key in before));
    added.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [
      ...kept.flatMap((pair) => this.pair(pair, map.flow === true, before, after, path)),
      ...pairs.filter((pair) => !kept.includes(pair)).map((pair) => this.removal(pair, pairs, map.flow === true)),
      ...added.map((key) => this.addition(key, after, kept, map.flow === true, path)),
    ];
  }

  private pair(pair: Pair, isFlow: boolean, before: PlainMap, after: PlainMap, path: readonly string[]): Splice[] {
    const key = pairToKey(pair);
    if (isSame(before[key], after[key])) return [];
    const whole = () => [this.wholePair(pair, isFlow, after[key]!)];
    if (!this.isFine) return whole();
    try {
      return this.value(pair.value, before[key]!, after[key]!, [...path, key]) ?? whole();
    } catch (error) {
      if (error instanceof NotEditable) return whole();
      throw error;
    }
  }

  /** The splices within a value; none where it has to be written anew. */
  private value(node: unknown, before: Plain, after: Plain, path: readonly string[]): Splice[] | undefined {
    if (isSame(before, after)) return [];
    if (isMap(node) && isPlainMap(before) && isPlainMap(after)) return this.group(node, before, after, path);
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) return this.list(node, before, after, path);
    const isLine = isScalar(node) && !isBlock(node) && node.range![1] > node.range![0] && (typeof after !== 'object' || after === null);
    if (!isLine) return undefined;
    const quoted = node.type === 'QUOTE_DOUBLE' && typeof after === 'string';
    return [{ from: node.range![0], to: node.range![1], text: scalarToText(after, { quoted }) }];
  }

  private list(seq: YAMLSeq, before: readonly Plain[], after: readonly Plain[], path: readonly string[]): Splice[] | undefined {
    const steps = alignLists(before.map(toKey), after.map(toKey));
    const kept = steps.flatMap((step) => (step.before !== undefined && step.after !== undefined ? [step.before] : []));
    if (kept.length === 0) return undefined;
    const splices: Splice[] = [];
    let last: number | undefined;
    for (const { before: at, after: to } of steps) {
      if (at !== undefined && to !== undefined) {
        const inner = this.value(seq.items[at], before[at]!, after[to]!, path);
        const [from, end] = [contentStart(seq.items[at]), contentEnd(seq.items[at])];
        splices.push(...(inner ?? [{ from, to: end, text: valueToFlow(after[to]!) }]));
        last = at;
      } else if (at !== undefined) splices.push(this.entryRemoval(seq, at, last));
      else splices.push(this.entryAddition(seq, after[to!]!, last, kept[0]!));
    }
    return splices;
  }

  private wholePair(pair: Pair, isFlow: boolean, value: Plain): Splice {
    const from = contentStart(pair);
    const isText = isScalar(pair.value) && isBlock(pair.value);
    const key = pairToKey(pair);
    const text = isFlow ? `${key}: ${valueToFlow(value, key)}` : pairToText(key, value, columnOf(this.text, from));
    const end = contentEnd(pair);
    // A key with nothing behind it ends before its colon.
    const colon = /^\s*:/.exec(this.text.slice(end))?.[0].length ?? 0;
    return { from, to: isBlock(pair.value) ? end : end + colon, text: isText && this.text[end - 1] === '\n' ? `${text}\n` : text };
  }

  private removal(pair: Pair, pairs: readonly Pair[], isFlow: boolean): Splice {
    const at = pairs.indexOf(pair);
    const from = contentStart(pair);
    if (isFlow) return flowRemoval(pairs, at);
    // The first field of a list's entry follows the hyphen: the next one takes its place.
    if (!isFirstOnLine(this.text, from)) {
      if (at + 1 >= pairs.length) throw new NotEditable('Nothing of the entry stays.');
      return { from, to: contentStart(pairs[at + 1]), text: '' };
    }
    return { from: lineStart(this.text, from), to: nextLine(this.text, contentEnd(pair)), text: '' };
  }

  private addition(key: string, after: PlainMap, kept: readonly Pair[], isFlow: boolean, path: readonly string[]): Splice {
    const previous = this.previousPair(key, kept, path);
    const first = contentStart(kept[0]);
    if (isFlow) {
      const text = `${key}: ${valueToFlow(after[key]!, key)}`;
      if (!previous) return { from: first, to: first, text: `${text}, ` };
      return { from: contentEnd(previous), to: contentEnd(previous), text: `, ${text}` };
    }
    const indent = columnOf(this.text, first);
    const text = pairToText(key, after[key]!, indent);
    if (!previous) return { from: first, to: first, text: `${text}\n${' '.repeat(indent)}` };
    return this.newLine(contentEnd(previous), `${' '.repeat(indent)}${text}`);
  }

  /** The last of the fields that come before a new one; all that are not named in the order keep their place. */
  private previousPair(key: string, kept: readonly Pair[], path: readonly string[]): Pair | undefined {
    const order = this.order(path);
    const rank = order.indexOf(key);
    if (rank < 0) return kept.at(-1);
    return kept.findLast((pair) => order.indexOf(pairToKey(pair)) < rank && order.includes(pairToKey(pair)));
  }

  private newLine(end: number, line: string): Splice {
    const at = nextLine(this.text, end);
    const isAtEnd = at === this.text.length && !this.text.endsWith('\n');
    return { from: at, to: at, text: isAtEnd ? `\n${line}` : `${line}\n` };
  }

  private entryRemoval(seq: YAMLSeq, at: number, last: number | undefined): Splice {
    if (seq.flow) return flowRemoval(seq.items, at);
    const item = seq.items[at];
    const hyphen = hyphenOf(this.text, contentStart(item));
    if (hyphen === undefined) throw new NotEditable('The entry has no hyphen.');
    if (!isFirstOnLine(this.text, hyphen)) {
      if (last !== undefined || at + 1 >= seq.items.length) throw new NotEditable('The list begins on the line of another.');
      return { from: contentStart(item), to: contentStart(seq.items[at + 1]), text: '' };
    }
    return { from: lineStart(this.text, hyphen), to: nextLine(this.text, contentEnd(item)), text: '' };
  }

  private entryAddition(seq: YAMLSeq, value: Plain, last: number | undefined, firstKept: number): Splice {
    const neighbour = seq.items[last ?? firstKept];
    const start = contentStart(neighbour);
    if (seq.flow) {
      if (last === undefined) return { from: start, to: start, text: `${valueToFlow(value)}, ` };
      return { from: contentEnd(neighbour), to: contentEnd(neighbour), text: `, ${valueToFlow(value)}` };
    }
    const hyphen = hyphenOf(this.text, start);
    if (hyphen === undefined) throw new NotEditable('The entry has no hyphen.');
    const indent = columnOf(this.text, hyphen);
    const line = itemToText(value, indent);
    if (last === undefined) return { from: hyphen, to: hyphen, text: `${line}\n${' '.repeat(indent)}` };
    return this.newLine(contentEnd(neighbour), `${' '.repeat(indent)}${line}`);
  }
}

/** Between brackets what is taken out goes with the comma after it, or before it at the end. */
function flowRemoval(items: readonly unknown[], at: number): Splice {
  if (at + 1 < items.length) return { from: contentStart(items[at]), to: contentStart(items[at + 1]), text: '' };
  return { from: at > 0 ? contentEnd(items[at - 1]) : contentStart(items[at]), to: contentEnd(items[at]), text: '' };
}

const isPlainMap = (value: Plain): value is PlainMap => typeof value === 'object' && value !== null && !Array.isArray(value);

const toKey = (value: Plain): string => JSON.stringify(value);
