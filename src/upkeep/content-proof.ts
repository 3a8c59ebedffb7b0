import type { ServiceCandidate } from '../directory/candidates.ts';
import type { Directory } from '../directory/directory.ts';
import { REVIEW_DAYS } from '../listing/confirmation-state.ts';
import { phoneToKey } from '../listing/phone-number.ts';
import type { TrustedDetail } from '../listing/detail-trust.ts';
import type { TrustClass } from '../listing/trust-class.ts';
import { addDays } from './days.ts';

/** What the content of a day says about itself. */
export interface ContentProof {
  services: number;
  /** Services whose contact details someone confirmed with them in the last 90 days. */
  confirmed: number;
  /** How many contact details there are of each class; those of fallback helplines, which need no confirmation to be shown, are counted apart. */
  details: Record<TrustClass | 'fallback', number>;
  /** Numbers that were rung to test them in the last 30 days. */
  tested: number;
  numbers: number;
  guides: number;
  /** Guides that a clinician, a lawyer or a specialist has not read yet. */
  guidesAwaiting: number;
}

const TESTED_DAYS = 30;

/** Counts what is listed on a day (YYYY-MM-DD). Nothing is counted about visitors. */
export function contentToProof(
  { guides }: Pick<Directory, 'guides'>,
  candidates: readonly ServiceCandidate[],
  today: string,
): ContentProof {
  const open = candidates.filter(({ status }) => status !== 'closed');
  const details = open.flatMap((candidate) => candidate.details);
  const isRecent = (day: string, days: number) => day >= addDays(today, -days) && day <= today;
  const numbers = (lists: readonly string[]) => new Set(lists.map(phoneToKey)).size;
  const tests = open.flatMap(({ service }) => service.tested ?? []).filter(({ on }) => isRecent(on, TESTED_DAYS));
  return {
    services: open.length,
    confirmed: open.filter(({ service: { confirmed } }) => {
      const { contact } = confirmed;
      return contact !== undefined && contact.how !== 'public-source' && isRecent(contact.on, REVIEW_DAYS.contact);
    }).length,
    details: { confirmed: 0, corroborated: 0, likely: 0, seen: 0, fallback: 0, ...countBy(details, detailToKind) },
    tested: numbers(tests.map(({ number }) => number)),
    numbers: numbers(open.flatMap(({ service }) => service.contact.phones.map(({ number }) => number))),
    guides: guides.length,
    guidesAwaiting: guides.filter(({ review }) => review.some((reviewer) => reviewer !== 'welsh')).length,
  };
}

const detailToKind = ({ trust, reason }: TrustedDetail): TrustClass | 'fallback' => (reason.key === 'fallback' ? 'fallback' : trust);

const countBy = <T, K extends string>(all: readonly T[], toKey: (each: T) => K) =>
  Object.fromEntries([...Map.groupBy(all, toKey)].map(([key, of]) => [key, of.length])) as Partial<Record<K, number>>;
