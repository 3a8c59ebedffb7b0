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
      'content/guides/en/next-steps.md:1  whole file  The guide has no front matter between two lines of three hyphens, or no text below it.  Copy another guide in the same folder and change it.',
    ],
  },
  {
    what: 'a guide whose head says too little',
    change: put(FILE, `${HEAD.replace('title: What happens next\n', '')}Text.\n`),
    lines: ['content/guides/en/next-steps.md:1  title  This field is missing.  Add it.'],
  },
  {
    what: 'markup in a guide',
    change: put(FILE, `${HEAD}Text.\n\n<script>alert(1)</script>\n`),
    lines: [
      'content/guides/en/next-steps.md:11  whole file  The text contains HTML: “<script>alert(1)</sc”.  Use only Markdown: # for headings, - for lists, [words](address) for links.',
    ],
  },
  {
    what: 'a link in a guide that would run code',
    change: put(FILE, `${HEAD}[Press here](javascript:alert(1))\n`),
    lines: [
      'content/guides/en/next-steps.md:9  whole file  The link “javascript:alert(1” is not allowed.  Write https://…, tel:…, or a path on this site that starts with /.',
    ],
  },
  {
    what: 'a link in a guide that would run code, its address given further down',
    change: put(FILE, `${HEAD}[Press here][x]\n\n[x]: javascript:alert(1)\n`),
    lines: [
      'content/guides/en/next-steps.md:11  whole file  The link “[x]: javascript:alert(1)” is not allowed.  Write https://…, tel:…, or a path on this site that starts with /.',
    ],
  },
  {
    what: 'a bare address in a guide that can be read on the way',
    change: put(FILE, `${HEAD}See www.example.org for more.\n`),
    lines: [
      'content/guides/en/next-steps.md:9  whole file  The link “www.example.org” is not allowed.  Write https://…, tel:…, or a path on this site that starts with /.',
    ],
  },
  {
    what: 'a picture in a guide, which another site would send',
    change: put(FILE, `${HEAD}![](https://example.org/p.gif)\n`),
    lines: [
      'content/guides/en/next-steps.md:9  whole file  The text contains HTML: “![](https://example.”.  Use only Markdown: # for headings, - for lists, [words](address) for links.',
    ],
  },
  {
    what: 'a guide whose address or neutral title tells',
    change: put('guides/en/after-rape.md', `${HEAD.replace('Next steps', 'After an assault')}Text.\n`),
    lines: [
      'content/guides/en/after-rape.md:1  whole file  “after-rape” shows anyone who sees it what the guide is about.  Choose a file name and a neutral title that give nothing away.',
      'content/guides/en/after-rape.md:3  neutralTitle  “After an assault” shows anyone who sees it what the guide is about.  Choose a file name and a neutral title that give nothing away.',
    ],
  },
  {
    what: 'a guide that stands in one language only',
    change: put(FILE, `${HEAD}Text.\n`),
    lines: [
      'content/guides/en/next-steps.md:1  whole file  The guide “next-steps” is in one language only.  Write content/guides/cy/next-steps.md too, with the same front matter.',
    ],
  },
  {
    what: 'a guide that leads elsewhere than its twin',
    change: twins(HEAD.replace('order: 1', 'order: 1\npart: services'), HEAD, 'Text.\n'),
    lines: [
      'content/guides/cy/next-steps.md:1  part  “practical” differs from the same guide in the other language.  Make this the same here and in content/guides/en/next-steps.md.',
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
        `content/guides/${language}/next-steps.md:11  whole file  The link “${address}” leads to no page in this language.  Write /help/… with the name of a guide. In Welsh guides, every path starts with /cy/.`,
    ),
  },
  {
    what: 'an English guide that few can read',
    change: twins(HEAD, undefined, `${HARD}\n`),
    lines: [
      'content/guides/en/next-steps.md:1  whole file  The reading grade of the text is 30.3. The limit is 8.  Use shorter sentences and words. If you can’t, say why under gradeExcuse.',
    ],
  },
  {
    what: 'an excuse where none is needed',
    change: twins(HEAD.replace('order: 1', 'order: 1\ngradeExcuse: It quotes the law.'), HEAD, 'You can ring.\n'),
    lines: [
      'content/guides/en/next-steps.md:6  gradeExcuse  The reading grade of the text is 0.0, so it needs no excuse.  Delete gradeExcuse.',
    ],
  },
];
