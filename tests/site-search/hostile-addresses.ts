// Addresses that a program inside the worker might try: other hosts, our own pages, ways out of the pack, and words in queries.
const HOSTS = [
  'https://evil.example/',
  '//evil.example/',
  'http://127.0.0.1:9/',
  'http://[::1]:9/',
  'ws://evil.example/',
  'wss://evil.example/',
];
const SCHEMES = [
  'data:text/plain,x',
  'blob:http://localhost/1',
  'javascript:1',
  'file:///etc/passwd',
  'about:blank',
  'ftp://evil.example/',
];
const OWN = [
  '/',
  '/index.html',
  '/search/',
  '/tables/',
  '/_astro/',
  '/api/services',
  '/pagefind/pagefind-entry.json',
  '/sealed',
  '/robots.txt',
];
const INSIDE = [
  '',
  '/',
  '.',
  '..',
  '../',
  '../search/',
  './pagefind-entry.json',
  '/pagefind-entry.json',
  'pagefind-entry.json/',
  'pagefind-entry.json#x',
  'pagefind-entry.json?word=counselling',
  'pagefind-entry.json?ts=pack&word=counselling',
  'pagefind-entry.json?ts=counselling leeds',
  'PAGEFIND-ENTRY.JSON',
  'pagefind-entry.json%00',
  'pagefind%2dentry.json',
  '%2e%2e/search/',
  '..%2fsearch/',
  '..\\search\\',
  'index/en_2.pf_index',
  'index/',
  'fragment/en_counselling.pf_fragment',
  'filter/en_1.pf_filter',
  'wasm.cy.pagefind',
  'pagefind.js',
  'pagefind-worker.js',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];
const TAILS = ['counselling', '?q=leeds', '#rape', 'a/../../b', '\u0000', 'é', '%', ' ', '\n', '<script>', '🙂', 'x'.repeat(5000)];

const made = [
  ...SCHEMES,
  ...OWN,
  ...INSIDE.map((name) => `/sealed/${name}`),
  ...HOSTS.flatMap((host) => [host, ...TAILS.map((tail) => host + tail), `${host}sealed/pagefind-entry.json`]),
  ...TAILS.flatMap((tail) => [
    `/sealed/${tail}`,
    `/${tail}`,
    tail,
    `sealed/${tail}`,
    `https://localhost/sealed/${tail}`,
    ` /sealed/${tail}`,
  ]),
];

export const hostileAddresses: readonly string[] = [...new Set(made)].slice(0, 200);
