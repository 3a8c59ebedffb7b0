import { openingToHoursTable, type HoursTable } from '../listing/hours-table.ts';

const tables = new Map<string, HoursTable>();

/** Reads opening_hours texts as tables from a day on (YYYY-MM-DD). Few texts are written by many listings: each is read once. */
export const hoursTableFrom =
  (firstDay: string) =>
  (opening: string): HoursTable => {
    const key = `${firstDay} ${opening}`;
    const table = tables.get(key) ?? openingToHoursTable(opening, firstDay);
    tables.set(key, table);
    return table;
  };
