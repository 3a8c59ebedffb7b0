import { z } from 'zod';
import { emailAddress, hostName, webAddress } from '../../listing/address.ts';
import { looseDate } from '../../listing/dates.ts';
import { refersTo } from '../../listing/slug.ts';

/** A body that pays for services: a police and crime commissioner, a mayor, the NHS, a council … */
export const commissioner = z.strictObject({
  name: z.string().trim().min(1).max(160),
  welshName: z.string().trim().min(1).max(160).optional(),
  kind: z.enum([
    'police-and-crime-commissioner',
    'police-fire-and-crime-commissioner',
    'mayor',
    'corporation',
    'policing-board',
    'nhs-england',
    'health-board',
    'integrated-care-board',
    'council',
    'government',
    'police-force',
    'lottery',
    'other',
  ]),
  from: looseDate.optional(),
  /** When the office ends, where that is known. */
  until: looseDate.optional(),
  /** Who takes over. */
  successor: refersTo('commissioners').optional(),
  website: webAddress.optional(),
  /** Hosts that are its own, such as example.org.uk: pages there are official. Never worked out from a listing. */
  hosts: z.array(hostName).max(10).default([]),
  /** A role mailbox for corrections to listings. */
  corrections: emailAddress.optional(),
});

export type CommissionerContent = z.infer<typeof commissioner>;
