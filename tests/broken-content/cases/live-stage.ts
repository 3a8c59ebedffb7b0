import { swap, type BrokenCase } from './case.ts';

/** What a preview may leave open, and a site for the public may not. */
export const liveStage: BrokenCase[] = [
  {
    what: 'to go live with nobody who answers for it, and nothing confirmed',
    change: swap('site.yaml', ['stage: preview', 'stage: live']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:10  contact  The site is live, but nobody has confirmed the contact details of “Newport Advisers”.  Confirm them with the service, or add adviser-newport to allowUnconfirmed in content/site.yaml.',
      'content/services/national/helpline-national.yaml:8  contact  The site is live, but nobody has confirmed the fallback helpline “National Line”.  Call it, and record that under confirmed > contact.',
      'content/site.yaml:3  address  The site is live but has no address.  Write where it is served, or set stage: preview.',
      'content/site.yaml:5  host > name  The site is live but doesn’t say who runs it.  Name the organisation, or set stage: preview.',
      'content/site.yaml:6  host > phone  The site is live but has no phone number for corrections.  Add one, or set stage: preview.',
      'content/site.yaml:7  host > email  The site is live but has no e-mail address for corrections.  Add one, or set stage: preview.',
    ],
  },
  {
    what: 'an address that names a page',
    change: swap('site.yaml', ['address:\n', 'address: https://support.example.org/waymark/index.html\n']),
    lines: [
      'content/site.yaml:3  address  The site can’t be served at “https://support.example.org/waymark/index.html”.  Write https://, the host’s name and any folders, and nothing after them: https://support.example.org or https://example.github.io/waymark/.',
    ],
  },
  {
    what: 'a folder whose name would tell what the site is about, in the address of every page',
    change: swap('site.yaml', ['address:\n', 'address: https://example.github.io/rape-support/\n']),
    lines: [
      'content/site.yaml:3  address  The path of “https://example.github.io/rape-support/” shows anyone who sees it what the site is about (“rape”).  Serve it in a folder with a neutral name, such as /waymark/.',
    ],
  },
  {
    what: 'streets from another host, which would learn who looks',
    change: swap('site.yaml', [
      'stage: preview',
      'stage: preview\nbasemap: { url: "https://tiles.example/streets.pmtiles", attribution: Somebody }',
    ]),
    lines: [
      'content/site.yaml:3  basemap > url  The street map “https://tiles.example/streets.pmtiles” is not a PMTiles file on this site’s own host.  Put the file on the site’s host and write its path, such as /maps/streets.pmtiles. Another host could see who is looking.',
    ],
  },
  {
    what: 'a page to be framed by more than one safe host, or by a page of it',
    change: swap('site.yaml', [
      'stage: preview',
      'stage: preview\nframedBy: [https://intranet.example.org, "http://intranet.example.org", "https://*.example.org", https://example.org/page]',
    ]),
    lines: [
      ['2', 'http://intranet.example.org'],
      ['3', 'https://*.example.org'],
      ['4', 'https://example.org/page'],
    ].map(
      ([at, host]) =>
        `content/site.yaml:3  framedBy > ${at}  “${host}” is not the https address of a single host.  Write https:// and the full host name, in lower case and without a path: https://intranet.example.org.`,
    ),
  },
];
