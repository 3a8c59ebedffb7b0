import { readFileSync, writeFileSync } from 'node:fs';
import type { Directory, Service } from '../directory/directory.ts';
import { isDay } from '../listing/dates.ts';
import { didYouMean, nearestSlugs, type Named } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** The listing with a slug or reference. Throws UsageError with the nearest. */
export function findListing(name: string, { services }: Pick<Directory, 'services'>): Service {
  const found = services.find(({ slug, ref }) => slug === name || ref === name);
  if (found) return found;
  throw new UsageError(`There is no listing “${name}”. ${didYouMean(nearestSlugs(name, services)) || 'Its page shows its reference.'}`);
}

/** A name that must be one of those that there are. Throws UsageError with the nearest; with all of them where none is near. */
export function knownName(what: string, name: string, candidates: Iterable<Named>): string {
  const known = [...candidates];
  if (known.some(({ slug }) => slug === name)) return name;
  const all = known.map(({ slug }) => slug).sort();
  throw new UsageError(`There is no ${what} “${name}”. ${didYouMean(nearestSlugs(name, known)) || `There are: ${all.join(', ')}.`}`);
}

/** A day as an option has it; today where it is left out. Throws UsageError. */
export function dayOption(option: string, text: string | undefined, today: string): string {
  if (text === undefined || isDay(text)) return text ?? today;
  throw new UsageError(`${option} does not take “${text}”. Write a day as year-month-day: 2026-11-20.`);
}

/** "30d", "30" or "4w" as days. Throws UsageError. */
export function textToDays(option: string, text: string): number {
  const [, count, unit] = /^(\d{1,4})([dw]?)$/.exec(text) ?? [];
  if (count === undefined) throw new UsageError(`${option} does not take “${text}”. Type 30d for 30 days, 4w for four weeks.`);
  return Number(count) * (unit === 'w' ? 7 : 1);
}

/** A port. Throws UsageError. */
export function textToPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError(`“${text}” is not a port. Type a number up to 65535, such as 4321.`);
}

/** The bytes of a file that was named. Throws UsageError where there is none that can be read. */
export function readNamedFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const why: Record<string, string> = {
      ENOENT: 'is not there. Check its name and its folder',
      EISDIR: 'is a folder. Name a file in it',
      EACCES: 'can’t be read: you have no right to',
      EBUSY: 'can’t be read: is it open in Excel',
      EPERM: 'can’t be read: is it open in Excel',
    };
    const message = why[(error as NodeJS.ErrnoException).code ?? ''] ?? 'can’t be read';
    throw new UsageError(`The file ${path} ${message}${message.endsWith('Excel') ? '?' : '.'}`);
  }
}

/** Writes a file that was named. Throws UsageError where that cannot be done. */
export function writeNamedFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch {
    throw new UsageError(`${path} can’t be written. Does its folder exist, and is the file open in Excel?`);
  }
}
