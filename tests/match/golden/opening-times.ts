import { inOrder, line, nationalLine, ON, sarc, service, type GoldenCase } from './sketch.ts';

const OFFICE = 'Mo-Fr 09:00-17:00; PH off';
const office = line('line', { opening: OFFICE });

const open = (name: string, now: string, opening = OFFICE, more: Partial<GoldenCase['expect']> = {}): GoldenCase => ({
  name,
  rules: ['R2', 'R43'],
  services: [line('line', { opening })],
  query: { now },
  expect: { calls: 'line', ...more },
});

const shut = (name: string, now: string, opening = OFFICE, more: Partial<GoldenCase['expect']> = {}): GoldenCase => ({
  name,
  rules: ['R2', 'R43'],
  services: [line('line', { opening })],
  query: { now },
  expect: { calls: 'nhs-111', ...more },
});

export const openingTimes: GoldenCase[] = [
  shut('a line is not called one minute before it opens, and says when it will', '2026-11-24 08:59', OFFICE, {
    reasons: { line: { 'opens-at': { day: '2026-11-24', minutes: 540 } } },
  }),
  open('a line is called from the minute at which it opens, and says until when', '2026-11-24 09:00', OFFICE, {
    reasons: { line: { 'open-until': { day: '2026-11-24', minutes: 1020 } } },
  }),
  open('a line is called in its last minute', '2026-11-24 16:59'),
  shut('a line is no longer called at the minute at which it closes, and says that it opens tomorrow', '2026-11-24 17:00', OFFICE, {
    reasons: { line: { 'opens-at': { day: '2026-11-25', minutes: 540 } } },
    lacks: { line: ['open-until'] },
  }),
  shut('on a Friday evening a line says that it opens on Monday', '2026-11-27 20:00', OFFICE, {
    reasons: { line: { 'opens-at': { day: '2026-11-30', minutes: 540 } } },
  }),
  shut('a line that shuts for lunch is not called at lunch', '2026-11-24 12:30', 'Mo-Fr 09:00-12:00,13:00-17:00', {
    reasons: { line: { 'opens-at': { day: '2026-11-24', minutes: 780 } } },
  }),
  open(
    'a line that is open past midnight is called after midnight, on the night that began the day before',
    '2026-11-28 01:30',
    'Fr 20:00-02:00',
    {
      reasons: { line: { 'open-until': { day: '2026-11-28', minutes: 120 } } },
    },
  ),
  shut('the same line is shut after midnight of the night before', '2026-11-27 01:30', 'Fr 20:00-02:00'),
  open('a line that is open until midnight says so as the first minute of the next day', '2026-11-24 23:59', 'Mo-Su 18:00-24:00', {
    reasons: { line: { 'open-until': { day: '2026-11-25', minutes: 0 } } },
  }),
  {
    name: 'without the time, a line with hours is not called; one that answers day and night is',
    rules: ['R4'],
    services: [office, nationalLine('always')],
    query: {},
    expect: {
      order: inOrder({ coversYou: 'line', everywhere: 'always' }),
      calls: 'always',
      reasons: { always: { 'day-and-night': true } },
      lacks: { line: ['open-until', 'opens-at', 'hours-unknown'] },
    },
  },
  {
    name: 'a line whose hours nobody knows is not called alone at any time, and says so',
    rules: ['R3', 'R14'],
    services: [line('line')],
    query: { now: '2026-11-24 12:00' },
    expect: { order: inOrder({ coversYou: 'line' }), asks: { line: ['hours-unknown'] } },
  },
  {
    name: 'an open line whose number may not be rung is not called',
    rules: ['R3'],
    services: [line('line', { opening: OFFICE, trust: 'seen' })],
    query: { now: '2026-11-24 12:00' },
    expect: { order: inOrder({ coversYou: 'line' }) },
  },
  {
    name: 'counselling in office hours stays in its group while it is open, and says until when',
    rules: ['R2', 'R47'],
    services: [service('talk', { types: ['counselling'], opening: OFFICE, confirmed: ON.confirmed }), office],
    query: { now: '2026-11-24 12:00' },
    expect: {
      order: inOrder({ coversYou: 'talk line' }),
      calls: 'line',
      reasons: { talk: { 'open-until': { day: '2026-11-24', minutes: 1020 } } },
    },
  },
  {
    name: 'a rape support centre with a phone line is called while the line is open',
    rules: ['R2'],
    services: [service('centre', { types: ['rape-support', 'helpline'], opening: 'We 18:00-20:30', confirmed: ON.confirmed })],
    query: { now: '2026-11-25 20:29' },
    expect: {
      order: inOrder({ coversYou: 'centre' }),
      calls: 'centre',
      reasons: { centre: { 'open-until': { day: '2026-11-25', minutes: 1230 } } },
    },
  },
  {
    name: 'any service whose phone answers day and night is a line, with or without the time',
    rules: ['R2', 'R4'],
    services: [sarc('centre', { opening: '24/7', confirmed: ON.confirmed }), service('support')],
    query: { situation: 'past', now: '2026-11-24 04:00' },
    expect: { order: inOrder({ coversYou: 'support centre' }), calls: 'nhs-111', reasons: { centre: { 'day-and-night': true } } },
  },
  {
    name: 'an open chat whose number may be rung counts as a line',
    rules: ['R2'],
    services: [line('chat', { types: ['chat', 'rape-support'], opening: OFFICE })],
    query: { now: '2026-11-24 12:00' },
    expect: { order: inOrder({ coversYou: 'chat' }), calls: 'chat' },
  },
  {
    name: 'an open local line with a place is called before an equal national one without',
    rules: ['R2', 'R41'],
    services: [nationalLine('a-national'), line('z-local', { opening: OFFICE, miles: 9 })],
    query: { here: true, now: '2026-11-24 12:00' },
    expect: { order: inOrder({ coversYou: 'z-local', everywhere: 'a-national' }), calls: 'z-local' },
  },
  {
    name: 'a victim hub with an open line is called after the lines made for this',
    rules: ['R2', 'R21'],
    services: [line('a-hub', { types: ['hub', 'helpline'], opening: OFFICE, miles: 1 }), nationalLine('z-line')],
    query: { here: true, now: '2026-11-24 12:00' },
    expect: { order: inOrder({ coversYou: 'a-hub', everywhere: 'z-line' }), calls: 'z-line' },
  },
  {
    name: 'after the 18 months of the table hours are not known, and never closed',
    rules: ['R3', 'R46'],
    services: [office],
    query: { built: '2026-11-23', now: '2028-07-04 12:00' },
    expect: { order: inOrder({ coversYou: 'line' }), asks: { line: ['hours-unknown'] }, lacks: { line: ['opens-at', 'open-until'] } },
  },
  {
    name: 'on the last day of the table a line is still called',
    rules: ['R46'],
    services: [office],
    query: { built: '2026-11-23', now: '2028-05-22 12:00' },
    expect: { order: inOrder({ coversYou: 'line' }), calls: 'line' },
  },
  {
    name: 'a line that answers day and night is called after the table has run out',
    rules: ['R46'],
    services: [nationalLine('always')],
    query: { built: '2026-11-23', now: '2029-01-01 03:00' },
    expect: {
      order: inOrder({ everywhere: 'always' }),
      calls: 'always',
      reasons: { always: { 'day-and-night': true } },
      lacks: { always: ['hours-unknown'] },
    },
  },
  {
    name: 'whether it is open does not move a service inside its group',
    rules: ['R19', 'R42'],
    services: [
      service('a-shut', { types: ['counselling'], opening: 'Sa 10:00-12:00' }),
      service('b-open', { types: ['counselling'], opening: OFFICE }),
    ],
    query: { now: '2026-11-24 12:00' },
    expect: { order: inOrder({ coversYou: 'a-shut b-open' }) },
  },
];
