import { z } from 'zod';
import type { Plain } from '../../../edit/yaml-to-text.ts';

/**
 * What the last import took from a feed: the base of the next one. It stands beside the content, one file for each feed, so
 * that a correction made here since then is not undone by a feed that has not changed.
 */
export interface FeedRecord {
  /** Where the feed is: an https address, or the name of a file. */
  source: string;
  /** When it was read, YYYY-MM-DD. */
  on: string;
  /** How many services it held in all. */
  count: number;
  /** By the feed's identifier: which listing it is, and what the feed said of each field. */
  services: Record<string, { ref: string; fields: Record<string, Plain> }>;
}

const record = z.strictObject({
  source: z.string(),
  on: z.string(),
  count: z.number(),
  services: z.record(z.string(), z.strictObject({ ref: z.string(), fields: z.record(z.string(), z.any()) })),
});

/** Reads a record; undefined where there is none or it cannot be read. */
export function textToRecord(text: string | undefined): FeedRecord | undefined {
  if (text === undefined) return undefined;
  try {
    return record.parse(JSON.parse(text)) as FeedRecord;
  } catch {
    return undefined;
  }
}

export const recordToText = (value: FeedRecord): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** Where the record of a feed stands, from the project's root. */
export const sourceToRecordFile = (source: string): string =>
  `content/feeds/${source
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)}.json`;
