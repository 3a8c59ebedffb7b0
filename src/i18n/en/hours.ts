/** Opening times in words. */
export const hours = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  oneDay: '{from}',
  everyDay: 'every day',
  twoDays: '{from} and {to}',
  allDay: 'day and night',
  dayRange: '{from} to {to}',
  timeRange: '{from} to {to}',
  midnight: 'midnight',
  noon: 'noon',
  // English leaves the minutes of a whole hour out.
  wholeHour: '{hour}',
  am: '{time}am',
  pm: '{time}pm',
} as const;

/** The same where there is little room: on small cards and in text messages. */
export const shortHours = {
  ...hours,
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  dayRange: '{from}–{to}',
  timeRange: '{from}–{to}',
  allDay: '24 hours',
  dayAndNight: '24/7',
  notOnBankHolidays: 'not bank holidays',
} as const;
