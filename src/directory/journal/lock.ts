import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { pid as ownPid } from 'node:process';
import { isRunning } from './write-aside.ts';

/** Where the lock is while somebody writes. Names that start with a dot are not content. */
export const LOCK = 'content/.lock';

const LONGEST_WAIT = 10_000;
const PAUSE = 25;
/** A lock without a word in it for so long was made by a process that ended in that moment. */
const LONGEST_EMPTY = 2_000;

/** Who holds a lock. */
interface Holder {
  pid: number;
  host: string;
  user: string;
  /** ISO 8601, UTC. */
  since: string;
}

/** Somebody else has been writing for too long to wait for it. */
export class Locked extends Error {
  readonly holder: Holder | undefined;
  constructor(holder: Holder | undefined) {
    super(`${LOCK} is held by ${holder?.user ?? 'somebody'}.`);
    this.name = 'Locked';
    this.holder = holder;
  }
}

const held = new Set<string>();

/**
 * Does something while nobody else writes content files. What is read in it and written in it can't be changed in between by another
 * command or editor. Waits for others; a lock whose process has ended is taken over. Throws Locked after ten seconds.
 */
export function withLock<Result>(root: string, act: () => Result, wait = LONGEST_WAIT): Result {
  if (held.has(root)) return act();
  const path = join(root, LOCK);
  acquire(path, wait);
  held.add(root);
  try {
    return act();
  } finally {
    held.delete(root);
    rmSync(path, { force: true });
  }
}

/** Takes away the lock of a process that has ended. */
export function dropStaleLock(root: string): void {
  const path = join(root, LOCK);
  if (!held.has(root) && existsSync(path)) takeOver(path);
}

function acquire(path: string, wait: number): void {
  const started = performance.now();
  while (!create(path)) {
    if (takeOver(path)) continue;
    if (performance.now() - started > wait) throw new Locked(readHolder(path));
    pause();
  }
}

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

function create(path: string): boolean {
  const holder: Holder = { pid: ownPid, host: hostname(), user: userName(), since: new Date().toISOString() };
  try {
    const file = openSync(path, 'wx');
    try {
      writeFileSync(file, JSON.stringify(holder));
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a lock was stale, and is gone. Of several that see it only one can rename it. */
function takeOver(path: string): boolean {
  const holder = readWritten(path);
  if (holder ? holder.host !== hostname() || (holder.pid !== ownPid && isRunning(holder.pid)) : !existsSync(path)) return false;
  const aside = `${path}.${ownPid}.part`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  // Somebody else may have taken it over in between: then this is theirs, and goes back.
  if (readHolder(aside)?.since === holder?.since) rmSync(aside, { force: true });
  else renameSync(aside, path);
  return true;
}

/** Waits while a lock is being written; undefined where nobody writes it any more, or it is gone. */
function readWritten(path: string): Holder | undefined {
  const started = performance.now();
  let holder = readHolder(path);
  while (!holder && existsSync(path) && performance.now() - started < LONGEST_EMPTY) {
    pause();
    holder = readHolder(path);
  }
  return holder;
}

/** Undefined while it is being written, or once it is gone. */
function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a user that has no name.
    return 'somebody';
  }
}
