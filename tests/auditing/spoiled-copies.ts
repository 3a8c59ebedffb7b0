import type { Answer } from '../support/between.ts';
import { inHtml } from '../support/between.ts';

/** A way in which a host can spoil the site: what becomes of an answer, and which check has to see it. */
export interface Spoiled {
  how: string;
  seenBy: string;
  says: RegExp;
  /** How many files have to be looked at until one is met that is spoiled. */
  most?: number;
  change(path: string, answer: Answer): Answer;
}

const without =
  (name: string) =>
  (_: string, answer: Answer): Answer => {
    const { [name]: taken, ...headers } = answer.headers;
    return taken === undefined ? answer : { ...answer, headers };
  };
const withHeader =
  (name: string, value: string, isFor = (_: string) => true) =>
  (path: string, answer: Answer): Answer =>
    isFor(path) ? { ...answer, headers: { ...answer.headers, [name]: value } } : answer;
const inBody = (markup: string) => (_: string, answer: Answer) => inHtml(answer, (html) => html.replace('</main>', `${markup}</main>`));
const inHead = (markup: string) => (_: string, answer: Answer) => inHtml(answer, (html) => html.replace('</head>', `${markup}</head>`));

export const SPOILED: Spoiled[] = [
  { how: 'sends no policy', seenBy: 'Headers', says: /Content-Security-Policy is missing/, change: without('content-security-policy') },
  {
    how: 'lets scripts stand inside pages',
    seenBy: 'Headers',
    says: /Content-Security-Policy is “script-src 'unsafe-inline'”/,
    change: withHeader('content-security-policy', "script-src 'unsafe-inline'"),
  },
  {
    how: 'tells other sites where one was',
    seenBy: 'Headers',
    says: /Referrer-Policy/,
    change: withHeader('referrer-policy', 'unsafe-url'),
  },
  { how: 'sets a cookie', seenBy: 'Headers', says: /set-cookie is sent/, change: withHeader('set-cookie', 'seen=1') },
  { how: 'has browsers report to somebody', seenBy: 'Headers', says: /nel is sent/, change: withHeader('nel', '{"report_to":"x"}') },
  {
    how: 'keeps pages for a year',
    seenBy: 'Headers',
    says: /Cache-Control is “max-age=31536000”/,
    change: withHeader('cache-control', 'max-age=31536000', (path) => path.endsWith('/')),
  },
  {
    how: 'sends scripts as plain text',
    seenBy: 'Headers',
    says: /\.js Content-Type is “text\/plain”, not “text\/javascript/,
    change: withHeader('content-type', 'text/plain', (path) => path.endsWith('.js')),
  },
  {
    how: 'names another charset',
    seenBy: 'Headers',
    says: /Content-Type is “text\/html; charset=iso-8859-1”/,
    change: withHeader('content-type', 'text/html; charset=iso-8859-1', (path) => path.endsWith('/') && !path.includes('/cards/')),
  },
  {
    how: 'has a second policy report to somebody',
    seenBy: 'Headers',
    says: /content-security-policy-report-only is sent/,
    change: withHeader('content-security-policy-report-only', "default-src 'self'; report-uri https://stats.example/r"),
  },
  {
    how: 'lets browsers fetch pages that nobody opened',
    seenBy: 'Headers',
    says: /speculation-rules is sent/,
    change: withHeader('speculation-rules', '"/cdn-cgi/speculation"'),
  },
  {
    how: 'sends a header that nobody has heard of',
    seenBy: 'Headers',
    says: /x-marketing is sent: “1”/,
    change: withHeader('x-marketing', '1'),
  },
  {
    how: 'leads browsers to another host for a newer protocol',
    seenBy: 'Headers',
    says: /alt-svc is sent/,
    change: withHeader('alt-svc', 'h3="elsewhere.example:443"; ma=86400'),
  },
  {
    how: 'lets other sites read every page',
    seenBy: 'Headers',
    says: /access-control-allow-origin is sent/,
    change: withHeader('access-control-allow-origin', '*', (path) => !/^\/(api|data)\//.test(path)),
  },
  ...(
    [
      ['a page', (path: string) => path === '/about/privacy/'],
      ['a script', (path: string) => path.endsWith('.js')],
      ['a table', (path: string) => path.startsWith('/tables/')],
      ['an area’s cards', (path: string) => path === '/areas/kent/cards/'],
    ] as const
  ).map(([what, isFor]): Spoiled => ({
    how: `cuts ${what} short`,
    seenBy: 'Whole files',
    says: /cut after \d+/,
    most: 300,
    change: (path, answer) =>
      isFor(path) && answer.status === 200 ? { ...answer, body: answer.body.subarray(0, answer.body.length - 30) } : answer,
  })),
  {
    how: 'sends the worker of the search without a policy',
    seenBy: 'Search',
    says: /Content-Security-Policy is missing/,
    change: (path, answer) => (path.startsWith('/search-worker/') ? without('content-security-policy')(path, answer) : answer),
  },
  {
    how: 'answers in English below the Welsh folder',
    seenBy: 'Missing page',
    says: /\/cy\/a-page-that-nobody-made\/ The answer is not in Welsh/,
    change: (_, answer) => (answer.status === 404 ? inHtml(answer, (html) => html.replace('<html lang="cy', '<html lang="en')) : answer),
  },
  {
    how: 'answers what is missing with 200',
    seenBy: 'Missing page',
    says: /200, not with 404/,
    // The map of the site is missing from a preview too: that is another fault.
    change: (path, answer) => (answer.status === 404 && path !== '/sitemap.xml' ? { ...answer, status: 200 } : answer),
  },
  {
    how: 'has a page of its own for what is missing',
    seenBy: 'Missing page',
    says: /no link to the first page/,
    change: (_, answer) => (answer.status === 404 ? { ...answer, body: Buffer.from('<h1>Not Found</h1>') } : answer),
  },
  {
    how: 'redirects to another host',
    seenBy: 'Redirects',
    says: /leads to https:\/\/elsewhere\.example/,
    change: (path, answer) => (path === '/areas' ? { ...answer, headers: { location: 'https://elsewhere.example/areas/' } } : answer),
  },
  {
    how: 'sends the worker of the search with the policy of pages',
    seenBy: 'Search',
    says: /Content-Security-Policy is “default-src 'self'”, not “default-src 'none'; script-src 'wasm-unsafe-eval'/,
    change: withHeader('content-security-policy', "default-src 'self'", (path) => path.startsWith('/search-worker/')),
  },
  {
    how: 'has lost the worker of the search',
    seenBy: 'Search',
    says: /is answered with 404, so there is no search/,
    change: (path, answer) => (path.startsWith('/search-worker/') ? { ...answer, status: 404 } : answer),
  },
  { how: 'does not compress', seenBy: 'Compression', says: /without being compressed/, change: (_, answer) => answer },
  {
    how: 'counts visitors with a script of somebody else',
    seenBy: 'Third parties',
    says: /loads https:\/\/count\.example\/c\.js/,
    change: inHead('<script src="https://count.example/c.js"></script>'),
  },
  {
    how: 'has a pixel',
    seenBy: 'Third parties',
    says: /loads \/\/count\.example/,
    change: inBody('<img alt="" src="//count.example/p.gif">'),
  },
  {
    how: 'connects ahead',
    seenBy: 'Third parties',
    says: /fetches ahead/,
    change: inHead('<link rel="preconnect" href="https://fonts.example">'),
  },
  {
    how: 'fetches a font from elsewhere',
    seenBy: 'Third parties',
    says: /loads https:\/\/fonts\.example/,
    // Only further pages have their style in a file of its own.
    most: 300,
    change: (path, answer) =>
      path.endsWith('.css') ? { ...answer, body: Buffer.from('@font-face{src:url(https://fonts.example/a.woff2)}') } : answer,
  },
  {
    how: 'puts a script into pages',
    seenBy: 'Nothing inline',
    says: /script inside it: count/,
    change: inBody('<script>count()</script>'),
  },
  {
    how: 'puts a handler into pages',
    seenBy: 'Nothing inline',
    says: /“onclick”/,
    change: inBody('<button type="button" onclick="x()">x</button>'),
  },
  {
    how: 'changes titles',
    seenBy: 'Neutral outside',
    says: /“rape”/,
    change: (_, answer) => inHtml(answer, (html) => html.replace('<title>', '<title>Rape help ')),
  },
  {
    how: 'has lost a page',
    seenBy: 'Links',
    says: /\/help\/first-steps\/, which is answered with 404/,
    most: 60,
    change: (path, answer) => (path === '/help/first-steps/' ? { ...answer, status: 404 } : answer),
  },
  { how: 'has a link to nowhere on a page', seenBy: 'Links', says: /#gone, and nothing there/, change: inBody('<a href="#gone">x</a>') },
  { how: 'says where one was', seenBy: 'Links', says: /noreferrer is missing/, change: inBody('<a href="https://other.example/">x</a>') },
  {
    how: 'has a link that can be read on the way',
    seenBy: 'Links',
    says: /not https/,
    change: inBody('<a rel="noreferrer" href="http://other.example/">x</a>'),
  },
  { how: 'has a link that runs code', seenBy: 'Links', says: /leads to javascript:/i, change: inBody('<a href="JavaScript:x()">x</a>') },
];
