import type { Contact, Phone } from './contact.ts';
import type { Hours } from './hours.ts';

/**
 * When a line answers, as far as it is stated exactly. The service's hours are those of its one line; of several lines
 * each must state its own, or an out-of-hours number would seem to answer in office hours.
 */
export function phoneToOpening(phone: Phone, { contact, hours }: { contact: Contact; hours: Hours }): string | undefined {
  if (phone.opening) return phone.opening;
  return contact.phones.length === 1 && !phone.hoursInWords ? hours.opening : undefined;
}
