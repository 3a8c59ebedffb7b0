/**
 * Does some work with the local time of this process set to UTC, and sets it back. For packages that compute in local time:
 * the result is the same everywhere, and no hour of the year is missing or repeated.
 * The work has to be done when it returns. Only at build time.
 */
export function inUtc<T>(work: () => T): T {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'UTC';
  try {
    // In a worker thread the clock does not follow the environment: better no answer than one that depends on the machine.
    if (localOffsets().some((offset) => offset !== 0))
      throw new Error('The time zone of this process cannot be set: do not run it in a worker thread.');
    return work();
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
}

const localOffsets = () => [0, 6].map((month) => new Date(2027, month, 1).getTimezoneOffset());
