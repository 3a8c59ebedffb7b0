import { inOrder, ON, service, type GoldenCase, type SketchOfQuery, type SketchOfService } from './sketch.ts';

const asOf = '2026-11-10';

type Facts = Parameters<typeof service>[1];

/** Two services, each better at one of two neighbouring steps of R19: the earlier step decides. */
function step(name: string, rules: string[], query: SketchOfQuery, winner: Facts, loser: Facts): GoldenCase {
  const services: SketchOfService[] = [service('a-loser', loser), service('z-winner', winner)];
  return { name, rules: ['R19', ...rules], services, query, expect: { order: inOrder({ coversYou: 'z-winner a-loser' }) } };
}

export const ladder: GoldenCase[] = [
  step(
    'a hub that can be rung comes before a rape support centre that is closed for a time',
    ['R20', 'R21'],
    {},
    { types: ['hub'] },
    { status: 'temporarily-closed', confirmed: ON.confirmed },
  ),
  step(
    'counselling that does not help with the past comes before a hub that does, when it is long ago',
    ['R21', 'R23'],
    { situation: 'past' },
    { types: ['counselling'], nonRecent: 'no' },
    { types: ['hub'], nonRecent: 'yes' },
  ),
  step(
    'an adviser who does not speak of young people comes before counselling for them, after a report, at 13 to 15',
    ['R25', 'R27'],
    { situation: 'reported', age: '13-15' },
    { types: ['isva'] },
    { types: ['counselling'], serves: ['young-people'] },
  ),
  step(
    'a service for young people comes before one by and for the chosen community, at 16 or 17',
    ['R27', 'R29'],
    { age: '16-17', communities: ['deaf'] },
    { serves: ['young-people'] },
    { byAndFor: ['deaf'] },
  ),
  step(
    'a service by and for the chosen community comes before one that takes texts',
    ['R29', 'R31'],
    { communities: ['deaf'], contact: ['text'] },
    { byAndFor: ['deaf'] },
    { ways: ['text'] },
  ),
  step(
    'a service that names two chosen communities comes before one that names one and takes texts',
    ['R29', 'R31'],
    { communities: ['deaf', 'lgbt'], contact: ['text'] },
    { serves: ['deaf', 'lgbt'] },
    { serves: ['deaf'], ways: ['text'] },
  ),
  step(
    'a service that takes texts comes before one that states a fitting age',
    ['R31', 'R35'],
    { contact: ['text'], age: 'adult' },
    { ways: ['text'] },
    { minAge: 18 },
  ),
  step(
    'a service that states a fitting age comes before one by and for men',
    ['R30', 'R35'],
    { age: 'adult', gender: 'man' },
    { minAge: 18 },
    { byAndFor: ['men-and-boys'] },
  ),
  step(
    'counselling that takes men comes before a rape support centre that may not',
    ['R35', 'R36'],
    { gender: 'man' },
    { types: ['counselling'], genders: ['all'] },
    {},
  ),
  step(
    'an adviser whom a professional must ring comes before counselling that people can ring',
    ['R36', 'R37'],
    {},
    { types: ['isva'], selfReferral: 'no' },
    { types: ['counselling'], selfReferral: 'yes' },
  ),
  step(
    'a paused adviser whom people can ring comes before one whom a professional must ring',
    ['R37', 'R38'],
    {},
    { types: ['isva'], capacity: { status: 'paused', asOf } },
    { types: ['isva'], selfReferral: 'no', capacity: { status: 'open', asOf } },
  ),
  step(
    'an old listing that is open comes before a fresh one that takes nobody new',
    ['R38', 'R39'],
    {},
    { confirmed: ON.overdue },
    { confirmed: ON.confirmed, capacity: { status: 'closed', asOf } },
  ),
  step(
    'a confirmed service without a place comes before an unconfirmed one next door',
    ['R39', 'R41'],
    { here: true },
    { confirmed: ON.confirmed },
    { miles: 1 },
  ),
];
