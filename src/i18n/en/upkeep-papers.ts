/** The evidence pack and corrections of the upkeep pages, and the files and lists that the commands write. */
export const upkeepPapers = {
  // The pack
  pack: {
    link: 'Evidence pack for the needs assessment',
    heading: '{name}: evidence from the listings',
    title: 'Evidence: {name}',
    print: 'You can print this page.',
    about: 'About this evidence',
    aboutText:
      'Under sections 13 and 14 of the Victims and Prisoners Act 2024, the bodies of a police area in England must assess together what victims need, and whether the services in the area meet those needs, including services that others provide. They must have regard to people under 18 and to protected characteristics, and consult victims and the people who support them.',
    force:
      'In the copies that we read when we built this site, these sections were marked as not yet in force. Check at legislation.gov.uk.',
    wales: 'These sections apply to England. You can use the tables for an assessment in Wales too.',
    isFor: 'It shows which services are listed, as of {date}.',
    draft: 'Draft: fewer than {percent} per cent of these services have been confirmed. Check a gap before you quote it.',
    notIn: 'What it doesn’t cover',
    notInList: [
      'How many people need or ask for help. The listings don’t count people.',
      'What victims and the people who support them say. You have to ask them.',
      'Money, caseloads and targets. They aren’t in any public listing.',
      'Refuges and other housing.',
    ],
    gapsHeading: 'Gaps',
    gapsLead: 'Kinds of specialist service that aren’t listed here, and groups that no listed service says it helps.',
    gapNone: 'None listed: {types}.',
    gapLine: '{type}: none listed for {groups}.',
    gapRunBy: 'None listed that is run by and for a community: {types}.',
    gapFew: 'No gaps. Every kind of specialist service is listed, and no group is turned away by all of them.',
    unstatedHeading: 'What the listings don’t say',
    unstatedLead: { one: 'Of {count} service:', other: 'Of {count} services:' },
    unstated: {
      gender: { one: '{count} does not say which genders it takes', other: '{count} do not say which genders they take' },
      age: { one: '{count} does not say which ages it takes', other: '{count} do not say which ages they take' },
      past: { one: '{count} does not say whether it helps with past abuse', other: '{count} do not say whether they help with past abuse' },
      police: {
        one: '{count} does not say whether people have to tell the police',
        other: '{count} do not say whether people have to tell the police',
      },
      community: { one: '{count} names no community that it serves', other: '{count} name no community that they serve' },
      capacity: { one: '{count} does not say whether it has a waiting list', other: '{count} do not say whether they have a waiting list' },
    },
    listHeading: 'Services counted',
    listLabel: 'Services counted, with their state',
    service: 'Service',
    kinds: 'Kinds',
    state: 'Contact details',
    notes: 'Your notes',
    method: 'How the cells were decided',
  },

  // Corrections
  correct: {
    heading: 'How to correct a listing',
    text: 'We confirm every fact with the service itself, by phone, e-mail or its own form, and record the date.',
    ways: [
      'One mistake: tell the people who run this site, and give the reference of the listing.',
      'All of a provider’s listings: we e-mail the provider, with a link to a page where it says which details are right.',
      'Many at once: the spreadsheet shows what is due. We can send you one to fill in, and show you what would change before anything does.',
    ],
    host: 'Who runs this site: {how}',
    corrections: 'Corrections for {name}: {email}',
    neverSend:
      'Never send anything about a person who has been helped. Don’t send contract values, caseloads or internal mailboxes either.',
  },

  // The files and what the commands print
  files: {
    first: 'Why it comes first',
    reference: 'Reference',
    referenceOf: 'reference {ref}',
    listing: 'Listing',
    provider: 'Provider',
    areas: 'Areas',
    facts: 'Facts',
    task: 'What to do',
    last: 'Last confirmed',
    by: 'Due by',
    payer: 'Whose contract',
    address: 'Address that failed',
    place: 'Place',
    type: 'Kind of service',
    whole: 'whole area',
    contracts: 'Contract sheets',
    value: 'Value a year (£)',
    caseload: 'Caseload',
    call: 'Call {name}',
    calendarName: 'Waymark: listings to call',
    contractEnds: 'Contract ends: {name}',
    dueEntry: '{name}: {facts} due',
  },
} as const;
