import { cwd, env } from 'node:process';

/** The folder that holds `content/`. WAYMARK_ROOT names another, for tests. */
export const contentRoot = (): string => env['WAYMARK_ROOT'] ?? cwd();

/**
 * The day the build is made for, YYYY-MM-DD, in England and Wales: today, or the day of SOURCE_DATE_EPOCH (seconds since
 * 1970) where a build is to be made again byte for byte. WAYMARK_TODAY sets another, for tests.
 */
export const contentToday = (): string => env['WAYMARK_TODAY'] ?? dayInLondon(epochToDate(env['SOURCE_DATE_EPOCH']) ?? new Date());

const dayInLondon = (date: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(date);

function epochToDate(seconds: string | undefined): Date | undefined {
  if (seconds === undefined || seconds === '') return undefined;
  if (!/^\d{1,11}$/.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH is “${seconds}”: it must be a number of seconds since 1970.`);
  return new Date(Number(seconds) * 1000);
}
