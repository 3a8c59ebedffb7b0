import opening_hours from 'opening_hours';
import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { remember } from './remember.ts';

// The library reads bank holidays by country; Wales and England share theirs.
const PLACE = { lat: 51.5, lon: -0.1, address: { country_code: 'gb', state: 'England' } };

/** Opening times in OpenStreetMap's syntax, in the time of England and Wales; bank holidays as PH. */
export const openingHours = z
  .string()
  // No further: the package takes half a minute over a text of 100,000 letters.
  .max(300, { abort: true })
  .refine((text) => openingHoursFault(text) === undefined, { params: { key: 'hours-unreadable' satisfies CheckKey } })
  .meta({ description: 'Opening hours, for example "Mo-Fr 09:00-17:00; PH off". See wiki.openstreetmap.org/wiki/Key:opening_hours' });

/** What is wrong with an opening_hours text, or undefined. Warnings count: they mean that a part may be misread. */
export const openingHoursFault = remember(10_000, (text: string): string | undefined => {
  try {
    const warnings = new opening_hours(text, PLACE as never).getWarnings();
    return warnings.length > 0 ? warnings.join(' ') : undefined;
  } catch (error) {
    return String(error);
  }
});

/** Whether the service answers day and night, every day, bank holidays too. */
export const isDayAndNight = (text: string | undefined): boolean => /^24\/7( open)?$/.test(text?.trim() ?? '');
