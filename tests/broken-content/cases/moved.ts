import { put, type BrokenCase } from './case.ts';

const MOVED = 'services/moved.csv';

/** Addresses that listings had before. */
export const moved: BrokenCase[] = [
  {
    what: 'an old address that leads nowhere',
    change: put(MOVED, 'old,new\nadviser-old,adviser-gone\n'),
    lines: [
      'content/services/moved.csv:2  whole file  An old address leads to “adviser-gone”, which doesn’t exist.  Restore the listing and mark it as closed, or write the address of another listing.',
    ],
  },
  {
    what: 'a listing that takes an old address again',
    change: put(MOVED, 'old,new\nadviser-newport,adviser-gravesend\n'),
    lines: [
      'content/services/moved.csv:2  whole file  A listing uses the old address “adviser-newport”, which now leads to another listing.  Give the listing another address. Otherwise saved links would open the wrong service.',
    ],
  },
  {
    what: 'a line of old addresses that cannot be read',
    change: put(MOVED, 'old,new\nadviser-old\n'),
    lines: [
      'content/services/moved.csv:2  whole file  The line “adviser-old” can’t be read.  Each line must be an old address, a comma and the new one.',
    ],
  },
];
