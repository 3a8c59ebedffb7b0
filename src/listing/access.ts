import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { emailAddress, webAddress } from './address.ts';
import { known } from './known.ts';
import { refersTo, termOf } from './slug.ts';
import { translated } from './translated.ts';
import { ukNumber } from './uk-number.ts';

// `value` is rendered as a link, so validate it against `how`.
const ROUTE_FAULTS: Partial<Record<string, (value: string) => CheckKey | undefined>> = {
  phone: (value) => (ukNumber.safeParse(value).success ? undefined : 'phone-invalid'),
  email: (value) => (emailAddress.safeParse(value).success ? undefined : 'not-an-email'),
  form: (value) => (webAddress.safeParse(value).success ? undefined : 'not-a-web-address'),
};

/** A way in for professionals. Only what is public anyway: a secret mailbox or number does not belong in a public file. */
const professionalRoute = z
  .strictObject({
    /** The police area whose officers use it; left out: all. */
    force: refersTo('areas').optional(),
    audience: z.enum(['police', 'health', 'social-care', 'any']).default('any'),
    how: z.enum(['phone', 'email', 'form', 'own-system']),
    /** The number, mailbox or web address; none for a force's own system. */
    value: z.string().trim().min(1).max(300).optional(),
    note: translated.optional(),
  })
  .superRefine(({ how, value }, context) => {
    const key = value === undefined ? undefined : ROUTE_FAULTS[how]?.(value);
    if (key) context.addIssue({ code: 'custom', params: { key }, path: ['value'] });
  });

/** How people get in. */
export const access = z.strictObject({
  /** Whether someone may make contact without a professional. */
  selfReferral: known,
  /** Whether it helps people who have not told the police. */
  withoutPoliceReport: known,
  professionalRoutes: z.array(professionalRoute).max(10).default([]),
  /** How help is given. */
  ways: z
    .array(z.enum(['in-person', 'phone', 'video', 'text', 'webchat', 'email', 'group']))
    .max(7)
    .default([]),
  /** Languages other than English that its workers speak: terms of content/vocabulary/languages.yaml. */
  languages: z.array(termOf('languages')).max(30).default([]),
  interpreters: known,
  /** Whether someone may choose the gender of the worker. */
  choiceOfWorker: known,
  /** What happens when someone makes contact. */
  firstContact: translated.optional(),
  easyRead: webAddress.optional(),
  bslVideo: webAddress.optional(),
  note: translated.optional(),
});

export type Access = z.infer<typeof access>;
