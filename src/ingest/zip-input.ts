import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { Input, InputFile } from './input-file.ts';
import { IngestError } from './ingest-error.ts';

/** What a ZIP may hold. The downloads of ONS and OS have some hundred files, the largest of 1.3 GB, packed to a sixth. */
export const ZIP_LIMITS = { files: 20_000, megabytes: 4_000, ratio: 60 };

/** Opens a ZIP. Nothing is unpacked onto the disk. Throws IngestError where it is cut short, or beyond the limits. */
export async function openZip(path: string): Promise<Input> {
  const file = basename(path);
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }).catch((error: Error) => {
    throw new IngestError('zipBroken', { file, why: error.message });
  });
  try {
    if (zip.entryCount > ZIP_LIMITS.files) throw new IngestError('zipMany', { file, most: ZIP_LIMITS.files });
    const files: InputFile[] = [];
    for await (const entry of zip.eachEntry()) {
      checkEntry(entry, file);
      if (!entry.fileName.endsWith('/')) files.push(toInputFile(zip, entry, file));
    }
    return { files, close: () => zip.close() };
  } catch (error) {
    zip.close();
    if (error instanceof IngestError) throw error;
    const why = (error as Error).message;
    const [, name] = /(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/.exec(why) ?? [];
    throw name === undefined ? new IngestError('zipBroken', { file, why }) : new IngestError('zipPath', { file, found: name });
  }
}

function checkEntry(entry: Entry, file: string): void {
  const { fileName: found, uncompressedSize: size, compressedSize } = entry;
  const megabytes = Math.ceil(size / 1e6);
  if (megabytes > ZIP_LIMITS.megabytes) throw new IngestError('zipLarge', { file, found, size: megabytes, most: ZIP_LIMITS.megabytes });
  const ratio = Math.round(size / Math.max(1, compressedSize));
  // Small files may well be one letter a thousand times.
  if (megabytes > 1 && ratio > ZIP_LIMITS.ratio) throw new IngestError('zipRatio', { file, found, ratio, most: ZIP_LIMITS.ratio });
}

const toInputFile = (zip: ZipFile, entry: Entry, file: string): InputFile => ({
  name: entry.fileName,
  bytes: entry.uncompressedSize,
  modified: entry.getLastModDate(),
  chunks: () => unpack(zip, entry, file),
});

/** The library stops a member that grows beyond the size it states; its sum is checked at the end. */
async function* unpack(zip: ZipFile, entry: Entry, file: string): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new IngestError('zipLocked', { file, found: entry.fileName });
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum = crc32(chunk as Uint8Array, sum);
      yield chunk as Uint8Array;
    }
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError('zipBroken', { file, why: (error as Error).message });
  }
  if (sum !== entry.crc32) throw new IngestError('zipBroken', { file, why: `${entry.fileName}: checksum` });
}
