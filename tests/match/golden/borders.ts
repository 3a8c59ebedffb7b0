import { inOrder, nationalLine, ON, sarc, service, type GoldenCase } from './sketch.ts';

const line = (country: 'england' | 'wales') => nationalLine(`for-${country}`, { everywhere: country });

export const borders: GoldenCase[] = [
  {
    name: 'a district in two areas (GU10: Surrey or Hampshire) gets the services of both, on equal terms',
    rules: ['R7'],
    services: [
      service('a-hampshire', { areas: ['hampshire'] }),
      service('b-surrey', { areas: ['surrey'] }),
      service('c-both', { areas: ['surrey', 'hampshire'] }),
      service('d-sussex', { areas: ['sussex'] }),
    ],
    query: { areas: ['surrey', 'hampshire'] },
    expect: {
      order: inOrder({ coversYou: 'a-hampshire b-surrey c-both' }),
      excluded: ['d-sussex'],
      reasons: { 'c-both': { covers: { areas: ['surrey', 'hampshire'] } }, 'a-hampshire': { covers: { areas: ['hampshire'] } } },
    },
  },
  {
    name: 'a district in two areas, when it just happened: the SARCs of both come first, the nearer before the other, and NHS 111 is called, which knows which it is',
    rules: ['R5', 'R7', 'R41'],
    services: [
      sarc('surrey-sarc', { areas: ['surrey'], miles: 20 }),
      sarc('hampshire-sarc', { areas: ['hampshire'], miles: 12 }),
      nationalLine('line'),
    ],
    query: { areas: ['surrey', 'hampshire'], here: true, situation: 'just-happened' },
    expect: { order: inOrder({ coversYou: 'hampshire-sarc surrey-sarc', everywhere: 'line' }), calls: 'line nhs-111' },
  },
  {
    name: 'a district in three areas (TN16: London, Kent or Surrey) yields the SARCs of all three',
    rules: ['R5', 'R7'],
    services: [
      sarc('kent-sarc', { areas: ['kent'] }),
      sarc('london-sarc', { areas: ['metropolitan', 'city-of-london'] }),
      sarc('surrey-sarc', { areas: ['surrey'] }),
      sarc('sussex-sarc', { areas: ['sussex'] }),
    ],
    query: { areas: ['metropolitan', 'kent', 'surrey'], situation: 'last-7-days' },
    expect: { order: inOrder({ coversYou: 'kent-sarc london-sarc surrey-sarc' }), calls: 'nhs-111', excluded: ['sussex-sarc'] },
  },
  {
    name: 'a district on the border of the countries (SY13: Shropshire, north Wales or Cheshire) gets the lines of both',
    rules: ['R7', 'R8'],
    services: [
      line('england'),
      line('wales'),
      service('wrexham', { areas: ['north-wales'] }),
      service('shropshire', { areas: ['west-mercia'] }),
    ],
    query: { areas: ['west-mercia', 'north-wales', 'cheshire'] },
    expect: { order: inOrder({ coversYou: 'shropshire wrexham', everywhere: 'for-england for-wales' }), calls: 'nhs-111' },
  },
  {
    name: 'a place just inside England gets no line of Wales, however near Wales is',
    rules: ['R8', 'R9'],
    services: [line('wales'), line('england'), service('monmouth', { areas: ['gwent'], miles: 4 })],
    query: { areas: ['gloucestershire'], here: true },
    expect: { order: inOrder({ nearby: 'monmouth', everywhere: 'for-england' }), calls: 'for-england', excluded: ['for-wales'] },
  },
  {
    name: 'a line of the other country is not offered nearby even with an office down the road',
    rules: ['R8', 'R9'],
    services: [nationalLine('wales', { everywhere: 'wales', miles: 2 }), service('own', { areas: ['cheshire'] })],
    query: { areas: ['cheshire'], here: true },
    expect: { order: inOrder({ coversYou: 'own' }), excluded: ['wales'] },
  },
  {
    name: 'a service of another area is offered up to the stated 20 miles and not beyond',
    rules: ['R9'],
    services: [
      service('at-19', { areas: ['surrey'], miles: 19.9 }),
      service('at-21', { areas: ['surrey'], miles: 20.1 }),
      service('no-place', { areas: ['surrey'] }),
    ],
    query: { here: true },
    expect: {
      order: inOrder({ nearby: 'at-19' }),
      excluded: ['at-21', 'no-place'],
      reasons: { 'at-19': { 'covers-elsewhere': { areas: ['surrey'] } } },
    },
  },
  {
    name: 'without a point nothing of another area is nearby',
    rules: ['R9'],
    services: [service('theirs', { areas: ['surrey'], miles: 1 }), service('own')],
    query: {},
    expect: { order: inOrder({ coversYou: 'own' }), excluded: ['theirs'] },
  },
  {
    name: 'nearby there are no hubs, court services or clinics',
    rules: ['R9'],
    services: [
      service('hub', { types: ['hub'], areas: ['surrey'], miles: 2 }),
      service('court', { types: ['court', 'hub'], areas: ['surrey'], miles: 2 }),
      service('clinic', { types: ['sexual-health'], areas: ['surrey'], miles: 2 }),
      service('hub-with-adviser', { types: ['hub', 'isva'], areas: ['surrey'], miles: 2 }),
    ],
    query: { here: true },
    expect: { order: inOrder({ nearby: 'hub-with-adviser' }), excluded: ['hub', 'court', 'clinic'] },
  },
  {
    name: 'a line of the next area, open day and night, is nearby and is not called: it states that it serves others',
    rules: ['R2', 'R9'],
    services: [
      service('theirs', { types: ['helpline'], areas: ['surrey'], miles: 3, opening: '24/7', confirmed: ON.confirmed }),
      service('own'),
    ],
    query: { here: true },
    expect: { order: inOrder({ coversYou: 'own', nearby: 'theirs' }) },
  },
  {
    name: 'when it just happened, the next area’s SARC comes first among those nearby, and is not called',
    rules: ['R5', 'R9', 'R22'],
    services: [
      service('a-centre', { areas: ['surrey'], miles: 1, confirmed: ON.confirmed }),
      sarc('z-sarc', { areas: ['surrey'], miles: 9, opening: '24/7', trust: 'confirmed' }),
      sarc('own', { miles: 40 }),
    ],
    query: { here: true, situation: 'just-happened' },
    expect: { order: inOrder({ coversYou: 'own', nearby: 'z-sarc a-centre' }), calls: 'own' },
  },
  {
    name: 'in the City of London the SARC that states London and the City is the area’s own',
    rules: ['R5', 'R6'],
    services: [sarc('havens', { areas: ['metropolitan', 'city-of-london'] }), service('met-only', { areas: ['metropolitan'] })],
    query: { areas: ['city-of-london'], situation: 'just-happened' },
    expect: {
      order: inOrder({ coversYou: 'havens' }),
      calls: 'havens',
      excluded: ['met-only'],
      reasons: { havens: { covers: { areas: ['city-of-london'] } } },
    },
  },
  {
    name: 'the one SARC of north Wales covers somebody 80 miles away, and is first though another area’s is nearer',
    rules: ['R5', 'R6'],
    services: [
      sarc('colwyn-bay', { areas: ['north-wales'], miles: 80 }),
      sarc('across', { areas: ['dyfed-powys'], miles: 15, confirmed: ON.confirmed }),
    ],
    query: { areas: ['north-wales'], here: true, situation: 'just-happened' },
    expect: { order: inOrder({ coversYou: 'colwyn-bay', nearby: 'across' }), calls: 'colwyn-bay' },
  },
  {
    name: 'where the council is not known, a service for one council of the area comes after those for all of it, and says for which',
    rules: ['R6', 'R47'],
    services: [service('medway-only', { councils: ['medway'] }), service('whole')],
    query: {},
    expect: {
      order: inOrder({ coversYou: 'whole medway-only' }),
      reasons: { 'medway-only': { 'only-for': { councils: ['medway'] } }, whole: { covers: { areas: ['kent'] } } },
    },
  },
  {
    name: 'age and gender leave out nearby as they do at home',
    rules: ['R9', 'R12', 'R13'],
    services: [
      service('women', { areas: ['surrey'], miles: 3, genders: ['women'] }),
      service('from-18', { areas: ['surrey'], miles: 3, minAge: 18 }),
      service('unknown', { areas: ['surrey'], miles: 12 }),
    ],
    query: { here: true, age: '16-17', gender: 'man' },
    expect: { order: inOrder({ nearby: 'unknown' }), excluded: ['women', 'from-18'] },
  },
];
