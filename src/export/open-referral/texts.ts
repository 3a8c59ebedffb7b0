import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import type { Released } from '../released.ts';

/** Whom it is for, in its own words: paragraphs, of which the one about young people names itself. */
export const eligibilityText = ({ eligibility }: Released): string | undefined =>
  paragraphs(eligibility.note?.en, eligibility.under18 && texts.under18 + eligibility.under18.en);

/** What happens when someone makes contact, and what else is good to know. */
export const applicationText = ({ access }: Released): string | undefined =>
  paragraphs(access.firstContact?.en, access.note && texts.goodToKnow + access.note.en);

const paragraphs = (...parts: (string | undefined)[]): string | undefined => parts.filter(Boolean).join('\n\n') || undefined;
