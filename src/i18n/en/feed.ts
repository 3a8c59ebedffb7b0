/** Importing an Open Referral feed, for people who look after listings. */
export const feed = {
  usage: `npm run listings -- import <https address | file.json> --as open-referral [--apply] [--json]

Shows what an Open Referral feed (HSDS or Open Referral UK, 2.0 or 3.0) would add and change, what of it has no place here,
and by what each of its services was told to be one of ours.
  --apply   writes it, all of it or nothing
  --json    for machines
The address is that of the interface (https://example.gov.uk/api) or of its list of services.`,
  oneSource: 'Name one feed: its https address, or one file.',
  refused: 'Nothing was changed. {why}',
  // Why a feed is not taken
  bad: {
    'not-json': 'The feed is not JSON that can be read.',
    'cut-short': 'The feed breaks off in the middle.',
    'entry-too-large': 'One of its services is larger than any real one.',
    'too-many': 'It has more than {most} pages or services.',
    'too-large': 'It is larger than {most} MB.',
    'too-slow': 'Reading it took more than {most} minutes.',
    slow: '{found} took more than {most} seconds.',
    'page-empty': 'Its page {page} is empty, though others come after it.',
    incomplete: 'It says that it has {before} services, but gives {now}.',
    'no-services': 'It holds no service.',
    shrunk: 'It holds {now} services; on {on} it held {before}. More than a fifth has gone: ask whoever publishes it.',
    'not-https': '{found} is no https address.',
    'not-public': '{found} is not on the public network.',
    unreachable: '{found} could not be reached.',
    moves: '{found} leads from one address to another without end.',
    status: '{found} answered {status}.',
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
