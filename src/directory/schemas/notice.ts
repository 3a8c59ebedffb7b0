import { z } from 'zod';
import { day } from '../../listing/dates.ts';
import { refersTo, termOf } from '../../listing/slug.ts';

const text = z.string().trim().min(1).max(300);

/** What visitors should know for some days: a service that closes over Christmas, a line that is out of order. */
export const notice = z
  .strictObject({
    text: z.strictObject({ en: text, cy: text }),
    /** The first day on which it is shown. */
    from: day,
    /** The last day on which it is shown. */
    until: day,
    /** What it is about: one listing, one kind of service, one area, or a whole country. */
    about: z
      .strictObject({
        service: refersTo('services').optional(),
        type: termOf('service-types').optional(),
        area: refersTo('areas').optional(),
        everywhere: z.enum(['england-and-wales', 'england', 'wales']).optional(),
      })
      .refine((about) => Object.values(about).filter((value) => value !== undefined).length === 1, {
        params: { key: 'notice-about-unclear' },
      }),
    /** Whether the service is closed on these days, so that nobody is told to call it. */
    closed: z.boolean().default(false),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], params: { key: 'dates-crossed' } });

export type NoticeContent = z.infer<typeof notice>;
