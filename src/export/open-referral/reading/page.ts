import { bufferToBytes, type Bytes } from './bytes.ts';
import type { Raw } from './plain.ts';

/** A feed that cannot be taken: a key of i18n's `feed` messages with what belongs into it. */
export class BadFeed extends Error {
  readonly key: string;
  readonly values: Record<string, string | number>;
  constructor(key: string, values: Record<string, string | number> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** A page of a feed: what is said of the page, and its entries, each read when it is asked for. */
export interface FeedPage {
  about: Raw;
  entries: Iterable<unknown>;
  count: number;
}

const MOST_ENTRY_BYTES = 4_000_000;
const MOST_ENTRIES = 50_000;
/** How far in the list of services begins at most. */
const MOST_HEAD = 4000;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

type Span = readonly [from: number, to: number];

/** Reads a page that was fetched: see `readPage`. */
export const bytesToPage = (bytes: Uint8Array): FeedPage =>
  readPage(bufferToBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));

/**
 * Reads a page: a list of services, an object that holds one under `contents` or `content`, or a single service. Entries are
 * read one by one, so that a large file costs little more than its largest one. Throws BadFeed.
 */
export function readPage(bytes: Bytes): FeedPage {
  const head = bytes.slice(0, Math.min(bytes.length, MOST_HEAD));
  const start = firstSign(head);
  if (head[start] === OPEN_LIST) return toPage(bytes, {}, scanList(bytes, start).entries);
  if (head[start] !== OPEN) throw notJson(head);
  const named = /"(contents?|services)"\s*:\s*\[/.exec(head.toString('latin1', start));
  if (!named) return toPage(bytes, {}, [[start, bytes.length]]);
  const from = start + named.index + named[0].length - 1;
  const { entries, end } = scanList(bytes, from);
  if (bytes.length - end > MOST_ENTRY_BYTES) throw new BadFeed('entry-too-large');
  const around = Buffer.concat([head.subarray(start, from), Buffer.from('[]'), bytes.slice(end, bytes.length)]);
  return toPage(bytes, parse(around) as Raw, entries);
}

function toPage(bytes: Bytes, about: Raw, spans: readonly Span[]): FeedPage {
  return {
    about,
    count: spans.length,
    entries: {
      *[Symbol.iterator]() {
        for (const [from, to] of spans) {
          if (to - from > MOST_ENTRY_BYTES) throw new BadFeed('entry-too-large');
          yield parse(bytes.slice(from, to));
        }
      },
    },
  };
}

function firstSign(head: Buffer): number {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (at < head.length && head[at]! <= 0x20) at++;
  return at;
}

/** Where the objects of a list begin and end, and where the list does. `from` is its opening bracket. */
function scanList(bytes: Bytes, from: number): { entries: Span[]; end: number } {
  const entries: Span[] = [];
  let [depth, begin, inText, isEscaped] = [0, 0, false, false];
  let before = from;
  for (const part of bytes.parts(from)) {
    for (let at = 0; at < part.length; at++) {
      const sign = part[at]!;
      if (isEscaped) isEscaped = false;
      else if (inText) {
        if (sign === BACKSLASH) isEscaped = true;
        else if (sign === QUOTE) inText = false;
      } else if (sign === QUOTE) inText = true;
      else if (sign === OPEN || sign === OPEN_LIST) {
        depth++;
        if (depth === 2) begin = before + at;
      } else if (sign === CLOSE || sign === CLOSE_LIST) {
        depth--;
        if (depth === 1 && entries.push([begin, before + at + 1]) > MOST_ENTRIES) throw new BadFeed('too-many', { most: MOST_ENTRIES });
        if (depth === 0) return { entries, end: before + at + 1 };
      }
    }
    before += part.length;
  }
  throw new BadFeed('cut-short');
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw notJson(bytes);
  }
}

const notJson = (bytes: Buffer) => new BadFeed('not-json', { found: bytes.subarray(0, 200).toString('utf8') });
