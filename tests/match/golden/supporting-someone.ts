import { inOrder, nationalLine, ON, service, type GoldenCase } from './sketch.ts';

export const supportingSomeone: GoldenCase[] = [
  {
    name: 'who is helping someone gets services for family and friends first',
    rules: ['R26'],
    services: [service('a-centre', { confirmed: ON.confirmed }), service('z-kin', { types: ['family', 'group'] })],
    query: { situation: 'supporting-someone' },
    expect: { order: inOrder({ coversYou: 'z-kin a-centre' }), reasons: { 'z-kin': { 'helps-families': true } } },
  },
  {
    name: 'a centre that also helps families comes before one that does families alone, since it is also a centre',
    rules: ['R26', 'R36'],
    services: [service('a-kin', { types: ['family'] }), service('z-both', { types: ['rape-support', 'family'] })],
    query: { situation: 'supporting-someone' },
    expect: { order: inOrder({ coversYou: 'z-both a-kin' }) },
  },
  {
    name: 'a hub that helps families comes before a centre that does not say so',
    rules: ['R21', 'R26'],
    services: [service('a-centre'), service('z-hub', { types: ['hub', 'family'] }), service('hub', { types: ['hub'] })],
    query: { situation: 'supporting-someone' },
    expect: { order: inOrder({ coversYou: 'z-hub a-centre hub' }) },
  },
  {
    name: 'the mother of a child of nine keeps the line for people of 16 and over, since it takes families',
    rules: ['R12', 'R17'],
    services: [
      nationalLine('a-adults', { types: ['helpline', 'rape-support'], minAge: 16 }),
      nationalLine('line', { types: ['helpline', 'rape-support', 'family'], minAge: 16 }),
      nationalLine('childline', { types: ['helpline', 'chat'], maxAge: 18 }),
    ],
    query: { situation: 'supporting-someone', age: 'under-13' },
    expect: {
      order: inOrder({ everywhere: 'line childline' }),
      calls: 'line',
      excluded: ['a-adults'],
      reasons: { line: { 'helps-families': true } },
    },
  },
  {
    name: 'who helps a man keeps a family service that names women, and loses a counsellor that names only women',
    rules: ['R13', 'R17'],
    services: [
      service('kin', { types: ['family'], genders: ['women'] }),
      service('talk', { types: ['counselling'], genders: ['women'] }),
      service('men', { types: ['counselling'], genders: ['men'] }),
    ],
    query: { situation: 'supporting-someone', gender: 'man' },
    expect: { order: inOrder({ coversYou: 'kin men' }), excluded: ['talk'] },
  },
  {
    name: 'who helps someone of 13 to 15 gets families first, then the adviser for young people',
    rules: ['R26', 'R27'],
    services: [service('a-centre'), service('y-chisva', { types: ['chisva'] }), service('z-kin', { types: ['family'] })],
    query: { situation: 'supporting-someone', age: '13-15' },
    expect: { order: inOrder({ coversYou: 'z-kin y-chisva a-centre' }) },
  },
  {
    name: 'without that answer a family service is one among others, and nothing is said of families',
    rules: ['R26', 'R36', 'R47'],
    services: [service('a-kin', { types: ['family'] }), service('z-centre')],
    query: {},
    expect: { order: inOrder({ coversYou: 'z-centre a-kin' }), lacks: { 'a-kin': ['helps-families'] } },
  },
  {
    name: 'a family service is left out by age for the person who was hurt, if nobody is helping them',
    rules: ['R12', 'R17'],
    services: [service('kin', { types: ['family'], minAge: 18 }), service('centre')],
    query: { age: '13-15' },
    expect: { order: inOrder({ coversYou: 'centre' }), excluded: ['kin'] },
  },
  {
    name: 'who helps someone in a community gets family services, and among these the one by and for it first',
    rules: ['R26', 'R29'],
    services: [
      service('a-kin', { types: ['family'] }),
      service('b-kin', { types: ['family'], byAndFor: ['black-and-minoritised'] }),
      service('c-centre', { byAndFor: ['black-and-minoritised'] }),
    ],
    query: { situation: 'supporting-someone', communities: ['black-and-minoritised'] },
    expect: { order: inOrder({ coversYou: 'b-kin a-kin c-centre' }) },
  },
];
