import { GRAVESEND, swap, type BrokenCase } from './case.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
const PHONE = '    - number: "01474 536661"\n      cost: standard';
const HOURS = 'hours:\n  opening: Mo-Fr 09:00-17:00; PH off';
const PLACE = '  - name: The Corner House\n    address: [1 High Street]\n    town: Gravesend\n    postcode: DA11 0AA';

const costs = (number: string, cost: string) => swap(GRAVESEND, [PHONE, `    - number: "${number}"\n      cost: ${cost}`]);
const place = (text: string) => swap(GRAVESEND, [PLACE, `  - town: Gravesend\n${text}`]);
const email = (address: string) => swap(GRAVESEND, ['email: help@example.org.uk', `email: ${address}`]);

const CONFIRMED = '  contact: { on: 2026-10-31, by: provider, how: phone, facts: 1-6786a28418fff3c2 }';
const HAND_WRITTEN = 'This confirmation doesn’t say which facts it is about, so it would count for anything that is written here later.';

const NOT_FREE = 'Only 0800, 0808, 116 and short numbers are free. Write standard, or correct the number.';
const CORRECT_HOURS = 'Correct one of them, or delete the words. You only need them if there are no exact hours.';

/** Facts of one listing that cannot all be right, and words that would give a hidden place away. */
export const contradictions: BrokenCase[] = [
  {
    what: 'a landline as free',
    change: costs('01474 536661', 'free'),
    lines: [`${FILE}:18  contact > phones > 1 > cost  The cost is “free”, but 01474 536661 isn’t a free number.  ${NOT_FREE}`],
  },
  {
    what: 'a mobile as free',
    change: costs('07911 123456', 'free'),
    lines: [`${FILE}:18  contact > phones > 1 > cost  The cost is “free”, but 07911 123456 isn’t a free number.  ${NOT_FREE}`],
  },
  {
    what: 'an 03 number as free',
    change: costs('0300 123 4567', 'free'),
    lines: [`${FILE}:18  contact > phones > 1 > cost  The cost is “free”, but 0300 123 4567 isn’t a free number.  ${NOT_FREE}`],
  },
  {
    what: 'a premium number as free',
    change: costs('0906 123 4567', 'free'),
    lines: [
      `${FILE}:18  contact > phones > 1 > cost  The cost is “free”, but calls to 0906 123 4567 cost more than a normal call.  Write premium, or correct the number.`,
    ],
  },
  {
    what: 'an 0845 number as free',
    change: costs('0845 303 0900', 'free'),
    lines: [
      `${FILE}:18  contact > phones > 1 > cost  The cost is “free”, but calls to 0845 303 0900 cost more than a normal call.  Write premium, or correct the number.`,
    ],
  },
  {
    what: 'an 0871 number at the normal price',
    change: costs('0871 222 3344', 'standard'),
    lines: [
      `${FILE}:18  contact > phones > 1 > cost  The cost is “standard”, but calls to 0871 222 3344 cost more than a normal call.  Write premium, or correct the number.`,
    ],
  },
  {
    what: 'a freephone number as dear',
    change: costs('0808 157 0120', 'premium'),
    lines: [
      `${FILE}:18  contact > phones > 1 > cost  The cost is “premium”, but 0808 157 0120 is free to call.  Write free, or correct the number.`,
    ],
  },
  {
    what: 'exact hours against the hours in words',
    change: swap(GRAVESEND, [HOURS, `${HOURS}\n  inWords: { en: "Open from 8am to 8pm." }`]),
    lines: [
      `${FILE}:23  hours > inWords  “Open from 8am to 8pm.” names 08:00, which isn’t in the exact hours “Mo-Fr 09:00-17:00; PH off”.  ${CORRECT_HOURS}`,
    ],
  },
  {
    what: 'hours day and night against hours in words',
    change: swap(GRAVESEND, [HOURS, 'hours:\n  opening: 24/7\n  inWords: { en: "Weekdays until 17:30." }']),
    lines: [`${FILE}:23  hours > inWords  “Weekdays until 17:30.” names 17:30, which isn’t in the exact hours “24/7”.  ${CORRECT_HOURS}`],
  },
  {
    what: 'a line’s exact hours against its hours in words',
    change: swap(GRAVESEND, [PHONE, `${PHONE}\n      opening: Mo-Fr 09:00-17:00; PH off\n      hoursInWords: { en: "10am to noon." }`]),
    lines: [
      `${FILE}:20  contact > phones > 1 > hoursInWords  “10am to noon.” names 10:00, which isn’t in the exact hours “Mo-Fr 09:00-17:00; PH off”.  ${CORRECT_HOURS}`,
    ],
  },
  {
    what: 'the service’s hours against those of its only phone',
    change: swap(GRAVESEND, [PHONE, `${PHONE}\n      opening: Mo-Fr 10:00-11:00`]),
    lines: [
      `${FILE}:19  contact > phones > 1 > opening  The only phone answers “Mo-Fr 10:00-11:00”, but the service’s hours are “Mo-Fr 09:00-17:00; PH off”.  Correct one of them, or delete one.`,
    ],
  },
  {
    what: 'one person’s own mailbox',
    change: email('jane.smith@example.org.uk'),
    lines: [
      `${FILE}:19  contact > email  “jane.smith@example.org.uk” looks like one person’s own address.  Use the service’s mailbox. If its staff share this one, add sharedMailbox: yes under contact.`,
    ],
  },
  {
    what: 'one person’s own mailbox, with an initial',
    change: email('j.smith@example.org.uk'),
    lines: [
      `${FILE}:19  contact > email  “j.smith@example.org.uk” looks like one person’s own address.  Use the service’s mailbox. If its staff share this one, add sharedMailbox: yes under contact.`,
    ],
  },
  {
    what: 'a note at a hidden place',
    change: place('    show: hidden\n    note: { en: "There is a lift." }'),
    lines: [
      `${FILE}:13  places > 1 > note  The place is hidden, but its note “There is a lift.” could give it away.  Delete the note. Put what people should know before they come under access > note, without saying where it is.`,
    ],
  },
  {
    what: 'a note that says where a town-only place is',
    change: place('    show: town-only\n    note: { en: "Ring the bell behind the bakery." }'),
    lines: [
      `${FILE}:13  places > 1 > note  Only the town of this place may be shown, but its note says “behind”.  Delete anything that helps someone find it. Only say what it’s like inside, or what to do before coming.`,
    ],
  },
  {
    what: 'a confirmation that was written by hand',
    change: swap(GRAVESEND, [CONFIRMED, '  contact: { on: 2026-10-31, by: provider, how: phone }']),
    lines: [
      `${FILE}:42  confirmed > contact  ${HAND_WRITTEN}  Take it out. If the facts above are what was confirmed, run: npm run listings -- confirm adviser-gravesend --groups contact --by provider --how phone --on 2026-10-31`,
    ],
  },
  {
    what: 'a confirmation with a digest that nobody computed',
    change: swap(GRAVESEND, ['facts: 1-6786a28418fff3c2', 'facts: yes-all-right']),
    lines: [
      `${FILE}:42  confirmed > contact  ${HAND_WRITTEN}  Take it out. If the facts above are what was confirmed, run: npm run listings -- confirm adviser-gravesend --groups contact --by provider --how phone --on 2026-10-31`,
    ],
  },
  {
    what: 'a confirmation of what the listing doesn’t say',
    change: swap(GRAVESEND, [CONFIRMED, `${CONFIRMED}\n  forensic: { on: 2026-10-31, by: provider, how: phone }`]),
    lines: [
      `${FILE}:43  confirmed > forensic  The listing states no “forensic”, so there is nothing that could be confirmed.  Take the confirmation out.`,
    ],
  },
];
