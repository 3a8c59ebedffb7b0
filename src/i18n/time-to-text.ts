import type { Message, Values } from './message.ts';

/** The words that times of day need. */
export interface TimeWords {
  am: Message;
  pm: Message;
  noon: Message;
  midnight: Message;
}

/** A time of day in words, from minutes after midnight: "9am", "9.30pm", "noon". */
export function minutesToText(minutes: number, words: TimeWords, say: (message: Message, values?: Values) => string): string {
  const time = minutes % 1440;
  if (time === 0) return say(words.midnight);
  if (time === 720) return say(words.noon);
  const hour = Math.floor(time / 60);
  const rest = time % 60;
  const shown = `${((hour + 11) % 12) + 1}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`;
  return say(hour < 12 ? words.am : words.pm, { time: shown });
}
