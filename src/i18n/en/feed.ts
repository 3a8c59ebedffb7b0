/** Importing an Open Referral feed, for people who look after listings. */
export const feed = {
  usage: `npm run listings -- import <https address | file.json> --as open-referral [--apply] [--json]

Shows what an Open Referral feed (HSDS or Open Referral UK, 2.0 or 3.0) would add and change, what of it has no place here,
and by what each of its services was told to be one of ours.
  --apply   writes it, all of it or nothing
  --json    for machines
The address is that of the interface (https://example.gov.uk/api) or of its list of services.`,
  oneSource: 'Name one feed: its https address, or one file.',
  refused: 'Nothing was changed. {source}: {why}',
  // Why a feed is not taken, and what to do
  bad: {
    'not-json':
      'what came is not JSON that can be read: {found}. Name the address of the interface or of its list of services, not of a web page.',
    'cut-short': 'it breaks off in the middle. Try again; if it stays so, tell whoever publishes it.',
    'entry-too-large': 'one of its services is larger than any real one. Tell whoever publishes it.',
    'too-many': 'it has more than {most} pages or services. Take a part of it, as a file.',
    'too-large': 'it is larger than {most} MB. Take a part of it, as a file.',
    'too-slow': 'reading it took more than {most} minutes. Try again at another time, or take it as a file.',
    slow: '{found} took more than {most} seconds. Try again at another time.',
    'page-empty': 'its page {page} is empty, though others come after it. Try again; if it stays so, tell whoever publishes it.',
    incomplete: 'it says that it has {before} services, but gives {now}. Try again; if it stays so, tell whoever publishes it.',
    'no-services': 'it holds no service. Name the address of the interface or of its list of services.',
    shrunk: 'it holds {now} services; on {on} it held {before}. More than a fifth has gone: ask whoever publishes it.',
    'not-https': '{found} is no https address. Name one that begins with https://.',
    'not-public':
      '{found} is not on the public network. Name an address that everybody can reach, or save the feed as a file and name that.',
    unreachable: '{found} could not be reached. Look at the address, and try again later.',
    moves: '{found} leads from one address to another without end. Name the last address.',
    status: '{found} answered {status}. Look at the address, and try again later.',
  },
  // What became of its services
  sums: '{count} services in the feed: {joined} are listed here, {new} are new, {unsure} may be listed here, {unusable} cannot be put here, {elsewhere} are about other things.',
  joined: '{name} = {slug} (the same {evidence})',
  new: '{name}: new',
  unsure: '{name}: may be {listings}. Look, and add or change it by hand.',
  unusable: '{name}: cannot be listed as it is.',
  kept: 'kept as confirmed here: {fields}',
  evidence: { id: 'identifier', phone: 'number', name: 'name', place: 'place', email: 'mailbox', website: 'website' },
  // What of a service has no place in a listing
  unmapped: {
    term: 'a term that is not known here: {found}',
    hours: 'times that cannot be put exactly: {found}',
    status: 'a status that a person has to judge: {found}',
    provider: 'an organisation that is not in content/providers: {found}',
    language: 'a language that is not in the vocabulary: {found}',
    area: 'an area that is not known here: {found}',
    phone: 'a number that cannot be rung: {found}',
    'phone-type': 'a number of another kind: {found}',
    email: 'no mailbox: {found}',
    website: 'no https address: {found}',
    postcode: 'no postcode: {found}',
    'no-summary': 'it does not say what it does',
    'no-coverage': 'it does not say which areas it covers, or none of them is known here',
  },
} as const;
