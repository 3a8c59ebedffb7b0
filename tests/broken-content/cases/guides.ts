import type { Change } from '../../support/tiny-content.ts';
import { put, type BrokenCase } from './case.ts';

const HEAD = `---
title: What happens next
neutralTitle: Next steps
summary: A made-up guide.
order: 1
updated: 2026-11-01
reviewBy: "2027-05"
---
`;
const FILE = 'guides/en/next-steps.md';

const HARD =
  'Notwithstanding the aforementioned considerations, individuals contemplating participation in investigative proceedings are invited to familiarise themselves with applicable statutory entitlements.';

/** The same guide in both languages; where no Welsh head is given, with the English one. */
const twins = (head: string, welshHead: string | undefined, text: string): Change => ({
  files: { [FILE]: head + text, [FILE.replace('/en/', '/cy/')]: (welshHead ?? head) + text },
});

/** Short guides: a head, and Markdown alone. */
export const guides: BrokenCase[] = [
  {
    what: 'a guide without a head',
    change: put(FILE, 'Just text.\n'),
    lines: [
      'content/guides/en/next-steps.md:1  whole file  The guide has no head between two lines of three hyphens, or no text below it.  Start from another guide in the same folder.',
    ],
  },
  {
    what: 'a guide whose head says too little',
    change: put(FILE, `${HEAD.replace('title: What happens next\n', '')}Text.\n`),
    lines: ['content/guides/en/next-steps.md:1  title  This field is missing, and it is needed.  Add it.'],
  },
  {
    what: 'markup in a guide',
    change: put(FILE, `${HEAD}Text.\n\n<script>alert(1)</script>\n`),
    lines: [
      'content/guides/en/next-steps.md:11  whole file  The text holds markup: “<script>alert(1)</sc”.  Use Markdown alone: # for headings, - for lists, [words](address) for links.',
    ],
  },
  {
    what: 'a link in a guide that would run code',
    change: put(FILE, `${HEAD}[Press here](javascript:alert(1))\n`),
    lines: [
      'content/guides/en/next-steps.md:9  whole file  The link “javascript:alert(1” is not one that a page may have.  Write https://…, tel:…, or a path of this site that starts with /.',
    ],
  },
  {
    what: 'a link in a guide that would run code, its address given further down',
    change: put(FILE, `${HEAD}[Press here][x]\n\n[x]: javascript:alert(1)\n`),
    lines: [
      'content/guides/en/next-steps.md:11  whole file  The link “[x]: javascript:alert(1)” is not one that a page may have.  Write https://…, tel:…, or a path of this site that starts with /.',
    ],
  },
  {
    what: 'a bare address in a guide that can be read on the way',
    change: put(FILE, `${HEAD}See www.example.org for more.\n`),
    lines: [
      'content/guides/en/next-steps.md:9  whole file  The link “www.example.org” is not one that a page may have.  Write https://…, tel:…, or a path of this site that starts with /.',
    ],
  },
  {
    what: 'a picture in a guide, which another site would send',
    change: put(FILE, `${HEAD}![](https://example.org/p.gif)\n`),
    lines: [
      'content/guides/en/next-steps.md:9  whole file  The text holds markup: “![](https://example.”.  Use Markdown alone: # for headings, - for lists, [words](address) for links.',
    ],
  },
  {
    what: 'a guide whose address or neutral title tells',
    change: put('guides/en/after-rape.md', `${HEAD.replace('Next steps', 'After an assault')}Text.\n`),
    lines: [
      'content/guides/en/after-rape.md:1  whole file  “after-rape” tells a stranger what the guide is about.  Name the file and the neutral title in words that say nothing.',
      'content/guides/en/after-rape.md:3  neutralTitle  “After an assault” tells a stranger what the guide is about.  Name the file and the neutral title in words that say nothing.',
    ],
  },
  {
    what: 'a guide that stands in one language only',
    change: put(FILE, `${HEAD}Text.\n`),
    lines: [
      'content/guides/en/next-steps.md:1  whole file  The guide “next-steps” stands in one language only.  Write content/guides/cy/next-steps.md too, with the same head.',
    ],
  },
  {
    what: 'a guide that leads elsewhere than its twin',
    change: twins(HEAD.replace('order: 1', 'order: 1\npart: services'), HEAD, 'Text.\n'),
    lines: [
      'content/guides/cy/next-steps.md:1  part  “practical” is not what the same guide says in the other language.  Write the same here and in content/guides/en/next-steps.md.',
    ],
  },
  {
    what: 'a guide that shows or leads to what does not exist',
    change: twins(`${HEAD.replace('---\ntitle', '---\nshows: [red-flags]\ngroups: [def]\ntitle')}`, undefined, 'Text.\n'),
    lines: ['cy', 'en'].flatMap((language) => [
      `content/guides/${language}/next-steps.md:2  shows > 1  “red-flags” does not exist in content/guides/shared.  Write the name of one that exists, or add it first.`,
      `content/guides/${language}/next-steps.md:3  groups > 1  “def” does not exist in content/vocabulary/groups.yaml.  Did you mean “deaf”?`,
    ]),
  },
  {
    what: 'a link to a guide that is not there, and one to the other language',
    change: twins(HEAD, undefined, 'Text.\n\n[More](/help/more/) and [next](/help/next-steps/).\n'),
    lines: [
      ['cy', '/help/more/'],
      ['cy', '/help/next-steps/'],
      ['en', '/help/more/'],
    ].map(
      ([language, address]) =>
        `content/guides/${language}/next-steps.md:11  whole file  The link “${address}” leads to no page of this language.  Write /help/… with the name of a guide; in Welsh guides every path starts with /cy/.`,
    ),
  },
  {
    what: 'an English guide that few can read',
    change: twins(HEAD, undefined, `${HARD}\n`),
    lines: [
      'content/guides/en/next-steps.md:1  whole file  The text has the reading grade 30.3; 8 is the most.  Use shorter sentences and words. If that cannot be, say why under gradeExcuse.',
    ],
  },
  {
    what: 'an excuse where none is needed',
    change: twins(HEAD.replace('order: 1', 'order: 1\ngradeExcuse: It quotes the law.'), HEAD, 'You can ring.\n'),
    lines: [
      'content/guides/en/next-steps.md:6  gradeExcuse  The text has the reading grade 0.0, and needs no excuse.  Take gradeExcuse out.',
    ],
  },
];
