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
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

type Span = readonly [from: number, to: number];

/**
 * Reads a page: a list of services, an object that holds one under `contents` or `content`, or a single service. Entries are
 * read one by one, so that a large file costs little more than its bytes. Throws BadFeed.
 */
export function bytesToPage(bytes: Uint8Array): FeedPage {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = firstSign(buffer);
  if (buffer[start] === OPEN_LIST) return toPage(buffer, {}, scanList(buffer, start).entries);
  if (buffer[start] !== OPEN) throw notJson(buffer);
  const named = /"(contents?|services)"\s*:\s*\[/.exec(buffer.subarray(start, start + 4000).toString('latin1'));
  if (!named) return toPage(buffer, {}, [[start, buffer.length]]);
  const from = start + named.index + named[0].length - 1;
  const { entries, end } = scanList(buffer, from);
  const around = Buffer.concat([buffer.subarray(start, from), Buffer.from('[]'), buffer.subarray(end)]);
  return toPage(buffer, parse(around) as Raw, entries);
}

function toPage(buffer: Buffer, about: Raw, spans: readonly Span[]): FeedPage {
  return {
    about,
    count: spans.length,
    entries: {
      *[Symbol.iterator]() {
        for (const [from, to] of spans) yield parse(buffer.subarray(from, to));
      },
    },
  };
}

function firstSign(buffer: Buffer): number {
  let at = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
  while (at < buffer.length && buffer[at]! <= 0x20) at++;
  return at;
}

/** Where the objects of a list begin and end, and where the list does. `from` is its opening bracket. */
function scanList(buffer: Buffer, from: number): { entries: Span[]; end: number } {
  const entries: Span[] = [];
  let [depth, begin, inText] = [0, 0, false];
  for (let at = from; at < buffer.length; at++) {
    const sign = buffer[at]!;
    if (inText) {
      if (sign === BACKSLASH) at++;
      else if (sign === QUOTE) inText = false;
    } else if (sign === QUOTE) inText = true;
    else if (sign === OPEN || sign === OPEN_LIST) {
      depth++;
      if (depth === 2) begin = at;
    } else if (sign === CLOSE || sign === CLOSE_LIST) {
      depth--;
      if (depth === 1) {
        if (at - begin > MOST_ENTRY_BYTES) throw new BadFeed('entry-too-large');
        if (entries.push([begin, at + 1]) > MOST_ENTRIES) throw new BadFeed('too-many', { most: MOST_ENTRIES });
      }
      if (depth === 0) return { entries, end: at + 1 };
    }
  }
  throw new BadFeed('cut-short');
}

function parse(bytes: Buffer): unknown {
  if (bytes.length > 2 * MOST_ENTRY_BYTES) throw new BadFeed('entry-too-large');
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw notJson(bytes);
  }
}

const notJson = (bytes: Buffer) => new BadFeed('not-json', { found: bytes.subarray(0, 200).toString('utf8') });
