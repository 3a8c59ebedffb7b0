import { dateToText, weekdayToText } from './dates.ts';
import type { ReasonKey } from './keys.ts';
import type { ListType } from './list-format.ts';
import { messageToText, type Message, type Values } from './message.ts';
import { minutesToText } from './time-to-text.ts';

/** A reason as `match` gives it. */
interface ReasonLike {
  key: ReasonKey;
  values?: Record<string, string | number | readonly string[]> | undefined;
}

/** The texts that reasons are put together from: a speaker has them all, the data of the finder those that its list shows. */
export interface ReasonWords {
  /** The language's name in the standards: en-GB. */
  tag: string;
  list: (items: readonly string[], type?: ListType) => string;
  texts: { reasons: Readonly<Partial<Record<ReasonKey, Message>>>; genders: Record<string, string> };
}

/** How things that reasons name are called. */
export interface ReasonNames {
  area(slug: string): string;
  council(slug: string): string;
  group(id: string): string;
  language(id: string): string;
}

type Words = Record<string, (id: string) => string>;

const DAY_MS = 86_400_000;

/**
 * A reason in words. `today` (YYYY-MM-DD) lets times say "today" and "tomorrow"; without it they name the day.
 * Runs at build time and in the browser: no text of its own, and nothing that only one of the two has.
 */
export function reasonToText({ key, values = {} }: ReasonLike, words: ReasonWords, names: ReasonNames, today?: string): string {
  const { reasons, genders } = words.texts;
  const toName: Words = {
    areas: names.area,
    councils: names.council,
    groups: names.group,
    languages: names.language,
    genders: (id) => genders[id] ?? id,
    ways: (id) => String((reasons as Partial<Record<string, Message>>)[`way-${id}`] ?? id),
  };
  const shown: Values = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'number') shown[name] = value;
    else if (typeof value === 'string') shown[name] = dateToText(value, words.tag);
    else shown[name] = words.list(value.map(toName[name] ?? String), name === 'ways' ? 'disjunction' : 'conjunction');
  }
  // What is counted decides the plural.
  const count = values['days'] ?? values['months'];
  if (typeof count === 'number') shown['count'] = count;
  const { day, minutes } = values;
  if (typeof day !== 'string' || typeof minutes !== 'number') return say(key, shown, words);
  const time = timeToText(minutes, words);
  return say(timeKey(key, day, minutes, today), { time, day: dayToText(day, today, words) }, words);
}

const say = (key: ReasonKey, values: Values, { tag, texts }: ReasonWords): string => messageToText(texts.reasons[key]!, values, tag);

// The end of today needs no day, midnight included; any other does, or "until 9am" could be the wrong morning.
function timeKey(key: ReasonKey, day: string, minutes: number, today: string | undefined): ReasonKey {
  if (key !== 'open-until' || today === undefined) return key;
  const after = daysFrom(today, day);
  return after === 0 || (after === 1 && minutes === 0) ? key : 'open-until-day';
}

function timeToText(minutes: number, words: ReasonWords): string {
  const text = (key: ReasonKey) => words.texts.reasons[key]!;
  return minutesToText(
    minutes,
    {
      am: text('time-am'),
      pm: text('time-pm'),
      noon: text('time-noon'),
      midnight: text('time-midnight'),
      wholeHour: text('time-whole-hour'),
    },
    (message, values = {}) => messageToText(message, values, words.tag),
  );
}

/** "today", "tomorrow", "on Monday"; a week ahead and more with the date. */
function dayToText(day: string, today: string | undefined, words: ReasonWords): string {
  const after = today === undefined ? Infinity : daysFrom(today, day);
  if (after === 0) return say('day-today', {}, words);
  if (after === 1) return say('day-tomorrow', {}, words);
  if (after < 7) return say('day-weekday', { date: weekdayToText(day, words.tag) }, words);
  return say('day-on', { date: dateToText(day, words.tag, 'day-and-month') }, words);
}

const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
