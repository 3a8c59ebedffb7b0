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
import { dirname } from 'node:path';

/** What is done with files that must never be half written. Tests hand in a disk that fails at a chosen moment. */
export interface Disk {
  read(path: string): string | undefined;
  /** Writes a file that nobody reads yet, part after part, and waits until it is on the disk. */
  write(path: string, parts: Iterable<string | Uint8Array>): void;
  /** Puts a file in place of another, in one step. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  names(folder: string): string[];
}

export const realDisk: Disk = {
  read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  write(path, parts) {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      for (const part of parts) writeFileSync(file, part);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
  names: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};
