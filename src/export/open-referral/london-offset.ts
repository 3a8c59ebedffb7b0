/** By how many minutes the clock in England and Wales is ahead of UTC, on a day (YYYY-MM-DD) at some minutes from its midnight. */
export function wallToOffset(day: string, minutes: number): 0 | 60 {
  const year = Number(day.slice(0, 4));
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  // Summer time runs from 1.00 on March's last Sunday, when the clock jumps to 2.00, to 2.00 on October's last.
  const begins = lastSunday(year, 2) + 60 * 60_000;
  const ends = lastSunday(year, 9) + 2 * 60 * 60_000;
  return wall >= begins && wall < ends ? 60 : 0;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}
