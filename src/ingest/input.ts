import type { Stats } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Input, InputFile } from './input-file.ts';
import { IngestError } from './ingest-error.ts';

/** Files of a folder beyond this number are no download of ONS or OS. */
const MOST_FILES = 20_000;

const CHUNK_BYTES = 1 << 20;

/** Opens a file, a ZIP or a folder. Throws IngestError where it is not there or cannot be read. */
export async function openInput(path: string): Promise<Input> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new IngestError(error.code === 'ENOENT' ? 'noFile' : 'notReadable', { file: path, code: error.code ?? '' });
  });
  if (found.isDirectory()) return { files: await filesBelow(path), close() {} };
  if (found.size === 0) throw new IngestError('emptyFile', { file: basename(path) });
  const start = await firstBytes(path);
  if (start.toString('latin1', 0, 2) === 'PK') return (await import('./zip-input.ts')).openZip(path);
  if (start.includes(0)) throw new IngestError('notText', { file: basename(path) });
  return { files: [toInputFile(path, basename(path), found)], close() {} };
}

async function filesBelow(folder: string): Promise<InputFile[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  if (entries.length > MOST_FILES) throw new IngestError('zipMany', { file: folder, most: MOST_FILES });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(paths.map(async (path) => toInputFile(path, path.slice(folder.length + 1), await stat(path))));
}

const toInputFile = (path: string, name: string, { size, mtime }: Stats): InputFile => ({
  name,
  bytes: size,
  modified: mtime,
  chunks: () => readFile(path),
});

/** Reads the next part while the one before is looked at. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new IngestError('notReadable', { file: path, code: error.code ?? '' });
  });
  try {
    const buffers = [Buffer.alloc(CHUNK_BYTES), Buffer.alloc(CHUNK_BYTES)] as const;
    let reading = file.read(buffers[0], 0, CHUNK_BYTES, null);
    for (let turn = 1; ; turn++) {
      const { buffer, bytesRead } = await reading;
      if (bytesRead === 0) return;
      reading = file.read(buffers[turn % 2 === 0 ? 0 : 1], 0, CHUNK_BYTES, null);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new IngestError('notReadable', { file: path, code: error.code ?? '' });
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
