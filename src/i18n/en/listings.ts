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
  // Answers by e-mail
  inboxNothingNew: 'Each of these messages was taken before.',
  inboxNoServer: 'settings.yaml has no “authserv-id”, so no answer is taken by itself. Fill it in.',
  inboxChangeWritten: 'To accept it (call a new number first): npm run listings -- apply "{file}" --apply --accept',
  inboxUnknown: 'no listing named',
  inboxAllRight: '{file}: {name} ({ref}): all right. Confirmed: {groups}.',
  inboxAnswer: '{file}: {name} ({ref}): answered. Confirmed: {groups}.',
  inboxNothing: 'nothing',
  inboxChange: '  to accept: {line} → “{text}”',
  inboxOpen: '  left open: {line}',
  inboxInWords: '  to read: {line} → “{text}”',
  inboxBelow: '  below the answer: “{text}”',
  inboxToRead: '{file}: for you to read, from {from}, about {about}{number}.',
  inboxQuote: '“{text}”',
  // Private contract sheets
  noContracts: 'WAYMARK_CONTRACTS names {found}, which is not there.',
  contractsInside: 'WAYMARK_CONTRACTS names {found}, which lies within the project. Private sheets belong outside of it.',
  contractsUnread: 'The contract sheet {found} cannot be read. Save it again as .xlsx or as “CSV UTF-8”.',
  contractsHeader: 'The contract sheet {found} has no heading “slug”. Its headings are: {columns}.',
} as const;

/** Why somebody has to look at a message that “inbox” read. */
export const inboxReasons = {
  'several-senders': 'It names several senders, or a mailbox in the sender’s name. Call.',
  'no-server': 'Nothing says which server checks senders: fill in “authserv-id” in settings.yaml.',
  'not-checked': 'No server says that it comes from that mailbox. Call.',
  'other-server': 'The topmost Authentication-Results is not from your server. Call, or correct “authserv-id” in settings.yaml.',
  'not-proved': 'Your server could not prove that it comes from that domain. Call.',
  bounced: 'The e-mail came back. Correct the mailbox in contacts.csv, or call.',
  'auto-reply': 'An automatic reply. The ask stays open.',
  'in-words': 'An answer in words. Read it, then change or confirm the listing.',
  'several-codes': 'It has several answers. Read it.',
  'unreadable-code': 'The line with the code was cut or changed. Read it, or call.',
  edited: 'The text of the answer was changed after the page wrote it. Read it.',
  'words-added': 'Something was written above the answer. Read it: it may say otherwise.',
  'no-day': 'Its header doesn’t say when it arrived, or the day can’t be right. Call.',
  'unknown-ask': 'Nobody asked this, as far as asks.csv says. Call.',
  'forged-code': 'The code is not one that was sent. Call, and tell the people who look after the mail server.',
  used: 'This was answered before. Read it: the later answer may be a correction.',
  'too-old': 'The code is older than 120 days. Ask again.',
  'unknown-sender': 'That mailbox is not in contacts.csv for this listing. Call, or add it if you know it.',
  gone: 'There is no such listing any more.',
  'facts-changed':
    'The listing was changed after the ask, so the answer is about other facts. The next reminder asks about the new ones; or call.',
  'other-lines': 'The lines of the listing are numbered differently by now. The next reminder asks again; or call.',
} as const;

/** The workbook in which a provider says of each line whether it is right. */
export const answerSheet = {
  name: 'check',
  service: 'Service',
  number: 'Line',
  what: 'What it is about',
  shown: 'What we show',
  mark: 'Right or wrong',
  shouldBe: 'What it should be',
  code: 'Code',
} as const;
