/**
 * Why something in a sheet is refused: what was found, and what to do. Only the commands print these, in English like all of
 * them. Read by people who live in spreadsheets.
 */
export const sheetIssues = {
  // Sheets as files
  'not-a-workbook': { found: 'The file is not a readable Excel workbook.', remedy: 'Open it in Excel and save it again as .xlsx.' },
  'old-workbook': {
    found: 'The file is an old Excel workbook (.xls), or has a password.',
    remedy: 'Save it as .xlsx, without a password.',
  },
  'not-a-csv': { found: 'The file is not a CSV file.', remedy: 'Save the sheet as “CSV UTF-8”.' },
  'quote-not-closed': { found: 'A quotation mark is never closed.', remedy: 'Save the sheet again as “CSV UTF-8” from Excel.' },
  'csv-broken': { found: 'Line {line} is not valid CSV.', remedy: 'Save the sheet again as “CSV UTF-8” from Excel.' },
  'encoding-unclear': {
    found: 'It is unclear which letters the file has where they are not plain ones, such as é, ŵ or ’.',
    remedy: 'Save the sheet again as “CSV UTF-8”, or as .xlsx.',
  },
  'too-large': { found: 'The file is much larger than all the listings together.', remedy: 'Check that it is the right file.' },
  'no-rows': {
    found: 'There is nothing to import in {found}.',
    remedy: 'Check that it is the right file, and that there are rows below the headings.',
  },
  // Headings
  'sheet-unknown': {
    found: 'The sheet {found} has none of the headings of an export.',
    remedy: 'If it is an export, restore its headings. If it is someone else’s sheet, give a mapping with --mapping.',
  },
  'column-unknown': { found: 'There is no column called “{found}”.', remedy: 'Write “{meant}” if you mean that, or delete the column.' },
  'mapping-other': {
    found: 'The sheet {found} has none of the headings of the mapping: {columns}.',
    remedy: 'Check that the mapping is for this sheet. On the left it has the headings as the sheet has them.',
  },
  'column-unmapped': { found: 'The mapping does not say what the column “{found}” is.', remedy: 'Add it to columns, or to skip.' },
  'column-twice': { found: 'The heading “{found}” is also in {other}.', remedy: 'Keep one of the two columns.' },
  'column-nameless': { found: 'The column has no heading.', remedy: 'Restore the heading, or clear the column.' },
  merged: { found: 'Some cells are merged.', remedy: 'Unmerge them, and fill in each cell.' },
  // Rows
  'row-nameless': { found: 'The row names no service.', remedy: 'Fill in the reference or the name of the service, or clear the row.' },
  'slug-unknown': {
    found: 'No listing has the web name {found}. {near}',
    remedy: 'Copy the web name from the sheet “listings”. For a new service, add a row there first.',
  },
  'service-unknown': {
    found: 'No listing is called {found}. {near}',
    remedy: 'Copy the reference from the sheet “listings”. For a new service, add a row there first.',
  },
  'service-unclear': { found: 'Several listings are called {found}.', remedy: 'Fill in the reference of the one you mean.' },
  'name-there': {
    found: 'There is already a listing called {found}.',
    remedy: 'Change its own row. If this is another service with the same name, give it a web name.',
  },
  'row-twice': { found: 'The same listing is also in {other}.', remedy: 'Keep one of the two rows.' },
  'ref-unknown': {
    found: 'No listing has the reference {found}.',
    remedy: 'Restore the reference from the export. For a new listing, leave it empty.',
  },
  'notice-unknown': { found: 'There is no notice {found}.', remedy: 'Leave the cell empty for a new notice.' },
  'rows-mixed': {
    found: '{found} does not belong to this row. Some columns were sorted or pasted without the others.',
    remedy: 'Undo that, or export again and type the change there.',
  },
  'cells-moved': {
    found: 'These cells say what {other} said when it was exported: some columns were sorted, pasted or filled without the others.',
    remedy: 'Undo that, and sort whole rows only. If you mean it, change one row, import it, and then the next.',
  },
  'slug-there': { found: 'There is already a listing {found}.', remedy: 'Change its own row, or give the new listing another web name.' },
  'stamp-broken': {
    found: 'The stamp at the end of the row is missing or damaged, or from another version.',
    remedy: 'Export again and make the change there. Without the stamp we can’t tell what others have changed since.',
  },
  'entry-gone': {
    found: 'Someone else has changed or removed this entry since the export.',
    remedy: 'Export again, look at the entry as it is now, and make the change again.',
  },
  'entry-twice': { found: 'The entry is in another row too.', remedy: 'Keep one of the rows. In a new row, leave entry and stamp empty.' },
  'remove-unclear': { found: '{found} is not yes.', remedy: 'Write yes to remove the entry, or leave the cell empty.' },
  'sheet-both-changed': {
    found: 'You changed it to {wanted}, but someone else has changed it to {found} since the export.',
    remedy: 'Find out which is right, and make the change in a new export.',
  },
  'hidden-row': { found: 'The row is hidden, but was changed to {found}.', remedy: 'Show all rows, check this one, and save again.' },
  'no-confirmations': {
    found: '{found} has no sheet with confirmations.',
    remedy: 'Use the sheet “confirmations” of an export, and fill in groups, by, how and on.',
  },
  'half-a-confirmation': {
    found: 'The confirmation is only half filled in.',
    remedy: 'Fill in groups, by, how and on, or clear all four.',
  },
  // Cells
  'cell-formula': { found: 'The cell contains a formula (value {found}).', remedy: 'Copy it and paste it as values.' },
  'cell-error': { found: 'The cell shows {found}.', remedy: 'Type the right value.' },
  'cell-lost-letters': {
    found: 'Letters of {found} were lost when the file was saved.',
    remedy: 'Type it again, and save as “CSV UTF-8” or .xlsx.',
  },
  'cell-became-date': { found: 'Excel has turned it into a date: {found}.', remedy: 'Format the cell as text, and type it again.' },
  'cell-became-boolean': {
    found: 'Excel has turned it into TRUE or FALSE: {found}.',
    remedy: 'Format the cell as text, and type it again.',
  },
  'phone-scientific': {
    found: 'Excel has shortened the number to {found}, so digits are lost.',
    remedy: 'Format the cell as text, and type the whole number again.',
  },
  'date-ambiguous': { found: '{found} could be {first} or {second}.', remedy: 'Write the year first: {first}.' },
  'cell-not-a-choice': { found: '{found} is not one of the words that this column accepts.', remedy: 'Use: {choices}.' },
} as const satisfies Record<string, { found: string; remedy: string }>;
