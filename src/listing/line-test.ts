import { z } from 'zod';
import { confirmation } from './confirmation.ts';
import { day } from './dates.ts';
import { ukNumber } from './uk-number.ts';

/** A test call: what answered one of the listing's numbers, on which day. It belongs to the number and lapses when that changes. */
export const lineTest = z.strictObject({
  number: ukNumber,
  on: day,
  /** When in the day, by London time: only a call within stated hours counts against a line that nobody answers. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not-a-time' })
    .optional(),
  answered: z.enum(['person', 'menu', 'voicemail', 'nobody', 'wrong-number', 'out-of-service']),
  /** Minutes until somebody answered. */
  minutes: z.int().min(0).max(180).optional(),
  /** The caller's role, never a name. */
  by: confirmation.shape.by,
});

export type LineTest = z.infer<typeof lineTest>;
