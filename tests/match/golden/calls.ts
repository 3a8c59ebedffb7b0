import { inOrder, line, nationalLine, sarc, service, type GoldenCase } from './sketch.ts';

const CHILDRENS = line('childrens', { everywhere: 'england-and-wales', maxAge: 18 });
const WELSH = nationalLine('welsh', { everywhere: 'wales', otherTrust: { text: 'confirmed' } });
const NIGHT_AND_DAY = nationalLine('night-and-day', { minAge: 16, otherTrust: { webchat: 'confirmed' } });
const FALLBACKS = [NIGHT_AND_DAY, CHILDRENS, WELSH];
const fallbackHelplines = FALLBACKS.map(({ ref }) => ref);
const NIGHT = '2026-11-24 03:15';

export const calls: GoldenCase[] = [
  {
    name: 'for a child in Wales the children’s line is called before Wales’s own, though its hours are not known',
    rules: ['R3', 'R51'],
    services: FALLBACKS,
    fallbackHelplines,
    query: { areas: ['gwent'], age: '13-15', now: NIGHT },
    expect: { calls: 'childrens welsh', excluded: ['night-and-day'] },
  },
  {
    name: 'an open local line is not called before the copy’s own, which is the same by day and by night',
    rules: ['R2', 'R51'],
    services: [line('local', { opening: '24/7' }), ...FALLBACKS],
    fallbackHelplines,
    query: { now: NIGHT },
    expect: { calls: 'night-and-day' },
  },
  {
    name: 'someone who would rather write is not told to speak, while a line can be written to',
    rules: ['R52'],
    services: FALLBACKS,
    fallbackHelplines,
    query: { contact: ['text'], now: NIGHT },
    expect: { calls: 'night-and-day' },
  },
  {
    name: 'where the only chat is shut, someone who would rather write gets the line to speak to',
    rules: ['R52'],
    services: [nationalLine('voice'), line('chat', { opening: 'Mo-Fr 09:00-17:00', trust: 'seen', otherTrust: { webchat: 'confirmed' } })],
    fallbackHelplines: ['voice'],
    query: { contact: ['webchat'], now: NIGHT },
    expect: { calls: 'voice' },
  },
  {
    name: 'a SARC whose number is only likely is still the second call, to try',
    rules: ['R5', 'R49'],
    services: [sarc('centre', { trust: 'likely' }), ...FALLBACKS],
    fallbackHelplines,
    query: { situation: 'just-happened', now: NIGHT },
    expect: {
      calls: 'night-and-day centre',
      order: inOrder({ coversYou: 'centre', everywhere: 'night-and-day childrens' }),
      excluded: ['welsh'],
    },
  },
  {
    name: 'a SARC that covers only a part of where the person may be is not called: NHS 111 knows whose it is',
    rules: ['R7', 'R49', 'R56'],
    services: [sarc('centre', { trust: 'confirmed', councils: ['medway'] }), ...FALLBACKS],
    fallbackHelplines,
    query: { councils: ['kent', 'medway'], situation: 'just-happened', now: NIGHT },
    expect: { calls: 'night-and-day nhs-111', whichCouncil: ['kent', 'medway'] },
  },
  {
    name: 'a SARC for another council is nearby, and not named under NHS 111',
    rules: ['R6', 'R9'],
    services: [sarc('centre', { trust: 'confirmed', councils: ['medway'] }), service('whole')],
    query: { councils: ['kent'], situation: 'just-happened', now: NIGHT },
    expect: { calls: 'nhs-111', order: inOrder({ coversYou: 'whole', nearby: 'centre' }), whichCouncil: [] },
  },
  {
    name: 'a service for one of the councils comes after those for the whole area, whatever its details and its fit',
    rules: ['R19', 'R56'],
    services: [
      service('medway', { councils: ['medway'], trust: 'confirmed', minAge: 18, miles: 1 }),
      service('whole', { trust: 'seen', miles: 9 }),
    ],
    query: { councils: ['medway', 'kent'], age: 'adult', here: true },
    expect: { order: inOrder({ coversYou: 'whole medway' }), whichCouncil: ['medway', 'kent'] },
  },
  {
    name: 'a service for the person’s council covers them like any other',
    rules: ['R6', 'R56'],
    services: [service('medway', { councils: ['medway'], miles: 1 }), service('whole', { miles: 9 })],
    query: { councils: ['medway'], here: true },
    expect: { order: inOrder({ coversYou: 'medway whole' }), whichCouncil: [] },
  },
  {
    name: 'what can be contacted comes first, then what was seen long ago, then what has no details, however well these fit',
    rules: ['R57'],
    services: [
      service('a-none', { hasNoContact: true, minAge: 18 }),
      service('b-seen', { trust: 'seen', minAge: 18 }),
      service('c-likely', { types: ['group'] }),
    ],
    query: { age: 'adult' },
    expect: { order: inOrder({ coversYou: 'c-likely b-seen a-none' }) },
  },
  {
    name: 'an age that nobody knows does not put a SARC that covers the place behind one that does not',
    rules: ['R35'],
    services: [
      sarc('own', { miles: 9 }),
      sarc('theirs', { areas: ['surrey'], miles: 1, minAge: 18, genders: ['all'], trust: 'confirmed' }),
    ],
    query: { age: 'adult', gender: 'man', situation: 'just-happened', here: true },
    expect: { order: inOrder({ coversYou: 'own', nearby: 'theirs' }) },
  },
  {
    name: 'while it is still going on 999 is the second call, at any age',
    rules: ['R53'],
    services: FALLBACKS,
    fallbackHelplines,
    query: { situation: 'ongoing', age: 'under-13', now: NIGHT },
    expect: { calls: 'childrens emergency' },
  },
  {
    name: 'a line run by and for the chosen community is the second call while it is open',
    rules: ['R54'],
    services: [nationalLine('by-and-for', { byAndFor: ['lgbt'], opening: 'Mo-Fr 09:00-17:00' }), ...FALLBACKS],
    fallbackHelplines,
    query: { communities: ['lgbt'], now: '2026-11-24 11:00' },
    expect: { calls: 'night-and-day by-and-for', chosen: { lgbt: 'by-and-for' } },
  },
  {
    name: 'where no line fits, NHS 111 is called',
    rules: ['R55'],
    services: [line('women', { genders: ['women'], opening: '24/7' })],
    query: { gender: 'man', now: NIGHT },
    expect: { calls: 'nhs-111', excluded: ['women'] },
  },
  {
    name: 'a chosen language, need and community each say who states them, and that nobody does',
    rules: ['R58'],
    services: [service('signs', { languages: ['bsl'] }), service('steps', { stepFree: 'no' })],
    query: { languages: ['bsl'], needs: ['step-free'], communities: ['deaf'] },
    expect: { chosen: { bsl: 'signs', 'step-free': '', deaf: '' } },
  },
];
