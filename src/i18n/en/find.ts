/** What `npm run find` says, for those who try out or explain the order. */
export const find = {
  place: 'a postcode or its first part (BS5), a town, a council or a police area in England or Wales',
  unknownPlace: 'We can’t find “{found}”. Type {accepted}.',
  misspelt: 'We can’t find “{found}”. Did you mean {choices}?',
  which: '“{found}” could be several places. Type one of them: {choices}.',
  outside: '“{found}” is outside England and Wales. {where}',
  whichPart: '“{found}” is too large to search. Type one of them: {choices}.',
  wordsToo: '“{words}” is not part of a place. Type {accepted}.',
  // What is printed
  where: '{place}, in {areas}.',
  whereMaybe: '{place}, which may be in {areas}.',
  nowhere: 'No place given: services for everyone.',
  at: 'On {day} at {time}.',
  danger: 'In danger: {number}. {silent}',
  noNumber: 'no number to call',
  toTry: 'try {number} (not checked)',
  nothing: 'Nothing is listed.',
} as const;
