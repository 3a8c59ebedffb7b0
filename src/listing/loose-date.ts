/** The first day that a loose date may mean, as YYYY-MM-DD: an old page counts as old as it may be. */
export const looseDateToFirstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** The last day that a loose date may mean, as YYYY-MM-DD: a contract until March runs to the end of March. */
export function looseDateToLastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}
