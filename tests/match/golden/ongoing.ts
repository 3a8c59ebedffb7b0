import { inOrder, nationalLine, ON, sarc, service, type GoldenCase } from './sketch.ts';

const home = (ref: string) => service(ref, { types: ['domestic-abuse'] });
const support = service('support', { confirmed: ON.confirmed });

export const ongoing: GoldenCase[] = [
  {
    name: 'still going on: a centre that also covers domestic abuse comes first, then domestic abuse services, then other centres',
    rules: ['R21', 'R24'],
    services: [support, home('home'), service('z-both', { types: ['rape-support', 'domestic-abuse'] })],
    query: { situation: 'ongoing' },
    expect: {
      order: inOrder({ coversYou: 'z-both home support' }),
      reasons: { 'z-both': { 'covers-domestic-abuse': true }, home: { 'covers-domestic-abuse': true } },
      lacks: { support: ['covers-domestic-abuse'] },
    },
  },
  {
    name: 'still going on: a stalking service counts as fitting, like one for domestic abuse',
    rules: ['R21', 'R24'],
    services: [support, service('followed', { types: ['stalking', 'helpline'] }), home('home')],
    query: { situation: 'ongoing' },
    expect: { order: inOrder({ coversYou: 'followed home support' }), reasons: { followed: { 'covers-stalking': true } } },
  },
  {
    name: 'still going on: other general services stay behind the rape support centre',
    rules: ['R21', 'R24'],
    services: [service('hub', { types: ['hub'] }), service('court', { types: ['court'] }), support, home('home')],
    query: { situation: 'ongoing' },
    expect: { order: inOrder({ coversYou: 'home support court hub' }) },
  },
  {
    name: 'in any other situation a domestic abuse service is a general one and comes last',
    rules: ['R21'],
    services: [home('a-home'), service('z-talk', { types: ['counselling'] })],
    query: { situation: 'past' },
    expect: { order: inOrder({ coversYou: 'z-talk a-home' }), lacks: { 'a-home': ['covers-domestic-abuse'] } },
  },
  {
    name: 'still going on, in Wales: Live Fear Free, which covers domestic abuse, comes before the line for England and Wales',
    rules: ['R8', 'R24'],
    services: [
      nationalLine('line', { types: ['helpline', 'chat', 'rape-support', 'family'], minAge: 16 }),
      nationalLine('live-fear-free', { types: ['helpline', 'chat', 'domestic-abuse', 'family'], everywhere: 'wales' }),
    ],
    query: { areas: ['dyfed-powys'], situation: 'ongoing' },
    expect: { order: inOrder({ everywhere: 'live-fear-free line' }), calls: 'live-fear-free emergency' },
  },
  {
    name: 'still going on: the line that covers both, then the domestic abuse line, then the others',
    rules: ['R2', 'R24'],
    services: [
      nationalLine('a-listening'),
      nationalLine('b-home', { types: ['helpline', 'domestic-abuse'] }),
      nationalLine('c-both', { types: ['helpline', 'rape-support', 'domestic-abuse'] }),
    ],
    query: { situation: 'ongoing' },
    expect: { order: inOrder({ everywhere: 'c-both b-home a-listening' }), calls: 'c-both emergency' },
  },
  {
    name: 'still going on, for someone of 13 to 15: the adviser for young people comes before a domestic abuse service of unknown age',
    rules: ['R24', 'R27'],
    services: [home('a-home'), service('z-chisva', { types: ['chisva'], minAge: 5, maxAge: 17 })],
    query: { situation: 'ongoing', age: '13-15' },
    expect: { order: inOrder({ coversYou: 'z-chisva a-home' }) },
  },
  {
    name: 'still going on: the SARC is not moved to the front, and not called',
    rules: ['R5', 'R24'],
    services: [sarc('a-sarc'), home('z-home')],
    query: { situation: 'ongoing' },
    expect: { order: inOrder({ coversYou: 'z-home a-sarc' }) },
  },
  {
    name: 'still going on: a domestic abuse service of the next area is not offered nearby, a rape support centre is',
    rules: ['R9', 'R24'],
    services: [
      service('home', { types: ['domestic-abuse'], areas: ['surrey'], miles: 3 }),
      service('centre', { areas: ['surrey'], miles: 8 }),
    ],
    query: { situation: 'ongoing', here: true },
    expect: { order: inOrder({ nearby: 'centre' }), excluded: ['home'] },
  },
];
