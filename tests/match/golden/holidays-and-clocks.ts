import { inOrder, line, nationalLine, sarc, type GoldenCase } from './sketch.ts';

const NOT_ON_HOLIDAYS = 'Mo-Fr 09:00-17:00; PH off';

/** One line, and whether it is open at a moment by the clock on the wall. */
const moment = (name: string, rule: string, opening: string, now: string, isOpen: boolean): GoldenCase => ({
  name,
  rules: ['R2', rule],
  services: [line('line', { opening })],
  query: { now, built: `${now.slice(0, 4)}-01-01` },
  expect: { calls: isOpen ? 'line' : 'nhs-111', lacks: { line: ['hours-unknown'] } },
});

export const holidaysAndClocks: GoldenCase[] = [
  moment('on Christmas Day a line that is off on bank holidays is not called', 'R44', NOT_ON_HOLIDAYS, '2026-12-25 10:00', false),
  moment(
    'on Boxing Day, a Saturday, a line is not called if its Saturdays are off on bank holidays',
    'R44',
    'Mo-Sa 09:00-17:00; PH off',
    '2026-12-26 10:00',
    false,
  ),
  moment(
    'on the Monday in lieu of Boxing Day a line that is off on bank holidays is not called',
    'R44',
    NOT_ON_HOLIDAYS,
    '2026-12-28 10:00',
    false,
  ),
  moment('on the Tuesday after it is called again', 'R44', NOT_ON_HOLIDAYS, '2026-12-29 10:00', true),
  moment('on Christmas Eve it is called', 'R44', NOT_ON_HOLIDAYS, '2026-12-24 10:00', true),
  moment('on New Year’s Day it is not', 'R44', NOT_ON_HOLIDAYS, '2027-01-01 10:00', false),
  moment('on Good Friday it is not', 'R44', NOT_ON_HOLIDAYS, '2027-03-26 10:00', false),
  moment('on Easter Monday, the day after the clocks changed, it is not', 'R44', NOT_ON_HOLIDAYS, '2027-03-29 10:00', false),
  moment(
    'on Easter Monday a line with hours of its own for bank holidays keeps to them',
    'R44',
    'Mo-Fr 09:00-17:00; PH 12:00-16:00',
    '2027-03-29 12:30',
    true,
  ),
  moment(
    'and is shut then in what would be office hours on another day',
    'R44',
    'Mo-Fr 09:00-17:00; PH 12:00-16:00',
    '2027-03-29 10:00',
    false,
  ),
  moment(
    'on Christmas Day a line that names 25 December as off is not called',
    'R44',
    'Mo-Su 10:00-22:00; Dec 25 off',
    '2026-12-25 21:00',
    false,
  ),
  moment('on Boxing Day that line is called', 'R44', 'Mo-Su 10:00-22:00; Dec 25 off', '2026-12-26 21:00', true),
  moment(
    'a line whose text does not speak of bank holidays holds to its week on Christmas Day',
    'R44',
    'Mo-Su 10:00-22:00',
    '2026-12-25 21:00',
    true,
  ),
  {
    name: 'on Christmas night the line that answers day and night is called, and the SARC comes first when it just happened',
    rules: ['R2', 'R5', 'R44'],
    services: [
      sarc('centre', { opening: '24/7', trust: 'seen' }),
      nationalLine('day-and-night', { types: ['helpline', 'rape-support'] }),
      line('office', { opening: NOT_ON_HOLIDAYS }),
    ],
    query: { now: '2026-12-25 22:00', situation: 'just-happened' },
    expect: {
      order: inOrder({ coversYou: 'centre office', everywhere: 'day-and-night' }),
      calls: 'day-and-night nhs-111',
      reasons: { office: { 'opens-at': { day: '2026-12-29', minutes: 540 } }, 'day-and-night': { 'day-and-night': true } },
    },
  },
  {
    name: 'for a man of 16 or 17 on Christmas night there are Childline and the line for all, not the one that names women',
    rules: ['R2', 'R13', 'R27', 'R44'],
    services: [
      nationalLine('a-line', { genders: ['all'], minAge: 16 }),
      nationalLine('b-women', { genders: ['women'], minAge: 16 }),
      nationalLine('childline', { types: ['helpline', 'chat'], genders: ['all'], maxAge: 18 }),
    ],
    query: { now: '2026-12-25 22:00', age: '16-17', gender: 'man' },
    expect: { order: inOrder({ everywhere: 'childline a-line' }), calls: 'childline', excluded: ['b-women'] },
  },
  moment(
    'on 29 March 2026, when the clock goes from 1.00 to 2.00, a night line until 2.00 is open at 0.59',
    'R45',
    'Mo-Su 22:00-02:00',
    '2026-03-29 00:59',
    true,
  ),
  moment('and is shut at 2.00, the next minute on the clock', 'R45', 'Mo-Su 22:00-02:00', '2026-03-29 02:00', false),
  moment('that night a line until 4.00 is open at 3.59', 'R45', 'Mo-Su 22:00-04:00', '2026-03-29 03:59', true),
  moment('and is shut at 4.00 on the clock', 'R45', 'Mo-Su 22:00-04:00', '2026-03-29 04:00', false),
  moment('that morning a line that opens at 9.00 opens at 9.00 on the new clock', 'R45', 'Su 09:00-12:00', '2026-03-29 09:00', true),
  moment('and is still shut at 8.59', 'R45', 'Su 09:00-12:00', '2026-03-29 08:59', false),
  moment(
    'on 28 March 2027, the next spring, a night line until 2.00 is open at 0.59',
    'R45',
    'Mo-Su 22:00-02:00',
    '2027-03-28 00:59',
    true,
  ),
  moment('and is shut at 2.00', 'R45', 'Mo-Su 22:00-02:00', '2027-03-28 02:00', false),
  moment(
    'on 25 October 2026 a line until 1.30 is open at 1.29, both times that the clock shows it',
    'R45',
    'Mo-Su 20:00-01:30',
    '2026-10-25 01:29',
    true,
  ),
  moment('and is shut at 1.30, both times', 'R45', 'Mo-Su 20:00-01:30', '2026-10-25 01:30', false),
  moment('that night a line from midnight to 6.00 is open at 5.59', 'R45', 'Su 00:00-06:00', '2026-10-25 05:59', true),
  moment('and is shut at 6.00 on the clock, though seven hours have passed', 'R45', 'Su 00:00-06:00', '2026-10-25 06:00', false),
  moment('on 31 October 2027, the next autumn, a line until 2.00 is open at 1.59', 'R45', 'Mo-Su 22:00-02:00', '2027-10-31 01:59', true),
  {
    name: 'in the hour that comes twice a line that answers day and night is called',
    rules: ['R2', 'R45'],
    services: [nationalLine('always')],
    query: { now: '2026-10-25 01:30', built: '2026-01-01' },
    expect: { order: inOrder({ everywhere: 'always' }), calls: 'always' },
  },
];
