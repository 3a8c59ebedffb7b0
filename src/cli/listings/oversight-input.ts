import { readFileSync } from 'node:fs';
import { contentRoot, contentToday } from '../../directory/content-root.ts';
import type { Directory } from '../../directory/directory.ts';
import { problemToLine } from '../../directory/problem-to-line.ts';
import { readDirectory } from '../../directory/read-directory.ts';
import { nearestName } from '../../directory/checks/references.ts';
import type { FailedLink } from '../../upkeep/review-task.ts';

/** Something on the command line that is not understood; its message says what to type instead. */
export class NotUnderstood extends Error {}

/** The directory and the day, or nothing where `check` would refuse: then its problems have been printed. */
export function openDirectory(): { directory: Directory; today: string } | undefined {
  const today = contentToday();
  const { directory, problems } = readDirectory(contentRoot(), today);
  if (directory && problems.length === 0) return { directory, today };
  for (const problem of problems) console.error(problemToLine(problem));
  return undefined;
}

/** A name that must be among the known ones. Throws NotUnderstood with the nearest. */
export function knownName(option: string, name: string, names: Iterable<string>): string {
  const known = [...names];
  if (known.includes(name)) return name;
  const nearest = nearestName(name, known);
  throw new NotUnderstood(
    `${option}: “${name}” is not known. ${nearest ? `Did you mean “${nearest}”?` : `Known are: ${known.sort().join(', ')}.`}`,
  );
}

/** "30d", "30" or "4w" as days. Throws NotUnderstood. */
export function textToDays(option: string, text: string): number {
  const [, count, unit] = /^(\d{1,4})([dw]?)$/.exec(text) ?? [];
  if (count === undefined) throw new NotUnderstood(`${option}: “${text}” is no number of days. Type 30d for 30 days, 4w for four weeks.`);
  return Number(count) * (unit === 'w' ? 7 : 1);
}

/**
 * The web addresses that failed, by listing, from the report of `listings links`: a list of
 * `{ "slug": …, "url": …, "ok": false, "status": … }`, alone or under `links`. Throws NotUnderstood where it is none.
 */
export function readFailedLinks(file: string): Map<string, FailedLink[]> {
  const failed = new Map<string, FailedLink[]>();
  for (const { slug, url, ok, status } of readLinkReport(file)) {
    if (ok === true || typeof slug !== 'string' || typeof url !== 'string') continue;
    failed.set(slug, [...(failed.get(slug) ?? []), { url, status: String(status ?? '?') }]);
  }
  return failed;
}

function readLinkReport(file: string): Record<string, unknown>[] {
  const fault = (what: string) => new NotUnderstood(`--links: “${file}” ${what}. Make one with “npm run listings -- links --json”.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw fault('cannot be read');
  }
  try {
    const data = JSON.parse(text) as unknown;
    const list = Array.isArray(data) ? data : (data as { links?: unknown } | null)?.links;
    if (Array.isArray(list)) return list as Record<string, unknown>[];
  } catch {
    // Said below.
  }
  throw fault('is no report of web addresses');
}
