import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { asRefusal, Refusal } from './refusal.ts';

/** Tables that are about to take the place of others. */
export interface NewTables {
  /** "postcodes" or "boundaries": the name of the manifest, and the start of the folder's name. */
  kind: 'postcodes' | 'boundaries';
  files: ReadonlyMap<string, Uint8Array>;
  /** What the manifest says beside the folder and the files. */
  manifest: Record<string, unknown>;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Puts new tables in the place of the old ones below a folder. They are written beside them and read back; only then the
 * manifest is exchanged, in one step: whoever is stopped on the way, by hand or by a full disk, leaves the old tables as
 * they were. Throws Refusal where the disk is full or may not be written to.
 */
export function writeTables(root: string, { kind, files, manifest }: NewTables): void {
  const sums = [...files].map(([name, bytes]) => [name, { bytes: bytes.length, checksum: sha256(bytes) }] as const);
  const checksum = sha256(Buffer.from(JSON.stringify([manifest, sums])));
  const folder = `${kind}-${checksum.slice(0, 12)}`;
  const aside = join(root, `.${kind}-${process.pid}`);
  try {
    mkdirSync(root, { recursive: true });
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside);
    for (const [name, bytes] of files) writeFileSync(join(aside, name), bytes);
    for (const [name, { checksum: sum }] of sums) {
      if (sha256(readFileSync(join(aside, name))) !== sum) throw new Refusal('checkFailed', { what: name });
    }
    const text = `${JSON.stringify({ format: 1, ...manifest, folder, checksum, files: Object.fromEntries(sums) }, null, 1)}\n`;
    const target = join(root, folder);
    const isThere = sums.every(
      ([name, { checksum: sum }]) => existsSync(join(target, name)) && sha256(readFileSync(join(target, name))) === sum,
    );
    // The same tables may be in use already, from the same file: they stay where they are.
    if (!isThere) {
      rmSync(target, { recursive: true, force: true });
      renameSync(aside, target);
    }
    writeWhole(join(root, `.${kind}-${process.pid}.json`), Buffer.from(text));
    renameSync(join(root, `.${kind}-${process.pid}.json`), join(root, `${kind}.json`));
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    rmSync(join(root, `.${kind}-${process.pid}.json`), { force: true });
    throw asRefusal(error, root);
  }
  removeOthers(root, kind, folder);
}

/** Waits until the disk has it. The tables themselves need not wait: their checksums are looked at before they are used. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Takes away the tables before these, and what was left by somebody who was stopped. */
function removeOthers(root: string, kind: string, folder: string): void {
  for (const name of readdirSync(root)) {
    const isOurs = new RegExp(`^(\\.${kind}-\\d+(\\.json)?|${kind}-[0-9a-f]{12})$`).test(name);
    if (isOurs && name !== folder) rmSync(join(root, name), { recursive: true, force: true });
  }
}
