import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';

// YAML and the tools that write it turn 2026-01-31 into a date object or a number: all forms are taken.
const toText = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value;

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February would be taken for a day in March.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A whole day: YYYY-MM-DD. */
export const day = z
  .preprocess(toText, z.string().refine(isDay, { params: { key: 'not-a-day' satisfies CheckKey } }))
  .meta({ description: 'A day as year-month-day, for example 2026-11-23.' });

/** A day, a month or a year, as exactly as it is known: YYYY-MM-DD, YYYY-MM or YYYY. */
export const looseDate = z
  .preprocess(
    toText,
    z.string().refine((text) => /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text) && (text.length < 10 || isDay(text)), {
      params: { key: 'not-a-date' satisfies CheckKey },
    }),
  )
  .meta({ description: 'A day, a month or a year: 2026-11-23, 2026-11 or 2026.' });
