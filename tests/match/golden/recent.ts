import { inOrder, line, nationalLine, ON, sarc, service, type GoldenCase } from './sketch.ts';

const LINE = nationalLine('line', { types: ['helpline', 'rape-support'] });

export const recent: GoldenCase[] = [
  {
    name: 'when it just happened, the SARC comes before every line, also before one whose details were confirmed yesterday',
    rules: ['R5', 'R22'],
    services: [nationalLine('fresh', { confirmed: '2026-11-22' }), sarc('centre', { opening: '24/7', trust: 'corroborated' })],
    query: { situation: 'just-happened' },
    expect: { order: inOrder({ coversYou: 'centre', everywhere: 'fresh' }), calls: 'fresh centre' },
  },
  {
    name: 'a SARC whose number may not be rung still comes first when it just happened, with the way through NHS 111',
    rules: ['R5', 'R49'],
    services: [LINE, sarc('centre', { opening: '24/7', trust: 'seen' })],
    query: { situation: 'just-happened' },
    expect: {
      order: inOrder({ coversYou: 'centre', everywhere: 'line' }),
      calls: 'line nhs-111',
      reasons: { centre: { 'through-nhs-111': true, 'sooner-is-better': true } },
    },
  },
  {
    name: 'a SARC whose number may be rung does not send people through NHS 111',
    rules: ['R49'],
    services: [sarc('centre', { opening: '24/7', confirmed: ON.confirmed })],
    query: { situation: 'just-happened' },
    expect: { order: inOrder({ coversYou: 'centre' }), calls: 'centre', lacks: { centre: ['through-nhs-111'] } },
  },
  {
    name: 'a SARC whose hours nobody knows comes first in the last 7 days, in the middle of the night',
    rules: ['R5', 'R47'],
    services: [LINE, sarc('centre')],
    query: { situation: 'last-7-days', now: '2026-11-24 03:15' },
    expect: { order: inOrder({ coversYou: 'centre', everywhere: 'line' }), calls: 'line centre', asks: { centre: ['hours-unknown'] } },
  },
  {
    name: 'a SARC that is shut for the night stays first in the last 7 days, and says when it opens',
    rules: ['R5', 'R43', 'R47'],
    services: [LINE, sarc('centre', { opening: 'Mo-Fr 09:00-17:00', confirmed: ON.confirmed })],
    query: { situation: 'last-7-days', now: '2026-11-24 03:15' },
    expect: {
      order: inOrder({ coversYou: 'centre', everywhere: 'line' }),
      calls: 'line nhs-111',
      reasons: { centre: { 'opens-at': { day: '2026-11-24', minutes: 540 } } },
    },
  },
  {
    name: "a SARC's own limit and how long it keeps samples are said, and nothing says that it is too late",
    rules: ['R48'],
    services: [sarc('centre', { cutOffDays: 10, sampleStorageMonths: 84 })],
    query: { situation: 'last-7-days' },
    expect: {
      reasons: { centre: { 'sooner-is-better': true, 'own-cut-off': { days: 10 }, 'samples-kept': { months: 84 } } },
      lacks: { centre: ['samples-unknown'] },
    },
  },
  {
    name: 'a SARC with a limit of three days still stands first for someone hurt in the last 7 days',
    rules: ['R5', 'R48'],
    services: [LINE, sarc('no-limit', { cutOffDays: 10, miles: 30 }), sarc('three-days', { cutOffDays: 3, miles: 5 })],
    query: { situation: 'last-7-days', here: true },
    expect: {
      order: inOrder({ coversYou: 'three-days no-limit', everywhere: 'line' }),
      calls: 'line three-days',
      reasons: { 'three-days': { 'sooner-is-better': true } },
    },
  },
  {
    name: 'a SARC that states neither limit nor storage says sooner is better and that the storage is not known',
    rules: ['R14', 'R48'],
    services: [sarc('centre')],
    query: { situation: 'just-happened' },
    expect: {
      reasons: { centre: { 'sooner-is-better': true } },
      asks: { centre: ['samples-unknown'] },
      lacks: { centre: ['own-cut-off'] },
    },
  },
  {
    name: 'without a recent situation nothing is said of samples',
    rules: ['R48'],
    services: [sarc('centre', { cutOffDays: 7, sampleStorageMonths: 24 })],
    query: { situation: 'past' },
    expect: { lacks: { centre: ['sooner-is-better', 'own-cut-off', 'samples-kept', 'samples-unknown', 'through-nhs-111'] } },
  },
  {
    name: 'no wish moves the SARC from its first place: it lacks the chosen way, language, access and choice of worker',
    rules: ['R5', 'R34'],
    services: [
      nationalLine('wished', { ways: ['text'], languages: ['polish'], stepFree: 'yes', choiceOfWorker: 'yes' }),
      sarc('centre', { ways: ['phone'], interpreters: 'no', stepFree: 'no', choiceOfWorker: 'no' }),
    ],
    query: { situation: 'just-happened', contact: ['text'], languages: ['polish'], needs: ['step-free', 'choice-of-worker'] },
    expect: {
      order: inOrder({ coversYou: 'centre', everywhere: 'wished' }),
      calls: 'wished centre',
      reasons: {
        centre: { 'reach-only-by': { ways: ['phone'] }, 'interpreters-no': true, 'step-free-no': true, 'choice-of-worker-no': true },
      },
    },
  },
  {
    name: 'a SARC that says it is paused still stands first when it just happened, and says so',
    rules: ['R5', 'R38'],
    services: [LINE, sarc('centre', { capacity: { status: 'paused', asOf: '2026-11-20' } })],
    query: { situation: 'just-happened' },
    expect: {
      order: inOrder({ coversYou: 'centre', everywhere: 'line' }),
      calls: 'line nhs-111',
      reasons: { centre: { paused: { asOf: '2026-11-20' } } },
    },
  },
  {
    name: 'a SARC that is closed for a time is not called: it stands last in its group, with the reason',
    rules: ['R3', 'R20'],
    services: [LINE, sarc('a-centre', { status: 'temporarily-closed', opening: '24/7', confirmed: ON.confirmed }), service('z-support')],
    query: { situation: 'just-happened' },
    expect: {
      order: inOrder({ coversYou: 'z-support a-centre', everywhere: 'line' }),
      calls: 'line nhs-111',
      reasons: { 'a-centre': { 'temporarily-closed': true } },
    },
  },
  {
    name: 'of two SARCs of the area the better confirmed comes first, though the other is nearer',
    rules: ['R22', 'R39'],
    services: [sarc('near', { miles: 2, confirmed: ON.overdue }), sarc('far', { miles: 25, confirmed: ON.confirmed })],
    query: { situation: 'just-happened', here: true },
    expect: { order: inOrder({ coversYou: 'far near' }), calls: 'far' },
  },
  {
    name: 'a man who was just raped gets the SARC first, also if it names only women, and is told to ask',
    rules: ['R5', 'R16'],
    services: [nationalLine('line', { genders: ['men'] }), sarc('centre', { genders: ['women'] })],
    query: { situation: 'just-happened', gender: 'man' },
    expect: { order: inOrder({ coversYou: 'centre', everywhere: 'line' }), calls: 'line nhs-111', asks: { centre: ['gender-ask'] } },
  },
  {
    name: 'a SARC that must be rung by a professional is first all the same, and says so',
    rules: ['R5', 'R15'],
    services: [LINE, sarc('centre', { selfReferral: 'no', withoutPoliceReport: 'no' })],
    query: { situation: 'last-7-days' },
    expect: {
      order: inOrder({ coversYou: 'centre', everywhere: 'line' }),
      calls: 'line nhs-111',
      reasons: { centre: { 'referral-needed': true, 'police-report-needed': true } },
    },
  },
  {
    name: 'a service that is a SARC among other things counts as one when it just happened',
    rules: ['R5', 'R22'],
    services: [LINE, service('all-in-one', { types: ['isva', 'counselling', 'sarc'] }), service('adviser', { types: ['isva'] })],
    query: { situation: 'just-happened' },
    expect: { order: inOrder({ coversYou: 'all-in-one adviser', everywhere: 'line' }), calls: 'line all-in-one' },
  },
  {
    name: 'a SARC for some councils of the area is shown where the council is not known, and says for which',
    rules: ['R5', 'R6', 'R47'],
    services: [LINE, sarc('centre', { councils: ['medway'] })],
    query: { situation: 'just-happened' },
    expect: {
      order: inOrder({ coversYou: 'centre', everywhere: 'line' }),
      calls: 'line nhs-111',
      reasons: { centre: { 'only-for': { councils: ['medway'] } } },
    },
  },
  {
    name: 'without a place no SARC is picked out: the national line answers',
    rules: ['R5', 'R10'],
    services: [LINE, sarc('centre', { opening: '24/7', trust: 'confirmed' })],
    query: { areas: [], situation: 'just-happened' },
    expect: { order: inOrder({ everywhere: 'line' }), calls: 'line nhs-111', excluded: ['centre'] },
  },
  {
    name: 'a sexual health clinic does not stand before a rape support centre when it just happened',
    rules: ['R21', 'R22'],
    services: [
      service('clinic', { types: ['sexual-health'], confirmed: ON.confirmed }),
      service('support'),
      line('hub', { types: ['hub'] }),
    ],
    query: { situation: 'just-happened' },
    expect: { order: inOrder({ coversYou: 'support clinic hub' }) },
  },
  {
    name: 'somebody hurt in the last 7 days gets the same order as somebody to whom it just happened',
    rules: ['R5', 'R22'],
    services: [LINE, service('talk', { types: ['counselling'] }), service('adviser', { types: ['isva'] }), sarc('centre')],
    query: { situation: 'last-7-days' },
    expect: { order: inOrder({ coversYou: 'centre adviser talk', everywhere: 'line' }), calls: 'line centre' },
  },
];
