/** The commands that keep the listings true, for people who look after them. */
export const listings = {
  help: `npm run listings -- <command> [options]

{commands}

“npm run listings -- <command> --help” explains one. Commands that change something first show what they would change;
they change it with --apply, all of it or nothing.`,
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
  mappingBad: 'The mapping {found}: {why}.',
  repaired: 'put right:',
  fileRepaired: 'Put right while reading {file}: {what}.',
} as const;
