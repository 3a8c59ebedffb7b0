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
  // Sheets as files
  'not-a-workbook': { found: 'The file is no Excel workbook that can be read.', remedy: 'Open it in Excel and save it again as .xlsx.' },
  'old-workbook': {
    found: 'The file is a workbook of an old Excel, or locked with a password.',
    remedy: 'Save it as .xlsx, without a password.',
  },
  'not-a-csv': { found: 'The file is no CSV file.', remedy: 'Save the sheet as “CSV UTF-8”.' },
  'quote-not-closed': { found: 'A quotation mark is opened and never closed.', remedy: 'Save the sheet again as “CSV UTF-8” from Excel.' },
  'csv-broken': { found: 'Line {line} cannot be read as CSV.', remedy: 'Save the sheet again as “CSV UTF-8” from Excel.' },
  'too-large': { found: 'The file is far larger than all listings together.', remedy: 'Check that it is the right file.' },
  'no-rows': {
    found: 'Nothing in {found} can be imported.',
    remedy: 'Check that it is the right file, and that rows stand below the headings.',
  },
  // Headings
  'sheet-unknown': {
    found: 'The sheet {found} has no row of headings that is known.',
    remedy: 'Put the headings of the export back, delete the sheet, or give a mapping with --mapping.',
  },
  'column-unknown': { found: 'No column is called “{found}”.', remedy: 'Put the heading of the export back, or delete the column.' },
  'column-unmapped': { found: 'The mapping does not say what the column “{found}” is.', remedy: 'Add it to columns, or to skip.' },
  'column-twice': { found: 'The heading “{found}” stands in {other} too.', remedy: 'Keep one of the two columns.' },
  'column-nameless': { found: 'The column has no heading.', remedy: 'Put the heading back, or delete what stands below.' },
  merged: { found: 'Cells are merged.', remedy: 'Unmerge them, and fill in each cell.' },
  // Rows
  'row-nameless': { found: 'The row has neither reference nor address.', remedy: 'Fill in the address of the listing, or clear the row.' },
  'row-twice': { found: 'The same listing stands in {other} too.', remedy: 'Keep one of the two rows.' },
  'ref-unknown': {
    found: 'No listing has the reference {found}.',
    remedy: 'Put the reference back as it was exported; leave it empty for a new listing.',
  },
  'rows-mixed': {
    found: '{found} does not belong to this row: some columns were sorted or pasted without the others.',
    remedy: 'Undo that, or export again and type the change there.',
  },
  'slug-there': { found: 'There is a listing {found} already.', remedy: 'Change its own row, or give the new listing another address.' },
  'stamp-broken': {
    found: 'The stamp at the end of the row is missing or damaged, or from another version.',
    remedy: 'Export again and type the change there: without it nobody can tell what others changed since.',
  },
  'entry-gone': {
    found: 'This entry was changed or taken out by somebody else since the export.',
    remedy: 'Export again, look what stands there now, and make the change again.',
  },
  'entry-twice': { found: 'The entry stands in another row too.', remedy: 'Keep one of the rows; a new entry has no number and no stamp.' },
  'remove-unclear': { found: '{found} is neither yes nor empty.', remedy: 'Write yes to take the entry out, or nothing.' },
  'sheet-both-changed': {
    found: 'You changed it to {wanted}; somebody else has made it {found} since the export.',
    remedy: 'Find out which is right, and change it in a new export.',
  },
  'hidden-row': { found: 'The row is hidden, and was changed to {found}.', remedy: 'Show all rows, look at it, and save again.' },
  'no-confirmations': {
    found: '{found} has no sheet in which confirmations are filled in.',
    remedy: 'Use the sheet “confirmations” of an export, and fill in groups, by, how and on.',
  },
  'half-a-confirmation': {
    found: 'The confirmation is only half filled in.',
    remedy: 'Fill in groups, by, how and on, or clear all four.',
  },
  // Cells
  'cell-formula': { found: 'The cell holds a formula, now {found}.', remedy: 'Copy it and paste it as values.' },
  'cell-error': { found: 'The cell shows {found}.', remedy: 'Type what belongs there.' },
  'cell-lost-letters': {
    found: 'Letters of {found} were lost when the file was saved.',
    remedy: 'Type it again, and save as “CSV UTF-8” or .xlsx.',
  },
  'cell-became-date': { found: 'Excel has made it a date: {found}.', remedy: 'Format the cell as text, and type it again.' },
  'cell-became-boolean': { found: 'Excel has made it TRUE or FALSE: {found}.', remedy: 'Format the cell as text, and type it again.' },
  'phone-scientific': {
    found: 'Excel has shortened the number to {found}: digits are lost.',
    remedy: 'Format the cell as text, and type the whole number again.',
  },
  'date-ambiguous': { found: '{found} may be {first} or {second}.', remedy: 'Write the year first: {first}.' },
  'cell-not-a-choice': { found: '{found} is none of the words that this column takes.', remedy: 'Use: {choices}.' },
} as const satisfies Record<string, { found: string; remedy: string }>;
