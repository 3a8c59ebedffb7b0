import { describe, expect, test } from 'vitest';
import { hasLostLetters, isLossOf, isPlausible, withoutMisreading } from '../../src/sheets/encodings.ts';
import { readCsv } from '../../src/sheets/read-csv.ts';
import { cellsToStamp } from '../../src/sheets/stamp.ts';

const upperHalf = (encoding: string) => new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128));
const MAC = upperHalf('macintosh');
const WINDOWS = upperHalf('windows-1252');
// Of code page 850, what the texts below need.
const DOS: Record<string, number> = { é: 0x82, â: 0x83, ê: 0x88, ô: 0x93, '£': 0x9c };

const encode = (text: string, toByte: (sign: string) => number): Uint8Array =>
  Uint8Array.from([...text].map((sign) => (sign <= '\u007f' ? sign.charCodeAt(0) : toByte(sign))));
const asMac = (text: string) => encode(text, (sign) => MAC.indexOf(sign) + 128);
const asWindows = (text: string) => encode(text, (sign) => (WINDOWS.includes(sign) ? WINDOWS.indexOf(sign) + 128 : 0x3f));
const asDos = (text: string) => encode(text.replaceAll('’', "'"), (sign) => DOS[sign] ?? 0x3f);
const asUtf8 = (text: string) => new TextEncoder().encode(text);

const readCell = (bytes: Uint8Array) => {
  const grid = readCsv('l.csv', bytes);
  return [grid.rows.at(-1)!.cells.get(1)!.text, ...grid.repairs];
};
const sheet = (name: string) => `Reference,Name\r\naaaaa2,"${name.replaceAll('"', '""')}"\r\n`;

describe('a CSV file in another encoding', () => {
  test.each([
    ['women’s centres', asMac, 'mac-roman'],
    ['Café Clár – “open”', asMac, 'mac-roman'],
    ['women’s centres', asWindows, 'cp1252'],
    ['Café – £5, “open”', asWindows, 'cp1252'],
    ['Tŷ', asUtf8, undefined],
    ['Cartré: grêt, gâr', asDos, 'cp850'],
  ])('%s is read as it was written', (text, encoded, repair) => {
    expect(readCell(encoded(sheet(text)))).toEqual([text, ...(repair ? [repair] : [])]);
  });

  test('is told by the cells that nobody changed, where its letters could be those of two', () => {
    const row = (label: string, stamp: string) => `Reference,Text number,Text label,Stamp\r\naaaaa5,85258,${label},${stamp}\r\n`;
    const stamp = cellsToStamp('texts', 'aaaaa5', ['85258', 'sôn', '', '']);
    expect(readCsv('l.csv', asDos(row('sôn', stamp))).rows[1]!.cells.get(2)!.text).toBe('sôn');
    expect(() => readCsv('l.csv', asDos(row('sôn', '')))).toThrow('encoding-unclear');
  });

  test('is refused where it is none that we know', () => {
    const bytes = Uint8Array.from([...asUtf8('Reference,Name\r\naaaaa2,x'), 0x80, 0x61, 0xff, 0x61]);
    expect(() => readCell(bytes)).toThrow('encoding-unclear');
  });
});

test.each([
  ['womenâ€™s centres', 'women’s centres'],
  ['CafÃ© TÅ· Hafan', 'Café Tŷ Hafan'],
  ['women‚Äôs centres', 'women’s centres'],
  ['womenÔÇÖs centres', 'women’s centres'],
  ['Café', undefined],
  ['women’s', undefined],
  ['plain', undefined],
])('UTF-8 read as something else: %s was %s', (text, was) => {
  expect(withoutMisreading(text)).toBe(was);
});

test.each([
  ['gr?p Casnewydd', 'grŵp Casnewydd', true],
  ['grwp Casnewydd', 'grŵp Casnewydd', true],
  ["women's - now", 'women’s – now', true],
  ['Cafe', 'Café', false],
  ['grŵp Newport', 'grŵp Casnewydd', false],
  ['same', 'same', false],
])('%s is %s after an encoding lost letters: %s', (text, whole, is) => {
  expect(isLossOf(text, whole)).toBe(is);
});

test.each([
  ['gr?p', true],
  ['ar ?l', true],
  ['Do you need help? We listen.', false],
])('question marks where letters were, %s: %s', (text, is) => {
  expect(hasLostLetters(text)).toBe(is);
});

test.each([
  ['womenÕs', false],
  ['CafŽ', false],
  ['ar “l', false],
  ['s–r', false],
  ['Café “Tŷ” – 9am–5pm, Mon–Fri: £5…', true],
  ['CAFÉ', true],
])('%s reads as English or Welsh do: %s', (text, is) => {
  expect(isPlausible(text)).toBe(is);
});
