import { copy, DARTFORD, GRAVESEND, HELPLINE, move, NEWPORT, remove, swap, type BrokenCase } from './case.ts';

/** Slugs, titles, folders and references: what a listing is found by. */
export const names: BrokenCase[] = [
  {
    what: 'a name for discreet cards that shows what the service is about',
    change: swap(GRAVESEND, ['name: Family Matters', 'name: Family Matters\ndiscreetName: { en: Kent RASASC }']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:3  discreetName > en  “Kent RASASC” is for cards that must give nothing away, and shows what the service is about.  Use a name that tells nothing and under which callers are put through, or delete the field.',
    ],
  },
  {
    what: 'a slug that is not the file’s name',
    change: swap(NEWPORT, ['slug: adviser-newport', 'slug: adviser-gwent']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:3  slug  The slug “adviser-gwent” is not the name of the file.  Rename the file to adviser-gwent.yaml, or write “adviser-newport” here.',
    ],
  },
  {
    what: 'a slug that two listings have',
    change: copy(
      NEWPORT,
      'services/kent/adviser-newport.yaml',
      ['aaaaa3', 'aaaaa6'],
      ['Newport Advisers', 'Kent Advisers'],
      ['gwent', 'kent'],
      ['town: Newport', 'town: Ashford'],
    ),
    lines: [
      'content/services/kent/adviser-newport.yaml:3  slug  The slug “adviser-newport” belongs to content/services/gwent/adviser-newport.yaml.  Add -2 at the end, here and in the file’s name.',
    ],
  },
  {
    what: 'a telling English word in a slug',
    change: move(NEWPORT, 'services/gwent/isva-newport.yaml', ['adviser-newport', 'isva-newport']),
    lines: [
      'content/services/gwent/isva-newport.yaml:3  slug  The slug “isva-newport” shows anyone who sees the address what the page is about (“isva”).  Use a neutral kind and a place: adviser-gravesend.',
    ],
  },
  {
    what: 'a telling Welsh word in a slug',
    change: move(NEWPORT, 'services/gwent/cymorth-cam-drin.yaml', ['adviser-newport', 'cymorth-cam-drin']),
    lines: [
      'content/services/gwent/cymorth-cam-drin.yaml:3  slug  The slug “cymorth-cam-drin” shows anyone who sees the address what the page is about (“cam-drin”).  Use a neutral kind and a place: adviser-gravesend.',
    ],
  },
  {
    what: 'a telling English word in a title',
    change: swap('vocabulary/service-types.yaml', ['neutral: { en: Adviser', 'neutral: { en: Adviser for victims']),
    lines: [
      'content/vocabulary/service-types.yaml:4  1 > neutral > en  “Adviser for victims” is used in page titles, and shows anyone who sees them what the pages are about (“victims”).  Use neutral words.',
    ],
  },
  {
    what: 'a telling Welsh word in a title',
    change: swap('vocabulary/service-types.yaml', [
      'neutral: { en: Adviser, cy: Cynghorydd }',
      'neutral: { en: Adviser, cy: Cynghorydd trais }',
    ]),
    lines: [
      'content/vocabulary/service-types.yaml:4  1 > neutral > cy  “Cynghorydd trais” is used in page titles, and shows anyone who sees them what the pages are about (“trais”).  Use neutral words.',
    ],
  },
  {
    what: 'a telling name of the site, which stands in every title',
    change: swap('site.yaml', ['name: Tiny', 'name: Tiny Rape Support']),
    lines: [
      'content/site.yaml:1  name  “Tiny Rape Support” is used in page titles, and shows anyone who sees them what the pages are about (“rape”).  Use neutral words.',
    ],
  },
  {
    what: 'a telling word as a town',
    change: swap(NEWPORT, ['town: Newport', 'town: Newport police station']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:9  places > 1 > town  “Newport police station” is used in page titles, and shows anyone who sees them what the pages are about (“police”).  Use neutral words.',
    ],
  },
  {
    what: 'a telling name of an area',
    change: swap('areas/gwent.yaml', ['welshName: Gwent', 'welshName: Heddlu Gwent']),
    lines: [
      'content/areas/gwent.yaml:2  welshName  “Heddlu Gwent” is used in page titles, and shows anyone who sees them what the pages are about (“heddlu”).  Use neutral words.',
    ],
  },
  {
    what: 'a service that is listed twice',
    change: copy(
      NEWPORT,
      'services/gwent/adviser-newport-2.yaml',
      ['aaaaa3', 'aaaaa6'],
      ['slug: adviser-newport', 'slug: adviser-newport-2'],
      ['Newport Advisers', 'Newport advisers'],
    ),
    lines: [
      'content/services/gwent/adviser-newport.yaml:2  name  “Newport Advisers” is listed for the same place in content/services/gwent/adviser-newport-2.yaml.  Keep one of the two.',
    ],
  },
  {
    what: 'a listing in another area’s folder',
    change: move(NEWPORT, 'services/kent/adviser-newport.yaml'),
    lines: [
      'content/services/kent/adviser-newport.yaml:6  coverage  The file is in the folder “kent”.  Move it to content/services/gwent.',
    ],
  },
  {
    what: 'a national line in an area’s folder',
    change: move(HELPLINE, 'services/kent/helpline-national.yaml'),
    lines: [
      'content/services/kent/helpline-national.yaml:6  coverage  The file is in the folder “kent”.  Move it to content/services/national.',
    ],
  },
  {
    what: 'a reference that two listings have',
    change: copy(
      GRAVESEND,
      'services/kent/adviser-ashford.yaml',
      ['adviser-gravesend', 'adviser-ashford'],
      ['Family Matters', 'Ashford Advisers'],
    ),
    lines: [
      'content/services/kent/adviser-ashford.yaml:1  ref  The reference “aaaaa2” belongs to content/services/kent/adviser-gravesend.yaml.  Give this listing a reference of its own.',
    ],
  },
  {
    what: 'a reference that was changed',
    change: swap(NEWPORT, ['ref: aaaaa3', 'ref: aaaaa9']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:1  ref  The reference was aaaaa3 and is now “aaaaa9”.  Change it back to aaaaa3. People have it on paper.',
    ],
  },
  {
    what: 'a reference that was taken from another',
    change: swap(NEWPORT, ['ref: aaaaa3', 'ref: aaaaa2']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:1  ref  The reference was aaaaa3 and is now “aaaaa2”.  Change it back to aaaaa3. People have it on paper.',
    ],
  },
  {
    what: 'a listing that vanished',
    change: remove(DARTFORD),
    lines: [
      'content/services/refs.csv:4  ref  The listing with reference “aaaaa4” (adviser-dartford) is missing.  Restore it and mark it as closed, so that people who have the reference find out where to go instead.',
    ],
  },
  {
    what: 'a listing that vanished, its reference used again',
    change: { ...remove(DARTFORD), ...swap(NEWPORT, ['ref: aaaaa3', 'ref: aaaaa4']) },
    lines: [
      'content/services/refs.csv:3  ref  The listing with reference “aaaaa3” (adviser-newport) is missing.  Restore it and mark it as closed, so that people who have the reference find out where to go instead.',
    ],
  },
  {
    what: 'a ledger that two people changed at once',
    change: swap('services/refs.csv', ['aaaaa5,', '<<<<<<< HEAD\naaaaa5,']),
    lines: [
      'content/services/refs.csv:5  ref  The line “<<<<<<< HEAD” can’t be read.  Each line must be a reference, a comma and a slug, and nothing else.',
    ],
  },
];
