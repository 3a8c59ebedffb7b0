/** Times of day in English words ("8am", "5.30pm", "17:00", "noon") as hh:mm. */
function wordsToTimes(words: string): string[] {
  const pad = (hours: number, minutes: string | undefined) => `${String(hours).padStart(2, '0')}:${minutes ?? '00'}`;
  const twelve = [...words.matchAll(/\b(1[0-2]|[1-9])(?:[.:]([0-5]\d))?\s*(am|pm)\b/gi)].map(([, hours, minutes, half]) =>
    pad((Number(hours) % 12) + (half!.toLowerCase() === 'pm' ? 12 : 0), minutes),
  );
  const twentyFour = [...words.matchAll(/\b([01]\d|2[0-3]):([0-5]\d)(?!\s*[ap]m)\b/gi)].map(([, hours, minutes]) => `${hours}:${minutes}`);
  return [
    ...twelve,
    ...twentyFour,
    ...(/\b(noon|midday)\b/i.test(words) ? ['12:00'] : []),
    ...(/\bmidnight\b/i.test(words) ? ['00:00'] : []),
  ];
}

// A sentence about another way to be helped has times of its own.
const OTHER_WAY = /\b(e-?mails?|chat|texts?|messages?|drop[- ]in|clinics?|visits?|appointments?|seen|office)\b/i;

/** The times that a text on hours names and exact hours (in the syntax of OpenStreetMap) lack: the two can't both be right. */
export function timesMissingFrom(words: string, opening: string): string[] {
  const stated = new Set([...opening.matchAll(/\b\d{2}:\d{2}\b/g)].map(([time]) => (time === '24:00' ? '00:00' : time)));
  const sentences = words.split(/(?<=[.;])\s+/).filter((sentence) => !OTHER_WAY.test(sentence));
  return sentences.flatMap(wordsToTimes).filter((time) => !stated.has(time));
}
