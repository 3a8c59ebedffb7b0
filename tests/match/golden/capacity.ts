import { inOrder, ON, service, type GoldenCase } from './sketch.ts';

const asOf = '2026-11-10';

export const capacity: GoldenCase[] = [
  {
    name: 'among equals a service that has paused comes after, and one that takes nobody new after that',
    rules: ['R38'],
    services: [
      service('a-full', { capacity: { status: 'closed', asOf } }),
      service('b-paused', { capacity: { status: 'paused', asOf } }),
      service('c-open', { capacity: { status: 'open', asOf } }),
    ],
    query: {},
    expect: {
      order: inOrder({ coversYou: 'c-open b-paused a-full' }),
      reasons: { 'b-paused': { paused: { asOf } }, 'a-full': { 'not-taking': { asOf } } },
    },
  },
  {
    name: 'who states a waiting list does not rank below who states nothing, or below who is open',
    rules: ['R38', 'R42'],
    services: [
      service('a-list', { capacity: { status: 'waiting-list', asOf } }),
      service('b-open', { capacity: { status: 'open', asOf } }),
      service('c'),
    ],
    query: {},
    expect: { order: inOrder({ coversYou: 'a-list b-open c' }), reasons: { 'a-list': { 'waiting-list': { asOf } } } },
  },
  {
    name: 'a paused adviser comes after an open one of the same state, though it is nearer',
    rules: ['R19', 'R38'],
    services: [
      service('near', { types: ['isva'], miles: 1, capacity: { status: 'paused', asOf } }),
      service('far', { types: ['isva'], miles: 30, capacity: { status: 'open', asOf } }),
    ],
    query: { here: true },
    expect: { order: inOrder({ coversYou: 'far near' }) },
  },
  {
    name: 'a paused adviser comes before an open hub: fit decides first',
    rules: ['R19', 'R38'],
    services: [
      service('a-hub', { types: ['hub'], capacity: { status: 'open', asOf } }),
      service('z-adviser', { types: ['isva'], capacity: { status: 'paused', asOf } }),
    ],
    query: {},
    expect: { order: inOrder({ coversYou: 'z-adviser a-hub' }) },
  },
  {
    name: 'a paused service that was confirmed comes after an unconfirmed one that is not paused',
    rules: ['R19', 'R38', 'R39'],
    services: [service('a-paused', { confirmed: ON.confirmed, capacity: { status: 'paused', asOf } }), service('b')],
    query: {},
    expect: { order: inOrder({ coversYou: 'b a-paused' }) },
  },
  {
    name: 'what was said of places 119 days ago still counts',
    rules: ['R38'],
    services: [service('a', { capacity: { status: 'paused', asOf: '2026-07-27' } }), service('b')],
    query: {},
    expect: { order: inOrder({ coversYou: 'b a' }) },
  },
  {
    name: 'what was said of places 120 days ago no longer counts, and is no longer said',
    rules: ['R38'],
    services: [service('a', { capacity: { status: 'closed', asOf: '2026-07-26' } }), service('b')],
    query: {},
    expect: { order: inOrder({ coversYou: 'a b' }), lacks: { a: ['not-taking'] } },
  },
  {
    name: 'a service that takes nobody new is kept: it may know who does',
    rules: ['R11', 'R38'],
    services: [service('a', { capacity: { status: 'closed', asOf } })],
    query: { situation: 'past', age: 'adult' },
    expect: { order: inOrder({ coversYou: 'a' }) },
  },
];
