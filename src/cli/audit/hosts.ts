/** A host whose headers nobody can set: what it sends by itself is no fault, but some promises fall. */
export interface Host {
  name: string;
  /** The headers that it sends in the place of ours. */
  sends: Readonly<Record<string, RegExp>>;
}

/** By the name for `--host`. */
export const HOSTS = {
  // As observed in the responses of github.io.
  pages: {
    name: 'GitHub Pages',
    sends: {
      'Cache-Control': /^max-age=600$/,
      'Access-Control-Allow-Origin': /^\*$/,
      'Permissions-Policy': /^interest-cohort=\(\)$/,
      'Strict-Transport-Security': /^max-age=\d{8,}/,
      'Content-Type': /^(application\/octet-stream|text\/calendar(; charset=utf-8)?|text\/csv(; charset=utf-8)?)$/i,
    },
  },
} as const satisfies Record<string, Host>;

/** What falls with each header that a copy is not sent with. */
export const LIMITS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    'Any site can show the pages inside its own. The rest of the policy is inside each page. /search/ lists all pages but can’t search, because its worker is not sealed.',
  'Permissions-Policy': 'Browsers aren’t told to refuse the location, the camera and so on. No page asks for them.',
  'Referrer-Policy': 'Only pages say that no referrer is sent; files say nothing.',
  'X-Content-Type-Options': 'Browsers may guess the type of a file.',
  'X-Frame-Options': 'Any site can show the page for what is missing, too.',
  'Cross-Origin-Opener-Policy': 'A site that opens a page in a new window can see when it is left or closed.',
  'Cross-Origin-Resource-Policy': 'Any site can load single files.',
  'Strict-Transport-Security': 'A first visit over http can be read, and changed, on the way.',
  'Cache-Control': 'How long a wrong number stays in caches is up to the host, not five minutes.',
  'Access-Control-Allow-Origin': 'Which files other sites’ scripts can read is up to the host, not the open data alone.',
  'X-Robots-Tag': 'Files that are no pages can be listed by search engines, in a preview too.',
  'Content-Type': 'Some data files have a general type: some programs will not know them.',
  'Missing page': 'The “page not found” below /cy/ is in English.',
};
