import { z } from 'zod';
import { oldWebAddress, webAddress } from './address.ts';
import { FACT_GROUPS } from './confirmation.ts';
import { looseDate } from './dates.ts';

/** A public page that a fact was seen on. */
export const source = z.strictObject({
  url: webAddress.or(oldWebAddress),
  /** The page's own date, where it shows one. */
  pageDate: looseDate.optional(),
  /** When the page was read. */
  seen: looseDate.optional(),
  /** What it says, in a few words. */
  says: z.string().trim().min(1).max(600),
  /** The groups of facts that come from it; all, if left out. */
  groups: z.array(z.enum(FACT_GROUPS)).optional(),
  /** The contact details that the page gives, as the listing writes them: only these are trusted on the strength of the page. */
  gives: z.array(z.string().trim().min(3).max(500)).max(20).default([]),
  /** Contact details that the page shows to be wrong, given up, or those of an operator that has been replaced. */
  contradicts: z.array(z.string().trim().min(3).max(500)).max(20).default([]),
});

export type Source = z.infer<typeof source>;
