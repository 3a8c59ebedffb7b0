export const about = {
  title: 'Where the details come from',
  heading: 'Where the details come from',
  howCurrentHeading: 'How current they are',
  howCurrent: '{services} services are listed, in {areas} police areas. On {date}, when this copy was made:',
  countConfirmed: 'confirmed with the service',
  countDue: 'due to be confirmed again',
  countUnconfirmed: 'never confirmed: known from public pages only',
  countOverdue: 'not confirmed for a long time',
  countWithdrawn: 'withdrawn: nobody has confirmed them for so long that their details are not shown',
  countClosed: 'closed',
  notConfirmedHeading: 'What “not confirmed” means',
  notConfirmed:
    'We saw these details on public pages, such as a council’s or a charity’s. Nobody has rung the service to make sure. A number that we saw only on an old or undated page is shown as plain text and cannot be rung from here. The page says which lines are sure.',
  agesHeading: 'How long a confirmation lasts',
  ages: 'Contact details and hours are due again after {contact} days, waiting times after {capacity}, who it is for after {eligibility}, all else after {rest}. After twice that time they are marked as overdue and listed lower; after four times they are no longer shown.',
  policyHeading: 'What is listed',
  kindsHeading: 'Kinds of service',
  reviewHeading: 'Not yet reviewed: waiting for another pair of eyes',
  reviewWelsh: 'texts in Welsh that no translator has read yet',
  reviewClinical: 'texts that wait for someone from health care',
  reviewLegal: 'texts that wait for a lawyer',
  reviewSector: 'texts that wait for someone who works with those who were hurt',
  licencesHeading: 'Other people’s data in this site',
  geonames: 'Towns: GeoNames (geonames.org), Creative Commons Attribution 4.0.',
  naturalEarth: 'Shapes of police areas and land: Natural Earth (naturalearthdata.com), public domain. Boundaries are approximate.',
  districts:
    'Where the first part of a postcode lies, and in which councils and police areas: ONS Postcode Directory, November 2025. Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  areaLaw: 'Police areas follow Schedule 1 to the Police Act 1996, and its later changes.',
  services: 'Facts about services: the public pages named on each service’s page. Reading them was finished in November 2026.',
} as const;

export const notFound = {
  title: 'Page not found',
  heading: 'This page is not here',
  lead: 'The address may be mistyped, or the page has moved. You have done nothing wrong.',
  start: 'Start from the first page',
  choose: 'Choose your area',
} as const;
