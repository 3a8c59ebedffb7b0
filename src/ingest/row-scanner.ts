import { IngestError } from './ingest-error.ts';

const [QUOTE, COMMA, LINE_FEED, RETURN] = [34, 44, 10, 13];
const QUOTE_COMMA_QUOTE = 0x222c22;

/** A row of a postcode file has some hundreds of characters. */
const MOST_BYTES = 16_384;

/**
 * Reads a CSV file as it streams by, row after row. Works on bytes: turning 850 MB into texts takes longer than all
 * the rest. After each row, `starts` and `ends` say where the wanted columns are in `bytes`, without quotes.
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
  /** How long each column was in the row before, without its quotes. */
  #lengths = new Int32Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #rest: Uint8Array = new Uint8Array(0);

  constructor(file: string) {
    this.file = file;
  }

  /** Sets which columns are wanted (in rising order), of how many that every row must have. */
  want(columns: readonly number[], width: number): void {
    this.#columns = columns;
    this.#width = width;
    this.#lengths = new Int32Array(width);
    this.starts = new Int32Array(columns.length);
    this.ends = new Int32Array(columns.length);
  }

  /** Takes the next part of the file, and calls `onRow` for each row that ends in it. */
  push(chunk: Uint8Array, onRow: () => void): void {
    let from = 0;
    if (this.#rest.length > 0) {
      const end = chunk.indexOf(LINE_FEED) + 1;
      const joined = Buffer.concat([this.#rest, end === 0 ? chunk : chunk.subarray(0, end)]);
      this.#rest = new Uint8Array(0);
      if (end === 0) return this.#keep(joined);
      this.#scan(joined, 0, joined.length, onRow);
      from = end;
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > from) this.#scan(chunk, from, end, onRow);
    if (Math.max(from, end) < chunk.length) this.#keep(new Uint8Array(chunk.subarray(Math.max(from, end))));
  }

  /** Takes the last row, which may have no line end. */
  finish(onRow: () => void): void {
    const last = this.#rest;
    this.#rest = new Uint8Array(0);
    if (last.length > 0) this.#scan(Buffer.concat([last, Buffer.from('\n')]), 0, last.length + 1, onRow);
  }

  /** A wanted column as text. */
  text(column: number): string {
    let text = '';
    for (let at = this.starts[column]!; at < this.ends[column]!; at++) text += String.fromCharCode(this.bytes[at]!);
    return text;
  }

  #keep(rest: Uint8Array): void {
    if (rest.length > MOST_BYTES) throw new IngestError('longRow', { most: MOST_BYTES }, { file: this.file, row: this.row + 1 });
    this.#rest = rest;
  }

  /** Goes through whole rows, each with its line end. */
  #scan(bytes: Uint8Array, from: number, to: number, onRow: () => void): void {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = from; at < to;) {
      this.row += 1;
      let end = this.#quickRow(bytes, at, to);
      if (end < 0) {
        end = this.#carefulRow(bytes, at, to);
        // Many files end with empty lines.
        if (isBlank(bytes, at, end)) {
          at = end + 1;
          continue;
        }
      }
      onRow();
      at = end + 1;
    }
  }

  /**
   * Reads a row on the guess that its quoted columns are as long as in the row before, and gives its line end; -1 where it
   * then has not the right number of columns. A wrong guess can only join columns, so their number tells.
   */
  #quickRow(bytes: Uint8Array, from: number, to: number): number {
    const { starts, ends } = this;
    const wanted = this.#columns;
    const lengths = this.#lengths;
    const width = this.#width;
    const view = this.#view;
    const most = to - 4;
    let next = 0;
    let at = from;
    for (let column = 0; column < width; column++) {
      // Most columns are of no interest: only their ends are looked at. Beyond the end of the bytes nothing is a comma.
      const unwanted = next < wanted.length ? wanted[next]! : width - 1;
      if (column < unwanted && bytes[at] === QUOTE) {
        for (; column < unwanted; column++) {
          const mark = at + 1 + lengths[column]!;
          if (mark > most || (view.getInt32(mark, true) & 0xffffff) !== QUOTE_COMMA_QUOTE) break;
          at = mark + 2;
        }
      }
      let start = at;
      let stop: number;
      if (bytes[at] === QUOTE) {
        start = at + 1;
        stop = start + lengths[column]!;
        // Where the guess is wrong the quotation mark is looked for.
        if (stop + 1 >= to || bytes[stop] !== QUOTE || bytes[stop + 1] !== COMMA) {
          stop = start;
          while (stop < to && bytes[stop] !== QUOTE && bytes[stop] !== LINE_FEED) stop++;
          if (bytes[stop] !== QUOTE) return -1;
          lengths[column] = stop - start;
        }
        at = stop + 1;
      } else {
        while (at < to && bytes[at] !== COMMA && bytes[at] !== LINE_FEED && bytes[at] !== QUOTE) at++;
        stop = at;
      }
      if (column === wanted[next]) {
        starts[next] = start;
        ends[next] = stop;
        next++;
      }
      if (column < width - 1) {
        if (at >= to || bytes[at] !== COMMA) return -1;
        at++;
      }
    }
    if (bytes[at] === RETURN) at++;
    else if (bytes[at - 1] === RETURN && next > 0 && ends[next - 1] === at) ends[next - 1] = at - 1;
    return bytes[at] === LINE_FEED ? at : -1;
  }

  /** Reads a row letter by letter, and says what is wrong with it. Gives its line end. */
  #carefulRow(bytes: Uint8Array, from: number, to: number): number {
    const found = bytes.indexOf(LINE_FEED, from);
    const lineEnd = found < 0 || found >= to ? to : found;
    const end = lineEnd > from && bytes[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
    if (end === from) return lineEnd;
    const at = { file: this.file, row: this.row };
    if (end - from > MOST_BYTES) throw new IngestError('longRow', { most: MOST_BYTES }, at);
    let column = 0;
    let next = 0;
    for (let start = from; ;) {
      let stop = start;
      const isQuoted = bytes[start] === QUOTE;
      if (isQuoted) {
        // Two quotation marks mean one inside the text (RFC 4180).
        for (stop++; stop < end && (bytes[stop] !== QUOTE || (bytes[stop + 1] === QUOTE && stop + 1 < end)); stop++)
          if (bytes[stop] === QUOTE) stop++;
        if (stop >= end) throw new IngestError('openQuote', {}, at);
      } else while (stop < end && bytes[stop] !== COMMA) stop++;
      if (column === this.#columns[next]) {
        this.starts[next] = isQuoted ? start + 1 : start;
        this.ends[next] = stop;
        next++;
      }
      column++;
      while (stop < end && bytes[stop] !== COMMA) stop++;
      if (stop >= end) break;
      start = stop + 1;
    }
    if (column !== this.#width) throw new IngestError('halfRow', { found: column, wanted: this.#width }, at);
    return lineEnd;
  }
}

const isBlank = (bytes: Uint8Array, from: number, end: number): boolean => end === from || (end === from + 1 && bytes[from] === RETURN);
