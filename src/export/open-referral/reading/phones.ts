import type { PlainMap } from '../../../edit/edit-yaml.ts';
import { ukNumber } from '../../../listing/uk-number.ts';
import type { FeedPhone } from './feed-service.ts';
import { termsToOwn } from './own-terms.ts';
import { schedulesToOpening } from './schedules-to-hours.ts';
import { unquote, withoutEmpty } from './values.ts';

/** The numbers of a feed as phones and text numbers of a listing. A number that cannot be rung here is told, never repaired. */
export function feedToPhones(
  phones: readonly FeedPhone[],
  tell: (key: string, found: string) => void,
): { phones: PlainMap[]; texts: PlainMap[] } {
  const out = { phones: [] as PlainMap[], texts: [] as PlainMap[] };
  for (const phone of phones) {
    const isText = /^(text|sms)$/i.test(phone.type);
    const number = phone.number.replace(/^\+44\s*(\(0\))?\s*/, '0');
    if (!isText && !/^(voice|telephone|phone|cell|mobile|helpline)?$/i.test(phone.type))
      tell('phone-type', `${phone.type} ${phone.number}`);
    else if (!(isText ? /^[0-9\s]{4,14}$/.test(number) : ukNumber.safeParse(number).success)) tell('phone', phone.number);
    else if (isText) out.texts.push(withoutEmpty({ number, label: toLabel(phone.description), cost: costOf(phone) }));
    else out.phones.push(toPhone(number, phone));
  }
  return { phones: out.phones.slice(0, 8), texts: out.texts.slice(0, 4) };
}

function toPhone(number: string, phone: FeedPhone): PlainMap {
  const own = termsToOwn(phone.terms);
  const opening = schedulesToOpening(phone.schedules);
  const lines = (phone.description ?? '').split('\n\n');
  const quoted = lines.find((line) => unquote(line) !== line);
  // Our own descriptions say the hours in words too, after the label.
  const label = lines.find((line) => line !== quoted && line !== phone.schedules[0]?.description);
  return withoutEmpty({
    number,
    label: toLabel(label),
    opening,
    quotedHours: quoted && { en: unquote(quoted) },
    cost: costOf(phone),
    mayAppearOnBill: (['no', 'maybe', 'yes'] as const).find((code) => own.has('phone', `bill-${code}`)),
    voicemail: own.known('phone', 'voicemail-yes', 'voicemail-no'),
    textRelay: own.known('phone', 'relay-yes', 'relay-no'),
  });
}

const toLabel = (text: string | undefined) => (text && text.length <= 200 ? { en: text } : undefined);

const costOf = ({ terms }: FeedPhone): string | undefined => {
  const own = termsToOwn(terms);
  return (['free', 'standard', 'premium'] as const).find((code) => own.has('phone', `cost-${code}`));
};
