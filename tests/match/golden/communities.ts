import { inOrder, nationalLine, ON, service, type GoldenCase } from './sketch.ts';

export const communities: GoldenCase[] = [
  {
    name: 'for a chosen community, by and for comes before also serves, and that before unknown',
    rules: ['R29'],
    services: [
      service('a-unknown', { confirmed: ON.confirmed }),
      service('b-serves', { serves: ['lgbt'], confirmed: ON.due }),
      service('c-by-and-for', { serves: ['lgbt'], byAndFor: ['lgbt'], confirmed: ON.overdue }),
    ],
    query: { communities: ['lgbt'] },
    expect: {
      order: inOrder({ coversYou: 'c-by-and-for b-serves a-unknown' }),
      reasons: { 'c-by-and-for': { 'by-and-for': { groups: ['lgbt'] } }, 'b-serves': { 'serves-group': { groups: ['lgbt'] } } },
      asks: { 'a-unknown': ['group-unknown'] },
    },
  },
  {
    name: 'Galop comes before the general line for somebody who chose LGBT+, though it is no rape support centre',
    rules: ['R19', 'R29'],
    services: [
      nationalLine('a-line', { types: ['helpline', 'chat', 'rape-support', 'family'], minAge: 16, genders: ['all'] }),
      nationalLine('galop', { types: ['helpline', 'by-and-for', 'advocacy'], byAndFor: ['lgbt'] }),
    ],
    query: { communities: ['lgbt'] },
    expect: { order: inOrder({ everywhere: 'galop a-line' }), calls: 'galop' },
  },
  {
    name: 'without a chosen community by and for ranks nothing and is not asked about',
    rules: ['R29', 'R47'],
    services: [service('a'), service('b', { byAndFor: ['lgbt'] })],
    query: {},
    expect: { order: inOrder({ coversYou: 'a b' }), lacks: { a: ['group-unknown'], b: ['by-and-for'] } },
  },
  {
    name: 'a service run by and for another community is not nearer than one that says nothing, and stays',
    rules: ['R11', 'R14', 'R29'],
    services: [service('b-others', { byAndFor: ['lgbt'] }), service('a-unknown')],
    query: { communities: ['deaf'] },
    expect: {
      order: inOrder({ coversYou: 'a-unknown b-others' }),
      asks: { 'b-others': ['group-unknown'], 'a-unknown': ['group-unknown'] },
    },
  },
  {
    name: 'of several chosen communities, one served by and for is enough to come first',
    rules: ['R29'],
    services: [service('a-both', { serves: ['deaf', 'lgbt'] }), service('z-deaf', { byAndFor: ['deaf'] })],
    query: { communities: ['lgbt', 'deaf'] },
    expect: {
      order: inOrder({ coversYou: 'z-deaf a-both' }),
      reasons: { 'z-deaf': { 'by-and-for': { groups: ['deaf'] }, 'group-unknown': { groups: ['lgbt'] } } },
    },
  },
  {
    name: 'among services that also serve, the one that names more of the chosen communities comes first',
    rules: ['R29'],
    services: [service('a-one', { serves: ['deaf'] }), service('z-two', { serves: ['disabled', 'deaf'] })],
    query: { communities: ['deaf', 'disabled'] },
    expect: { order: inOrder({ coversYou: 'z-two a-one' }) },
  },
  {
    name: 'a general centre of which nothing is known in this respect is never left out for a community',
    rules: ['R11', 'R14'],
    services: [service('a')],
    query: { communities: ['sex-workers', 'migrants', 'no-recourse', 'in-prison'] },
    expect: { order: inOrder({ coversYou: 'a' }), asks: { a: ['group-unknown'] } },
  },
  {
    name: 'a domestic abuse service run by and for the chosen community is not counted as a general one',
    rules: ['R21', 'R29'],
    services: [
      service('a-centre'),
      service('b-home', { types: ['domestic-abuse'] }),
      service('z-home-by-and-for', { types: ['domestic-abuse'], byAndFor: ['black-and-minoritised'] }),
    ],
    query: { communities: ['black-and-minoritised'] },
    expect: { order: inOrder({ coversYou: 'z-home-by-and-for a-centre b-home' }) },
  },
  {
    name: 'a general service that only also serves the community stays a general one',
    rules: ['R21', 'R29'],
    services: [service('z-centre'), service('a-hub', { types: ['hub'], serves: ['black-and-minoritised'] })],
    query: { communities: ['black-and-minoritised'] },
    expect: { order: inOrder({ coversYou: 'z-centre a-hub' }) },
  },
  {
    name: 'after a report the adviser comes first, and among advisers the one by and for the community',
    rules: ['R19', 'R25', 'R29'],
    services: [
      service('a-talk', { types: ['counselling'], byAndFor: ['lgbt'] }),
      service('b-adviser', { types: ['isva'] }),
      service('z-adviser', { types: ['isva'], byAndFor: ['lgbt'] }),
    ],
    query: { situation: 'reported', communities: ['lgbt'] },
    expect: { order: inOrder({ coversYou: 'z-adviser b-adviser a-talk' }) },
  },
  {
    name: 'a young person of a community gets services for young people first, and among these the one that serves the community',
    rules: ['R19', 'R27', 'R29'],
    services: [
      nationalLine('a-galop', { byAndFor: ['lgbt'] }),
      nationalLine('b-childline', { types: ['helpline', 'chat'], maxAge: 18 }),
      nationalLine('c-youth', { types: ['helpline', 'chat'], maxAge: 25, serves: ['lgbt'] }),
    ],
    query: { age: '13-15', communities: ['lgbt'] },
    expect: { order: inOrder({ everywhere: 'c-youth b-childline a-galop' }), calls: 'c-youth a-galop' },
  },
  {
    name: 'the chosen community counts before an unknown gender',
    rules: ['R19', 'R29', 'R35'],
    services: [service('a-all', { genders: ['all'] }), service('z-by-and-for', { byAndFor: ['deaf'] })],
    query: { gender: 'woman', communities: ['deaf'] },
    expect: { order: inOrder({ coversYou: 'z-by-and-for a-all' }) },
  },
];
