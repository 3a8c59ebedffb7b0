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
