/** The first day that a loose date may mean, as YYYY-MM-DD: an old page counts as old as it may be. */
export const looseDateToFirstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
