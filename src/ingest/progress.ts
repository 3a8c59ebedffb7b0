import { say } from './ingest-error.ts';

/** How often something is said, in milliseconds: on a screen often, into a log seldom. */
const [SCREEN_MS, LOG_MS] = [200, 10_000];

/** Says how far the reading is: rows, percent, time left. One line that changes on a screen, single lines in a log. */
export function progressTo(stream: NodeJS.WriteStream, allBytes: number): (rows: number, bytes: number) => void {
  const start = performance.now();
  let last = start;
  return (rows, bytes) => {
    const now = performance.now();
    if (now - last < (stream.isTTY ? SCREEN_MS : LOG_MS) || bytes === 0) return;
    last = now;
    const left = ((now - start) / bytes) * Math.max(0, allBytes - bytes);
    const text = say('reading', {
      rows: rows.toLocaleString('en-GB'),
      percent: Math.min(99, Math.floor((100 * bytes) / allBytes)),
      left: msToText(left),
    });
    stream.write(stream.isTTY ? `\r${text}\u001b[K` : `${text}\n`);
  };
}

const msToText = (ms: number): string =>
  ms < 90_000 ? say('secondsLeft', { count: Math.ceil(ms / 1000) }) : say('minutesLeft', { count: Math.ceil(ms / 60_000) });
