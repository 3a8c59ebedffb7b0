import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import type { Confirmation } from '../../listing/confirmation.ts';
import type { Phone as ListingPhone } from '../../listing/contact.ts';
import type { TrustedDetail } from '../../listing/detail-trust.ts';
import type { LineTest } from '../../listing/line-test.ts';
import type { Channel } from '../../listing/trust-class.ts';
import { phoneToKey } from '../../listing/phone-number.ts';
import type { Released } from '../released.ts';
import { openingToSchedules, openingToWords } from './hours.ts';
import { partId, serviceId } from './ids.ts';
import type { Context } from './context.ts';
import type { Attribute, Contact, Phone } from './objects.ts';
import { confirmationToValue } from './service-attributes.ts';
import { attributesOf } from './taxonomies.ts';

/** The numbers of a service that may be rung or written to. */
export function releasedToPhones({ ref, contact, details, confirmed }: Released, context: Context): Phone[] {
  const detailOf = (channel: Channel, number: string) => details.find((detail) => detail.channel === channel && detail.value === number);
  const ids = new Set<string>();
  const idOf = (number: string): string => {
    // Two lines with the same number differ by their place in the list.
    const plain = partId(ref, `phone/${phoneToKey(number)}`);
    const id = ids.has(plain) ? partId(ref, `phone/${phoneToKey(number)}/${ids.size}`) : plain;
    ids.add(id);
    return id;
  };
  const base = { service_id: serviceId(ref), contact_id: contactId(ref) };
  return [
    ...contact.phones.map((phone): Phone => {
      const id = idOf(phone.number);
      const description = phoneToDescription(phone, context);
      const attributes = phoneToAttributes({ ...phone, ...pickTrust(detailOf('phone', phone.number), confirmed.contact) }, id, context);
      return {
        id,
        ...base,
        number: phone.number,
        type: 'voice',
        ...(description ? { description } : {}),
        ...(attributes.length > 0 ? { attributes } : {}),
        ...(phone.opening ? { schedules: openingToSchedules(phone.opening, ref, id, context) } : {}),
      };
    }),
    ...contact.texts.map((text): Phone => {
      const id = idOf(text.number);
      const attributes = phoneToAttributes({ ...text, ...pickTrust(detailOf('text', text.number), confirmed.contact) }, id, context);
      return {
        id,
        ...base,
        number: text.number,
        type: 'text',
        ...(text.label ? { description: text.label.en } : {}),
        ...(attributes.length > 0 ? { attributes } : {}),
      };
    }),
  ];
}

/** The service itself as a contact: no person is ever named. */
export function releasedToContacts({ ref, name, contact }: Released, phones: readonly Phone[]): Contact[] {
  if (phones.length === 0 && !contact.email) return [];
  return [
    {
      id: contactId(ref),
      service_id: serviceId(ref),
      name,
      ...(contact.email ? { email: contact.email } : {}),
      ...(phones.length > 0 ? { phones: [...phones] } : {}),
    },
  ];
}

const contactId = (ref: string): string => partId(ref, 'contact');

/** Parts in lines of their own: which line it is, when it answers. */
function phoneToDescription({ label, opening, hoursInWords }: ListingPhone, { speaker }: Context): string {
  return [
    label?.en,
    opening && openingToWords(opening, speaker),
    hoursInWords && speaker.say(texts.hoursInWords, { hours: hoursInWords.en }),
  ]
    .filter(Boolean)
    .join('\n');
}

function phoneToAttributes(
  {
    cost,
    mayAppearOnBill = 'unknown',
    voicemail = 'unknown',
    textRelay = 'unknown',
    trust,
    confirmation,
    tested,
  }: Pick<ListingPhone, 'cost'> & Partial<ListingPhone> & Partial<ReturnType<typeof pickTrust>>,
  id: string,
  { taxonomies }: Context,
): Attribute[] {
  const attribute = attributesOf({ id, entity: 'phone' }, taxonomies);
  const facts = { cost, bill: mayAppearOnBill, voicemail, relay: textRelay };
  const known = Object.entries(facts).flatMap(([fact, value]) => (value === 'unknown' ? [] : [attribute('phone', `${fact}-${value}`)]));
  return [
    ...known,
    ...(trust ? [attribute('phone', `trust-${trust}`, confirmation)] : []),
    ...(tested ? [attribute('phone', 'last-test', testToValue(tested))] : []),
  ];
}

const pickTrust = (detail: TrustedDetail | undefined, confirmed: Confirmation | undefined) => ({
  // A fallback helpline is shown without a confirmation: none is claimed.
  trust: detail?.reason.key === 'fallback' ? ('fallback' as const) : detail?.trust,
  confirmation: detail?.reason.key === 'confirmed' && confirmed ? confirmationToValue(confirmed) : undefined,
  tested: detail?.tested,
});

/** A test call as "2026-11-20 person 4": the day, what answered, after how many minutes. */
const testToValue = ({ on, answered, minutes }: LineTest): string => [on, answered, minutes].filter((part) => part !== undefined).join(' ');
