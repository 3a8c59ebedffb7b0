import { inOrder, nationalLine, sarc, service, type GoldenCase, type SketchOfQuery } from './sketch.ts';

// One small county with one service of each kind, asked in every situation by every age group.
const SERVICES = [
  sarc('sarc-adult', { minAge: 16, patients: ['adult'] }),
  sarc('sarc-child', { maxAge: 17, patients: ['paediatric'] }),
  service('isva', { types: ['isva'], minAge: 16 }),
  service('chisva', { types: ['chisva'], minAge: 5, maxAge: 17 }),
  service('centre', { types: ['rape-support'], minAge: 13 }),
  service('talk', { types: ['counselling', 'non-recent'] }),
  service('kin', { types: ['family'] }),
  service('home', { types: ['domestic-abuse'], minAge: 16 }),
  service('court', { types: ['court'] }),
  nationalLine('line-16', { types: ['helpline', 'chat', 'rape-support', 'family'], minAge: 16, nonRecent: 'yes' }),
  nationalLine('line-young', { types: ['helpline', 'chat'], maxAge: 18 }),
];

type Row = [situation: SketchOfQuery['situation'], now: string, coversYou: string];

const ROWS: [age: SketchOfQuery['age'], rows: Row[]][] = [
  [
    undefined,
    [
      [undefined, 'line-16 line-young', 'centre isva sarc-adult kin talk chisva sarc-child court home'],
      ['just-happened', 'sarc-adult sarc-child line-16 line-young', 'centre isva kin talk chisva court home'],
      ['last-7-days', 'sarc-adult sarc-child line-16 line-young', 'centre isva kin talk chisva court home'],
      ['past', 'line-16 line-young', 'talk centre isva kin chisva sarc-adult sarc-child court home'],
      ['ongoing', 'line-16 line-young', 'home centre isva sarc-adult kin talk chisva sarc-child court'],
      ['reported', 'line-16 line-young', 'isva chisva court centre sarc-adult kin talk sarc-child home'],
      ['court', 'line-16 line-young', 'isva chisva court centre sarc-adult kin talk sarc-child home'],
      ['supporting-someone', 'line-16 line-young', 'kin centre isva sarc-adult talk chisva sarc-child court home'],
    ],
  ],
  [
    'adult',
    [
      [undefined, 'line-16 line-young', 'centre isva sarc-adult kin talk home court'],
      ['just-happened', 'sarc-adult line-16 line-young', 'centre isva kin talk home court'],
      ['last-7-days', 'sarc-adult line-16 line-young', 'centre isva kin talk home court'],
      ['past', 'line-16 line-young', 'talk centre isva kin sarc-adult home court'],
      ['ongoing', 'line-16 line-young', 'home centre isva sarc-adult kin talk court'],
      ['reported', 'line-16 line-young', 'isva court centre sarc-adult kin talk home'],
      ['court', 'line-16 line-young', 'isva court centre sarc-adult kin talk home'],
      ['supporting-someone', 'line-16 line-young', 'kin centre isva sarc-adult talk home court'],
    ],
  ],
  [
    '16-17',
    [
      [undefined, 'line-young line-16', 'chisva sarc-child centre isva sarc-adult kin talk home court'],
      ['just-happened', 'sarc-child sarc-adult line-young line-16', 'chisva centre isva kin talk home court'],
      ['last-7-days', 'sarc-child sarc-adult line-young line-16', 'chisva centre isva kin talk home court'],
      ['past', 'line-young line-16', 'talk chisva sarc-child centre isva kin sarc-adult home court'],
      ['ongoing', 'line-young line-16', 'chisva sarc-child home centre isva sarc-adult kin talk court'],
      ['reported', 'line-young line-16', 'chisva isva court sarc-child centre sarc-adult kin talk home'],
      ['court', 'line-young line-16', 'chisva isva court sarc-child centre sarc-adult kin talk home'],
      ['supporting-someone', 'line-16 line-young', 'kin chisva sarc-child centre isva sarc-adult talk home court'],
    ],
  ],
  [
    '13-15',
    [
      [undefined, 'line-young', 'chisva sarc-child centre kin talk court'],
      ['just-happened', 'sarc-child sarc-adult line-young', 'chisva centre kin talk court'],
      ['last-7-days', 'sarc-child sarc-adult line-young', 'chisva centre kin talk court'],
      ['past', 'line-young', 'talk chisva sarc-child centre kin court'],
      ['ongoing', 'line-young', 'chisva sarc-child centre kin talk court'],
      ['reported', 'line-young', 'chisva court sarc-child centre kin talk'],
      ['court', 'line-young', 'chisva court sarc-child centre kin talk'],
      ['supporting-someone', 'line-16 line-young', 'kin chisva sarc-child centre talk court'],
    ],
  ],
  [
    'under-13',
    [
      [undefined, 'line-young', 'chisva sarc-child kin talk court'],
      ['just-happened', 'sarc-child sarc-adult line-young', 'chisva kin talk court'],
      ['last-7-days', 'sarc-child sarc-adult line-young', 'chisva kin talk court'],
      ['past', 'line-young', 'talk chisva sarc-child kin court'],
      ['ongoing', 'line-young', 'chisva sarc-child kin talk court'],
      ['reported', 'line-young', 'chisva court sarc-child kin talk'],
      ['court', 'line-young', 'chisva court sarc-child kin talk'],
      ['supporting-someone', 'line-16 line-young', 'kin chisva sarc-child talk court'],
    ],
  ],
];

const RULES: Record<string, readonly string[]> = {
  'just-happened': ['R5', 'R16', 'R22'],
  'last-7-days': ['R5', 'R16', 'R22'],
  past: ['R23'],
  ongoing: ['R24', 'R21'],
  reported: ['R25', 'R21'],
  court: ['R25', 'R21'],
  'supporting-someone': ['R17', 'R26'],
};

export const matrix: GoldenCase[] = ROWS.flatMap(([age, rows]) =>
  rows.map(([situation, now, coversYou]) => ({
    name: `one service of each kind stands in its place for age ${age ?? 'not said'} and situation ${situation ?? 'not said'}`,
    rules: ['R12', 'R19', age === undefined || age === 'adult' ? 'R28' : 'R27', 'R36', ...(situation ? RULES[situation]! : [])],
    services: SERVICES,
    query: { age, situation },
    expect: {
      order: inOrder({ now, coversYou }),
      excluded: SERVICES.map(({ ref }) => ref).filter((ref) => !`${now} ${coversYou}`.split(' ').includes(ref)),
    },
  })),
);
