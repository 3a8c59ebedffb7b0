const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (number: number | string): string => String(number).padStart(2, '0');
const year = (text: string): string => (text.length === 2 ? `20${text}` : text);

/**
 * The dates that a text may mean, as 2026-11-23 or 2026-11: one where it is certain, two where the day could be the month.
 * Undefined where it is written in the way of listings already, or is no date that Excel or a Briton writes.
 */
export function textToDates(text: string, isNumber: boolean): string[] | undefined {
  // The days since 1900, as Excel counts them: a date whose cell has lost its format.
  if (isNumber && /^\d{5}$/.test(text)) return [new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10)];
  const bare = text.replace(/[T ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '').replace(/[‐-―−]/g, '-');
  if (/^\d{4}(-\d{2}){0,2}$/.test(bare)) return bare === text ? undefined : [bare];

  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(bare);
  if (yearFirst) return [`${yearFirst[1]}-${two(yearFirst[2]!)}-${two(yearFirst[3]!)}`];

  const [, a, b, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(bare) ?? [];
  if (a && b && y) return dayAndMonth(Number(a), Number(b), year(y));

  const [, day, name, of] = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{2}|\d{4})$/i.exec(bare) ?? [];
  const month = toMonth(name);
  if (day && month && of) return [`${year(of)}-${month}-${two(day)}`];

  const [, alone, rest] = /^([a-z]{3,9})\.?[ -](\d{4})$/i.exec(bare) ?? [];
  if (toMonth(alone) && rest) return [`${rest}-${toMonth(alone)}`];

  // Nov-26 is November 2026 or the 26th of a November.
  const [, short, digits] = /^([a-z]{3})-(\d{2})$/i.exec(bare) ?? [];
  if (toMonth(short) && digits) return [`20${digits}-${toMonth(short)}`, `${digits} ${short}`];
  return undefined;
}

function dayAndMonth(a: number, b: number, of: string): string[] | undefined {
  const british = `${of}-${two(b)}-${two(a)}`;
  const american = `${of}-${two(a)}-${two(b)}`;
  if (a > 31 || b > 31 || (a > 12 && b > 12) || a === 0 || b === 0) return undefined;
  if (a === b || a > 12) return [british];
  return b > 12 ? [american] : [british, american];
}

function toMonth(name: string | undefined): string | undefined {
  const at = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '');
  return at < 0 ? undefined : two(at + 1);
}
