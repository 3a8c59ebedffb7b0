import { describe, expect, test } from 'vitest';
import { filesToPreviews } from '../../src/cli/listings/import.ts';
import { readContent } from '../../src/cli/listings/content.ts';
import { settlePreviews, writePreviews } from '../../src/cli/listings/settle-previews.ts';
import { previewsToText } from '../../src/cli/listings/preview-to-text.ts';
import { seededRandom } from '../support/generated-content.ts';
import { withTinyContent } from '../support/tiny-content.ts';
import { Book, type Cell } from './book.ts';
import { changedFiles, readBytes } from './round-trip.ts';

const TOTAL = 10_000;
/** Far more than any of them needs: what takes longer hangs. */
const LONGEST_MS = 20_000;

const CELLS: Cell[] = [
  ...[
    '',
    ' ',
    'yes',
    'x',
    '0',
    '1.2E+10',
    '24-Jul',
    '03/04/2026',
    '=1+1',
    '\ufffd',
    '\u202e',
    'ŵ',
    '__proto__',
    'constructor',
    '{{}}',
    '- a: [b',
    '"',
    '\n\n',
    'a'.repeat(40_000),
  ],
  ...[{ number: 1e300 }, { number: -1 }, { number: 0.1 }, { day: 46349 }, { day: -5 }, { day: 9e9 }, { month: 45000 }],
  ...[{ formula: 'A1', result: '' }, { error: '#N/A' }, { truth: true }],
];

/** A new listing, in the columns of an export. */
const NEW: Cell[] = ['', 'adviser-new', 'New', '', '', 'adviser', 'Help.', '', 'kent'];

/** A sheet with a few things typed, moved, copied or cut in it, or with its bytes broken. */
function mutate(random: () => number): { name: string; bytes: Uint8Array } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const book = new Book();
  for (let turn = 0; turn < 1 + random() * 6; turn++) {
    const sheet = pick(book.sheets.filter(({ name }) => name !== 'read me'));
    const row = pick(sheet.rows);
    const other = pick(pick(book.sheets).rows);
    const at = Math.floor(random() * 20);
    const turns = [
      () => (row[at] = pick(CELLS)),
      () => (row[at] = other[at] ?? ''),
      () => sheet.rows.push([...row]),
      () => sheet.rows.push([...other]),
      () => sheet.rows.splice(Math.floor(random() * sheet.rows.length), 1),
      () => row.splice(at, 1),
      () => row.splice(at, 0, pick(CELLS)),
      () => sheet.rows.reverse(),
      () => sheet.hidden.add(2),
      () => book.sheets.find(({ name }) => name === 'listings')?.rows.push([...NEW]),
      () => sheet.merged.push('B2:C4'),
      () => book.sheets.splice(1 + Math.floor(random() * (book.sheets.length - 1)), book.sheets.length > 8 ? 1 : 0),
    ];
    if (sheet && row && other) pick(turns)();
  }
  const isCsv = random() < 0.4;
  const bytes = isCsv ? new Uint8Array(Buffer.from(book.toCsv(pick(book.sheets).name, pick([',', ';', '\t'])))) : book.toXlsx();
  if (random() < 0.25) {
    for (let turn = 0; turn < 1 + random() * 8; turn++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return {
    name: isCsv ? 'listings.csv' : 'listings.xlsx',
    bytes: random() < 0.05 ? bytes.slice(0, Math.floor(random() * bytes.length)) : bytes,
  };
}

describe('ten thousand mutated sheets', () => {
  test('are shown or refused: none makes the import fall over, hang, or touch a file', () => {
    withTinyContent({}, (root) => {
      const content = readContent(root, '2026-11-23');
      const before = readBytes(root);
      const seen = { added: 0, changed: 0, unchanged: 0, refused: 0 };
      for (let at = 0; at < TOTAL; at++) {
        const file = mutate(seededRandom(at));
        const started = performance.now();
        try {
          const { previews } = filesToPreviews([file], content);
          // Checking all of the content takes longer than all else: each tenth is enough.
          const settled = at % 10 === 0 ? settlePreviews(content, previews) : previews;
          for (const { state } of settled) seen[state]++;
          expect([...previewsToText(settled, { isApplied: false, isBrief: false })].join('\n')).not.toMatch(
            /\{\w+\}(?!\})|undefined|\[object/,
          );
        } catch (error) {
          throw new Error(`sheet ${at} makes the import fall over`, { cause: error });
        }
        expect(performance.now() - started, `sheet ${at}`).toBeLessThan(LONGEST_MS);
      }
      expect(changedFiles(before, readBytes(root))).toEqual([]);
      // The mutations reach every outcome, or they would show nothing.
      for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
    });
  });

  test('written with --apply, a sheet leaves content that check has nothing to say of', () => {
    for (let at = 0; at < 300; at++) {
      withTinyContent({}, (root) => {
        const content = readContent(root, '2026-11-23');
        const { previews } = filesToPreviews([mutate(seededRandom(at))], content);
        const settled = settlePreviews(content, previews);
        if (settled.some(({ state }) => state === 'refused')) return;
        writeAndCheck(root, content, settled);
      });
    }
  });
});

function writeAndCheck(root: string, content: ReturnType<typeof readContent>, settled: ReturnType<typeof settlePreviews>): void {
  writePreviews(content, settled);
  expect(() => readContent(root, '2026-11-23')).not.toThrow();
}
