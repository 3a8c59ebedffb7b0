/**
 * Why something in a sheet is not taken: what was found, and what to do. Only the commands say it, in English like all of
 * them. Read by people who live in spreadsheets.
 */
export const sheetIssues = {
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
  'notice-unknown': { found: 'There is no notice {found}.', remedy: 'Leave the cell empty for a new notice.' },
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
