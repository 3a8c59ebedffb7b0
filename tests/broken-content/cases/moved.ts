import { put, type BrokenCase } from './case.ts';

const MOVED = 'services/moved.csv';

/** Addresses that listings had before. */
export const moved: BrokenCase[] = [
  {
    what: 'an old address that leads nowhere',
    change: put(MOVED, 'old,new\nadviser-old,adviser-gone\n'),
    lines: [
      'content/services/moved.csv:2  whole file  An old address leads to “adviser-gone”, which is no listing.  Put the listing back and mark it closed, or write the address of another.',
    ],
  },
  {
    what: 'a listing that takes an old address again',
    change: put(MOVED, 'old,new\nadviser-newport,adviser-gravesend\n'),
    lines: [
      'content/services/moved.csv:2  whole file  A listing has the address “adviser-newport” again, which leads on to another.  Give the listing another address: saved links would show the wrong service.',
    ],
  },
  {
    what: 'a line of old addresses that cannot be read',
    change: put(MOVED, 'old,new\nadviser-old\n'),
    lines: [
      'content/services/moved.csv:2  whole file  The line “adviser-old” cannot be read.  Each line holds an old address, a comma and the new one.',
    ],
  },
];
