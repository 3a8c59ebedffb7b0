import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { parseOpening } from './parse-opening.ts';
import { memoize } from './memoize.ts';

/** Opening times in OpenStreetMap's syntax, in the time of England and Wales; bank holidays as PH. */
export const openingHours = z
  .string()
  // No further: the package takes half a minute over a text of 100,000 letters.
  .max(300, { abort: true })
  .refine((text) => openingHoursFault(text) === undefined, { params: { key: 'hours-unreadable' satisfies CheckKey } })
  .meta({ description: 'Opening hours, for example "Mo-Fr 09:00-17:00; PH off". See wiki.openstreetmap.org/wiki/Key:opening_hours' });

/** What is wrong with an opening_hours text, or undefined. Warnings count: they mean that a part may be misread. */
export const openingHoursFault = memoize((text: string): string | undefined => {
  try {
    const warnings = parseOpening(text)
      .getWarnings()
      .filter((warning) => !isMeant(warning));
    return warnings.length > 0 ? warnings.join(' ') : undefined;
  } catch (error) {
    return String(error);
  }
});

/** Whether the service answers day and night, every day, bank holidays too. */
export const isDayAndNight = (text: string | undefined): boolean => /^24\/7( open)?$/.test(text?.trim() ?? '');

/**
 * Whether a warning is that a bank holiday or a date replaces the end of the night before it: that is what they are for. What replaces
 * the end of a night on a weekday was more likely written with “;” where “,” was meant.
 */
const isMeant = (warning: string): boolean =>
  /(^|[;,]\s*)(PH|\d{4} [A-Z][a-z]{2} \d{1,2}) [^;]* <--- \(This rule overwrites parts of the previous rule/.test(warning);
