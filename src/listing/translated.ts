import { z } from 'zod';

/** A text in English and, once it is written, Welsh. A missing Welsh text is shown in English, marked as such. */
export const translated = z.strictObject({
  en: z.string().trim().min(1).max(2000).meta({ description: 'The text in plain English.' }),
  cy: z.string().trim().min(1).max(2000).optional().meta({ description: 'The same text in Welsh.' }),
});

export type Translated = z.infer<typeof translated>;
