import { openingToHoursTable, type HoursTable } from '../listing/hours-table.ts';
import { memoize } from '../listing/memoize.ts';

const toTable = memoize(openingToHoursTable);

/** Reads opening_hours texts as tables from a day on (YYYY-MM-DD). Many listings write the same few texts: each is read once. */
export const hoursTableFrom =
  (firstDay: string) =>
  (opening: string): HoursTable =>
    toTable(opening, firstDay);
