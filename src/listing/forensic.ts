import { z } from 'zod';
import { translated } from './translated.ts';

/** For referral centres (SARCs) alone. */
export const forensic = z.strictObject({
  /** Only if this centre states its own limit. It is shown with "call and ask", never as "too late". */
  cutOffDays: z.int().min(1).max(60).optional(),
  /** How many months samples are kept for someone who has not told the police. */
  sampleStorageMonths: z.int().min(1).max(1200).optional(),
  /** Whom it examines. */
  patients: z
    .array(z.enum(['adult', 'paediatric']))
    .max(2)
    .default([]),
  note: translated.optional(),
});

export type Forensic = z.infer<typeof forensic>;
