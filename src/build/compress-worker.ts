// One thread of several: compresses the files that it is given.
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FileToCompress } from './compress-files.ts';

for (const { path, quality } of workerData as FileToCompress[]) {
  const plain = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const compressed = { br: brotliCompressSync(plain, { params }), gz: gzipSync(plain, { level: quality === 11 ? 9 : 6 }) };
  // A tiny file may grow: then it is sent as it is.
  for (const [ending, bytes] of Object.entries(compressed)) if (bytes.length < plain.length) writeFileSync(`${path}.${ending}`, bytes);
}
