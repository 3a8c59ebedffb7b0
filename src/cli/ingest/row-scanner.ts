import { Refusal } from './refusal.ts';

const [QUOTE, COMMA, LINE_FEED, RETURN] = [34, 44, 10, 13];

/** A row of a postcode file has some hundreds of characters. */
const MOST_BYTES = 16_384;

/**
 * Reads a CSV file as it streams by, row after row. Works on bytes: turning 850 MB into texts takes longer than all
 * the rest. After each row, `starts` and `ends` say where the wanted columns stand in `bytes`, without quotes.
 */
export class RowScanner {
  readonly file: string;
  bytes: Uint8Array = new Uint8Array(0);
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** The number of the row, from 1; a line of names counts. */
  row = 0;
  #columns: readonly number[] = [];
  #width = 0;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(file: string) {
    this.file = file;
  }

  /** Sets which columns are wanted (in rising order), of how many that every row must have. */
  want(columns: readonly number[], width: number): void {
    this.#columns = columns;
    this.#width = width;
    this.starts = new Int32Array(columns.length);
    this.ends = new Int32Array(columns.length);
  }

  /** Takes the next part of the file, and calls `onRow` for each row that ends in it. */
  push(chunk: Uint8Array, onRow: () => void): void {
    let from = 0;
    if (this.#rest.length > 0) {
      const end = chunk.indexOf(LINE_FEED);
      const head = end < 0 ? chunk : chunk.subarray(0, end + 1);
      const joined = new Uint8Array(this.#rest.length + head.length);
      joined.set(this.#rest);
      joined.set(head, this.#rest.length);
      this.#rest = new Uint8Array(0);
      if (end < 0) return this.#keep(joined);
      this.bytes = joined;
      this.#scan(0, joined.length - 1, onRow);
      from = end + 1;
    }
    this.bytes = chunk;
    for (let end = chunk.indexOf(LINE_FEED, from); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      this.#scan(from, end, onRow);
      from = end + 1;
    }
    if (from < chunk.length) this.#keep(chunk.slice(from));
  }

  /** Takes the last row, which may have no line end. */
  finish(onRow: () => void): void {
    this.bytes = this.#rest;
    this.#rest = new Uint8Array(0);
    if (this.bytes.length > 0) this.#scan(0, this.bytes.length, onRow);
  }

  /** A wanted column as text. */
  text(column: number): string {
    let text = '';
    for (let at = this.starts[column]!; at < this.ends[column]!; at++) text += String.fromCharCode(this.bytes[at]!);
    return text;
  }

  #keep(rest: Uint8Array): void {
    if (rest.length > MOST_BYTES) throw new Refusal('longRow', { most: MOST_BYTES }, { file: this.file, row: this.row + 1 });
    this.#rest = rest;
  }

  #scan(from: number, lineEnd: number, onRow: () => void): void {
    this.row += 1;
    const { bytes, starts, ends } = this;
    const end = lineEnd > from && bytes[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
    // Blank lines stand at the end of many a file.
    if (end === from) return;
    if (end - from > MOST_BYTES) throw new Refusal('longRow', { most: MOST_BYTES }, { file: this.file, row: this.row });
    const wanted = this.#columns;
    let column = 0;
    let next = 0;
    let at = from;
    for (;;) {
      let start = at;
      let stop: number;
      if (bytes[at] === QUOTE) {
        start = ++at;
        for (;;) {
          while (at < end && bytes[at] !== QUOTE) at++;
          if (at >= end) throw new Refusal('openQuote', {}, { file: this.file, row: this.row });
          // Two quotation marks stand for one inside the text.
          if (bytes[at + 1] !== QUOTE || at + 1 >= end) break;
          at += 2;
        }
        stop = at;
        while (at < end && bytes[at] !== COMMA) at++;
      } else {
        while (at < end && bytes[at] !== COMMA) at++;
        stop = at;
      }
      if (column === wanted[next]) {
        starts[next] = start;
        ends[next] = stop;
        next++;
      }
      column++;
      if (at >= end) break;
      at++;
    }
    if (column !== this.#width) throw new Refusal('halfRow', { found: column, wanted: this.#width }, { file: this.file, row: this.row });
    onRow();
  }
}
