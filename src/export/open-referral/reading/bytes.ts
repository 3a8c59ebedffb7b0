import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Bytes that are looked at part by part: of a page that was fetched, or of a file that need not be in memory whole. */
export interface Bytes {
  length: number;
  slice(from: number, to: number): Buffer;
  /** Everything from there on, in parts that follow each other. */
  parts(from: number): Iterable<Buffer>;
}

export const bufferToBytes = (buffer: Buffer): Bytes => ({
  length: buffer.length,
  slice: (from, to) => buffer.subarray(from, to),
  parts: (from) => [buffer.subarray(from)],
});

const PART = 1_000_000;

/** A file as it is at each reading: who changes it meanwhile gets what can't be read. Throws where it is not there. */
export function fileToBytes(path: string): Bytes {
  const length = statSync(path).size;
  const slice = (from: number, to: number) => readSpan(path, from, to);
  return {
    length,
    slice,
    *parts(from) {
      for (let at = from; at < length; at += PART) yield slice(at, Math.min(length, at + PART));
    },
  };
}

function readSpan(path: string, from: number, to: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(to - from);
    return buffer.subarray(0, readSync(file, buffer, 0, to - from, from));
  } finally {
    closeSync(file);
  }
}
