import { z } from 'zod';

// Some editors write yes and no as true and false: both are taken.
const booleanToWord = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : value);

/** Yes, no or unknown. What nobody has stated stays unknown: it is never guessed. */
export const known = z
  .preprocess(booleanToWord, z.enum(['yes', 'no', 'unknown']))
  .default('unknown')
  .meta({ description: 'yes, no, or unknown where nobody has said.' });

export type Known = z.infer<typeof known>;

/** Like `known`, with maybe: for what differs from one phone company to the next. */
export const knownOrMaybe = z
  .preprocess(booleanToWord, z.enum(['yes', 'no', 'maybe', 'unknown']))
  .default('unknown')
  .meta({ description: 'yes, no, maybe, or unknown where nobody has said.' });
