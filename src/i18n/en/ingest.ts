/** What `npm run postcodes` and `npm run boundaries` say. Commands speak English; read by people who do not write programs. */
export const ingest = {
  kept: 'Nothing was changed: the tables that were there before are as they were.',

  // The file as a whole
  noFile: 'There is no file or folder {file}. Check the name; a path with blanks must stand in quotes.',
  notReadable: '{file} cannot be read ({code}).',
  emptyFile: '{file} is empty. Download it again.',
  notText: '{file} is neither a CSV file nor a ZIP. Take the file as it was downloaded.',
  noCsv:
    '{file} holds no table of postcodes. Wanted is “ONSPD_…_UK.csv”, “NSPL_…_UK.csv” or the CSV files of Code-Point Open; it holds: {found}.',
  severalCsv: '{file} holds several tables, and none is called “…_UK.csv”: {found}. Give the one that is wanted by itself.',
  missingColumns:
    '{file} is not a table that this command knows. It needs columns called {missing} and saw these: {found}. Take the ONS Postcode Directory, the National Statistics Postcode Lookup or Code-Point Open.',
  columnTwice: '{file}: the columns {found} would both do for {wanted}. Take the file as it was downloaded.',
  wrongColumns: '{file} has {found} columns and no line of names; the files of Code-Point Open have {wanted}.',
  lettersMissing:
    'Mind: {file} has no postcodes that begin with {missing}. There the site goes on as it did without the file. If you wanted the whole country, take the download for the whole UK.',
  tooManyWithoutPlace:
    '{file} says of {count} of {all} postcodes in England and Wales that nobody knows where they are. That cannot be right.',
  noRows: '{file} holds no postcodes of England and Wales.',
  fewer:
    '{file} has {found} sectors; the tables in use have {before}. It seems to be cut short. If it is right all the same, delete the folder {folder} and run this again.',

  // One row
  at: '{file}, row {row}: {what}',
  halfRow: 'it has {found} columns, and {wanted} are wanted. The file is cut short or was changed; download it again.',
  openQuote: 'a quotation mark is opened and not closed. The file is cut short or was changed; download it again.',
  longRow: 'it has more than {most} characters. This is no table of postcodes.',
  badPostcode: '“{found}” is not a postcode.',
  badNumber: '“{found}” in column {column} is not a number.',
  badPosition: 'the position {found} lies far outside England and Wales.',
  unknownArea: 'the police area “{found}” is none of the 43 in content/areas. If it is new, put its code there first.',
  unknownCouncil: 'the council “{found}” belongs to no police area in content/areas. If it is new, put its code there first.',
  duplicate:
    '{postcode} stands there a second time; it was in row {before} already. The file was changed or put together of two; download it again.',

  // ZIP files
  zipBroken: '{file} is not a whole ZIP file ({why}). The download was cut short; download it again.',
  zipPath: '{file} holds a name that leads out of its folder (“{found}”). It does not come from ONS or OS; it was not opened.',
  zipMany: '{file} holds more than {most} files. It was not opened.',
  zipLarge: '{found} in {file} would be {size} MB large when unpacked; the limit is {most} MB. It was not opened.',
  zipRatio: '{found} in {file} would grow {ratio} times when unpacked; the limit is {most} times. It was not opened.',
  zipLocked: '{found} in {file} is locked with a password.',

  // Writing
  diskFull: 'The disk is full. Make room and run this again.',
  cannotWrite: 'The tables could not be written to {folder} ({code}).',
  checkFailed: 'The tables that were made do not say what the file says ({what}). Please report this.',

  // Boundaries
  notGeoJson: '{file} is not GeoJSON: {why}. Take the download called “GeoJSON”.',
  noAreaCode: '{file} gives its shapes no code of a police area (such as E23000032). It gives: {found}.',
  shapeWithoutArea: '{file}, shape {row}: the code “{found}” is none of the 43 police areas in content/areas.',
  shapeTwice: '{file}, shape {row}: {area} stands there a second time; it was shape {before} already.',
  shapesMissing: '{file} has no shape for {missing}.',
  shapeEmpty: '{file}, shape {row}: {area} has no surface.',
  notOnTheMap: '{file}, shape {row}: the position {found} is neither in degrees nor in metres of the British grid.',
  shapeMoved: '{area}: its surface would be off by {percent} per cent after simplifying; 2 are allowed.',
  shapeCrosses: '{area}: its outline would cross itself near {found} after simplifying.',

  // On the way
  reading: '{rows} rows, {percent} %, {left} left',
  readingAll: '{rows} rows read in {seconds} s.',
  secondsLeft: '{count} s',
  minutesLeft: '{count} min',
  dropped: 'Left out: {count} postcodes {why}.',
  droppedOutside: 'of Northern Ireland and the islands, for which the site has answers of its own',
  droppedNoPlace: 'of England and Wales whose position nobody knows (the first stands in row {row}: {postcode})',
  droppedNonGeographic: 'that belong to an organisation and to no place',
  doneSectors: '{count} sectors, {bytes} kB when compressed.',
  doneUnits: '{count} whole postcodes in {files} files, {bytes} MB in all; a web server that compresses sends two thirds of that.',
  noUnits: 'Whole postcodes were not asked for: the site looks places up by sector. Add --units to have them.',
  doneBoundaries: '{count} police areas, {bytes} kB when compressed.',
  done: 'The tables of {source}, {edition}, stand in {folder}. Run “npm run build” to use them.',
} as const;
