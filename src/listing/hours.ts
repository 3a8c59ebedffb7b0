import { z } from 'zod';
import { known } from './known.ts';
import { openingHours } from './opening-hours.ts';
import { translated } from './translated.ts';

/** When people can make contact. A phone line with times of its own says so at the phone. */
export const hours = z.strictObject({
  /** Exact times. Leave it out where the source does not give them exactly. */
  opening: openingHours.optional(),
  /** What is known of the times, where they cannot be put exactly: in our words, shown and never reckoned with. */
  inWords: translated.optional(),
  /** Whether people are seen by appointment. */
  byAppointment: known,
});

export type Hours = z.infer<typeof hours>;
