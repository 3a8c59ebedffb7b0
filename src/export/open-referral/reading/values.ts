import type { PlainMap } from '../../../edit/edit-yaml.ts';
import { openReferral as texts } from '../../../i18n/en/open-referral.ts';

/** A field without what is not known; nothing where nothing is. */
export function withoutEmpty(map: Record<string, unknown>): PlainMap {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => !isEmpty(value))) as PlainMap;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The hours in the source's own words, taken out of our own sentence. */
export function unquote(text: string): string {
  const [before, after] = texts.quotedHours.split('{hours}') as [string, string];
  return text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, -after.length) : text;
}
