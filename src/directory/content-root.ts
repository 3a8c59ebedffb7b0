import { cwd, env } from 'node:process';

/** The folder that holds `content/`. WAYMARK_ROOT names another, for tests. */
export const contentRoot = (): string => env['WAYMARK_ROOT'] ?? cwd();

/** The day the build is made for, YYYY-MM-DD, in England and Wales. WAYMARK_TODAY sets another, for tests. */
export const contentToday = (): string =>
  env['WAYMARK_TODAY'] ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(new Date());
