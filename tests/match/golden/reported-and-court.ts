import { inOrder, nationalLine, ON, sarc, service, type GoldenCase } from './sketch.ts';

const isva = (ref: string, facts = {}) => service(ref, { types: ['isva'], ...facts });
const chisva = (ref: string, facts = {}) => service(ref, { types: ['chisva'], ...facts });

export const reportedAndCourt: GoldenCase[] = [
  {
    name: 'after a report the adviser comes first, before a better confirmed and nearer counsellor and the SARC',
    rules: ['R25'],
    services: [
      service('a-talk', { types: ['counselling'], confirmed: ON.confirmed, miles: 1 }),
      sarc('b-sarc', { confirmed: ON.confirmed, miles: 1 }),
      isva('z-adviser', { miles: 40 }),
    ],
    query: { situation: 'reported', here: true },
    expect: { order: inOrder({ coversYou: 'z-adviser b-sarc a-talk' }), reasons: { 'z-adviser': { 'has-adviser': true } } },
  },
  {
    name: 'with a court date the adviser comes first, then support through court, then counselling',
    rules: ['R21', 'R25'],
    services: [
      service('a-talk', { types: ['counselling'] }),
      service('b-witness', { types: ['court'] }),
      isva('c-adviser'),
      service('d-hub', { types: ['hub'] }),
    ],
    query: { situation: 'court' },
    expect: {
      order: inOrder({ coversYou: 'c-adviser b-witness a-talk d-hub' }),
      reasons: { 'b-witness': { 'court-support': true }, 'c-adviser': { 'has-adviser': true } },
    },
  },
  {
    name: 'after a report, too, support through court comes right after the advisers',
    rules: ['R21', 'R25'],
    services: [service('a-centre'), service('z-witness', { types: ['court'] }), isva('adviser')],
    query: { situation: 'reported' },
    expect: { order: inOrder({ coversYou: 'adviser z-witness a-centre' }) },
  },
  {
    name: 'a victim hub that also gives support through court stands where court support stands',
    rules: ['R21', 'R25'],
    services: [service('a-hub', { types: ['hub'] }), service('b-hub-and-court', { types: ['hub', 'court'] }), service('c-centre')],
    query: { situation: 'court' },
    expect: { order: inOrder({ coversYou: 'b-hub-and-court c-centre a-hub' }) },
  },
  {
    name: 'after a report, for someone of 16 or 17, the adviser for young people comes before the adviser for adults',
    rules: ['R25', 'R27'],
    services: [isva('a-adviser', { confirmed: ON.confirmed }), chisva('z-young')],
    query: { situation: 'reported', age: '16-17' },
    expect: { order: inOrder({ coversYou: 'z-young a-adviser' }), reasons: { 'z-young': { 'has-young-adviser': true } } },
  },
  {
    name: 'with a court date, for a child of 12, the adviser for young people comes first, then one who does not state ages',
    rules: ['R25', 'R27'],
    services: [isva('a-adviser'), chisva('z-young', { minAge: 5, maxAge: 17 }), service('witness', { types: ['court'] })],
    query: { situation: 'court', age: 'under-13' },
    expect: { order: inOrder({ coversYou: 'z-young a-adviser witness' }) },
  },
  {
    name: 'with a court date, a service with both kinds of adviser serves the young and the grown-up first',
    rules: ['R25', 'R27'],
    services: [service('a-talk', { types: ['counselling'] }), service('both', { types: ['isva', 'chisva'] })],
    query: { situation: 'court', age: '13-15' },
    expect: { order: inOrder({ coversYou: 'both a-talk' }) },
  },
  {
    name: 'with a court date, for an adult, an adviser for young people of unknown ages comes after support through court',
    rules: ['R14', 'R25', 'R28'],
    services: [chisva('a-young'), isva('b-adviser'), service('c-witness', { types: ['court'] })],
    query: { situation: 'court', age: 'adult' },
    expect: { order: inOrder({ coversYou: 'b-adviser c-witness a-young' }), asks: { 'a-young': ['age-unknown'] } },
  },
  {
    name: 'with a court date and no age said, the adviser comes first, then the one for young people, then court support',
    rules: ['R25', 'R28'],
    services: [chisva('a-young'), isva('b-adviser'), service('c-witness', { types: ['court'] })],
    query: { situation: 'court' },
    expect: { order: inOrder({ coversYou: 'b-adviser a-young c-witness' }) },
  },
  {
    name: 'who has reported is not held back by a service that asks for a police report',
    rules: ['R37'],
    services: [isva('a-after-report', { withoutPoliceReport: 'no' }), isva('b-anyone', { withoutPoliceReport: 'yes' })],
    query: { situation: 'reported' },
    expect: {
      order: inOrder({ coversYou: 'a-after-report b-anyone' }),
      reasons: { 'a-after-report': { 'police-report-needed': true } },
    },
  },
  {
    name: 'who has not said they reported finds the adviser who asks for a police report after the one who does not',
    rules: ['R11', 'R37'],
    services: [isva('a-after-report', { withoutPoliceReport: 'no' }), isva('b-anyone', { withoutPoliceReport: 'yes' }), isva('c-unsaid')],
    query: {},
    expect: {
      order: inOrder({ coversYou: 'b-anyone c-unsaid a-after-report' }),
      asks: { 'c-unsaid': ['police-unknown'] },
    },
  },
  {
    name: 'after a report a line with advisers is called first',
    rules: ['R2', 'R25'],
    services: [
      nationalLine('a-line', { types: ['helpline', 'rape-support'] }),
      service('b-local', { types: ['helpline', 'isva'], opening: '24/7', trust: 'confirmed' }),
    ],
    query: { situation: 'reported' },
    expect: { order: inOrder({ coversYou: 'b-local', everywhere: 'a-line' }), calls: 'b-local' },
  },
  {
    name: 'after a report the SARC is not called',
    rules: ['R5', 'R25'],
    services: [sarc('centre'), isva('adviser')],
    query: { situation: 'reported' },
    expect: { order: inOrder({ coversYou: 'adviser centre' }), lacks: { centre: ['sooner-is-better'] } },
  },
];
