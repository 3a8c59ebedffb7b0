import type { Speaker, Texts } from './locale.ts';
import { minutesToText } from './time-to-text.ts';

type DayTimes = readonly (readonly [from: number, to: number])[];

/**
 * The times of a week in words: "Monday to Friday 9am to 5pm, Saturday 10am to noon"; with the short words "Mon–Fri 9am–5pm". Days with
 * the same times are joined.
 */
export function weekToText(week: readonly DayTimes[], { texts, say }: Speaker, words: Texts['hours'] = texts.hours): string {
  const keys = week.map((times) => JSON.stringify(times));
  const parts: string[] = [];
  for (let day = 0; day < 7;) {
    let last = day;
    while (last < 6 && keys[last + 1] === keys[day]) last++;
    const times = week[day]!;
    if (times.length > 0) {
      const first = words.days[day]!;
      const both = { from: first, to: words.days[last]! };
      const days =
        last - day === 6
          ? words.everyDay
          : last === day
            ? say(words.oneDay, both)
            : say(last - day === 1 ? words.twoDays : words.dayRange, both);
      const spans = times.map(([from, to]) =>
        from === 0 && to === 1440
          ? words.allDay
          : say(words.timeRange, { from: minutesToText(from, words, say), to: minutesToText(to, words, say) }),
      );
      parts.push(`${days} ${spans.join(', ')}`);
    }
    day = last + 1;
  }
  return parts.join('; ');
}
