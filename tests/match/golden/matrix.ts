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

type Row = [situation: SketchOfQuery['situation'], calls: string, coversYou: string, everywhere: string];

const ROWS: [age: SketchOfQuery['age'], rows: Row[]][] = [
  [
    undefined,
    [
      [undefined, 'line-16', 'centre isva sarc-adult kin talk chisva sarc-child court home', 'line-16 line-young'],
      ['just-happened', 'line-16 sarc-adult', 'sarc-adult sarc-child centre isva kin talk chisva court home', 'line-16 line-young'],
      ['last-7-days', 'line-16 sarc-adult', 'sarc-adult sarc-child centre isva kin talk chisva court home', 'line-16 line-young'],
      ['past', 'line-16', 'talk centre isva kin chisva sarc-adult sarc-child court home', 'line-16 line-young'],
      ['ongoing', 'line-16 emergency', 'home centre isva sarc-adult kin talk chisva sarc-child court', 'line-16 line-young'],
      ['reported', 'line-16', 'isva chisva court centre sarc-adult kin talk sarc-child home', 'line-16 line-young'],
      ['court', 'line-16', 'isva chisva court centre sarc-adult kin talk sarc-child home', 'line-16 line-young'],
      ['supporting-someone', 'line-16', 'kin centre isva sarc-adult talk chisva sarc-child court home', 'line-16 line-young'],
    ],
  ],
  [
    'adult',
    [
      [undefined, 'line-16', 'centre isva sarc-adult kin talk home court', 'line-16 line-young'],
      ['just-happened', 'line-16 sarc-adult', 'sarc-adult centre isva kin talk home court', 'line-16 line-young'],
      ['last-7-days', 'line-16 sarc-adult', 'sarc-adult centre isva kin talk home court', 'line-16 line-young'],
      ['past', 'line-16', 'talk centre isva kin sarc-adult home court', 'line-16 line-young'],
      ['ongoing', 'line-16 emergency', 'home centre isva sarc-adult kin talk court', 'line-16 line-young'],
      ['reported', 'line-16', 'isva court centre sarc-adult kin talk home', 'line-16 line-young'],
      ['court', 'line-16', 'isva court centre sarc-adult kin talk home', 'line-16 line-young'],
      ['supporting-someone', 'line-16', 'kin centre isva sarc-adult talk home court', 'line-16 line-young'],
    ],
  ],
  [
    '16-17',
    [
      [undefined, 'line-16', 'chisva sarc-child centre isva sarc-adult kin talk home court', 'line-young line-16'],
      ['just-happened', 'line-16 sarc-child', 'sarc-child sarc-adult chisva centre isva kin talk home court', 'line-young line-16'],
      ['last-7-days', 'line-16 sarc-child', 'sarc-child sarc-adult chisva centre isva kin talk home court', 'line-young line-16'],
      ['past', 'line-16', 'talk chisva sarc-child centre isva kin sarc-adult home court', 'line-young line-16'],
      ['ongoing', 'line-16 emergency', 'chisva sarc-child home centre isva sarc-adult kin talk court', 'line-young line-16'],
      ['reported', 'line-16', 'chisva isva court sarc-child centre sarc-adult kin talk home', 'line-young line-16'],
      ['court', 'line-16', 'chisva isva court sarc-child centre sarc-adult kin talk home', 'line-young line-16'],
      ['supporting-someone', 'line-16', 'kin chisva sarc-child centre isva sarc-adult talk home court', 'line-16 line-young'],
    ],
  ],
  [
    '13-15',
    [
      [undefined, 'line-young', 'chisva sarc-child centre kin talk court', 'line-young'],
      ['just-happened', 'line-young sarc-child', 'sarc-child sarc-adult chisva centre kin talk court', 'line-young'],
      ['last-7-days', 'line-young sarc-child', 'sarc-child sarc-adult chisva centre kin talk court', 'line-young'],
      ['past', 'line-young', 'talk chisva sarc-child centre kin court', 'line-young'],
      ['ongoing', 'line-young emergency', 'chisva sarc-child centre kin talk court', 'line-young'],
      ['reported', 'line-young', 'chisva court sarc-child centre kin talk', 'line-young'],
      ['court', 'line-young', 'chisva court sarc-child centre kin talk', 'line-young'],
      ['supporting-someone', 'line-young line-16', 'kin chisva sarc-child centre talk court', 'line-16 line-young'],
    ],
  ],
  [
    'under-13',
    [
      [undefined, 'line-young', 'chisva sarc-child kin talk court', 'line-young'],
      ['just-happened', 'line-young sarc-child', 'sarc-child sarc-adult chisva kin talk court', 'line-young'],
      ['last-7-days', 'line-young sarc-child', 'sarc-child sarc-adult chisva kin talk court', 'line-young'],
      ['past', 'line-young', 'talk chisva sarc-child kin court', 'line-young'],
      ['ongoing', 'line-young emergency', 'chisva sarc-child kin talk court', 'line-young'],
      ['reported', 'line-young', 'chisva court sarc-child kin talk', 'line-young'],
      ['court', 'line-young', 'chisva court sarc-child kin talk', 'line-young'],
      ['supporting-someone', 'line-young line-16', 'kin chisva sarc-child talk court', 'line-16 line-young'],
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
  rows.map(([situation, calls, coversYou, everywhere]) => ({
    name: `one service of each kind stands in its place for age ${age ?? 'not said'} and situation ${situation ?? 'not said'}`,
    rules: ['R12', 'R19', age === undefined || age === 'adult' ? 'R28' : 'R27', 'R36', ...(situation ? RULES[situation]! : [])],
    services: SERVICES,
    fallbackHelplines: ['line-16', 'line-young'],
    query: { age, situation },
    expect: {
      order: inOrder({ coversYou, everywhere }),
      calls,
      excluded: SERVICES.map(({ ref }) => ref).filter((ref) => !`${coversYou} ${everywhere}`.split(' ').includes(ref)),
    },
  })),
);
