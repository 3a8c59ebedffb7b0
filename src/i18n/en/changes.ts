/**
 * Why a change to a listing is not taken: what was found, and what to do. What `check` says of a file stands in `check`.
 * Read by people who maintain listings and do not write programs.
 */
export const changes = {
  'both-changed': {
    found: 'You changed it from {old} to {wanted}; somebody else has made it {found} since.',
    remedy: 'Find out which is right, and make the change again from what stands there now.',
  },
  'old-differs': {
    found: 'The change says that it was {old}, but it is {found}.',
    remedy: 'Make the change again from the listing as it is.',
  },
  'fact-changed': {
    found: 'It was confirmed as {old}, but somebody has made it {found} since.',
    remedy: 'Ask the service again about what the listing says now, then confirm that.',
  },
  'confirmation-outdated': {
    found: 'Somebody has changed these facts since they were confirmed. The listing says now: {found}.',
    remedy: 'Ask the service again about what the listing says now, then confirm that.',
  },
  'nothing-to-confirm': {
    found: 'The listing says nothing about {found}, so there is nothing to confirm.',
    remedy: 'Leave {found} out, or fill it in first.',
  },
  'protected-field': {
    found: 'This field is never changed by hand; the change wants {found}.',
    remedy: 'Leave it as it is. A listing gets another address with “npm run listings -- move”.',
  },
  'new-but-there': {
    found: 'The change is for a new listing, but its reference belongs to {found}.',
    remedy: 'Change that listing, or give the new one a reference of its own.',
  },
  'ref-not-there': { found: 'No listing has the reference {found}.', remedy: 'Check the reference; it stands on every listing’s page.' },
  'changed-twice': { found: 'The change file {found} is for the same listing.', remedy: 'Apply one, then the other.' },
  'listing-broken': { found: '{found} cannot be read.', remedy: 'Run “npm run check”, mend what it says, and try again.' },
  'not-editable': {
    found: '{found} is written in a way that cannot be edited field by field.',
    remedy: 'Make the change in the file itself.',
  },
  'not-a-change-file': {
    found: '{found} is no change file that can be read.',
    remedy: 'Ask for it again; it has to arrive unchanged. Its form stands in docs/change-files.md.',
  },
} as const satisfies Record<string, { found: string; remedy: string }>;
