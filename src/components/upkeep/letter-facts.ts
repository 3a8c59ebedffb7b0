import type { Speaker } from '../../i18n/locale.ts';
import type { Listing } from '../../listing/listing.ts';
import { phoneToOpening } from '../../listing/phone-hours.ts';
import { contactFacts, listingToUnknowns, notesOf, whoForFacts, type Fact } from '../service/listing-facts.ts';
import { openingToText } from '../service/service-view.ts';
import type { Names } from '../site-view.ts';

/** Everything a listing says, line by line, for its provider to tick; what it doesn't say has no text. A secret address is asked about, never written out. */
export function listingToLetterFacts(listing: Listing, speaker: Speaker, names: Names): Fact[] {
  const { service, upkeep } = speaker.texts;
  const { contact, hours } = listing;
  const { letters } = upkeep;
  const fact = (term: string, text: string | undefined): Fact => ({ term, text: text ?? '' });
  const optional = (term: string, text: string | undefined): Fact[] => (text ? [{ term, text }] : []);
  return [
    fact(letters.name, names.service(listing.slug).name),
    fact(upkeep.matrix.type, speaker.list(listing.types.map(names.type))),
    ...(contact.phones.length === 0 ? [fact(letters.phone, undefined)] : contact.phones.map((phone) => phoneFact(phone, listing, speaker))),
    ...contact.texts.map(({ number }) => fact(service.channels.text, number)),
    fact(service.channels.email, contact.email),
    fact(service.channels.website, contact.website),
    ...optional(service.channels.webchat, contact.webchat),
    ...optional(service.channels.form, contact.form),
    fact(letters.hours, hours.opening ? openingToText(hours.opening, speaker) : hours.inWords && speaker.pick(hours.inWords).text),
    ...listing.places.map((place) => fact(letters.place, placeToText(place, speaker))),
    ...whoForFacts(listing, speaker, names),
    ...contactFacts(listing, speaker, names),
    ...notesOf(listing, speaker),
    ...listingToUnknowns(listing, speaker).map((unknown) => fact(capitalise(unknown), undefined)),
    fact(
      letters.payers,
      listing.commissioning.length > 0
        ? speaker.list(
            listing.commissioning.map(({ commissioner, until }) =>
              until
                ? `${names.commissioner(commissioner)} (${speaker.say(service.commissionerUntil, { until: speaker.date(until) })})`
                : names.commissioner(commissioner),
            ),
          )
        : undefined,
    ),
  ];
}

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function phoneFact(phone: Listing['contact']['phones'][number], listing: Listing, speaker: Speaker): Fact {
  const { service, upkeep } = speaker.texts;
  const opening = phoneToOpening(phone, listing);
  const cost = phone.cost === 'unknown' ? undefined : service[phone.cost];
  const parts = [
    phone.label && speaker.pick(phone.label).text,
    opening ? openingToText(opening, speaker) : phone.hoursInWords && speaker.pick(phone.hoursInWords).text,
    cost,
    service.onBill[phone.mayAppearOnBill],
  ].filter(Boolean);
  return { term: upkeep.letters.phone, text: parts.length > 0 ? `${phone.number} (${parts.join('; ')})` : phone.number };
}

function placeToText({ show, name, address, town, postcode }: Listing['places'][number], speaker: Speaker): string {
  if (show === 'hidden') return speaker.texts.upkeep.letters.hiddenPlace;
  if (show === 'town-only') return speaker.say(speaker.texts.service.somewhereIn, { town: town ?? '' });
  return [name, ...address, town, postcode].filter(Boolean).join(', ');
}
