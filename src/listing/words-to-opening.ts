const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

const DAY = '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?s?|mo|tu|we|th|fr|sa|su';
const SPAN = `(?:${DAY})(?:\\s*-\\s*(?:${DAY}))?`;
const HEAD = new RegExp(`^(${SPAN}(?:\\s*,\\s*(?:${SPAN}))*)\\s*:?\\s*(.+)$`);
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/;

/**
 * Opening hours as people write them (“Mon-Fri 9am-5pm, Sat 10-12”) in the syntax of listings; undefined where they could mean
 * something else. Bank holidays are left as they are in the text: nobody may add that a service is closed on them.
 */
export function wordsToOpening(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s*\b(to|until|till)\b\s*/g, '-')
    .replace(/\s*(&|\band\b)\s*/g, ',')
    .replace(/\b(every day|daily|7 days a week)\b/g, 'mon-sun')
    .replace(/\bweekdays?\b/g, 'mon-fri')
    .replace(/\bweekends?\b/g, 'sat-sun')
    .replace(/\b(12\s*)?(midday|noon)\b/g, '12pm')
    .replace(/(\d)\s*([ap])\.?m\b\.?/g, '$1$2m')
    .trim();
  // A comma between times and a day begins another rule; between days, or between times, it does not.
  const rules = plain
    .split(
      new RegExp(`\\s*(?:;|\\n|\\.\\s|(?<=\\d|[ap]m|closed),\\s*(?=(?:${SPAN})(?:\\s*,\\s*(?:${SPAN}))*\\s*:?\\s*(?:\\d|closed)))\\s*`),
    )
    .filter(Boolean);
  const read = rules.map(toRule);
  return read.length > 0 && read.every((rule) => rule !== undefined) ? read.join('; ') : undefined;
}

function toRule(text: string): string | undefined {
  if (/^(closed (on )?bank holidays|bank holidays:? closed|ph off)$/.test(text)) return 'PH off';
  const [, head, tail] = HEAD.exec(text) ?? [];
  if (head === undefined || tail === undefined) return undefined;
  const days = head.split(',').map((span) =>
    span
      .trim()
      .split(/\s*-\s*/)
      .map(toDay),
  );
  if (days.some((span) => span.includes(undefined))) return undefined;
  const times = tail === 'closed' ? ['off'] : tail.split(',').map(toTimes);
  return times.includes(undefined) ? undefined : `${days.map((span) => span.join('-')).join(',')} ${times.join(',')}`;
}

const toDay = (word: string): string | undefined => DAYS.find((day) => word.slice(0, 2) === day.toLowerCase());

/** Times with am and pm, or by the 24-hour clock. “9-5” and “9:00-5:00” could be either. */
function toTimes(text: string): string | undefined {
  const parts = text.trim().split(/\s*-\s*/);
  if (parts.length !== 2) return undefined;
  const [from, to] = parts.map((part) => TIME.exec(part));
  if (!from || !to || Number(from[1]) > 24 || Number(to[1]) > 24) return undefined;
  if (to[3] === undefined) {
    const isClock =
      from[3] === undefined && from[2] !== undefined && to[2] !== undefined && toMinutes(from, undefined) < toMinutes(to, undefined);
    return isClock ? `${toClock(toMinutes(from, undefined))}-${toClock(toMinutes(to, undefined))}` : undefined;
  }
  if (Number(from[1]) > 12 || Number(to[1]) > 12 || Number(from[1]) === 0 || Number(to[1]) === 0) return undefined;
  const end = toMinutes(to, to[3]);
  // “1-5pm” is in the afternoon, “9-5pm” begins in the morning.
  const same = toMinutes(from, to[3]);
  const start = from[3] === undefined ? (same < end ? same : toMinutes(from, 'am')) : toMinutes(from, from[3]);
  return start < end ? `${toClock(start)}-${toClock(end)}` : undefined;
}

const toMinutes = ([, hour, minute]: RegExpExecArray, half: string | undefined): number =>
  (half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0)) * 60 + Number(minute ?? 0);

const toClock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
