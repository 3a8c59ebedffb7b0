import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { looseDate } from './dates.ts';
import { looseDateToFirstDay, looseDateToLastDay } from './loose-date.ts';
import { refersTo, termOf } from './slug.ts';

/** Who pays for the service, in which role, from when until when. Amounts are not kept here. */
export const commissioning = z
  .strictObject({
    /** A file name in content/commissioners. */
    commissioner: refersTo('commissioners'),
    /** What a source calls it. Only the end of a contract casts doubt on the listing's contact details; a grant's does not. */
    kind: z.enum(['contract', 'grant', 'unknown']).default('unknown'),
    /** Where the money comes from: a term of content/vocabulary/funding-streams.yaml. */
    stream: termOf('funding-streams').optional(),
    role: z.enum(['lead', 'partner', 'unknown']).default('unknown'),
    from: looseDate.optional(),
    until: looseDate.optional(),
  })
  .refine((c) => c.from === undefined || c.until === undefined || c.from.slice(0, c.until.length) <= c.until, {
    params: { key: 'dates-crossed' satisfies CheckKey },
    path: ['until'],
  });

export type Commissioning = z.infer<typeof commissioning>;

/** Whether an entry's last possible day is before a day (YYYY-MM-DD). */
export const isOver = ({ until }: Commissioning, today: string): boolean => until !== undefined && looseDateToLastDay(until) < today;

/** The entries that say something of today: without grants that are over, and former contracts that a running one has replaced. */
export function withoutFormer(entries: readonly Commissioning[], today: string): Commissioning[] {
  const isReplaced = entries.some((entry) => entry.kind === 'contract' && hasBegun(entry, today) && !isOver(entry, today));
  return entries.filter((entry) => !isOver(entry, today) || (entry.kind !== 'grant' && !isReplaced));
}

/** The last day of the last contract, once every entry that is stated to be a contract is over; undefined otherwise. */
export function contractEnd(entries: readonly Commissioning[], today: string): string | undefined {
  const contracts = entries.filter(({ kind }) => kind === 'contract');
  if (!contracts.every((contract) => isOver(contract, today))) return undefined;
  return contracts
    .flatMap(({ until }) => (until === undefined ? [] : looseDateToLastDay(until)))
    .sort()
    .at(-1);
}

const hasBegun = ({ from }: Commissioning, today: string): boolean => from === undefined || looseDateToFirstDay(from) <= today;
