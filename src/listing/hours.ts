import { z } from 'zod';
import { known } from './known.ts';
import { openingHours } from './opening-hours.ts';
import { translated } from './translated.ts';

/** When people can make contact. A phone line with times of its own says so at the phone. */
export const hours = z.strictObject({
  /** Exact times. Leave it out where the source does not give them exactly. */
  opening: openingHours.optional(),
  /** The times as a source words them, where they cannot be put exactly. They are shown, never reckoned with. */
  quoted: translated.optional(),
  /** Whether people are seen by appointment. */
  byAppointment: known,
});

export type Hours = z.infer<typeof hours>;
