import { inOrder, nationalLine, ON, sarc, service, type GoldenCase } from './sketch.ts';

const CHILDLINE = nationalLine('childline', { types: ['helpline', 'chat'], maxAge: 18 });
const ADULT_LINE = nationalLine('adult-line', { types: ['helpline', 'chat', 'rape-support', 'family'], minAge: 16, nonRecent: 'yes' });

export const under18: GoldenCase[] = [
  {
    name: 'someone of 13 to 15 is not sent to the line for people of 16 and over; Childline is there',
    rules: ['R10', 'R12', 'R27'],
    services: [ADULT_LINE, CHILDLINE],
    query: { age: '13-15' },
    expect: { order: inOrder({ now: 'childline' }), excluded: ['adult-line'], reasons: { childline: { 'for-young-people': true } } },
  },
  {
    name: 'someone of 16 or 17 gets both lines, Childline first',
    rules: ['R12', 'R27'],
    services: [ADULT_LINE, CHILDLINE],
    query: { age: '16-17' },
    expect: { order: inOrder({ now: 'childline adult-line' }) },
  },
  {
    name: 'Childline comes first in Everywhere, too, where its hours are not known',
    rules: ['R3', 'R8', 'R27'],
    services: [
      nationalLine('a-adult', { opening: undefined, minAge: 16 }),
      nationalLine('childline', { opening: undefined, types: ['helpline', 'chat'], maxAge: 18 }),
    ],
    query: { age: '16-17' },
    expect: { order: inOrder({ everywhere: 'childline a-adult' }) },
  },
  {
    name: 'an adult finds Childline after the line for adults, since some adults are 18',
    rules: ['R12', 'R28'],
    services: [nationalLine('a-childline', { types: ['helpline', 'chat'], maxAge: 18 }), nationalLine('z-line', { minAge: 16 })],
    query: { age: 'adult' },
    expect: { order: inOrder({ now: 'z-line a-childline' }), lacks: { 'a-childline': ['for-young-people'] } },
  },
  {
    name: 'a child who was just hurt gets the paediatric SARC, then the one that does not say, then the one for adults',
    rules: ['R5', 'R16', 'R27'],
    services: [
      sarc('a-adults', { patients: ['adult'], confirmed: ON.confirmed, miles: 1 }),
      sarc('b-unsaid', { confirmed: ON.confirmed, miles: 2 }),
      sarc('c-children', { patients: ['paediatric'], miles: 30 }),
      CHILDLINE,
    ],
    query: { situation: 'just-happened', age: 'under-13', here: true },
    expect: {
      order: inOrder({ now: 'c-children b-unsaid a-adults childline' }),
      reasons: { 'c-children': { 'for-young-people': true } },
      asks: { 'a-adults': ['under-18-ask'], 'b-unsaid': ['under-18-ask'] },
    },
  },
  {
    name: 'an adult who was just hurt gets the SARC for adults first, and a children’s centre of unknown ages after it',
    rules: ['R5', 'R28'],
    services: [sarc('a-children', { serves: ['young-people'], confirmed: ON.confirmed }), sarc('z-unsaid')],
    query: { situation: 'just-happened', age: 'adult' },
    expect: { order: inOrder({ now: 'z-unsaid a-children' }), lacks: { 'z-unsaid': ['under-18-ask'] } },
  },
  {
    name: 'an adult who was just hurt is not sent to a children’s centre that states up to 17',
    rules: ['R12', 'R16'],
    services: [sarc('children', { minAge: 0, maxAge: 17, patients: ['paediatric'] }), sarc('all', { patients: ['adult', 'paediatric'] })],
    query: { situation: 'just-happened', age: 'adult' },
    expect: { order: inOrder({ now: 'all' }), excluded: ['children'] },
  },
  {
    name: 'someone of 13 to 15 where the only SARC known is for people of 18 and over is still led to it, to ask',
    rules: ['R5', 'R16'],
    services: [sarc('centre', { minAge: 18 }), CHILDLINE],
    query: { situation: 'last-7-days', age: '13-15' },
    expect: {
      order: inOrder({ now: 'centre childline' }),
      reasons: { centre: { 'ages-from': { from: 18 } } },
      asks: { centre: ['under-18-ask'] },
    },
  },
  {
    name: 'when it is not recent, a SARC for people of 18 and over leaves out someone of 13 to 15',
    rules: ['R12', 'R16'],
    services: [sarc('centre', { minAge: 18 }), service('support')],
    query: { situation: 'past', age: '13-15' },
    expect: { order: inOrder({ coversYou: 'support' }), excluded: ['centre'] },
  },
  {
    name: 'a SARC of the next area that states 18 and over leaves out someone of 13 to 15, recent or not',
    rules: ['R9', 'R16'],
    services: [
      sarc('theirs', { areas: ['surrey'], minAge: 18, miles: 5 }),
      sarc('theirs-too', { areas: ['surrey'], patients: ['paediatric'], miles: 9 }),
    ],
    query: { situation: 'just-happened', age: '13-15', here: true },
    expect: { order: inOrder({ overTheBorder: 'theirs-too' }), excluded: ['theirs'] },
  },
  {
    name: 'for someone of 16 or 17 a SARC for adults that takes people from 16 is as good as one that does not say',
    rules: ['R27', 'R35'],
    services: [sarc('unsaid'), sarc('z-from-16', { minAge: 16, patients: ['adult'] })],
    query: { situation: 'just-happened', age: '16-17' },
    expect: { order: inOrder({ now: 'z-from-16 unsaid' }), lacks: { 'z-from-16': ['under-18-ask'] } },
  },
  {
    name: 'for a child under 13 a service that a professional must ring stays in its place',
    rules: ['R15', 'R37'],
    services: [service('a-sent', { selfReferral: 'no' }), service('b-self', { selfReferral: 'yes' })],
    query: { age: 'under-13' },
    expect: { order: inOrder({ coversYou: 'a-sent b-self' }), reasons: { 'a-sent': { 'referral-needed': true } } },
  },
  {
    name: 'for someone of 13 to 15 a service that a professional must ring comes after one they can ring themselves, and stays',
    rules: ['R15', 'R37'],
    services: [service('a-sent', { selfReferral: 'no' }), service('b-self', { selfReferral: 'yes' }), service('c-unsaid')],
    query: { age: '13-15' },
    expect: { order: inOrder({ coversYou: 'b-self c-unsaid a-sent' }), asks: { 'c-unsaid': ['self-referral-unknown'] } },
  },
  {
    name: 'a service that people may ring themselves from 16 is kept for someone of 13 to 15, with that reason, after others',
    rules: ['R15', 'R37', 'R47'],
    services: [service('a-from-16', { selfReferralMinAge: 16 }), service('b-from-13', { selfReferralMinAge: 13 })],
    query: { age: '13-15' },
    expect: {
      order: inOrder({ coversYou: 'b-from-13 a-from-16' }),
      reasons: { 'a-from-16': { 'self-referral-from': { from: 16 } } },
      lacks: { 'b-from-13': ['self-referral-from'] },
    },
  },
  {
    name: 'from which age people may ring themselves is said to who has not told their age, and not to an adult',
    rules: ['R15', 'R47'],
    services: [service('a', { selfReferralMinAge: 13 })],
    query: {},
    expect: { order: inOrder({ coversYou: 'a' }), reasons: { a: { 'self-referral-from': { from: 13 } } } },
  },
  {
    name: 'an adult is not told from which age people may ring themselves',
    rules: ['R47'],
    services: [service('a', { selfReferralMinAge: 13 })],
    query: { age: 'adult' },
    expect: { order: inOrder({ coversYou: 'a' }), lacks: { a: ['self-referral-from'] } },
  },
  {
    name: 'services for young people come first for someone under 18: up to 25, by their own word, or with advisers for them',
    rules: ['R27'],
    services: [
      service('a-centre', { minAge: 13, confirmed: ON.confirmed }),
      service('d-up-to-25', { minAge: 11, maxAge: 25 }),
      service('c-serves', { minAge: 13, serves: ['young-people', 'lgbt'] }),
      service('b-chisva', { types: ['isva', 'chisva'], minAge: 13 }),
    ],
    query: { age: '13-15' },
    expect: { order: inOrder({ coversYou: 'b-chisva c-serves d-up-to-25 a-centre' }) },
  },
  {
    name: 'for who has not said their age, an adviser for young people comes after counselling for any age',
    rules: ['R28', 'R36'],
    services: [service('a-chisva', { types: ['chisva'] }), service('z-talk', { types: ['counselling'] })],
    query: {},
    expect: { order: inOrder({ coversYou: 'z-talk a-chisva' }) },
  },
  {
    name: 'a service that names young people among several it serves is not one for young people alone',
    rules: ['R28'],
    services: [service('a', { serves: ['young-people', 'lgbt', 'disabled'] }), service('b')],
    query: { age: 'adult' },
    expect: { order: inOrder({ coversYou: 'a b' }) },
  },
];
