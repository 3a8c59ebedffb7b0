import type { Message, Values } from './message.ts';

/** The words that times of day need. */
export interface TimeWords {
  am: Message;
  pm: Message;
  noon: Message;
  midnight: Message;
  /** How an hour without minutes is written. */
  wholeHour: Message;
}

/** A time of day in words, from minutes after midnight: "9am", "9.30pm", "noon"; "9.00yb", "9.30yp", "hanner dydd". */
export function minutesToText(minutes: number, words: TimeWords, say: (message: Message, values?: Values) => string): string {
  const time = minutes % 1440;
  if (time === 0) return say(words.midnight);
  if (time === 720) return say(words.noon);
  const hour = Math.floor(time / 60);
  const rest = time % 60;
  const onClock = ((hour + 11) % 12) + 1;
  const shown = rest ? `${onClock}.${String(rest).padStart(2, '0')}` : say(words.wholeHour, { hour: onClock });
  return say(hour < 12 ? words.am : words.pm, { time: shown });
}
