import { GRAVESEND, NEWPORT, swap, type BrokenCase } from './case.ts';

/** Places that may not be written, or could be several; and things known before they happened. */
export const placesAndDates: BrokenCase[] = [
  {
    what: 'the address of a hidden place',
    change: swap(GRAVESEND, ['    postcode: DA11 0AA', '    postcode: DA11 0AA\n    show: hidden']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:11  places > 1 > name  The place is marked hidden, but “The Corner House” is in the file, which others can read.  Delete it. You can keep the town and the first part of the postcode.',
      'content/services/kent/adviser-gravesend.yaml:12  places > 1 > address  The place is marked hidden, but “1 High Street” is in the file, which others can read.  Delete it. You can keep the town and the first part of the postcode.',
      'content/services/kent/adviser-gravesend.yaml:14  places > 1 > postcode  The place is marked hidden, but “DA11 0AA” is in the file, which others can read.  Delete it. You can keep the town and the first part of the postcode.',
    ],
  },
  {
    what: 'the street of a place of which only the town is shown',
    change: swap(NEWPORT, ['  - town: Newport', '  - town: Newport\n    address: [2 Low Street, First floor]\n    show: town-only']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:10  places > 1 > address  The place is marked town-only, but “2 Low Street, First floor” is in the file, which others can read.  Delete it. You can keep the town and the first part of the postcode.',
    ],
  },
  {
    what: 'the building of a place of which only the town is shown',
    change: swap(NEWPORT, ['  - town: Newport', '  - town: Newport\n    name: Low House\n    show: town-only']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:10  places > 1 > name  The place is marked town-only, but “Low House” is in the file, which others can read.  Delete it. You can keep the town and the first part of the postcode.',
    ],
  },
  {
    what: 'the full postcode of a place of which only the town is shown, however written',
    change: swap(NEWPORT, ['  - town: Newport', '  - town: Newport\n    postcode: np201aa\n    show: town-only']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:10  places > 1 > postcode  The place is marked town-only, but “np201aa” is in the file, which others can read.  Delete it. You can keep the town and the first part of the postcode.',
    ],
  },
  {
    what: 'a postcode that is none',
    change: swap(GRAVESEND, ['DA11 0AA', 'DA11 OAA']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:14  places > 1 > postcode  “DA11 OAA” is not a postcode.  Write it like BS1 4DJ, or only the first part: BS1.',
    ],
  },
  {
    what: 'a town of which there are several',
    change: swap(GRAVESEND, ['town: Gravesend', 'town: Richmond']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:13  places > 1 > town  There are several places called “Richmond”.  Add county: one of London, North Yorkshire.',
    ],
  },
  {
    what: 'a county in which the town does not lie',
    change: swap(GRAVESEND, ['town: Gravesend', 'town: Richmond\n    county: Essex']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:14  places > 1 > county  Richmond is not in “Essex”.  Write one of: London, North Yorkshire.',
    ],
  },
  {
    what: 'a force’s notes that were checked tomorrow',
    change: swap('areas/kent.yaml', [
      'force: { name: Kent Police }',
      'force: { name: Kent Police, officers: { leaflet: K1, checked: 2026-11-24 } }',
    ]),
    lines: [
      'content/areas/kent.yaml:4  force > officers > checked  “2026-11-24” is in the future (today is 2026-11-23).  Check the year and the month.',
    ],
  },
  {
    what: 'a confirmation of tomorrow',
    change: swap(GRAVESEND, ['on: 2026-10-31', 'on: 2026-11-24']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:42  confirmed > contact > on  “2026-11-24” is in the future (today is 2026-11-23).  Check the year and the month.',
    ],
  },
  {
    what: 'a page of next year',
    change: swap(GRAVESEND, ['pageDate: 2026-01-31', 'pageDate: 2027']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:45  sources > 1 > pageDate  “2027” is in the future (today is 2026-11-23).  Check the year and the month.',
    ],
  },
  {
    what: 'a page read next month',
    change: swap(GRAVESEND, ['seen: 2026-11', 'seen: 2026-12']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:46  sources > 1 > seen  “2026-12” is in the future (today is 2026-11-23).  Check the year and the month.',
    ],
  },
  {
    what: 'a waiting list of the wrong year',
    change: swap(GRAVESEND, ['asOf: 2026-11-01', 'asOf: 2062-11-01']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:38  capacity > asOf  “2062-11-01” is in the future (today is 2026-11-23).  Check the year and the month.',
    ],
  },
];
