import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { emailAddress, webAddress } from './address.ts';
import { known, knownOrMaybe } from './known.ts';
import { openingHours } from './opening-hours.ts';
import { ukNumber } from './uk-number.ts';
import { translated } from './translated.ts';

const phone = z.strictObject({
  number: ukNumber,
  /** Which line this is, where there are several. */
  label: translated.optional(),
  /** When this line answers, if it differs from the service's hours. */
  opening: openingHours.optional(),
  /** What is known of that, where it cannot be put exactly. */
  hoursInWords: translated.optional(),
  cost: z.enum(['free', 'standard', 'premium', 'unknown']).default('unknown'),
  mayAppearOnBill: knownOrMaybe,
  /** Whether a caller may reach an answering machine. */
  voicemail: known,
  /** Whether Relay UK (18001) works with it. */
  textRelay: known,
});

const textNumber = z.strictObject({
  number: z
    .string()
    .max(24)
    .refine((text) => /^[0-9\s]{4,14}$/.test(text) && text.replace(/\s/g, '').length >= 4, {
      params: { key: 'phone-characters' satisfies CheckKey },
    }),
  label: translated.optional(),
  cost: z.enum(['free', 'standard', 'premium', 'unknown']).default('unknown'),
});

/** All public contact details of the service. Those for professionals only are under access. */
export const contact = z.strictObject({
  phones: z.array(phone).max(8).default([]),
  texts: z.array(textNumber).max(4).default([]),
  email: emailAddress.optional(),
  /** That a mailbox which looks like a person's own (jane.smith@) is read by the service's staff. */
  sharedMailbox: z.enum(['yes', 'no']).optional(),
  website: webAddress.optional(),
  webchat: webAddress.optional(),
  /** A form on the service's own site. */
  form: webAddress.optional(),
});

export type Contact = z.infer<typeof contact>;
export type Phone = z.infer<typeof phone>;
