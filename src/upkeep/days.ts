/** The day that lies some days after (or before) another; YYYY-MM-DD. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
