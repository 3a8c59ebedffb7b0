import { decodeHTML } from 'entities';

/** An object of a feed. Nothing in it can be relied on. */
export type FeedRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is FeedRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none where there is no list. */
export const toRecords = (value: unknown): FeedRecord[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** A text or number of a feed as plain text on one line: without markup, entities and what a sheet can't hold. */
export function toText(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  return decodeHTML(value.replace(/<\/?[a-z][^<>]*>/gi, ' '))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim();
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    if (Array.isArray(next)) waiting.push(...(next as unknown[]));
    else if (isRecord(next)) waiting.push(...Object.values(next));
    else if (toText(next) !== '') texts.push(toText(next));
  }
  return texts;
}

// Identifiers and links between tables say nothing about a service.
const isIdentifier = (key: string): boolean => key === 'id' || /_id$|^link_/.test(key);

/** What an object says in its own words: "freq WEEKLY; byday MO". Without identifiers, lists and the keys named. */
export const toQuote = (record: FeedRecord, without: readonly string[] = []): string =>
  Object.entries(record)
    .filter(([key, value]) => !isIdentifier(key) && !without.includes(key) && toText(value) !== '')
    .map(([key, value]) => `${toText(key)} ${toText(value)}`)
    .join('; ');
