/** The command that finds services, for those who try out or explain the order. */
export const find = {
  // One line each: what was not understood, and what is accepted.
  unknownOption: 'There is no option {found}. Accepted are a place and {options}.',
  unknownValue: '{option} does not take “{found}”. Accepted: {choices}.',
  noValue: '{option} needs something after it. Accepted: {choices}.',
  flagWithValue: '{option} takes nothing after it.',
  time: 'day and time, such as 2026-12-25T22:00',
  place: 'a postcode or its first part (BS5), a town, a council or a police area in England or Wales',
  unknownPlace: 'No place “{found}” is known. Accepted: {accepted}.',
  misspelt: 'No place “{found}” is known. Accepted are, spelt nearly so: {choices}; or {accepted}.',
  which: '“{found}” may mean several places. Accepted: {choices}.',
  outside: '“{found}” lies outside. Accepted: {accepted}. {where}',
  // What is printed
  where: '{place}, in {areas}',
  whereMaybe: '{place}, which may lie in {areas}',
  nowhere: 'No place given: services for everyone.',
  at: 'On {day} at {time}',
  danger: 'In danger: {number}. {silent}',
  notRung: 'no number to call',
  toTry: 'try {number} (not checked)',
  nothing: 'Nothing is listed.',
} as const;
