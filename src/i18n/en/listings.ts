/** The commands that keep the listings true, for people who look after them. */
export const listings = {
  help: `npm run listings -- <command> [options]

{commands}

“npm run listings -- <command> --help” explains one. import and apply first show what they would change, and change it with
--apply; the others change at once what you name, or show it with --dry-run. It is always all of it or nothing.`,
  unknownCommand: 'There is no command “{found}”. There are: {commands}.',
  badOption: '{found}. See --help.',
  notAChoice: '{option} does not take “{found}”. It takes: {choices}.',
  noFile: 'There is no file {found} that can be read.',
  contentFirst: '\nThe content itself has something to mend. Nothing was changed.',
  // What would change
  added: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  refused: 'refused',
  wholeListing: 'whole listing',
  already: 'already so: {fields}',
  sums: '{added} new, {changed} changed, {unchanged} unchanged, {refused} refused.',
  previewOnly: 'Nothing is written yet: say --apply to write it.',
  written: 'Written.',
  nothingToWrite: 'There is nothing to write.',
  nothingWrittenRefused: 'Nothing is written while something is refused.',
  applyUsage: `npm run listings -- apply <change file> … [--apply] [--json]

Shows what the change files would change in the listings: field by field, and what is refused and why.
  --apply   writes it, all of it or nothing
  --json    for machines
A change file is what the editing form saves; docs/change-files.md explains it.`,
  exportUsage: `npm run listings -- export (--area <area> | --commissioner <commissioner> | --all) --to <file>

Writes listings as sheets: listings, phones, text numbers, places, hours, professional routes, commissioning, a sheet for
confirmations, and one that explains every column.
  --area          those that cover a police area, such as kent
  --commissioner  those that a commissioner pays for
  --all           all
  --to            listings.xlsx; or listings.csv: then each sheet is a file of its own, listings-phones.csv and so on
  --json          says for machines what was written
The file comes back with “npm run listings -- import”.`,
  exportWhich: 'Say which listings: --area, --commissioner or --all, one of them.',
  exportTo: 'Say where to with --to: a file that ends in .xlsx or .csv.',
  unknownName: 'There is no {what} “{found}”. There are: {names}.',
  exported: '{count} listings written to {files}.',
  noFolder: '{found} cannot be written: is there such a folder, and is the file open in Excel?',
  importUsage: `npm run listings -- import <file.xlsx | file.csv> … [--apply] [--json] [--mapping <file>]

Shows what a sheet would change in the listings: new, changed field by field, unchanged, refused with cell and reason.
  --apply     writes it, all of it or nothing
  --mapping   for a CSV or workbook that is not our export: which of its columns is which field
              (docs/sheets.md explains it)
  --json      for machines
Rows that are missing delete nothing. What somebody else has changed since the export is never written over.`,
  importFeeds:
    'Feeds from other directories (“--as open-referral”) can’t be imported: what a feed says has to be judged by a person first. Add services with a sheet or in the editor.',
  mappingBad: 'The mapping {found}: {why}.',
  repaired: 'put right:',
  fileRepaired: 'Put right while reading {file}: {what}.',
  listingUnknown: 'There is no listing “{found}”.',
  listingMisspelt: 'There is no listing “{found}”. Did you mean “{nearest}”?',
  notADay: '{option} does not take “{found}”. Write a day as year-month-day: 2026-11-20.',
  newUsage: `npm run listings -- new [options]

Writes a new listing’s file, with comments that explain the fields. It asks for what the options leave out.
  --name --types --summary --area             needed; several kinds or areas with commas between them
  --phone --website --email --town --provider --slug
  --dry-run   shows the file and writes nothing
  --json      for machines`,
  newMissing: 'Still missing: {options}.',
  newEnded: 'The answers ended before the last question. Nothing was written.',
  confirmUsage: `npm run listings -- confirm <listing> --groups contact,hours --by provider --how phone [--on 2026-11-20]
npm run listings -- confirm --from sheet.xlsx

Records that somebody asked and that groups of facts are right as they stand; it touches nothing else.
  --groups    identity, coverage, places, contact, hours, eligibility, access, forensic, capacity, commissioning
  --by        provider, commissioner, host, police or nhs: a role, never a name
  --how       phone, email, provider-form, site-visit or public-source
  --on        the day; left out: today
  --from      the sheet “confirmations” of an export, filled in
  --dry-run   shows what would be written
  --json      for machines`,
  testedUsage: `npm run listings -- tested <listing> --number "0808 157 0120" --answered person --by host [--after 4] [--on 2026-11-20] [--at 14:30]

Logs a test call: what answered a number, and after how long. A wrong number or a dead line is taken out of use at once;
one that nobody answers after two tests on different days, both within its stated hours.
  --number    as the listing gives it; not needed if it has one number only
  --answered  person, menu, voicemail, nobody, wrong-number or out-of-service
  --after     minutes until somebody answered
  --by        provider, commissioner, host, police or nhs: a role, never a name
  --on        the day; left out: today
  --at        the time in London: without it, a call that nobody answered doesn't count against a line with hours
  --dry-run   shows what would be written
  --json      for machines
Don't pretend to need help: say that you are checking the number, and hang up.`,
  noNumbers: 'The listing has no phone number.',
  notItsNumber: 'The listing has no number “{found}”. It has: {numbers}.',
  notATime: '--at does not take “{found}”. Write a time of the day as hours and minutes: 14:30.',
  notMinutes: '--after does not take “{found}”. Write whole minutes, 180 at most.',
  noticeUsage: `npm run listings -- notice (--service <listing> | --type <kind> | --area <area> | --everywhere england-and-wales)
    [--from 2026-12-24] --until 2026-12-27 --en "<text>" --cy "<text in Welsh>" [--closed]

Writes a notice that visitors see from one day to another, such as “Closed over Christmas”.
  --service     about one listing; or about every listing of a --type or, if they are all closed, of an --area or country
  --from        the first day on which it is shown; left out: today
  --until       the last day
  --en, --cy    the text, in both languages; the days are added to it
  --closed      what it is about is closed on these days: its call buttons are hidden, and the fallback line is shown
  --dry-run     shows what would be written
  --json        for machines
When it is over it is no longer shown; delete its file in content/notices.`,
  noticeDays: '--until is before --from.',
  noticeRefused: 'The notice has something wrong: {found}.',
  closeUsage: `npm run listings -- close <listing> (--successor <listing> | --onward "<sentence>") [--since 2026-11-20]

Marks a service as closed. Its page stays and leads people on: to its successor, or by a sentence.
  --dry-run   shows what would be written
  --json      for machines`,
  ownSuccessor: 'A listing cannot be its own successor.',
  moveUsage: `npm run listings -- move <listing> <new address>

Gives a listing another address. The old one leads there from then on, and the reference stays.
  --dry-run   shows which files would change
  --json      for machines`,
  addressTaken: 'There is a listing {found} already.',
  moved: '{old} is now {now}; the old address leads there. Changed:\n  {files}',
  wouldMove: '{old} would become {now}. Nothing is written. Would change:\n  {files}',
  handOverUsage: `npm run listings -- hand-over --from <commissioner> --to <commissioner> --on 2028-05-08

Lets everything that one commissioner pays for go on under another from a day. What was stays on record: each entry ends
the day before, and one with the same stream, role and end begins on the day. Areas and the commissioner’s own file too.
  --dry-run   shows what would be written
  --json      for machines`,
  linksUsage: `npm run listings -- links (--area <area> | --commissioner <commissioner> | --all) [--sources] [--to <file>] [--json]

Asks the web addresses of listings whether they are still there: a few hosts at a time, each once a second.
  --sources   the pages that facts were seen on too
  --to        writes the report there; with --json “review --links” reads it
It ends with 1 where an address failed. It is never part of a build.`,
  linksSum: '{count} addresses asked, {failed} failed.',
  noContracts: 'WAYMARK_CONTRACTS names {found}, which is not there.',
  contractsInside: 'WAYMARK_CONTRACTS names {found}, which lies within the project. Private sheets belong outside of it.',
  contractsUnread: 'The contract sheet {found} cannot be read. Save it again as .xlsx or as “CSV UTF-8”.',
  contractsHeader: 'The contract sheet {found} has no heading “slug”. Its headings are: {columns}.',
  editorAt: 'The editing form is at {address}\n  Keep the address to yourself. Stop it with Ctrl+C.',
} as const;
