/** Hours that come out differently where local time is not London's, if it matters. */
export const HOURS = [
  '24/7',
  'Mo-Fr 09:00-17:00; PH off',
  // The hours that are missing or told twice there, in March, April, September and November.
  'Su 01:30-02:30; Sa 22:00-03:00 unknown',
  'week 01-53/2 We 18:00-20:00',
  'Mar 01-31/3 10:00-12:00, Oct 01-31/3 10:00-12:00',
  'Mar Su[-1]-Oct Su[-1] Mo-Fr 08:00-20:00; easter -2 days-easter +1 day off; Su[1] 10:00-12:00',
];

/** With what calendar and clock show in London: the year's turn, both changes of the clocks, summer. */
export const LONDON: Record<string, [day: string, clock: string, weekday: number]> = {
  '2026-12-25T22:00:00Z': ['2026-12-25', '22:00', 4],
  '2026-12-31T23:59:59Z': ['2026-12-31', '23:59', 3],
  '2027-01-01T00:00:00Z': ['2027-01-01', '00:00', 4],
  '2027-03-28T00:59:59Z': ['2027-03-28', '00:59', 6],
  '2027-03-28T01:00:00Z': ['2027-03-28', '02:00', 6],
  '2027-06-30T23:30:00Z': ['2027-07-01', '00:30', 3],
  '2027-10-31T00:30:00Z': ['2027-10-31', '01:30', 6],
  '2027-10-31T01:30:00Z': ['2027-10-31', '01:30', 6],
  '2028-02-29T12:00:00Z': ['2028-02-29', '12:00', 1],
};

export const INSTANTS = Object.keys(LONDON);
