import { z } from 'zod';
import { ACCESS_FACTS, type AccessFact } from './access-facts.ts';
import { known } from './known.ts';
import { translated } from './translated.ts';

const accessFacts = Object.fromEntries(ACCESS_FACTS.map((fact) => [fact, known])) as Record<AccessFact, typeof known>;

/** A place where the service sees people. Its point on the map is computed from postcode or town, never typed. */
export const venue = z.strictObject({
  /** What the building is called. */
  name: z.string().trim().min(1).max(120).optional(),
  /** Street lines, as on an envelope. */
  address: z.array(z.string().trim().min(1).max(120)).max(5).default([]),
  town: z.string().trim().min(1).max(80).optional(),
  /** Only where several towns share the name: the county, as on the list that `check` prints. */
  county: z.string().trim().min(1).max(80).optional(),
  /** A full postcode, or its first part. */
  postcode: z.string().trim().max(8).optional(),
  /** public: all is shown. town-only: the town and no more. hidden: nothing leaves this file. */
  show: z.enum(['public', 'town-only', 'hidden']).default('public'),
  ...accessFacts,
  /** How to find it, lifts, waiting rooms and the like. */
  note: translated.optional(),
});

export type Venue = z.infer<typeof venue>;
