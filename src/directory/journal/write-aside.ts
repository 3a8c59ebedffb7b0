import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid as ownPid } from 'node:process';
import { realDisk, type Disk } from './disk.ts';

/** What was written to the disk does not read back as it was. */
export class NotAsWritten extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} does not read back as it was written.`);
    this.name = 'NotAsWritten';
    this.file = file;
  }
}

/** A file gets its new content, part after part, in one step: readers see the old or the new one, also where the power fails. */
export function replaceFile(path: string, parts: Iterable<string | Uint8Array>, disk: Disk = realDisk): void {
  const part = pathToPart(path);
  try {
    disk.write(part, parts);
  } catch (error) {
    // On a full disk the half that was written takes up room, too.
    disk.remove(part);
    throw error;
  }
  disk.rename(part, path);
}

/**
 * A folder gets its files in one step, after they were read back. One that has these files already stays as it is: somebody
 * may be reading it. Does not wait for the disk: who reads them looks at their checksums. Throws NotAsWritten.
 */
export function replaceFolder(path: string, files: ReadonlyMap<string, Uint8Array>): void {
  if ([...files].every(([name, bytes]) => isOnDisk(join(path, name), bytes))) return;
  const part = pathToPart(path);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(part, name), bytes);
  for (const [name, bytes] of files) if (!isOnDisk(join(part, name), bytes)) throw new NotAsWritten(name);
  rmSync(path, { recursive: true, force: true });
  renameSync(part, path);
}

/** What ended processes, or this one, left half written in a folder, of files and folders that some rule names. */
export const leftParts = (folder: string, isOf: (name: string) => boolean, disk: Disk = realDisk): string[] =>
  disk.names(folder).filter((each) => {
    const [, name, pid] = /^\.(.+)\.(\d+)\.part$/.exec(each) ?? [];
    return name !== undefined && isOf(name) && !isRunning(Number(pid));
  });

/** The name of a file that nobody reads yet. Each process has its own. */
const pathToPart = (path: string): string => join(dirname(path), `.${basename(path)}.${ownPid}.part`);

const isOnDisk = (path: string, bytes: Uint8Array): boolean => existsSync(path) && toSum(readFileSync(path)) === toSum(bytes);

const toSum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether another process has this number. */
export function isRunning(pid: number): boolean {
  if (pid === ownPid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
