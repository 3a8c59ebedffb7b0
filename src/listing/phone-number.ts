import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { memoize } from './memoize.ts';

/** Short numbers that are dialled as they are, and that the numbering library does not know as UK numbers. */
export const SHORT_NUMBERS: readonly string[] = ['999', '112', '111', '101', '105', '116 000', '116 006', '116 111', '116 123', '119'];

const digits = (text: string) => text.replace(/[\s()-]/g, '');

const isShortNumber = (text: string) => SHORT_NUMBERS.some((short) => digits(short) === digits(text));

const isValidUk = (number: ReturnType<typeof parsePhoneNumberFromString>): boolean =>
  number?.isValid() === true && number.countryCallingCode === '44';

// Without the leading zero or plus nobody can call it, although the library would accept it.
const hasFirstDigit = (text: string): boolean => /^[\s(]*[0+]/.test(text);

/** Whether a text is a number that can be rung in the UK: a valid UK number, or a short number of the list. */
export const isUkNumber = (text: string): boolean =>
  isShortNumber(text) || (hasFirstDigit(text) && isValidUk(parsePhoneNumberFromString(text, 'GB')));

/** A number as it is written in the UK: "01474 536661". Returns anything else unchanged. */
export const phoneToNational = (text: string): string => parsePhoneNumberFromString(text, 'GB')?.formatNational() ?? text;

/**
 * The value of a `tel:` link. Short numbers stay as typed; others become international. The numbering library is slow, and a
 * number is on thousands of pages: each is read once.
 */
export const phoneToHref = memoize((text: string): string => {
  if (isShortNumber(text)) return `tel:${digits(text)}`;
  const number = parsePhoneNumberFromString(text, 'GB');
  return number?.isValid() ? number.getURI() : `tel:${digits(text)}`;
});

/** The digits in one form, so that two spellings of a number can be compared. */
export const phoneToKey = (text: string): string => phoneToHref(text).slice('tel:'.length);

/**
 * What a call or text to a number costs by its kind: "free" for 0800, 0808, 116 and short numbers such as 111, "premium" for
 * 084, 087 and 09, "paid" for the rest; "unknown" for short codes, which each operator prices itself.
 * https://www.ofcom.org.uk/phones-and-broadband/bills-and-charges/call-costs
 */
export function numberToCharge(text: string): 'free' | 'paid' | 'premium' | 'unknown' {
  if (isShortNumber(text)) return 'free';
  const national = digits(text).replace(/^(\+44|0044)/, '0');
  if (/^(0800|0808|116\d{3}$)/.test(national)) return 'free';
  if (/^0(84|87|9)/.test(national)) return 'premium';
  return national.startsWith('0') ? 'paid' : 'unknown';
}
