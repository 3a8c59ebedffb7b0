import { areasByCode, areasByCouncil, type KnownArea } from './area-codes.ts';
import { codePointRow } from './code-point-rows.ts';
import { firstRowToLayout, type Layout } from './columns.ts';
import type { InputFile } from './input-file.ts';
import { onsRow } from './ons-rows.ts';
import { IngestError } from './ingest-error.ts';
import { RowScanner } from './row-scanner.ts';
import { ReadUnits } from './units-read.ts';

/** Called now and then while reading, with the rows and bytes read so far. */
export type OnProgress = (rows: number, bytes: number) => void;

/** Reads every row of the files as they stream by. Throws IngestError at the first row that is wrong. */
export async function readUnits(
  files: readonly InputFile[],
  areas: readonly KnownArea[],
  onProgress: OnProgress = () => {},
): Promise<ReadUnits> {
  const read = new ReadUnits();
  const police = areasByCode(areas);
  const councils = areasByCouncil(areas);
  let bytes = 0;
  for (const [number, file] of files.entries()) {
    const scanner = new RowScanner(file.name);
    const before = read.rows;
    let takeRow: (() => void) | undefined;
    for await (const chunk of wholeFirstRow(file)) {
      if (!takeRow) {
        const layout = startToLayout(chunk, file.name);
        read.kind = layout.kind;
        scanner.want(
          layout.columns.map(([, index]) => index),
          layout.width,
        );
        const take =
          layout.kind === 'ons'
            ? onsRow(layout, scanner, read, police, areas.length, number)
            : codePointRow(layout, scanner, read, councils, areas.length, number);
        // The line of names is a row like others, with nothing to take from it.
        takeRow = layout.hasNames ? () => void (scanner.row > 1 && take()) : take;
      }
      scanner.push(chunk, takeRow);
      if (bytes === 0) read.store.reserve((scanner.row * files.reduce((sum, each) => sum + each.bytes, 0) * ROOM) / chunk.length);
      bytes += chunk.length;
      read.rows = before + scanner.row;
      onProgress(read.rows, bytes);
    }
    if (!takeRow) throw new IngestError('emptyFile', { file: file.name });
    scanner.finish(takeRow);
    read.rows = before + scanner.row;
  }
  onProgress(read.rows, bytes);
  return read;
}

/** Rows are not all of one length. */
const ROOM = 1.03;
const LINE_FEED = 10;
const MOST_BYTES_OF_NAMES = 1 << 16;

/** The parts of a file, the first long enough to hold the first row; without the byte-order mark. */
async function* wholeFirstRow(file: InputFile): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of file.chunks()) {
    if (!start) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (!start.includes(LINE_FEED) && start.length < MOST_BYTES_OF_NAMES) continue;
    yield withoutMark(start);
    start = undefined;
  }
  if (start && start.length > 0) yield withoutMark(start);
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

function startToLayout(start: Uint8Array, file: string): Layout {
  const end = start.indexOf(LINE_FEED);
  const line = new TextDecoder().decode(start.subarray(0, end < 0 ? MOST_BYTES_OF_NAMES : end));
  const cells = line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  return firstRowToLayout(cells, file);
}
