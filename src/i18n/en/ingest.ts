/** What `npm run postcodes` and `npm run boundaries` print. In English, like all commands; written for people who are not programmers. */
export const ingest = {
  kept: 'Nothing was changed. The tables from before are still in use.',

  // The file as a whole
  noFile: 'There is no file or folder {file}. Check the name. Put a path with spaces in quotes.',
  notReadable: '{file} can’t be read ({code}).',
  emptyFile: '{file} is empty. Download it again.',
  notText: '{file} is neither a CSV file nor a ZIP file. Use the file as it was downloaded.',
  noCsv:
    '{file} contains no table of postcodes. It should contain “ONSPD_…_UK.csv”, “NSPL_…_UK.csv” or the CSV files of Code-Point Open. It contains: {found}.',
  severalCsv: '{file} contains several tables, and none is called “…_UK.csv”: {found}. Give only the table that you want.',
  missingColumns:
    '{file} is not a table that this command can read. It needs columns called {missing} and found these: {found}. Use the ONS Postcode Directory, the National Statistics Postcode Lookup or Code-Point Open.',
  columnTwice: '{file}: both the columns {found} could be {wanted}. Use the file as it was downloaded.',
  wrongColumns: '{file} has {found} columns and no header line. The files of Code-Point Open have {wanted}.',
  lettersMissing:
    'Warning: {file} has no postcodes that begin with {missing}. For these, the site works as it did without the file. If you wanted the whole country, use the download for the whole UK.',
  tooManyWithoutPlace: '{file} gives no position for {count} of {all} postcodes in England and Wales. That can’t be right.',
  noRows: '{file} contains no postcodes in England and Wales.',
  fewer:
    '{file} has {found} sectors, but the tables in use have {before}. The file seems to be incomplete. If it is right, delete the folder {folder} and run this again.',

  // One row
  at: '{file}, row {row}: {what}',
  halfRow: 'it has {found} columns instead of {wanted}. The file is incomplete or was changed. Download it again.',
  openQuote: 'a quotation mark is never closed. The file is incomplete or was changed. Download it again.',
  longRow: 'it has more than {most} characters. This is not a table of postcodes.',
  badPostcode: '“{found}” is not a postcode.',
  badNumber: '“{found}” in column {column} is not a number.',
  badPosition: 'the position {found} is far outside England and Wales.',
  unknownArea: 'the police area “{found}” is not one of the 43 in content/areas. If it is new, add its code there first.',
  unknownCouncil: 'the council “{found}” is not in any police area in content/areas. If it is new, add its code there first.',
  duplicate: '{postcode} is also in row {before}. The file was changed, or is a mixture of two files. Download it again.',

  // ZIP files
  zipBroken: '{file} is not a complete ZIP file ({why}). Download it again.',
  zipPath: '{file} contains a name that leads out of its folder (“{found}”). It does not come from ONS or OS, so it was not opened.',
  zipMany: '{file} contains more than {most} files. It was not opened.',
  zipLarge: '{found} in {file} would be {size} MB when unpacked. The limit is {most} MB. It was not opened.',
  zipRatio: '{found} in {file} would be {ratio} times as large when unpacked. The limit is {most} times. It was not opened.',
  zipLocked: '{found} in {file} has a password.',

  // Writing
  diskFull: 'The disk is full. Free some space and run this again.',
  cannotWrite: 'The tables couldn’t be written to {folder} ({code}).',
  checkFailed: 'The new tables don’t match the file ({what}). Please report this.',

  // Boundaries
  notGeoJson: '{file} is not GeoJSON: {why}. Use the download called “GeoJSON”.',
  noAreaCode: '{file} doesn’t give its shapes the code of a police area (such as E23000032). It gives: {found}.',
  shapeWithoutArea: '{file}, shape {row}: the code “{found}” is not one of the 43 police areas in content/areas.',
  shapeTwice: '{file}, shape {row}: {area} is also shape {before}.',
  shapesMissing: '{file} has no shape for {missing}.',
  shapeEmpty: '{file}, shape {row}: the shape of {area} is empty.',
  notOnTheMap: '{file}, shape {row}: the position {found} is neither in degrees nor in metres of the British grid.',
  shapeMoved: '{area}: simplifying would change its size by {percent} per cent. The limit is 2.',
  shapeCrosses: '{area}: after simplifying, its outline would cross itself near {found}.',

  // On the way
  reading: '{rows} rows, {percent} %, {left} left',
  readingAll: '{rows} rows read in {seconds} s.',
  secondsLeft: '{count} s',
  minutesLeft: '{count} min',
  dropped: 'Left out: {count} postcodes {why}.',
  droppedOutside: 'in Northern Ireland and the islands, which the site handles separately',
  droppedNoPlace: 'in England and Wales that have no position (the first is in row {row}: {postcode})',
  droppedNonGeographic: 'that belong to an organisation, not to a place',
  doneSectors: '{count} sectors, {bytes} kB when compressed.',
  doneUnits: '{count} whole postcodes in {files} files, {bytes} MB in all. A web server that compresses sends two thirds of that.',
  noUnits: 'Without whole postcodes, the site looks up places by sector. Add --units to include them.',
  doneBoundaries: '{count} police areas, {bytes} kB when compressed.',
  done: 'The tables of {source}, {edition}, are in {folder}. Run “npm run build” to use them.',
} as const;
