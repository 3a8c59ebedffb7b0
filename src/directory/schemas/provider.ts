import { z } from 'zod';
import type { CheckKey } from '../../i18n/keys.ts';
import { hostName, webAddress } from '../../listing/address.ts';

/** An organisation that runs services. */
export const provider = z.strictObject({
  name: z.string().trim().min(1).max(160),
  welshName: z.string().trim().min(1).max(160).optional(),
  website: webAddress.optional(),
  /** Hosts that are its own, such as example.org.uk: pages there are official. Never worked out from a listing. */
  hosts: z.array(hostName).max(10).default([]),
  /** Its number in the charity register of England and Wales. */
  charityNumber: z
    .string()
    .regex(/^\d{6,7}(-\d+)?$/, { error: 'not-a-charity-number' satisfies CheckKey })
    .optional(),
  /** Its number at Companies House. */
  companyNumber: z
    .string()
    .regex(/^[A-Z0-9]{8}$/, { error: 'not-a-company-number' satisfies CheckKey })
    .optional(),
});

export type ProviderContent = z.infer<typeof provider>;
