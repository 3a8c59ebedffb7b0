import { put, type BrokenCase } from './case.ts';

const FILE = 'notices/christmas.yaml';

const notice = (about: string, until = '2026-12-27') =>
  `text: { en: Closed over Christmas., cy: Ar gau dros y Nadolig. }\nfrom: "2026-12-24"\nuntil: "${until}"\nabout: ${about}\nclosed: true\n`;

/** What visitors are told for some days. */
export const notices: BrokenCase[] = [
  {
    what: 'a notice about a listing that does not exist',
    change: put(FILE, notice('{ service: adviser-gravesand }')),
    lines: [
      'content/notices/christmas.yaml:4  about > service  “adviser-gravesand” does not exist in content/services.  Did you mean “adviser-gravesend”?',
    ],
  },
  {
    what: 'a notice about a listing and an area at once',
    change: put(FILE, notice('{ service: adviser-gravesend, area: kent }')),
    lines: [
      'content/notices/christmas.yaml:4  about  It is not clear what the notice is about.  Give one of service, type, area and everywhere.',
    ],
  },
  {
    what: 'a notice that ends before it starts',
    change: put(FILE, notice('{ everywhere: wales }', '2026-12-23')),
    lines: ['content/notices/christmas.yaml:3  until  It ends (“2026-12-23”) before it starts.  Check from and until.'],
  },
  {
    what: 'a notice in one language only',
    change: put(FILE, notice('{ area: kent }').replace(', cy: Ar gau dros y Nadolig.', '')),
    lines: ['content/notices/christmas.yaml:1  text > cy  This field is missing.  Add it.'],
  },
];
