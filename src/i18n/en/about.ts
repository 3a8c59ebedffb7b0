export const about = {
  title: 'Where the details come from',
  heading: 'Where the details come from',
  howCurrentHeading: 'How current they are',
  howCurrent: '{services} services are listed, in {areas} police areas. On {date}, when this copy was made:',
  countConfirmed: 'confirmed with the service',
  countDue: 'due to be confirmed again',
  countUnconfirmed: 'never confirmed: we only know them from public pages',
  countOverdue: 'last confirmed a long time ago',
  countWithdrawn: 'withdrawn: nobody has confirmed them for so long that we no longer show their details',
  countClosed: 'closed',
  notConfirmedHeading: 'What “not confirmed” means',
  notConfirmed:
    'We found these details on public pages, such as a council’s or a charity’s. Nobody has called the service to make sure. You can still call the numbers that we link to. If nobody answers, try the helpline that we show with them. We don’t link to numbers that we only saw on old or unofficial pages.',
  agesHeading: 'How long a confirmation lasts',
  ages: 'Contact details and hours need to be confirmed again after {contact} days, waiting times after {capacity}, who the service is for after {eligibility}, and everything else after {rest}. After twice that time they are marked as overdue and come lower in lists. After four times that time they are no longer shown.',
  policyHeading: 'What is listed',
  kindsHeading: 'Kinds of service',
  reviewHeading: 'Texts waiting for review',
  reviewWelsh: 'Welsh texts waiting for a Welsh speaker',
  reviewClinical: 'texts waiting for a clinician',
  reviewLegal: 'texts waiting for a lawyer',
  reviewSector: 'texts waiting for a specialist support worker',
  licencesHeading: 'Data from other sources',
  geonames: 'Towns: GeoNames (geonames.org), Creative Commons Attribution 4.0.',
  naturalEarth: 'Shapes of police areas and land: Natural Earth (naturalearthdata.com), public domain. Boundaries are approximate.',
  districts:
    'Where the first part of a postcode is, and its councils and police areas: ONS Postcode Directory, November 2025. Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  areaLaw: 'Police areas follow Schedule 1 to the Police Act 1996, as amended.',
  services: 'Facts about services: the public pages named on each service’s page, last read in November 2026.',
} as const;

export const licences = {
  title: 'Licences',
  heading: 'Software this site is made with',
  lead: 'The pages of this site contain software and data that other people have published. Their licences allow this.',
  allTexts: 'All licences and notices, in full (text file)',
  package: 'Package',
  version: 'Version',
  licence: 'Licence',
  inText: 'see the text file',
  replaceHeading: 'Parts that you can replace',
  replace:
    '{name} {version} is under the licence {licence}. It is in a file of its own, {files}, which other files load by its name. You may change it and put your version in its place. In our copy, the holidays of countries outside the United Kingdom are left out; nothing else is changed. The original is on npm, and “src/build/british-holidays.ts” in Waymark’s source makes our copy from it.',
} as const;

export const notFound = {
  title: 'Page not found',
  heading: 'We can’t find this page',
  lead: 'The address may be mistyped, or the page may have moved. You have done nothing wrong.',
  start: 'Go to the first page',
  choose: 'Choose your area',
} as const;
