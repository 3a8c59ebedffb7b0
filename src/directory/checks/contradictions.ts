import type { Phone } from '../../listing/contact.ts';
import type { Listing } from '../../listing/listing.ts';
import { memoize } from '../../listing/memoize.ts';
import { numberToCharge } from '../../listing/phone-number.ts';
import { isPersonalAddress } from '../../listing/personal-address.ts';
import { openingToWeek } from '../../listing/weekly-hours.ts';
import { timesMissingFrom } from '../../listing/times-in-words.ts';
import type { Problem } from '../problem.ts';
import type { GoodFile } from '../read-files.ts';
import { problemAt, type ListingCheck } from './context.ts';

/** Facts of one listing that cannot all be right. */
export const contradictions: ListingCheck = memoize((file: GoodFile<Listing>) => [...costs(file), ...hours(file), ...mailbox(file)]);

function costs(file: GoodFile<Listing>): Problem[] {
  return (['phones', 'texts'] as const).flatMap((list) =>
    file.value.contact[list].flatMap(({ number, cost }, index) => {
      const charge = numberToCharge(number);
      const isWrong =
        (cost === 'free' && charge !== 'free' && charge !== 'unknown') ||
        (cost === 'standard' && charge === 'premium') ||
        (cost === 'premium' && charge === 'free');
      return isWrong ? [problemAt(file, ['contact', list, index, 'cost'], `cost-of-${charge}-number`, cost, { number })] : [];
    }),
  );
}

function hours(file: GoodFile<Listing>): Problem[] {
  const { contact, hours: own } = file.value;
  const [only, ...others] = contact.phones;
  return [
    ...wordsAgainst(file, own.opening, own.inWords, ['hours', 'inWords']),
    ...contact.phones.flatMap(({ opening, hoursInWords }, index) =>
      wordsAgainst(file, opening, hoursInWords, ['contact', 'phones', index, 'hoursInWords']),
    ),
    ...(only?.opening && own.opening && others.length === 0 && !isSameWeek(only.opening, own.opening)
      ? [problemAt(file, ['contact', 'phones', 0, 'opening'], 'hours-of-only-phone', only.opening, { hours: own.opening })]
      : []),
  ];
}

function wordsAgainst(
  file: GoodFile<Listing>,
  opening: string | undefined,
  words: Phone['hoursInWords'],
  path: readonly PropertyKey[],
): Problem[] {
  const missing = opening === undefined || words === undefined ? [] : timesMissingFrom(words.en, opening);
  return missing.length > 0 ? [problemAt(file, path, 'hours-against-words', words!.en, { opening: opening!, time: missing[0]! })] : [];
}

const isSameWeek = (a: string, b: string): boolean => JSON.stringify(openingToWeek(a)) === JSON.stringify(openingToWeek(b));

function mailbox(file: GoodFile<Listing>): Problem[] {
  const { email, sharedMailbox } = file.value.contact;
  if (email === undefined || sharedMailbox === 'yes' || !isPersonalAddress(email)) return [];
  return [problemAt(file, ['contact', 'email'], 'email-of-a-person', email)];
}
