/**
 * Why a change to a listing is refused: what was found, and what to do. Problems in a file itself are in `check`.
 * Written for people who maintain listings and are not programmers.
 */
export const changes = {
  'both-changed': {
    found: 'You changed it from {old} to {wanted}, but someone else has changed it to {found} since.',
    remedy: 'Find out which is right, and make the change again on the listing as it is now.',
  },
  'old-differs': {
    found: 'The change expects {old}, but the listing says {found}.',
    remedy: 'Make the change again on the listing as it is now.',
  },
  'fact-changed': {
    found: 'It was confirmed as {old}, but someone has changed it to {found} since.',
    remedy: 'Ask the service again about what the listing says now, then confirm that.',
  },
  'confirmation-outdated': {
    found: 'Someone has changed these facts since they were confirmed. The listing now says: {found}.',
    remedy: 'Ask the service again about what the listing says now, then confirm that.',
  },
  'nothing-to-confirm': {
    found: 'The listing says nothing about {found}, so there is nothing to confirm.',
    remedy: 'Leave {found} out, or fill it in first.',
  },
  'protected-field': {
    found: 'This field can’t be changed by hand. The change sets it to {found}.',
    remedy: 'Leave it as it is. To give a listing another address, run “npm run listings -- move”.',
  },
  'new-but-there': {
    found: 'The change is for a new listing, but its reference belongs to {found}.',
    remedy: 'Change that listing, or give the new one another reference.',
  },
  'ref-not-there': { found: 'No listing has the reference {found}.', remedy: 'Check the reference. It is on every listing’s page.' },
  'changed-twice': { found: 'The change file {found} is for the same listing.', remedy: 'Apply one first, then the other.' },
  'listing-broken': { found: '{found} can’t be read.', remedy: 'Run “npm run check”, correct what it reports, and try again.' },
  'not-editable': {
    found: '{found} is written in a way that can’t be edited field by field.',
    remedy: 'Make the change in the file itself.',
  },
  'number-not-accepted': {
    found: '{found} changes a number, as the provider wrote in its answer. Nobody here has called the new one.',
    remedy: 'Call it. If it is right, add --accept.',
  },
  'not-a-change-file': {
    found: '{found} is not a readable change file.',
    remedy: 'Ask for it again, unchanged. docs/change-files.md describes the format.',
  },
} as const satisfies Record<string, { found: string; remedy: string }>;
