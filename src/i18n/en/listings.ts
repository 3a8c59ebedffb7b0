/** What the commands that keep the listings true print. Each explains its own options: src/cli/listings. */
export const listings = {
  importFeeds:
    'Feeds from other directories (“--as open-referral”) can’t be imported: a person judges what they say first. “npm run listings -- propose feed.json --to proposals.xlsx” makes a sheet of what is in them.',
  // What would change
  added: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  refused: 'refused',
  wholeListing: 'whole listing',
  already: 'already so: {fields}',
  sums: '{added} new, {changed} changed, {unchanged} unchanged, {refused} refused.',
  previewOnly: 'Nothing is written yet: add --apply to write it.',
  written: 'Written.',
  nothingToWrite: 'There is nothing to write.',
  nothingWrittenRefused: 'Nothing is written while something is refused.',
  exported: '{count} listings written to {files}.',
  mappingBad: 'The mapping can’t be used: {why}.',
  repaired: 'corrected:',
  sheetSkipped: 'Not imported: the sheet “{found}”.',
  columnSkipped: 'Not imported: the column “{found}” ({at}).',
  commentSkipped: 'Not imported: the comment on {at}: “{found}”. If it corrects something, type it into the cell.',
  draftWritten:
    '{found} is not an export of ours. A draft of a mapping is in {path}: check every line of it, then run the command again with --mapping {path}.',
  draftThere: '{found} is not an export of ours. There is a mapping in {path}: run the command again with --mapping {path}.',
  fileRepaired: 'Corrected while reading {file}: {what}.',
  moved: '{old} is now {now}; the old address leads there. Changed:\n  {files}',
  wouldMove: '{old} would become {now}. Nothing is written. Would change:\n  {files}',
  noConnection: 'None of {count} addresses answered: there is no connection to the internet. No report was made. Connect, then try again.',
  linksSum: '{count} addresses checked, {failed} failed.',
  // Private contract sheets
  noContracts: 'WAYMARK_CONTRACTS names {found}, which is not there.',
  contractsInside: 'WAYMARK_CONTRACTS names {found}, which lies within the project. Private sheets belong outside of it.',
  contractsUnread: 'The contract sheet {found} cannot be read. Save it again as .xlsx or as “CSV UTF-8”.',
  contractsHeader: 'The contract sheet {found} has no heading “slug”. Its headings are: {columns}.',
} as const;
