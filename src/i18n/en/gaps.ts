/** What `npm run check` says about things that are missing but not wrong. */
export const gaps = {
  heading: 'Gaps (nothing here stops the build)',
  'area-without-sarc-number': 'Areas whose referral centre has no number',
  'area-without-isva-number': 'Areas whose advisers (ISVAs) have no number',
  'area-without-sarc': 'Areas with no referral centre listed',
  'area-without-isva': 'Areas with no adviser (ISVA) listed',
  'no-contact': 'Listings with no contact details',
  'town-not-found': 'Places without a pin, because their town is not on the list of towns',
  'no-tappable-detail': 'Listings whose contact details nobody has confirmed or corroborated',
  'contract-ending': 'Listings with a contract or grant that ends within six months',
  'contract-ended': 'Listings whose contract has ended',
  'takes-effect-later':
    'Listings that close, pause or begin on a later day: build the site again on that day (docs/hosting.md, “Every night”)',
  'notice-over': 'Notices that have ended: delete their files in content/notices',
  'ref-unrecorded': 'Listings that are not in the list of references yet: run “npm run check -- --record”',
} as const;
