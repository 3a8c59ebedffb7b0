import { expect, test } from 'vitest';
import { openingHoursFault } from '../../src/listing/opening-hours.ts';
import { wordsToOpening } from '../../src/listing/words-to-opening.ts';

test.each([
  ['Mon-Fri 9am-5pm', 'Mo-Fr 09:00-17:00'],
  ['Monday to Friday: 9.30am to 5pm', 'Mo-Fr 09:30-17:00'],
  ['Mon-Fri 9-5pm, Sat 10am - 12 noon', 'Mo-Fr 09:00-17:00; Sa 10:00-12:00'],
  ['Mon, Wed and Fri 1-5pm', 'Mo,We,Fr 13:00-17:00'],
  ['Tuesdays 09:00–12:30, 13:30–17:00', 'Tu 09:00-12:30,13:30-17:00'],
  ['weekdays 9am-5pm; closed on bank holidays', 'Mo-Fr 09:00-17:00; PH off'],
  ['every day 8 a.m. to 8 p.m.', 'Mo-Su 08:00-20:00'],
  ['Mon-Fri 9am-5pm; weekends closed', 'Mo-Fr 09:00-17:00; Sa-Su off'],
  ['Mon-Fri 9-5', undefined],
  ['Mon-Fri 9:00-5:00', undefined],
  ['Mon-Fri 9am-5pm by appointment', undefined],
  ['9am-5pm', undefined],
  ['Fri 10pm-2am', undefined],
  ['first Monday 9am-5pm', undefined],
  ['monster 9am-5pm', undefined],
  ['', undefined],
])('%s means %s', (words, opening) => {
  expect(wordsToOpening(words)).toBe(opening);
  if (opening !== undefined) expect(openingHoursFault(opening)).toBeUndefined();
});
