import { put, type BrokenCase } from './case.ts';

const HEAD = `---
title: What happens next
neutralTitle: Next steps
summary: A made-up article.
order: 1
updated: 2026-11-01
reviewBy: "2027-05"
---
`;
const FILE = 'guidance/en/next-steps.md';

/** Short articles: a head, and Markdown alone. */
export const articles: BrokenCase[] = [
  {
    what: 'an article without a head',
    change: put(FILE, 'Just text.\n'),
    lines: [
      'content/guidance/en/next-steps.md:1  whole file  The article has no head between two lines of three hyphens, or no text below it.  Start from another article in the same folder.',
    ],
  },
  {
    what: 'an article whose head says too little',
    change: put(FILE, `${HEAD.replace('title: What happens next\n', '')}Text.\n`),
    lines: ['content/guidance/en/next-steps.md:1  title  This field is missing, and it is needed.  Add it.'],
  },
  {
    what: 'markup in an article',
    change: put(FILE, `${HEAD}Text.\n\n<script>alert(1)</script>\n`),
    lines: [
      'content/guidance/en/next-steps.md:11  whole file  The text holds markup: “<script>alert(1)</sc”.  Use Markdown alone: # for headings, - for lists, [words](address) for links.',
    ],
  },
  {
    what: 'a link in an article that would run code',
    change: put(FILE, `${HEAD}[Press here](javascript:alert(1))\n`),
    lines: [
      'content/guidance/en/next-steps.md:9  whole file  The link “javascript:alert(1” is not one that a page may have.  Write https://…, tel:…, or a path of this site that starts with /.',
    ],
  },
  {
    what: 'a link in an article that would run code, its address given further down',
    change: put(FILE, `${HEAD}[Press here][x]\n\n[x]: javascript:alert(1)\n`),
    lines: [
      'content/guidance/en/next-steps.md:11  whole file  The link “[x]: javascript:alert(1)” is not one that a page may have.  Write https://…, tel:…, or a path of this site that starts with /.',
    ],
  },
  {
    what: 'a bare address in an article that can be read on the way',
    change: put(FILE, `${HEAD}See www.example.org for more.\n`),
    lines: [
      'content/guidance/en/next-steps.md:9  whole file  The link “www.example.org” is not one that a page may have.  Write https://…, tel:…, or a path of this site that starts with /.',
    ],
  },
  {
    what: 'a picture in an article, which another site would send',
    change: put(FILE, `${HEAD}![](https://example.org/p.gif)\n`),
    lines: [
      'content/guidance/en/next-steps.md:9  whole file  The text holds markup: “![](https://example.”.  Use Markdown alone: # for headings, - for lists, [words](address) for links.',
    ],
  },
  {
    what: 'an article whose address or neutral title tells',
    change: put('guidance/en/after-rape.md', `${HEAD.replace('Next steps', 'After an assault')}Text.\n`),
    lines: [
      'content/guidance/en/after-rape.md:1  whole file  “after-rape” tells a stranger what the article is about.  Name the file and the neutral title in words that say nothing.',
      'content/guidance/en/after-rape.md:3  neutralTitle  “After an assault” tells a stranger what the article is about.  Name the file and the neutral title in words that say nothing.',
    ],
  },
];
