import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allTowns, commonNames, districtTable, townTable } from '../../src/place/default-tables.ts';
import { namesToPlaceIndex, type PlaceLanguage } from '../../src/place/place-index.ts';
import { tableToPostcodeIndex } from '../../src/place/postcode-index.ts';
import { readTyped } from '../../src/place/read-typed.ts';
import { suggestPlaces } from '../../src/place/suggest.ts';
import { nameToKey } from '../../src/place/towns.ts';
import { textToWordsAndPlace } from '../../src/place/words-and-place.ts';
import { directoryToAreaNames } from '../../src/export/served-tables.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';

const names = { ...directoryToAreaNames(fixtureDirectory()), ...commonNames };
const postcodes = tableToPostcodeIndex(districtTable);
const index = {
  en: { ...namesToPlaceIndex(names, townTable), ...postcodes },
  cy: { ...namesToPlaceIndex(names, townTable, 'cy'), ...postcodes },
};

/** What a text is taken to be, in a few words. */
function meant(text: string, language: PlaceLanguage): string {
  const { resolution } = readTyped(text, index[language]);
  if (resolution.kind === 'found') return resolution.label;
  return resolution.kind === 'which' ? `which: ${resolution.choices.map(({ label }) => label).join(', ')}` : resolution.kind;
}

describe('a place is found by either name, and shown in the language of the page', () => {
  test.each([
    ['Abertawe', 'Swansea', 'Abertawe'],
    ['Swansea', 'Swansea', 'Abertawe'],
    ['Caerdydd', 'Cardiff', 'Caerdydd'],
    ['Cardiff', 'Cardiff', 'Caerdydd'],
    ['Wrecsam', 'Wrexham', 'Wrecsam'],
    ['Wrexham', 'Wrexham', 'Wrecsam'],
    ['Aberystwyth', 'Aberystwyth', 'Aberystwyth'],
    ['Yr Wyddgrug', 'Mold', 'Yr Wyddgrug'],
    ['Trefdraeth', 'Newport (Pembrokeshire)', 'Trefdraeth'],
    ['Amwythig', 'Shrewsbury', 'Amwythig'],
    ['Llundain', 'London', 'Llundain'],
    ['Sir Benfro', 'Pembrokeshire', 'Sir Benfro'],
    ['Gogledd Cymru', 'North Wales', 'Gogledd Cymru'],
    ['Cernyw', 'Cornwall', 'Cernyw'],
    ['Leeds', 'Leeds', 'Leeds'],
    ['CF10', 'CF10', 'CF10'],
  ])('“%s” is %s, or in Welsh %s', (typed, english, welsh) => {
    expect(meant(typed, 'en')).toBe(english);
    expect(meant(typed, 'cy')).toBe(welsh);
  });
});

describe('with and without its circumflex, hyphens and guide', () => {
  test.each([
    ['Aberdâr', 'Aberdâr'],
    ['aberdar', 'Aberdâr'],
    ['CWMBRAN', 'Cwmbrân'],
    ['cwmbrân', 'Cwmbrân'],
    ['Pont-y-pŵl', 'Pont-y-pŵl'],
    ['pontypwl', 'Pont-y-pŵl'],
    ['Casgwent', 'Cas-gwent'],
    ['cas gwent', 'Cas-gwent'],
    ['castellnedd', 'Castell-nedd'],
    ['Y Fenni', 'Y Fenni'],
    ['Fenni', 'Y Fenni'],
    ['y bontfaen', 'Y Bont-faen'],
    ['maenorbyr', 'Maenorbŷr'],
    ['Caerlyr', 'Caerlŷr'],
    ['Ynys Mon', 'Ynys Môn'],
  ])('“%s” is %s', (typed, place) => {
    expect(meant(typed, 'cy')).toBe(place);
  });
});

