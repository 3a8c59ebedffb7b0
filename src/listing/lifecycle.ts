import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { looseDate } from './dates.ts';
import { looseDateToFirstDay } from './loose-date.ts';
import { refersTo } from './slug.ts';
import { translated } from './translated.ts';

/** Whether the service still exists. A closed one stays as a tombstone that leads onward. */
export const lifecycle = z
  .strictObject({
    status: z.enum(['active', 'temporarily-closed', 'closed']).default('active'),
    /** Since when, or from when: what is to happen later takes effect on that day. */
    since: looseDate.optional(),
    /** For a service that is closed for a time: when it means to open again. */
    until: looseDate.optional(),
    /** The listing that takes its place. */
    successor: refersTo('services').optional(),
    /** Where people can turn instead, where no listing takes its place. */
    onward: translated.optional(),
  })
  .refine((l) => l.status !== 'closed' || l.successor !== undefined || l.onward !== undefined, {
    params: { key: 'closed-without-onward' satisfies CheckKey },
  });

export type Lifecycle = z.infer<typeof lifecycle>;

/**
 * The state of a listing on a day (YYYY-MM-DD), and what is planned: a service that closes in March is open until then, and one
 * that begins in March is closed until then.
 */
export function lifecycleOn(written: Lifecycle, today: string): { lifecycle: Lifecycle; planned?: Lifecycle } {
  const { status, since } = written;
  if (since === undefined || looseDateToFirstDay(since) <= today) return { lifecycle: written };
  return { lifecycle: status === 'active' ? { status: 'temporarily-closed', until: since } : { status: 'active' }, planned: written };
}
