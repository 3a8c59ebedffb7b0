import { describe, expect, test } from 'vitest';
import { weekToText } from '../../src/i18n/hours-to-text.ts';
import { listToText } from '../../src/i18n/lists.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { reasonToText } from '../../src/i18n/reason-to-text.ts';
import { minutesToText } from '../../src/i18n/time-to-text.ts';

const { texts, say, date, compare, ...speaker } = speakerFor('cy');
const NAMES = { area: String, council: String, group: String, language: String };

test.each([
  [0, '0 gwasanaeth ar gyfer Bangor; gellir cysylltu â 1 o’r dudalen hon'],
  [1, '1 gwasanaeth ar gyfer Bangor; gellir cysylltu â 1 o’r dudalen hon'],
  [2, '2 wasanaeth ar gyfer Bangor; gellir cysylltu â 1 o’r dudalen hon'],
  [3, '3 gwasanaeth ar gyfer Bangor; gellir cysylltu â 1 o’r dudalen hon'],
  [6, '6 gwasanaeth ar gyfer Bangor; gellir cysylltu â 1 o’r dudalen hon'],
  [14, '14 gwasanaeth ar gyfer Bangor; gellir cysylltu â 1 o’r dudalen hon'],
])('%i services are counted in Welsh', (count, text) => {
  expect(say(texts.finder.headingCovers, { count, contactable: 1, place: 'Bangor' })).toBe(text);
});

test.each([
  [1, 'Tua 1 filltir', 'O 1 dudalen gyhoeddus'],
  [2, 'Tua 2 filltir', 'O 2 dudalen gyhoeddus'],
  [3, 'Tua 3 milltir', 'O 3 tudalen gyhoeddus'],
  [6, 'Tua 6 milltir', 'O 6 thudalen gyhoeddus'],
  [20, 'Tua 20 milltir', 'O 20 tudalen gyhoeddus'],
])('%i changes what is counted as the Welsh number does', (count, miles, pages) => {
  expect(say(texts.reasons['about-miles'], { count })).toBe(miles);
  expect(say(texts.service.fromSources, { count })).toBe(pages);
});

test.each([
  ['2026-11-23', '23 Tachwedd 2026'],
  ['2026-03-01', '1 Mawrth 2026'],
  ['2027-05', 'Mai 2027'],
  ['2028', '2028'],
])('%s is “%s”', (day, text) => {
  expect(date(day)).toBe(text);
});

test('English dates are as they were', () => {
  expect(['2026-11-23', '2027-05', '2028'].map(speakerFor('en').date)).toEqual(['23 November 2026', 'May 2027', '2028']);
});

test.each([
  [9 * 60, '9.00yb', '9am'],
  [9 * 60 + 30, '9.30yb', '9.30am'],
  [21 * 60, '9.00yp', '9pm'],
  [12 * 60, 'hanner dydd', 'noon'],
  [24 * 60, 'hanner nos', 'midnight'],
])('%i minutes after midnight is “%s”', (minutes, welsh, english) => {
  expect(minutesToText(minutes, texts.hours, say)).toBe(welsh);
  const { texts: own, say: speak } = speakerFor('en');
  expect(minutesToText(minutes, own.hours, speak)).toBe(english);
});

test('a week is told with its days changed as Welsh does', () => {
  const nineToFive = [[540, 1020]] as const;
  const week = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [[600, 720]] as const, []];
  expect(weekToText(week, { texts, say, date, compare, ...speaker })).toBe(
    'dydd Llun i ddydd Gwener 9.00yb i 5.00yp; dydd Sadwrn 10.00yb i hanner dydd',
  );
});

describe('when something opens', () => {
  test.each([
    ['2026-11-23', 'Yn agor heddiw am 5.00yp'],
    ['2026-11-24', 'Yn agor yfory am 5.00yp'],
    ['2026-11-27', 'Yn agor ddydd Gwener am 5.00yp'],
    ['2026-12-14', 'Yn agor ar 14 Rhagfyr am 5.00yp'],
  ])('on %s: “%s”', (day, text) => {
    expect(reasonToText({ key: 'opens-at', values: { day, minutes: 1020 } }, speakerFor('cy'), NAMES, '2026-11-23')).toBe(text);
  });
});

test.each([
  [['Gwent'], 'Gwent'],
  [['Gwynedd', 'Wrecsam'], 'Gwynedd a Wrecsam'],
  [['Gwynedd', 'Conwy'], 'Gwynedd a Chonwy'],
  [['Caerdydd', 'Torfaen', 'Powys'], 'Caerdydd, Torfaen a Phowys'],
  [['Torfaen', 'Abertawe'], 'Torfaen ac Abertawe'],
  [['menywod', 'dynion'], 'menywod a dynion'],
  [['dynion', 'pobl anneuaidd'], 'dynion a phobl anneuaidd'],
  [['Pwyleg', 'Wrdw'], 'Pwyleg ac Wrdw'],
  [['Llinell gymorth', 'Canolfan Cefnogaeth'], 'Llinell gymorth a Chanolfan Cefnogaeth'],
  [['Kent', 'Cumbria'], 'Kent a Cumbria'],
  [['Bury', 'Warrington'], 'Bury a Warrington'],
])('%j in a row', (items, text) => {
  expect(listToText(items, 'cy-GB')).toBe(text);
});

test('a choice is joined with “neu”', () => {
  expect(listToText(['Gwent', 'Caerdydd'], 'cy-GB', 'disjunction')).toBe('Gwent neu Gaerdydd');
  expect(listToText(['Swydd Gaer', 'Llundain'], 'cy-GB', 'disjunction')).toBe('Swydd Gaer neu Lundain');
  expect(listToText(['dros y ffôn', 'mewn grŵp'], 'cy-GB', 'disjunction')).toBe('dros y ffôn neu mewn grŵp');
});

test('names are sorted by the Welsh alphabet', () => {
  expect(['Llandudno', 'Lluest', 'Luton', 'Dover', 'Dinbych', 'Ddol', 'Chwilog', 'Cwmbrân'].sort(compare)).toEqual([
    'Cwmbrân',
    'Chwilog',
    'Dinbych',
    'Dover',
    'Ddol',
    'Luton',
    'Llandudno',
    'Lluest',
  ]);
});
