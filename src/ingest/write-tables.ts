import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leftParts, NotAsWritten, replaceFile, replaceFolder } from '../directory/journal/write-aside.ts';
import { FORMATS } from '../directory/schemas/places.ts';
import { toIngestError, IngestError } from './ingest-error.ts';

/** Tables that are about to take the place of others. */
export interface NewTables {
  /** "postcodes" or "boundaries": the name of the manifest, and the start of the folder's name. */
  kind: 'postcodes' | 'boundaries';
  files: ReadonlyMap<string, Uint8Array>;
  /** What the manifest says as well as the folder and the files. */
  manifest: Record<string, unknown>;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Replaces the tables below a folder. The new ones are written next to the old ones and read back; only then is the
 * manifest exchanged, in one step. If the process is stopped on the way, by hand or by a full disk, the old tables stay as
 * they were. Throws IngestError if the disk is full or can't be written to.
 */
export function writeTables(root: string, { kind, files, manifest }: NewTables): void {
  const sums = [...files].map(([name, bytes]) => [name, { bytes: bytes.length, checksum: sha256(bytes) }] as const);
  const checksum = sha256(Buffer.from(JSON.stringify([manifest, sums])));
  const folder = `${kind}-${checksum.slice(0, 12)}`;
  const text = JSON.stringify({ format: FORMATS[kind], ...manifest, folder, checksum, files: Object.fromEntries(sums) }, null, 1);
  try {
    mkdirSync(root, { recursive: true });
    replaceFolder(join(root, folder), files);
    replaceFile(join(root, `${kind}.json`), [`${text}\n`]);
  } catch (error) {
    removeParts(root, kind);
    throw error instanceof NotAsWritten ? new IngestError('checkFailed', { what: error.file }) : toIngestError(error, root);
  }
  removeParts(root, kind);
  for (const name of readdirSync(root)) if (isTables(kind, name) && name !== folder) remove(join(root, name));
}

/** What was left by somebody who was stopped. */
function removeParts(root: string, kind: string): void {
  for (const name of leftParts(root, (each) => each === `${kind}.json` || isTables(kind, each))) remove(join(root, name));
}

const isTables = (kind: string, name: string): boolean => name.startsWith(`${kind}-`) && /-[0-9a-f]{12}$/.test(name);

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
