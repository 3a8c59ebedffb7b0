import { inOrder, nationalLine, ON, sarc, service, type GoldenCase } from './sketch.ts';

export const past: GoldenCase[] = [
  {
    name: 'long ago: a centre that says it helps with what is long past comes before one that does not say, and that before one that says no',
    rules: ['R23'],
    services: [service('a-no', { nonRecent: 'no' }), service('b-unsaid'), service('c-yes', { nonRecent: 'yes' })],
    query: { situation: 'past' },
    expect: {
      order: inOrder({ coversYou: 'c-yes b-unsaid a-no' }),
      reasons: { 'c-yes': { 'for-non-recent': true }, 'a-no': { 'not-for-non-recent': true } },
      asks: { 'b-unsaid': ['non-recent-unknown'] },
    },
  },
  {
    name: 'long ago: a service of the kind “childhood or past abuse” counts as saying that it helps with it',
    rules: ['R23'],
    services: [service('a-centre'), service('z-past', { types: ['counselling', 'non-recent'] })],
    query: { situation: 'past' },
    expect: { order: inOrder({ coversYou: 'z-past a-centre' }), reasons: { 'z-past': { 'for-non-recent': true } } },
  },
  {
    name: 'long ago: rape support and counselling come before an adviser, and a SARC alone comes after these',
    rules: ['R23'],
    services: [
      sarc('a-sarc', { nonRecent: 'yes' }),
      service('b-adviser', { types: ['isva'], nonRecent: 'yes' }),
      service('c-group', { types: ['group'], nonRecent: 'yes' }),
      service('d-talk', { types: ['counselling'], nonRecent: 'yes' }),
      service('e-centre', { nonRecent: 'yes' }),
    ],
    query: { situation: 'past' },
    expect: { order: inOrder({ coversYou: 'e-centre c-group d-talk b-adviser a-sarc' }) },
  },
  {
    name: 'long ago: an adviser who states it comes before counselling that does not say',
    rules: ['R23'],
    services: [service('a-talk', { types: ['counselling'] }), service('z-adviser', { types: ['isva'], nonRecent: 'yes' })],
    query: { situation: 'past' },
    expect: { order: inOrder({ coversYou: 'z-adviser a-talk' }) },
  },
  {
    name: 'long ago: an adviser service that also counsels counts as counselling',
    rules: ['R23', 'R42'],
    services: [
      service('c-adviser', { types: ['isva'], nonRecent: 'yes' }),
      service('b-centre', { nonRecent: 'yes' }),
      service('a-both', { types: ['isva', 'counselling'], nonRecent: 'yes' }),
    ],
    query: { situation: 'past' },
    expect: { order: inOrder({ coversYou: 'a-both b-centre c-adviser' }) },
  },
  {
    name: 'long ago: the area’s SARC is not called because of the situation',
    rules: ['R2', 'R5', 'R23'],
    services: [sarc('centre', { confirmed: ON.confirmed, opening: 'Mo-Fr 09:00-17:00' }), service('support')],
    query: { situation: 'past', now: '2026-11-24 10:00' },
    expect: { order: inOrder({ coversYou: 'support centre' }) },
  },
  {
    name: 'long ago: a SARC that answers day and night is a line like others, and stands after those that state past abuse',
    rules: ['R2', 'R23'],
    services: [
      sarc('centre', { confirmed: ON.confirmed, opening: '24/7' }),
      nationalLine('line', { types: ['helpline', 'non-recent'], minAge: 18 }),
    ],
    query: { situation: 'past' },
    expect: { order: inOrder({ coversYou: 'centre', everywhere: 'line' }), calls: 'line' },
  },
  {
    name: 'long ago: a hub that states it stays after services made for this that say no',
    rules: ['R21', 'R23'],
    services: [service('a-hub', { types: ['hub'], nonRecent: 'yes' }), service('z-centre', { nonRecent: 'no' })],
    query: { situation: 'past' },
    expect: { order: inOrder({ coversYou: 'z-centre a-hub' }) },
  },
  {
    name: 'long ago: a service that says it does not help with the past is kept, and never left out',
    rules: ['R11', 'R23'],
    services: [service('only', { nonRecent: 'no' })],
    query: { situation: 'past', age: 'adult', gender: 'woman' },
    expect: { order: inOrder({ coversYou: 'only' }) },
  },
  {
    name: 'long ago, for someone of 16 or 17: Childline comes before the line for adults that states past abuse',
    rules: ['R23', 'R27'],
    services: [
      nationalLine('a-line', { types: ['helpline', 'rape-support'], minAge: 16, nonRecent: 'yes' }),
      nationalLine('z-childline', { types: ['helpline', 'chat'], maxAge: 18 }),
    ],
    query: { situation: 'past', age: '16-17' },
    expect: {
      order: inOrder({ everywhere: 'z-childline a-line' }),
      calls: 'z-childline',
      reasons: { 'z-childline': { 'for-young-people': true } },
    },
  },
  {
    name: 'long ago, for an adult: the line for people abused in childhood comes before one that does not say',
    rules: ['R8', 'R23'],
    services: [
      nationalLine('a-general', { opening: undefined, types: ['helpline'] }),
      nationalLine('z-childhood', { opening: undefined, types: ['helpline', 'non-recent'], minAge: 18, nonRecent: 'yes' }),
    ],
    query: { situation: 'past', age: 'adult' },
    expect: { order: inOrder({ everywhere: 'z-childhood a-general' }) },
  },
  {
    name: 'without a situation nothing is said or ranked by past abuse',
    rules: ['R23', 'R47'],
    services: [service('a-no', { nonRecent: 'no' }), service('b-yes', { nonRecent: 'yes' })],
    query: {},
    expect: {
      order: inOrder({ coversYou: 'a-no b-yes' }),
      lacks: { 'a-no': ['not-for-non-recent'], 'b-yes': ['for-non-recent', 'non-recent-unknown'] },
    },
  },
];