describe('as it is said in a sentence', () => {
  test.each([
    ['Gaerdydd', 'Caerdydd'],
    ['Nghaerdydd', 'Caerdydd'],
    ['Chaerdydd', 'Caerdydd'],
    ['yng Nghaerdydd', 'Caerdydd'],
    ['i Gaerdydd', 'Caerdydd'],
    ['ym Mangor', 'Bangor'],
    ['Fangor', 'Bangor'],
    ['yn Nolgellau', 'Dolgellau'],
    ['Ddolgellau', 'Dolgellau'],
    ['ym Mhwllheli', 'Pwllheli'],
    ['Bwllheli', 'Pwllheli'],
    ['yn Abertawe', 'Abertawe'],
    ['yn Wrecsam', 'Wrecsam'],
    ['i Wrecsam', 'Wrecsam'],
    ['Lanelli', 'Llanelli'],
    ['yng Nghasnewydd', 'Casnewydd'],
    ['yn Nhreforys', 'Treforys'],
    ['yn y Fenni', 'Y Fenni'],
    ['i’r Barri', 'Y Barri'],
    ['yng Nghonwy', 'Conwy'],
    ['yng Ngheredigion', 'Ceredigion'],
    ['Lundain', 'Llundain'],
    ['Fanceinion', 'Manceinion'],
  ])('“%s” is %s', (typed, place) => {
    expect(meant(typed, 'cy')).toBe(place);
  });

  test('no English name is taken for a changed one', () => {
    const wrong = allTowns.filter((town) => {
      const { resolution } = readTyped(town.name, index.en);
      const labels =
        resolution.kind === 'found' ? [resolution.label] : resolution.kind === 'which' ? resolution.choices.map((c) => c.label) : [];
      return !labels.some((label) => nameToKey(label).startsWith(nameToKey(town.name)));
    });
    // Eight choices are the most that are offered: of a few names there are more.
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('nonsense stays unknown, and a misspelt name is offered, not assumed', () => {
    expect(meant('gwybodaeth', 'cy')).toBe('unknown');
    expect(meant('wrexam', 'cy')).toBe('misspelt');
  });
});

describe('what is wanted and where', () => {
  test.each([
    ['cwnsela yng Nghaerdydd', 'cwnsela', 'Caerdydd'],
    ['cwnsela yn Abertawe', 'cwnsela', 'Abertawe'],
    ['cymorth i ddynion ym Mangor', 'cymorth i ddynion', 'Bangor'],
    ['grŵp ger y Rhyl', 'grŵp', 'Y Rhyl'],
    ['counselling in Cardiff', 'counselling', 'Caerdydd'],
  ])('“%s” is “%s” in %s', (typed, words, place) => {
    const readings = textToWordsAndPlace(typed).map((reading) => [reading.words, meant(reading.place, 'cy')]);
    expect(readings).toContainEqual([words, place]);
  });
});

test.each([
  ['Aber', 'Abertawe'],
  ['Nghaer', 'Caerdydd'],
  ['yng Nghaerd', 'Caerdydd'],
  ['Caerd', 'Caerdydd'],
])('while “%s” is typed, “%s” is offered', (typed, place) => {
  expect(suggestPlaces(typed === 'Aber' ? 'Abert' : typed, index.cy).map(({ label }) => label)).toContain(place);
});

test('every Welsh name of the table leads to its town, in both languages', () => {
  const rows = readFileSync('src/place/data/welsh-names.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [string, string, string, string]);
  expect(rows.length).toBeGreaterThan(200);
  for (const [county, name, welsh, also] of rows) {
    const town = allTowns.find((each) => each.name === name && each.county === county)!;
    for (const written of [welsh, ...also.split('/').filter(Boolean)]) {
      for (const language of ['en', 'cy'] as const) {
        const { resolution } = readTyped(written, index[language]);
        const found = resolution.kind === 'found' ? [resolution] : resolution.kind === 'which' ? resolution.choices : [];
        expect(
          found.some(({ point }) => point?.lat === town.point.lat && point.lon === town.point.lon),
          `${written} (${language})`,
        ).toBe(true);
      }
    }
  }
});
