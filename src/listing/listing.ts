import { z } from 'zod';
import { access } from './access.ts';
import { capacity } from './capacity.ts';
import { commissioning } from './commissioning.ts';
import { confirmed } from './confirmation.ts';
import { contact } from './contact.ts';
import { coverage } from './coverage.ts';
import { eligibility } from './eligibility.ts';
import { withoutOutdated } from './fact-digest.ts';
import { forensic } from './forensic.ts';
import { hours } from './hours.ts';
import { identity } from './identity.ts';
import { lifecycle } from './lifecycle.ts';
import { lineTest } from './line-test.ts';
import { source } from './source.ts';
import { venue } from './venue.ts';

/** The fields are in groups, and each group is confirmed on its own. What is left out is not known. */
const fields = z.strictObject({
  ...identity,
  coverage,
  places: z.array(venue).max(20).default([]),
  contact: contact.prefault({}),
  hours: hours.prefault({}),
  eligibility: eligibility.prefault({}),
  access: access.prefault({}),
  forensic: forensic.optional(),
  capacity: capacity.prefault({}),
  commissioning: z.array(commissioning).max(20).default([]),
  confirmed: confirmed.prefault({}),
  sources: z.array(source).max(30).default([]),
  /** The line log: test calls to its numbers. */
  tested: z.array(lineTest).max(60).default([]),
  lifecycle: lifecycle.prefault({}),
  /** What someone should ask at the next check. Not shown to visitors. */
  toCheck: z.array(z.string().trim().min(1).max(400)).max(10).default([]),
  /** Which eyes a text still waits for. */
  review: z
    .array(z.enum(['welsh', 'clinical', 'legal', 'survivor-sector']))
    .max(4)
    .default([]),
});

/** A service that can help, as one file of `content/services/`. A confirmation counts only for the facts that it was given for. */
export const listing = z.preprocess(withoutOutdated, fields);

export type Listing = z.infer<typeof listing>;
